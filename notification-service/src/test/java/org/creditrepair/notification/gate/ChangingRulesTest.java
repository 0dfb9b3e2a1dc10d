package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;

import java.util.List;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.facts.PartyFacts;
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
        var caps = MORNINGS_UNTIL_MARCH + cap("a", ".. 2026-03-02", 9) + cap("b", "..", 1).replace("2019-01-01", "2026-03-02");
        var history = made(Outcome.SENT, text("2026-03-01T20:00:00Z"));

        var verdict = gate(caps)
                .decide(new IntendedContact(text("2026-03-02T03:30:00Z"), Content.SOUND), BETWEEN, history);

        assertThat(headline(verdict)).isEqualTo("suppress cn.cap");
        assertThat(outcome(verdict, "cn.cap").finding().input("limit")).contains("1");
        assertThat(verdict.outcomes()).filteredOn(outcome -> outcome.name().equals("cap")).hasSize(1);
        assertThat(verdict.outcomes()).extracting(RuleOutcome::ground).isSorted();
    }

    private static String cap(String section, String inForce, int limit) {
        return """
            [count %s]
            rule = cap
            authority = a law
            in-force = 2019-01-01 %s
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
}
