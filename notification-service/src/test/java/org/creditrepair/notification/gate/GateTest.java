package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.gate.PartyFacts.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-03T00:00:00Z");
    private static final Profile SHANGHAI = new Profile("CN", List.of(ZoneId.of("Asia/Shanghai")), "zh-CN");
    private static final PartyFacts CONSENTING = new PartyFacts(Optional.of(SHANGHAI), Set.of("credit-repair"), false);
    private static final PartyFacts SILENT = new PartyFacts(Optional.of(SHANGHAI), Set.of(), false);
    private static final PartyFacts UNKNOWN = new PartyFacts(Optional.empty(), Set.of("credit-repair"), false);
    private static final Optional<ContactRules> RULES = rules(1, 45);

    @Test
    void a_wanted_notice_at_noon_is_sent_and_every_rule_says_so_once() {
        var verdict = decide(Purpose.REPAIR, CONSENTING, NOON);

        assertThat(verdict).isInstanceOf(Verdict.Send.class);
        assertThat(verdict.outcomes())
                .extracting(RuleOutcome::rule)
                .containsExactly(
                        "party-known",
                        "policy-known",
                        "plan-agreed",
                        "consent",
                        "freshness",
                        "collection-daily-limit",
                        "quiet-hours");
        assertThat(verdict.outcomes()).extracting(RuleOutcome::effect).containsOnly(Effect.SEND);
    }

    @Test
    void the_numbers_used_are_stamped_on_the_outcomes() {
        var verdict = decide(reminder(NOON, observed("2026-03-01")), CONSENTING, ContactHistory.NONE);

        assertThat(detail(verdict, "quiet-hours")).contains("22:00", "08:00", "Asia/Shanghai", "quiet@CN/2");
        assertThat(detail(verdict, "collection-daily-limit")).contains("limit@CN/1");
        assertThat(detail(verdict, "freshness")).contains("age@CN/1");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void a_party_that_is_not_known_gets_nothing(Purpose purpose) {
        var verdict = decide(purpose, UNKNOWN, NOON);

        assertSuppressed(verdict, "party-known");
        assertThat(verdict.outcomes()).hasSize(Rule.values().length);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void a_jurisdiction_without_numbers_gets_nothing(Purpose purpose) {
        var contact = new Contact(purpose, Channel.EMAIL, Optional.empty(), NOON);

        assertSuppressed(Gate.decide(contact, CONSENTING, ContactHistory.NONE, Optional.empty()), "policy-known");
    }

    @ParameterizedTest
    @CsvSource({"REPAIR, false", "COLLECTION, true", "STATUTORY, true", "SECURITY, true"})
    void only_repair_needs_a_consent(Purpose purpose, boolean isSentWithoutConsent) {
        assertThat(decide(purpose, CONSENTING, NOON)).isInstanceOf(Verdict.Send.class);
        assertThat(decide(purpose, SILENT, NOON) instanceof Verdict.Send).isEqualTo(isSentWithoutConsent);
    }

    @Test
    void a_consent_to_something_else_does_not_count() {
        var party = new PartyFacts(Optional.of(SHANGHAI), Set.of("marketing"), false);

        assertSuppressed(decide(Purpose.REPAIR, party, NOON), "consent");
    }

    @ParameterizedTest(name = "{0} at {1} -> {2}")
    @CsvSource({
        "REPAIR, 2026-03-02T13:59:59Z, send",
        "REPAIR, 2026-03-02T14:00:00Z, defer",
        "REPAIR, 2026-03-02T23:59:59Z, defer",
        "REPAIR, 2026-03-03T00:00:00Z, send",
        "COLLECTION, 2026-03-02T14:00:00Z, defer",
        "STATUTORY, 2026-03-02T14:00:00Z, defer",
        "SECURITY, 2026-03-02T14:00:00Z, send"
    })
    void quiet_hours_defer_everything_but_security(Purpose purpose, Instant at, String outcome) {
        var verdict = decide(purpose, CONSENTING, at);

        if (outcome.equals("defer")) {
            assertThat(verdict).isInstanceOfSatisfying(Verdict.DeferUntil.class, deferred -> {
                assertThat(deferred.until()).isEqualTo(MORNING);
                assertThat(deferred.decidedBy()).isEqualTo("quiet-hours");
            });
        } else {
            assertThat(verdict).isInstanceOf(Verdict.Send.class);
        }
    }

    @Test
    void zones_that_leave_no_moment_suppress() {
        var zones = List.of(ZoneId.of("Asia/Shanghai"), ZoneId.of("Europe/London"), ZoneId.of("America/Los_Angeles"));
        var party = new PartyFacts(Optional.of(new Profile("CN", zones, "en")), Set.of("credit-repair"), false);

        assertSuppressed(decide(Purpose.REPAIR, party, NOON), "quiet-hours");
    }

    @ParameterizedTest(name = "limit {0}, {1} made -> sent: {2}")
    @CsvSource({"1, 0, true", "1, 1, false", "3, 2, true", "3, 3, false", "0, 0, false"})
    void collection_notices_of_a_day_are_sent_up_to_the_limit(int limit, int made, boolean isSent) {
        var history = new ContactHistory(Collections.nCopies(made, Instant.parse("2026-03-02T01:00:00Z")));

        var verdict = Gate.decide(collection(NOON), CONSENTING, history, rules(limit, 45));

        if (isSent) {
            assertThat(verdict).isInstanceOf(Verdict.Send.class);
        } else {
            assertSuppressed(verdict, "collection-daily-limit");
        }
    }

    @ParameterizedTest(name = "another at {0} -> sent: {1}")
    @CsvSource({
        "2026-03-01T15:59:59Z, true", // the day before, 23:59:59 in Shanghai
        "2026-03-01T16:00:00Z, false", // midnight in Shanghai
        "2026-03-02T15:59:59Z, false", // to be sent later that day
        "2026-03-02T16:00:00Z, true" // to be sent the day after
    })
    void the_day_is_the_calendar_day_of_the_partys_zone(Instant other, boolean isSent) {
        var verdict = decide(collection(NOON), CONSENTING, new ContactHistory(List.of(other)));

        assertThat(verdict instanceof Verdict.Send).isEqualTo(isSent);
    }

    @Test
    void what_waits_for_the_morning_counts_on_that_day() {
        var toBeSentInTheMorning = new ContactHistory(List.of(MORNING));

        assertSuppressed(decide(collection(NIGHT), CONSENTING, toBeSentInTheMorning), "collection-daily-limit");
        assertThat(decide(collection(NIGHT), CONSENTING, new ContactHistory(List.of(NOON))))
                .isInstanceOf(Verdict.DeferUntil.class);
    }

    @Test
    void in_doubt_about_the_zone_the_day_with_more_contacts_counts() {
        var zones = List.of(ZoneId.of("Asia/Shanghai"), ZoneId.of("Asia/Tokyo"));
        var party = new PartyFacts(Optional.of(new Profile("CN", zones, "en")), Set.of(), false);
        var lateTheDayBeforeInShanghaiOnly = new ContactHistory(List.of(Instant.parse("2026-03-01T15:30:00Z")));

        assertSuppressed(decide(collection(NOON), party, lateTheDayBeforeInShanghaiOnly), "collection-daily-limit");
    }

    @Test
    void collection_notices_do_not_limit_other_purposes() {
        var history = new ContactHistory(List.of(NOON, NOON, NOON));

        for (var purpose : List.of(Purpose.REPAIR, Purpose.STATUTORY, Purpose.SECURITY)) {
            var contact = new Contact(purpose, Channel.EMAIL, Optional.empty(), NOON);
            assertThat(decide(contact, CONSENTING, history)).isInstanceOf(Verdict.Send.class);
        }
    }

    @Test
    void a_reminder_of_a_delinquency_rests_while_a_plan_runs() {
        var inPlan = new PartyFacts(Optional.of(SHANGHAI), Set.of("credit-repair"), true);
        var reminder = reminder(NOON, observed("2026-03-01"));

        assertSuppressed(decide(reminder, inPlan, ContactHistory.NONE), "plan-agreed");
        assertThat(decide(reminder, CONSENTING, ContactHistory.NONE)).isInstanceOf(Verdict.Send.class);
        assertThat(decide(collection(NOON), inPlan, ContactHistory.NONE))
                .as("an instalment of the plan itself may be asked for")
                .isInstanceOf(Verdict.Send.class);
    }

    @ParameterizedTest(name = "observed {0} -> sent: {1}")
    @CsvSource({"2026-01-16, true", "2026-01-15, false", "2026-03-02, true", "2026-03-31, true"})
    void an_observation_is_a_reason_for_forty_five_days(String observedOn, boolean isSent) {
        var verdict = decide(reminder(NOON, observed(observedOn)), CONSENTING, ContactHistory.NONE);

        if (isSent) {
            assertThat(verdict).isInstanceOf(Verdict.Send.class);
        } else {
            assertSuppressed(verdict, "freshness");
            assertThat(detail(verdict, "freshness")).contains("46 days ago", "at most 45");
        }
    }

    @Test
    void an_observation_that_has_been_overtaken_is_no_reason() {
        var overtaken = new Observation(LocalDate.parse("2026-03-01"), false);

        assertSuppressed(decide(reminder(NOON, overtaken), CONSENTING, ContactHistory.NONE), "freshness");
    }

    @Test
    void suppression_outweighs_deferral_and_the_first_rule_gives_the_reason() {
        var inPlan = new PartyFacts(Optional.of(SHANGHAI), Set.of(), true);
        var stale = reminder(NIGHT, observed("2020-01-01"));

        var verdict = decide(stale, inPlan, new ContactHistory(List.of(MORNING)));

        assertSuppressed(verdict, "plan-agreed");
        assertThat(effects(verdict))
                .containsExactly(
                        Effect.SEND,
                        Effect.SEND,
                        Effect.SUPPRESS,
                        Effect.SEND,
                        Effect.SUPPRESS,
                        Effect.SUPPRESS,
                        Effect.DEFER);
    }

    @Test
    void the_same_facts_give_the_same_verdict() {
        assertThat(decide(Purpose.REPAIR, CONSENTING, NIGHT)).isEqualTo(decide(Purpose.REPAIR, CONSENTING, NIGHT));
    }

    @Test
    void numbers_below_zero_and_parties_nowhere_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> rules(-1, 45)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Profile("CN", List.of(), "en"));
    }

    @Test
    void ids_lead_back_to_purposes_and_channels() {
        assertThat(Arrays.stream(Purpose.values()).map(Purpose::id).map(Purpose::of))
                .containsExactly(Purpose.values());
        assertThat(Arrays.stream(Channel.values()).map(Channel::id).map(Channel::of))
                .containsExactly(Channel.values());
        assertThatIllegalArgumentException().isThrownBy(() -> Purpose.of("fun"));
        assertThatIllegalArgumentException().isThrownBy(() -> Channel.of("pigeon"));
    }

    private static Verdict decide(Purpose purpose, PartyFacts party, Instant at) {
        return decide(new Contact(purpose, Channel.EMAIL, Optional.empty(), at), party, ContactHistory.NONE);
    }

    private static Verdict decide(Contact contact, PartyFacts party, ContactHistory history) {
        return Gate.decide(contact, party, history, RULES);
    }

    private static Contact collection(Instant at) {
        return new Contact(Purpose.COLLECTION, Channel.EMAIL, Optional.empty(), at);
    }

    private static Contact reminder(Instant at, Observation observation) {
        return new Contact(Purpose.COLLECTION, Channel.EMAIL, Optional.of(observation), at);
    }

    private static Observation observed(String day) {
        return new Observation(LocalDate.parse(day), true);
    }

    private static Optional<ContactRules> rules(int limit, int maxAge) {
        return Optional.of(new ContactRules(
                new Stamped<>(new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0)), "quiet@CN/2"),
                new Stamped<>(limit, "limit@CN/1"),
                new Stamped<>(maxAge, "age@CN/1")));
    }

    private static List<Effect> effects(Verdict verdict) {
        return verdict.outcomes().stream().map(RuleOutcome::effect).toList();
    }

    private static String detail(Verdict verdict, String rule) {
        return verdict.outcomes().stream()
                .filter(outcome -> outcome.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .detail();
    }

    private static void assertSuppressed(Verdict verdict, String rule) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Suppress.class,
                        suppressed -> assertThat(suppressed.decidedBy()).isEqualTo(rule));
    }
}
