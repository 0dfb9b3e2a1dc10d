package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.LENDER;
import static org.creditrepair.notification.gate.Given.about;
import static org.creditrepair.notification.gate.Given.american;
import static org.creditrepair.notification.gate.Given.by;
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

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.contact.Sender;
import org.creditrepair.notification.facts.Agreement;
import org.creditrepair.notification.facts.CallConsent;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rulepack.BuiltInPacks;
import org.creditrepair.notification.verdict.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    /** So many are allowed, the one that is asked about included; one more is not; the day after the window all are. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/gate/caps.csv", numLinesToSkip = 1)
    void every_cap_of_the_packs_allows_its_limit_and_stops_one_above(
            String rule,
            String jurisdiction,
            ZoneId zone,
            Channel channel,
            Outcome outcome,
            int limit,
            int days,
            Effect against) {
        var party = party(jurisdiction, zone.getId());
        var asked = contact(
                Purpose.COLLECTION, channel, TODAY.atTime(18, 0).atZone(zone).toInstant());
        var firstDay = TODAY.minusDays(days - 1L).atTime(9, 0).atZone(zone).toInstant();
        var dayBefore = TODAY.minusDays(days).atTime(23, 59, 59).atZone(zone).toInstant();

        assertThat(effect(rule, asked, party, times(limit - 1, outcome, asked.at(firstDay))))
                .isEqualTo(Effect.SEND);
        assertThat(effect(rule, asked, party, times(limit, outcome, asked.at(firstDay))))
                .isEqualTo(against);
        assertThat(effect(rule, asked, party, times(limit, outcome, asked.at(dayBefore))))
                .isEqualTo(Effect.SEND);
    }

    private static Effect effect(String rule, Contact asked, PartyFacts party, ContactHistory history) {
        return outcome(decide(asked, party, history), rule).effect();
    }

    private static ContactHistory times(int count, Outcome outcome, Contact contact) {
        return new ContactHistory(Collections.nCopies(count, ContactEvent.outbound(contact, outcome)));
    }

    @Test
    void the_table_has_every_cap_of_the_packs_that_counts_days() throws Exception {
        var tested = new TreeSet<String>(Set.of("us.two-in-five-minutes", "us.ma-monthly-limit"));
        try (var table = CapTest.class.getResourceAsStream("/gate/caps.csv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",")[0])
                    .forEach(tested::add);
        }

        assertThat(BuiltInPacks.all())
                .flatExtracting(pack -> pack.rules(ContactRule.class))
                .extracting(rule -> rule.id().id())
                .containsExactlyInAnyOrderElementsOf(tested);
    }

    @ParameterizedTest(name = "the second {0} seconds after the first: {1}")
    @CsvSource({"0, FLAG", "299, FLAG", "300, SEND", "301, SEND"})
    void two_unanswered_calls_to_a_number_within_five_minutes_are_noted_and_made(int seconds, Effect effect) {
        var first = call("2026-09-09T14:00:00Z");
        var second = first.at(first.at().plusSeconds(seconds));

        var verdict = decide(second, american(), made(Outcome.RANG_OUT, first));

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(outcome(verdict, "us.two-in-five-minutes").effect()).isEqualTo(effect);
        assertThat(verdict.flags()).hasSize(effect == Effect.FLAG ? 1 : 0);
    }

    @Test
    void a_rolling_window_counts_to_the_nanosecond() {
        var first = call("2026-09-09T14:00:00Z");
        var second = first.at(first.at().plusSeconds(300).minusNanos(1));

        assertThat(outcome(decide(second, american(), made(Outcome.RANG_OUT, first)), "us.two-in-five-minutes")
                        .effect())
                .isEqualTo(Effect.FLAG);
    }

    @Test
    void another_number_is_another_number() {
        var other = to(Destination.party("p", Channel.PHONE, "work"), call("2026-09-09T14:00:00Z"));
        var unknown = to(
                new Destination("p", RecipientRole.PARTY, Channel.PHONE, Optional.empty()),
                call("2026-09-09T14:00:00Z"));
        var asked = call("2026-09-09T14:01:00Z");

        assertThat(outcome(decide(asked, american(), made(Outcome.RANG_OUT, other)), "us.two-in-five-minutes")
                        .effect())
                .isEqualTo(Effect.SEND);
        assertThat(outcome(decide(asked, american(), made(Outcome.RANG_OUT, unknown)), "us.two-in-five-minutes")
                        .effect())
                .as("a number that is not known may be the same")
                .isEqualTo(Effect.FLAG);
    }

    @Test
    void each_debt_has_a_count_of_its_own_and_a_call_about_two_counts_for_both() {
        var history = times(7, Outcome.RANG_OUT, call("2026-09-09T14:00:00Z"));
        var other = about(Matter.of(Purpose.COLLECTION, "e"), call("2026-09-10T14:00:00Z"));
        var both = about(Matter.of(Purpose.COLLECTION, "e", "d"), call("2026-09-10T14:00:00Z"));
        var unknown = about(Matter.of(Purpose.COLLECTION), call("2026-09-10T14:00:00Z"));

        assertThat(headline(decide(other, american(), history))).isEqualTo("send");
        assertThat(headline(decide(both, american(), history))).isEqualTo("suppress us.calls-per-debt");
        assertThat(headline(decide(unknown, american(), history))).isEqualTo("suppress us.calls-per-debt");
    }

    @Test
    void a_call_about_two_debts_is_judged_by_the_fuller_of_them_not_by_their_sum() {
        var debtD = times(4, Outcome.RANG_OUT, call("2026-09-09T14:00:00Z"));
        var history = debtD.with(times(
                        5, Outcome.RANG_OUT, about(Matter.of(Purpose.COLLECTION, "e"), call("2026-09-09T15:00:00Z")))
                .events()
                .toArray(ContactEvent[]::new));
        var both = about(Matter.of(Purpose.COLLECTION, "d", "e"), call("2026-09-10T14:00:00Z"));

        assertThat(outcome(decide(both, american(), history), "us.calls-per-debt")
                        .finding()
                        .input("count"))
                .contains("5");
    }

    @Test
    void one_collectors_count_and_the_sum_of_a_lender_stand_side_by_side() {
        var otherAgency = new Sender("other", "lender", Actor.COLLECTOR);
        var history = times(7, Outcome.RANG_OUT, by(otherAgency, call("2026-06-09T14:00:00Z")));

        assertThat(headline(decide(call("2026-06-10T14:00:00Z"), american(), history)))
                .as("Regulation F counts for each collector")
                .isEqualTo("send");
        var sixToday = times(6, Outcome.RANG_OUT, by(otherAgency, call("2026-06-10T02:00:00Z")));
        assertThat(headline(decide(call("2026-06-10T03:00:00Z"), chinese(), sixToday)))
                .as("China sums a lender and its agencies")
                .isEqualTo("suppress cn.unanswered-daily-limit");
        var otherLender = new Sender("other", "other", Actor.COLLECTOR);
        assertThat(headline(decide(by(otherLender, call("2026-06-10T03:00:00Z")), chinese(), sixToday)))
                .isEqualTo("send");
    }

    @Test
    void another_person_has_a_count_of_its_own() {
        var spouse = Given.other("s", RecipientRole.SPOUSE, Channel.PHONE);
        var history = times(7, Outcome.RANG_OUT, call("2026-09-09T14:00:00Z"));

        assertThat(headline(decide(to(spouse, call("2026-09-10T14:00:00Z")), american(), history)))
                .isEqualTo("send");
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"REPAIR", "STATUTORY", "SECURITY"})
    void what_is_not_collection_neither_counts_nor_is_capped(Purpose purpose) {
        var full = made(Outcome.SENT, contact(Purpose.COLLECTION, Channel.EMAIL, "2026-06-10T02:00:00Z"));
        var others = times(9, Outcome.SENT, contact(purpose, Channel.EMAIL, "2026-06-10T02:00:00Z"));

        var verdict = decide(contact(purpose, Channel.EMAIL, "2026-06-10T03:00:00Z"), chinese(), full);

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(lists(verdict, "cn.collection-daily-limit")).isFalse();
        assertThat(headline(
                        decide(contact(Purpose.COLLECTION, Channel.EMAIL, "2026-06-10T03:00:00Z"), chinese(), others)))
                .isEqualTo("send");
    }

    @Test
    void pending_contacts_count_also_where_they_are_planned_for_later_that_day() {
        var pending = made(Outcome.PENDING, text("2026-06-10T10:00:00Z"));

        assertThat(headline(decide(text("2026-06-10T03:00:00Z"), chinese(), pending)))
                .isEqualTo("suppress cn.collection-daily-limit");
        assertThat(headline(decide(text("2026-06-11T03:00:00Z"), chinese(), pending)))
                .isEqualTo("send");
    }

    @Test
    void a_pending_call_counts_as_attempt_and_as_connected_and_not_as_a_conversation() {
        var three = times(3, Outcome.PENDING, call("2026-06-10T02:00:00Z"));

        assertThat(headline(decide(call("2026-06-10T03:00:00Z"), chinese(), three)))
                .isEqualTo("suppress cn.connected-daily-limit");
        assertThat(headline(decide(call("2026-06-10T14:00:00Z"), american(), three)))
                .isEqualTo("send");
    }

    @Test
    void no_window_around_a_contact_may_be_over_full_whatever_is_planned_after_it() {
        var planned = times(7, Outcome.PENDING, call("2026-09-14T14:00:00Z"));

        assertThat(headline(decide(call("2026-09-08T14:00:00Z"), american(), planned)))
                .isEqualTo("suppress us.calls-per-debt");
        assertThat(headline(decide(call("2026-09-07T14:00:00Z"), american(), planned)))
                .isEqualTo("send");
    }

    @Test
    void what_waits_for_the_morning_counts_on_that_day() {
        var sentToday = made(Outcome.SENT, text("2026-06-10T03:00:00Z"));
        var plannedForTheMorning = made(Outcome.PENDING, text("2026-06-11T00:00:00Z"));
        var tonight = text("2026-06-10T15:00:00Z");

        assertThat(headline(decide(tonight, chinese(), sentToday))).isEqualTo("defer cn.quiet-hours");
        assertThat(headline(decide(tonight, chinese(), plannedForTheMorning)))
                .isEqualTo("suppress cn.collection-daily-limit");
    }

    @Test
    void in_doubt_about_the_zone_the_day_with_more_contacts_counts() {
        var party = party("CN", "Asia/Shanghai", "Asia/Tokyo");
        var lateTheDayBeforeInShanghai = made(Outcome.SENT, text("2026-06-09T15:30:00Z"));

        assertThat(headline(decide(text("2026-06-10T03:00:00Z"), party, lateTheDayBeforeInShanghai)))
                .isEqualTo("suppress cn.collection-daily-limit");
        assertThat(headline(decide(text("2026-06-10T03:00:00Z"), chinese(), lateTheDayBeforeInShanghai)))
                .isEqualTo("send");
    }

    @Test
    void what_came_from_the_party_is_no_attempt() {
        var inbound = ContactEvent.inbound(call("2026-06-10T02:00:00Z"), Outcome.CONNECTED);

        var verdict =
                decide(call("2026-06-10T03:00:00Z"), chinese(), new ContactHistory(Collections.nCopies(9, inbound)));

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(outcome(verdict, "cn.connected-daily-limit").finding().input("count"))
                .contains("0");
    }

    @Test
    void a_conversation_that_the_party_began_opens_the_cool_down_whatever_it_was_noted_under() {
        var repairTalk = about(Matter.of(Purpose.REPAIR, "d"), call("2026-09-08T14:00:00Z"));

        assertThat(headline(decide(
                        call("2026-09-10T14:00:00Z"),
                        american(),
                        ContactHistory.of(ContactEvent.inbound(repairTalk, Outcome.CONVERSATION)))))
                .isEqualTo("suppress us.cool-down");
    }

    @ParameterizedTest(name = "consent at 14:00 on 09-03, call at {0}: {1}")
    @CsvSource({
        "2026-09-03T13:59:59Z, count.within",
        "2026-09-03T14:00:00Z, count.consented",
        "2026-09-09T23:59:59Z, count.consented",
        "2026-09-10T14:00:00Z, count.within"
    })
    void a_consent_to_calls_lasts_for_seven_days_from_its_own(String at, String finding) {
        var party = american().with(consent("2026-09-03T14:00:00Z", Set.of()));

        for (var rule : List.of("us.calls-per-debt", "us.cool-down")) {
            assertThat(outcome(decide(call(at), party), rule).finding().key()).isEqualTo(finding);
        }
    }

    @Test
    void calls_under_a_consent_do_not_count_afterwards() {
        var underConsent = times(9, Outcome.RANG_OUT, call("2026-09-07T14:00:00Z"));
        var party = american().with(consent("2026-09-03T14:00:00Z", Set.of("d")));

        var verdict = decide(call("2026-09-10T14:00:00Z"), party, underConsent);

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(outcome(verdict, "us.calls-per-debt").finding().input("count"))
                .as("the consent is over, its calls do not count")
                .contains("0");
    }

    @Test
    void a_consent_ends_with_the_conversation_that_comes_of_it() {
        var party = american().with(consent("2026-09-03T14:00:00Z", Set.of()));
        var talked = times(7, Outcome.RANG_OUT, call("2026-09-03T13:00:00Z"))
                .with(ContactEvent.outbound(call("2026-09-04T14:00:00Z"), Outcome.CONVERSATION));

        var before =
                decide(call("2026-09-04T14:00:00Z"), party, times(7, Outcome.RANG_OUT, call("2026-09-03T13:00:00Z")));
        var after = decide(call("2026-09-05T14:00:00Z"), party, talked);

        assertThat(outcome(before, "us.calls-per-debt").finding().key()).isEqualTo("count.consented");
        assertThat(headline(before)).isEqualTo("send");
        assertThat(outcome(after, "us.calls-per-debt").effect()).isEqualTo(Effect.SUPPRESS);
        assertThat(outcome(after, "us.cool-down").effect())
                .as("the conversation opens a cool-down of its own")
                .isEqualTo(Effect.SUPPRESS);
    }

    @Test
    void a_consent_that_is_given_in_a_conversation_lets_the_next_call_through() {
        var talk = call("2026-09-03T14:00:00Z");
        var party = american().with(consent("2026-09-03T14:00:00Z", Set.of()));

        var verdict = decide(call("2026-09-04T14:00:00Z"), party, made(Outcome.CONVERSATION, talk));

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(outcome(verdict, "us.cool-down").finding().key()).isEqualTo("count.consented");
    }

    @Test
    void a_consent_is_for_one_person_one_collector_and_its_debts_and_ends_when_the_person_says_so() {
        var full = times(7, Outcome.RANG_OUT, call("2026-09-02T14:00:00Z"));
        var asked = call("2026-09-04T14:00:00Z");
        var given = Instant.parse("2026-09-03T14:00:00Z");
        var ended = Optional.of(Instant.parse("2026-09-04T14:00:00Z"));
        var refused = "suppress us.calls-per-debt";

        for (var consent : List.of(
                new CallConsent("q", "agency", Set.of(), given, Optional.empty()),
                new CallConsent("p", "lender", Set.of(), given, Optional.empty()),
                new CallConsent("p", "agency", Set.of("e"), given, Optional.empty()),
                new CallConsent("p", "agency", Set.of(), given, ended))) {
            assertThat(headline(decide(asked, american().with(consent), full))).isEqualTo(refused);
        }
        var unknownDebt = about(Matter.of(Purpose.COLLECTION), asked);
        assertThat(headline(decide(unknownDebt, american().with(consent("2026-09-03T14:00:00Z", Set.of("d"))), full)))
                .isEqualTo(refused);
    }

    @Test
    void a_conversation_about_another_debt_or_with_another_collector_ends_no_consent() {
        var party = american().with(consent("2026-09-03T14:00:00Z", Set.of("d")));
        var full = times(7, Outcome.RANG_OUT, call("2026-09-02T14:00:00Z"));
        var otherDebt = about(Matter.of(Purpose.COLLECTION, "e"), call("2026-09-03T15:00:00Z"));
        var otherCollector = by(new Sender("other", "lender", Actor.COLLECTOR), call("2026-09-03T15:00:00Z"));
        var history = full.with(
                ContactEvent.outbound(otherDebt, Outcome.CONVERSATION),
                ContactEvent.outbound(otherCollector, Outcome.CONVERSATION));

        assertThat(headline(decide(call("2026-09-04T14:00:00Z"), party, history)))
                .isEqualTo("send");
    }

    private static CallConsent consent(String at, Set<String> debts) {
        return new CallConsent("p", "agency", debts, Instant.parse(at), Optional.empty());
    }

    @Test
    void calls_to_the_attorney_neither_count_nor_are_capped() {
        var attorney = Given.other("p", RecipientRole.ATTORNEY, Channel.PHONE);
        var toAttorney = times(9, Outcome.RANG_OUT, to(attorney, call("2026-09-09T14:00:00Z")));

        var verdict = decide(to(attorney, call("2026-09-10T14:00:00Z")), american(), toAttorney);

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(outcome(verdict, "us.calls-per-debt").finding().key()).isEqualTo("count.exempt-recipient");
        assertThat(headline(decide(call("2026-09-10T14:00:00Z"), american(), toAttorney)))
                .isEqualTo("send");
    }

    @Test
    void regulation_f_does_not_reach_a_creditor_in_its_own_name_but_massachusetts_does() {
        var history = times(7, Outcome.RANG_OUT, by(LENDER, call("2026-09-09T14:00:00Z")));
        var asked = by(LENDER, call("2026-09-10T14:00:00Z"));

        var verdict = decide(asked, american(), history);

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(lists(verdict, "us.calls-per-debt")).isFalse();
        assertThat(headline(decide(asked, party("US-MA", "America/New_York"), history)))
                .isEqualTo("suppress us.ma-weekly-limit");
    }

    @Test
    void a_party_may_agree_to_more_calls_where_the_rule_yields() {
        var period = EffectivePeriod.between(TODAY, TODAY.plusDays(1));
        var agreed = chinese().with(new Agreement.Waiver("cn.unanswered-daily-limit", period));
        var six = times(6, Outcome.RANG_OUT, call("2026-06-10T02:00:00Z"));
        var tomorrow = times(6, Outcome.RANG_OUT, call("2026-06-11T02:00:00Z"));

        assertThat(headline(decide(call("2026-06-10T03:00:00Z"), agreed, six))).isEqualTo("send");
        assertThat(headline(decide(call("2026-06-11T03:00:00Z"), agreed, tomorrow)))
                .isEqualTo("suppress cn.unanswered-daily-limit");
        var three = times(3, Outcome.CONNECTED, call("2026-06-10T02:00:00Z"));
        var everything = chinese().with(new Agreement.Waiver("cn.connected-daily-limit", period));
        assertThat(headline(decide(call("2026-06-10T03:00:00Z"), everything, three)))
                .as("this rule does not yield")
                .isEqualTo("suppress cn.connected-daily-limit");
    }

    @Test
    void messages_are_not_calls_and_calls_are_not_messages() {
        var texts = times(9, Outcome.SENT, text("2026-09-09T14:00:00Z"));

        assertThat(outcome(decide(call("2026-09-09T15:00:00Z"), american(), texts), "us.calls-per-debt")
                        .finding()
                        .input("count"))
                .contains("0");
        assertThat(lists(decide(call("2026-09-09T15:00:00Z"), american(), texts), "us.texts-daily-limit"))
                .isFalse();
    }

    @Test
    void a_day_of_the_party_is_one_of_its_zone() {
        var beforeMidnight = made(Outcome.SENT, text("2026-06-09T15:59:59Z"));
        var atMidnight = made(Outcome.SENT, text("2026-06-09T16:00:00Z"));
        var asked = text("2026-06-10T03:00:00Z");

        assertThat(headline(decide(asked, chinese(), beforeMidnight))).isEqualTo("send");
        assertThat(headline(decide(asked, chinese(), atMidnight))).isEqualTo("suppress cn.collection-daily-limit");
    }

    @Test
    void a_seven_day_window_is_seven_calendar_days_over_a_change_of_clocks() {
        var zone = ZoneId.of("America/New_York");
        var asked = call(LocalDate.of(2026, 3, 14)
                .atTime(LocalTime.of(8, 30))
                .atZone(zone)
                .toInstant()
                .toString());
        var sixDaysAgo = LocalDate.of(2026, 3, 8)
                .atTime(LocalTime.of(20, 59))
                .atZone(zone)
                .toInstant();
        var sevenDaysAgo = LocalDate.of(2026, 3, 7)
                .atTime(LocalTime.of(20, 59))
                .atZone(zone)
                .toInstant();

        assertThat(headline(decide(asked, american(), made(Outcome.CONVERSATION, asked.at(sixDaysAgo)))))
                .isEqualTo("suppress us.cool-down");
        assertThat(headline(decide(asked, american(), made(Outcome.CONVERSATION, asked.at(sevenDaysAgo)))))
                .isEqualTo("send");
    }
}
