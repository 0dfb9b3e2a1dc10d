package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;

import java.time.LocalDate;
import java.util.List;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.facts.BasisKind;
import org.creditrepair.notification.facts.LegalBasis;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.facts.Profile;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.intent.Observation;
import org.creditrepair.notification.rulepack.Policy;
import org.creditrepair.notification.verdict.RuleOutcome;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that begin and end while the party may be in zones with different days. */
class ChangingRulesTest {
    private static final String MORNINGS_UNTIL_MARCH = """
            pack = cn
            version = 2
            jurisdiction = CN
            actors = any
            in-force = 2019-01-01 ..
            [basis any]
            authority = a law
            in-force = 2019-01-01 ..
            confidence = low
            purposes = any
            any-of = none
            [hours mornings]
            authority = a law
            in-force = 2019-01-01 .. 2026-03-02
            confidence = low
            channels = any
            purposes = any
            actors = any
            hours = 08:00-10:00
            days = any
            severity = defer
            """;
    private static final PartyFacts BETWEEN = party("CN", "Asia/Shanghai", "America/New_York");

    @Test
    void hours_that_are_over_in_the_zone_where_they_would_hold_defer_nothing() {
        var at = "2026-03-02T00:30:00Z";

        var verdict = decide(gate(MORNINGS_UNTIL_MARCH), text(at));

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(outcome(verdict, "cn.mornings").finding().key()).isEqualTo("hours.open");
    }

    @Test
    void hours_that_are_in_force_still_defer_to_their_end_and_no_further() {
        var verdict = decide(gate(MORNINGS_UNTIL_MARCH), text("2026-03-01T13:30:00Z"));

        assertThat(headline(verdict)).isEqualTo("defer cn.mornings");
        assertThat(verdict.toString()).contains("until=2026-03-01T15:00:00Z");
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2025-02-26T15:59:59Z, defer cn.quiet-hours",
        "2025-02-27T15:59:59Z, defer cn.quiet-hours",
        "2025-02-27T16:00:00Z, defer cn.quiet-hours",
        "2025-02-27T17:00:00Z, defer cn.quiet-hours",
        "2025-02-28T04:59:59Z, defer cn.quiet-hours",
        "2025-02-28T05:00:00Z, defer cn.quiet-hours"
    })
    void a_rule_of_which_two_versions_may_be_in_force_stands_once(String at, String expected) {
        var verdict = Given.decide(text(at), BETWEEN);

        assertThat(headline(verdict)).isEqualTo(expected);
        assertThat(verdict.outcomes())
                .extracting(outcome -> outcome.rule().id().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void of_two_versions_the_one_that_is_most_against_the_contact_is_heard() {
        var caps = MORNINGS_UNTIL_MARCH + cap("a", "2019-01-01 .. 2026-03-02", 9) + cap("b", "2026-03-02 ..", 1);
        var history = made(Outcome.SENT, text("2026-03-01T20:00:00Z"));

        var verdict =
                gate(caps).decide(new IntendedContact(text("2026-03-02T03:30:00Z"), Content.SOUND), BETWEEN, history);

        assertThat(headline(verdict)).isEqualTo("suppress cn.cap");
        assertThat(outcome(verdict, "cn.cap").finding().input("limit")).contains("1");
        assertThat(verdict.outcomes())
                .filteredOn(outcome -> outcome.name().equals("cap"))
                .hasSize(1);
        assertThat(verdict.outcomes()).extracting(RuleOutcome::ground).isSorted();
    }

    private static String cap(String section, String inForce, int limit) {
        return """
            [count %s]
            rule = cap
            authority = a law
            in-force = %s
            confidence = low
            channels = any
            purposes = any
            actors = any
            counts = message
            scope = person
            window = 24 hours
            limit = %d
            severity = block
            """.formatted(section, inForce, limit);
    }

    private static Gate gate(String pack) {
        return new Gate(Policy.with(List.of(DataFile.parse("cn.rules", pack)), Calendars.builtIn()));
    }

    private static Verdict decide(Gate gate, Contact contact) {
        return gate.decide(new IntendedContact(contact, Content.SOUND), BETWEEN, ContactHistory.NONE);
    }

    @ParameterizedTest(name = "basis until {0}: {1}")
    @CsvSource({"2026-03-03, suppress cn.contract", "2026-03-04, defer cn.quiet-hours"})
    void what_waits_for_the_morning_needs_a_basis_in_the_morning_too(LocalDate until, String expected) {
        var party = PartyFacts.of(Profile.of("p", "CN", "en", "Asia/Shanghai"))
                .with(new LegalBasis(
                        Purpose.COLLECTION,
                        BasisKind.CONTRACT,
                        EffectivePeriod.between(LocalDate.of(2026, 1, 1), until)));

        assertThat(headline(Given.decide(text("2026-03-02T14:30:00Z"), party))).isEqualTo(expected);
        assertThat(headline(Given.decide(text("2026-03-02T13:30:00Z"), party)))
                .as("what does not wait")
                .isEqualTo("send");
    }

    @ParameterizedTest(name = "hold from {0}: {1}")
    @CsvSource({"2026-03-03, suppress cn.dispute", "2026-03-04, defer cn.quiet-hours"})
    void a_hold_that_begins_before_the_morning_stops_what_waits_for_it(LocalDate from, String expected) {
        var party = Given.chinese().with(Hold.ofAll(HoldType.DISPUTE, EffectivePeriod.since(from)));

        var verdict = Given.decide(text("2026-03-02T14:30:00Z"), party);

        assertThat(headline(verdict)).isEqualTo(expected);
        assertThat(verdict.outcomes())
                .extracting(outcome -> outcome.rule().id().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void an_observation_that_is_too_old_in_the_morning_is_no_reason_to_wait_for_it() {
        var content = Content.about(new Observation(LocalDate.of(2026, 1, 16), true));

        var verdict = Given.GATE.decide(
                new IntendedContact(text("2026-03-02T14:30:00Z"), content), Given.chinese(), ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo("suppress cn.freshness");
        assertThat(outcome(verdict, "cn.freshness").finding().input("age")).contains("46");
    }
}
