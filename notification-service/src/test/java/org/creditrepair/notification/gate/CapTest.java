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
import static org.creditrepair.notification.gate.Given.times;
import static org.creditrepair.notification.gate.Given.to;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
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
}
