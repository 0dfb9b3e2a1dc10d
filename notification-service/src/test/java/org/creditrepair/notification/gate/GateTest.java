package org.creditrepair.notification.gate;

import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.intent.Observation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.ALWAYS;
import static org.creditrepair.notification.gate.Given.GATE;
import static org.creditrepair.notification.gate.Given.american;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.lists;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;
import static org.creditrepair.notification.gate.Given.to;
import static org.creditrepair.notification.gate.Given.withBases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.facts.BasisKind;
import org.creditrepair.notification.facts.LegalBasis;
import org.creditrepair.notification.facts.OptOut;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.facts.Profile;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.rulepack.PackFile;
import org.creditrepair.notification.rulepack.Policy;
import org.creditrepair.notification.rulepack.RulePack;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.RuleOutcome;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Doubt, the order of reasons, legal bases, contents and what an operator's pack can do. */
class GateTest {
    private static final String NOON = "2026-06-10T04:00:00Z";

    @Test
    void a_wanted_contact_at_noon_is_sent_and_every_rule_says_so_once() {
        var verdict = decide(contact(Purpose.REPAIR, Channel.EMAIL, NOON), chinese());

        assertThat(verdict).isInstanceOf(Verdict.Send.class);
        assertThat(verdict.headline()).isEmpty();
        assertThat(verdict.outcomes())
                .extracting(outcome -> outcome.rule().id().stamp())
                .containsExactly(
                        "gate.party-known/1",
                        "gate.policy-known/1",
                        "cn.recipient/1",
                        "cn.deceased/1",
                        "cn.identity-fraud/1",
                        "cn.consent/1",
                        "cn.opt-out/1",
                        "gate.content/1",
                        "cn.quiet-hours/1");
        assertThat(verdict.outcomes()).extracting(RuleOutcome::effect).containsOnly(Effect.SEND);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void policy_that_cannot_be_read_sends_nothing(Purpose purpose) {
        var broken = Policy.with(List.of(DataFile.parse("own.rules", "pack = own")), Calendars.builtIn());

        var verdict = new Gate(broken)
                .decide(
                        new IntendedContact(contact(purpose, Channel.EMAIL, NOON), Content.SOUND),
                        chinese(),
                        ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo("suppress gate.policy-known");
        assertThat(verdict.headline().orElseThrow().finding().input("refusals").orElseThrow())
                .contains("own.rules:1: missing key version");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void who_is_not_known_gets_nothing(Purpose purpose) {
        var unknown = withBases(PartyFacts.of(Profile.unknown("p")));

        assertThat(headline(decide(contact(purpose, Channel.EMAIL, NOON), unknown)))
                .isEqualTo("suppress gate.party-known");
    }

    @ParameterizedTest(name = "without {3}")
    @CsvSource({"'', Asia/Shanghai, en, jurisdiction", "CN, '', en, zone", "CN, Asia/Shanghai, '', language"})
    void whatever_is_missing_of_the_party_is_a_doubt(
            String jurisdiction, String zone, String language, String missing) {
        var profile = new Profile(
                "p",
                jurisdiction.isEmpty() ? Set.of() : Set.of(jurisdiction),
                zone.isEmpty() ? List.of() : Profile.zones(List.of(zone)),
                Optional.of(language).filter(tag -> !tag.isEmpty()));

        var verdict = decide(call(NOON), withBases(PartyFacts.of(profile)));

        assertThat(headline(verdict)).isEqualTo("suppress gate.party-known");
        assertThat(outcome(verdict, "gate.party-known").finding().input("unknown"))
                .contains(missing);
    }

    @Test
    void without_a_zone_neither_hours_nor_caps_are_decided() {
        var verdict = decide(text(NOON), party("CN", "Mars/Olympus"));

        assertThat(headline(verdict)).isEqualTo("suppress gate.party-known");
        for (var rule : List.of("cn.quiet-hours", "cn.collection-daily-limit")) {
            assertThat(outcome(verdict, rule).effect()).isEqualTo(Effect.SUPPRESS);
            assertThat(outcome(verdict, rule).finding().key()).isEqualTo("zone.unknown");
        }
    }

    @Test
    void an_urgent_warning_needs_no_zone_to_pass_the_quiet_hours_but_its_party_has_to_be_known() {
        var urgent = contact(Purpose.SECURITY, Channel.EMAIL, NOON);
        var verdict = decide(Given.about(urgent.matter().urgent(), urgent), party("CN", "Mars/Olympus"));

        assertThat(outcome(verdict, "cn.quiet-hours").effect()).isEqualTo(Effect.SEND);
        assertThat(headline(verdict)).isEqualTo("suppress gate.party-known");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "FR, 2026-06-10T12:00:00Z, suppress gate.policy-known",
        "CNX, 2026-06-10T04:00:00Z, suppress gate.policy-known",
        "CN, 2018-06-10T04:00:00Z, suppress gate.policy-known",
        "US, 2021-11-29T17:00:00Z, suppress gate.policy-known",
        "US, 2021-11-30T17:00:00Z, send"
    })
    void a_law_or_a_day_that_no_pack_covers_is_a_doubt(String jurisdiction, String at, String expected) {
        assertThat(headline(decide(
                        call(at),
                        party(jurisdiction, jurisdiction.equals("US") ? "America/New_York" : "Asia/Shanghai"))))
                .isEqualTo(expected);
    }

    @Test
    void an_actor_that_the_pack_was_not_made_for_is_a_doubt() {
        var gate = gate(pack("actors = collector"));
        var creditor = Given.by(Given.LENDER, contact(Purpose.STATUTORY, Channel.EMAIL, NOON));

        assertThat(headline(gate.decide(
                        new IntendedContact(creditor, Content.SOUND),
                        party("XX", "Asia/Shanghai"),
                        ContactHistory.NONE)))
                .isEqualTo("suppress gate.policy-known");
        assertThat(Given.AGENCY.actor()).isEqualTo(Actor.COLLECTOR);
    }

    @Test
    void a_pack_that_is_silent_leaves_the_doubt_of_the_house() {
        var gate = gate(pack("actors = any"));
        var party = party("XX", "Asia/Shanghai")
                .with(OptOut.ofChannel(Channel.SMS, Instant.parse(NOON)))
                .with(Hold.ofAll(HoldType.DISPUTE, ALWAYS));

        var verdict = gate.decide(new IntendedContact(text(NOON), Content.SOUND), party, ContactHistory.NONE);

        assertThat(verdict.outcomes())
                .filteredOn(outcome -> outcome.effect() == Effect.SUPPRESS)
                .extracting(outcome -> outcome.rule().id().name())
                .containsExactly("hold-without-rule", "legal-basis", "opt-out");
    }

    @Test
    void of_two_laws_that_may_apply_both_do() {
        var profile = new Profile("p", Set.of("CN", "US"), Profile.zones(List.of("Asia/Shanghai")), Optional.of("en"));
        var party = withBases(PartyFacts.of(profile));

        assertThat(headline(decide(text("2026-06-10T13:30:00Z"), party))).isEqualTo("defer us.inconvenient-time");
        var verdict = decide(text(NOON), party);
        assertThat(lists(verdict, "cn.quiet-hours")).isTrue();
        assertThat(lists(verdict, "us.inconvenient-time")).isTrue();
    }

    /** Coverage, recipient, holds, consent, content, caps, quiet hours. */
    @Test
    void the_first_ground_that_is_against_the_contact_gives_the_reason() {
        var late = text("2026-06-10T15:00:00Z");
        var stranger = to(Given.other("q", RecipientRole.THIRD_PARTY, Channel.SMS), late);
        var history = made(Outcome.PENDING, late.at(Instant.parse("2026-06-11T01:00:00Z")));
        var bare = PartyFacts.of(Profile.of("p", "CN", "en", "Asia/Shanghai"));
        var held = Hold.ofAll(HoldType.DISPUTE, ALWAYS);
        var faulty = Content.missing("name");

        var reasons = new ArrayList<String>();
        reasons.add(reason(stranger, PartyFacts.of(Profile.unknown("p")).with(held), faulty, history));
        reasons.add(reason(stranger, bare.with(held), faulty, history));
        reasons.add(reason(late, bare.with(held), faulty, history));
        reasons.add(reason(late, bare, faulty, history));
        reasons.add(reason(late, withBases(bare), faulty, history));
        reasons.add(reason(late, withBases(bare), Content.SOUND, history));
        reasons.add(reason(late, withBases(bare), Content.SOUND, ContactHistory.NONE));

        assertThat(reasons)
                .containsExactly(
                        "suppress gate.party-known",
                        "suppress cn.recipient",
                        "suppress cn.dispute",
                        "suppress cn.contract",
                        "suppress gate.content",
                        "suppress cn.collection-daily-limit",
                        "defer cn.quiet-hours");
    }

    private static String reason(Contact contact, PartyFacts party, Content content, ContactHistory history) {
        return headline(GATE.decide(new IntendedContact(contact, content), party, history));
    }

    @Test
    void grounds_stand_in_the_order_that_is_stated() {
        assertThat(Ground.values())
                .containsExactly(
                        Ground.COVERAGE,
                        Ground.RECIPIENT,
                        Ground.HOLD,
                        Ground.CONSENT,
                        Ground.CONTENT,
                        Ground.CAP,
                        Ground.QUIET_HOURS);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "REPAIR, CONSENT, send",
        "REPAIR, CONTRACT, suppress cn.consent",
        "COLLECTION, CONTRACT, send",
        "COLLECTION, CONSENT, send",
        "COLLECTION, LEGITIMATE_INTEREST, suppress cn.contract",
        "STATUTORY, CONSENT, send",
        "SECURITY, CONTRACT, send"
    })
    void a_purpose_needs_a_basis_that_does_for_it(Purpose purpose, BasisKind kind, String expected) {
        var party =
                PartyFacts.of(Profile.of("p", "CN", "en", "Asia/Shanghai")).with(new LegalBasis(purpose, kind, ALWAYS));

        assertThat(headline(decide(contact(purpose, Channel.EMAIL, NOON), party)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: sent {1}")
    @CsvSource({"REPAIR, false", "COLLECTION, false", "STATUTORY, true", "SECURITY, true"})
    void without_any_basis_on_record_only_what_the_law_orders_and_what_protects_is_sent(Purpose purpose, boolean sent) {
        var party = PartyFacts.of(Profile.of("p", "CN", "en", "Asia/Shanghai"));

        assertThat(decide(contact(purpose, Channel.EMAIL, NOON), party) instanceof Verdict.Send)
                .isEqualTo(sent);
    }

    @Test
    void a_basis_of_another_purpose_or_another_time_is_none() {
        var bare = PartyFacts.of(Profile.of("p", "CN", "en", "Asia/Shanghai"));
        var over = EffectivePeriod.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 10));
        var repair = contact(Purpose.REPAIR, Channel.EMAIL, NOON);

        for (var basis : List.of(
                new LegalBasis(Purpose.COLLECTION, BasisKind.CONSENT, ALWAYS),
                new LegalBasis(Purpose.REPAIR, BasisKind.CONSENT, over))) {
            assertThat(headline(decide(repair, bare.with(basis)))).isEqualTo("suppress cn.consent");
        }
    }

    @Test
    void a_text_with_faults_is_not_sent() {
        var faulty = new Content(Set.of(), List.of("threat", "no-sender"), true, Optional.empty());

        var verdict = GATE.decide(new IntendedContact(text(NOON), faulty), chinese(), ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo("suppress gate.content");
        assertThat(outcome(verdict, "gate.content").finding().input("faults")).contains("threat no-sender");
    }

    @ParameterizedTest(name = "observed {0}: {1}")
    @CsvSource({"2026-04-26, send", "2026-04-25, suppress cn.freshness", "2026-06-10, send", "2026-07-01, send"})
    void an_observation_is_a_reason_for_forty_five_days(LocalDate observedOn, String expected) {
        var content = Content.about(new Observation(observedOn, true));

        assertThat(headline(GATE.decide(new IntendedContact(text(NOON), content), chinese(), ContactHistory.NONE)))
                .isEqualTo(expected);
    }

    @Test
    void an_observation_that_has_been_overtaken_is_no_reason() {
        var content = Content.about(new Observation(LocalDate.of(2026, 6, 9), false));

        var verdict = GATE.decide(new IntendedContact(text(NOON), content), chinese(), ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo("suppress cn.freshness");
        assertThat(outcome(verdict, "cn.freshness").finding().input("age")).contains("1");
    }

    private static final String CAP = """

        [basis any]
        authority = x
        in-force = 2000-01-01 ..
        confidence = low
        purposes = any
        any-of = none

        [count cap]
        authority = x
        in-force = 2000-01-01 ..
        confidence = low
        channels = any
        purposes = any
        actors = any
        counts = attempt message
        scope = person
        window = %s
        limit = %d
        severity = defer

        [hours night]
        authority = x
        in-force = 2000-01-01 ..
        confidence = low
        channels = any
        purposes = any
        actors = any
        hours = 22:00-08:00
        days = any
        severity = defer
        """;

    @ParameterizedTest(name = "2 in {0}, made {1} and {2}, asked {3} -> {4}")
    @CsvSource({
        // the day after the oldest of them leaves the window
        "7 days, 2026-06-08T01:00:00Z, 2026-06-10T01:00:00Z, 2026-06-10T04:00:00Z, 2026-06-15T00:00:00Z",
        "1 day, 2026-06-10T01:00:00Z, 2026-06-10T02:00:00Z, 2026-06-10T04:00:00Z, 2026-06-11T00:00:00Z",
        // 24 hours after the oldest, and not a moment before
        "24 hours, 2026-06-10T01:00:00Z, 2026-06-10T02:00:00Z, 2026-06-10T04:00:00Z, 2026-06-11T01:00:00Z",
        // the window opens in the night: then comes the morning
        "12 hours, 2026-06-10T02:30:00Z, 2026-06-10T03:00:00Z, 2026-06-10T04:00:00Z, 2026-06-11T00:00:00Z",
        "5 minutes, 2026-06-10T03:58:00Z, 2026-06-10T03:59:00Z, 2026-06-10T04:00:00Z, 2026-06-10T04:03:00Z"
    })
    void a_cap_that_defers_waits_until_the_window_has_moved(
            String window, String one, String other, String asked, Instant until) {
        var gate = gate(pack("actors = any") + CAP.formatted(window, 2));
        var history = made(Outcome.SENT, text(one), text(other));

        var verdict =
                gate.decide(new IntendedContact(text(asked), Content.SOUND), party("XX", "Asia/Shanghai"), history);

        assertThat(headline(verdict)).isEqualTo("defer xx.cap");
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.DeferUntil.class,
                        defer -> assertThat(defer.until()).isEqualTo(until));
    }

    @Test
    void a_cap_of_none_that_defers_never_opens() {
        var gate = gate(pack("actors = any") + CAP.formatted("1 day", 0));

        assertThat(headline(gate.decide(
                        new IntendedContact(text(NOON), Content.SOUND),
                        party("XX", "Asia/Shanghai"),
                        ContactHistory.NONE)))
                .isEqualTo("suppress xx.cap");
    }

    @Test
    void a_rule_that_comes_into_force_in_the_night_holds_in_the_morning() {
        var gate = gate(pack("actors = any") + CAP.formatted("1 day", 1) + """

            [hours morning]
            authority = x
            in-force = 2026-06-11 .. 2026-06-12
            confidence = low
            channels = any
            purposes = any
            actors = any
            hours = 06:00-10:30
            days = any
            severity = defer
            """);

        var verdict = gate.decide(
                new IntendedContact(text("2026-06-10T15:00:00Z"), Content.SOUND),
                party("XX", "Asia/Shanghai"),
                ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo("defer xx.night");
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.DeferUntil.class,
                        defer -> assertThat(defer.until()).isEqualTo("2026-06-11T02:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "flag"})
    void hours_may_block_or_flag_instead_of_deferring(String severity) {
        var gate = gate(pack("actors = any")
                + CAP.formatted("1 day", 1)
                        .replace("days = any\nseverity = defer", "days = any\nseverity = " + severity));

        var verdict = gate.decide(
                new IntendedContact(text("2026-06-10T15:00:00Z"), Content.SOUND),
                party("XX", "Asia/Shanghai"),
                ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo(severity.equals("block") ? "suppress xx.night" : "send");
        assertThat(verdict.flags()).hasSize(severity.equals("block") ? 0 : 1);
    }

    @Test
    void what_is_flagged_is_made_and_listed() {
        var sunday = decide(call("2026-06-14T16:00:00Z"), american());
        var laborDay = decide(call("2026-09-07T16:00:00Z"), american());

        for (var verdict : List.of(sunday, laborDay)) {
            assertThat(headline(verdict)).isEqualTo("send");
            assertThat(verdict.flags()).extracting(RuleOutcome::name).containsExactly("sundays-and-holidays");
        }
        assertThat(decide(call("2026-06-15T16:00:00Z"), american()).flags()).isEmpty();
    }

    private static String pack(String actors) {
        return "pack = xx\nversion = 1\njurisdiction = XX\n" + actors + "\nin-force = 2000-01-01 ..\n";
    }

    private static Gate gate(String pack) {
        RulePack read = DataFile.parse("xx.rules", pack)
                .then(file -> PackFile.read(file, Calendars.builtIn()))
                .orElseThrow();
        return new Gate(Policy.of(List.of(read)));
    }
}
