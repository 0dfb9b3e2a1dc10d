package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.about;
import static org.creditrepair.notification.gate.Given.american;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;
import static org.creditrepair.notification.gate.Given.times;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.verdict.Effect;
import org.junit.jupiter.api.Test;

/** Which contacts fall into the window of a cap: planned ones, those that came, days of zones. */
class CapWindowTest {

    @Test
    void a_rolling_window_counts_to_the_nanosecond() {
        var first = call("2026-09-09T14:00:00Z");
        var second = first.at(first.at().plusSeconds(300).minusNanos(1));

        assertThat(outcome(decide(second, american(), made(Outcome.RANG_OUT, first)), "us.two-in-five-minutes")
                        .effect())
                .isEqualTo(Effect.FLAG);
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
