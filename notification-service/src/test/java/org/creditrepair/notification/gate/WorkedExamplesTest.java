package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.AGENCY;
import static org.creditrepair.notification.gate.Given.LENDER;
import static org.creditrepair.notification.gate.Given.american;
import static org.creditrepair.notification.gate.Given.by;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.text;
import static org.creditrepair.notification.gate.Given.to;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.notification.calendar.QuietHours;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the collection rules, but for that of the ladder and that of the validation period. */
class WorkedExamplesTest {

    /** Seven calls to a cell phone and two to a work line within Monday to Sunday, none answered. */
    @Test
    void the_eighth_call_in_seven_days_is_the_first_to_be_blocked() {
        var planned = new ArrayList<Contact>();
        for (var day = LocalDate.of(2026, 9, 7); day.isBefore(LocalDate.of(2026, 9, 14)); day = day.plusDays(1)) {
            planned.add(call(day + "T14:00:00Z"));
        }
        planned.add(to(Destination.party("p", Channel.PHONE, "work"), call("2026-09-13T15:00:00Z")));
        planned.add(to(Destination.party("p", Channel.PHONE, "work"), call("2026-09-13T16:00:00Z")));

        var history = ContactHistory.NONE;
        var verdicts = new ArrayList<String>();
        for (var contact : planned) {
            verdicts.add(headline(decide(contact, american(), history)));
            history = history.with(ContactEvent.outbound(contact, Outcome.RANG_OUT));
        }

        assertThat(verdicts.subList(0, 7)).containsOnly("send");
        assertThat(verdicts.subList(7, 9)).containsOnly("suppress us.calls-per-debt");
        var tenth = outcome(decide(call("2026-09-13T17:00:00Z"), american(), history), "us.calls-per-debt");
        assertThat(tenth.finding().input("count")).contains("9");
        assertThat(tenth.finding().input("limit")).contains("7");
    }

    @ParameterizedTest(name = "a call on {0}: {1}")
    @CsvSource({
        "2026-09-09, suppress us.cool-down",
        "2026-09-10, suppress us.cool-down",
        "2026-09-11, suppress us.cool-down",
        "2026-09-12, suppress us.cool-down",
        "2026-09-14, suppress us.cool-down",
        "2026-09-15, send"
    })
    void a_conversation_that_the_consumer_began_opens_the_cool_down(String day, String expected) {
        var talked = ContactHistory.of(ContactEvent.inbound(call("2026-09-08T14:00:00Z"), Outcome.CONVERSATION));

        assertThat(headline(decide(call(day + "T14:00:00Z"), american(), talked)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource({"BUSY, 0", "NOT_IN_SERVICE, 0", "RANG_OUT, 1", "VOICEMAIL, 1", "DROPPED, 1"})
    void an_attempt_counts_by_what_became_of_it(Outcome outcome, String count) {
        var verdict = decide(call("2026-09-09T15:00:00Z"), american(), made(outcome, call("2026-09-09T14:00:00Z")));

        assertThat(outcome(verdict, "us.calls-per-debt").finding().input("count"))
                .contains(count);
    }

    @Test
    void a_text_in_china_is_sent_until_a_second_before_ten_and_checked_again_at_hand_over() {
        var decided = decide(text("2026-03-02T13:59:59Z"), chinese());
        var handedOver = decide(text("2026-03-02T14:00:00Z"), chinese());

        assertThat(headline(decided)).isEqualTo("send");
        assertThat(handedOver)
                .isInstanceOfSatisfying(
                        Verdict.DeferUntil.class,
                        defer -> assertThat(defer.until()).isEqualTo("2026-03-03T00:00:00Z"));
    }

    @Test
    void the_third_connected_call_of_a_day_in_china_is_allowed_and_a_fourth_by_anybody_is_not() {
        var history = made(
                Outcome.CONNECTED, by(LENDER, call("2026-03-02T01:00:00Z")), by(LENDER, call("2026-03-02T02:00:00Z")));
        var third = by(AGENCY, call("2026-03-02T03:00:00Z"));

        assertThat(headline(decide(third, chinese(), history))).isEqualTo("send");

        var full = history.with(ContactEvent.outbound(third, Outcome.CONNECTED));
        for (var sender : List.of(LENDER, AGENCY)) {
            assertThat(headline(decide(by(sender, call("2026-03-02T04:00:00Z")), chinese(), full)))
                    .isEqualTo("suppress cn.connected-daily-limit");
        }
    }

    @Test
    void in_the_night_in_which_clocks_go_forward_new_york_waits_for_nine_hours() {
        assertThat(decide(text("2026-03-08T03:00:00Z"), american()))
                .isInstanceOfSatisfying(
                        Verdict.DeferUntil.class,
                        defer -> assertThat(defer.until()).isEqualTo("2026-03-08T12:00:00Z"));
    }

    @Test
    void in_kathmandu_eight_o_clock_is_at_a_quarter_past_two() {
        var due = Instant.parse("2026-06-01T02:14:59Z");
        var eight = Instant.parse("2026-06-01T02:15:00Z");

        assertThat(QuietHours.daily(LocalTime.of(21, 0), LocalTime.of(8, 0))
                        .nextAllowed(due, List.of(ZoneId.of("Asia/Kathmandu"))))
                .contains(eight);
        assertThat(decide(text(due.toString()), Given.party("US", "Asia/Kathmandu")))
                .isInstanceOfSatisfying(
                        Verdict.DeferUntil.class,
                        defer -> assertThat(defer.until()).isEqualTo(eight));
    }
}
