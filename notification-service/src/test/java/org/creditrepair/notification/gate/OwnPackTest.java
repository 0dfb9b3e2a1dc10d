package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.ALWAYS;
import static org.creditrepair.notification.gate.Given.NOON;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;

import java.time.Instant;
import java.util.List;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.facts.OptOut;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.rulepack.PackFile;
import org.creditrepair.notification.rulepack.Policy;
import org.creditrepair.notification.rulepack.RulePack;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator's pack can do. */
class OwnPackTest {

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
