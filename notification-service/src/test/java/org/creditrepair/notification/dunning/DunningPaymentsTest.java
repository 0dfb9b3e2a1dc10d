package org.creditrepair.notification.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What payments change about the reminders of a plan. It is noon in Shanghai, Monday 7 September 2026. */
@QuarkusTest
class DunningPaymentsTest extends DunningServiceTest {

    @Test
    void a_payment_ends_the_reminders() {
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "settled@reader.test");
        plan.missed(1, "2026-09-05", "1000.00", 2);
        awaitStep(plan, "first-reminder", "email", "sent");

        plan.paid("1000.00", "2026-09-07");

        awaitNoCheck(plan);
        moveClockTo(NOON.plus(Duration.ofDays(30)));
        assertThat(steps(plan)).containsExactly("first-reminder email");
    }

    @Test
    void when_the_oldest_is_paid_the_ladder_goes_on_with_the_next_oldest() {
        moveClockTo(NOON.minus(Duration.ofDays(1)));
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "anchored@reader.test");
        plan.missed(1, "2026-08-01", "1000.00", 36);
        awaitStep(plan, "first-month", "email", "sent");
        moveClockTo(NOON);
        var eventId = plan.missed(2, "2026-09-01", "500.00", 6);

        plan.paid("1000.00", "2026-09-07");

        awaitCheck(plan, "2026-09-08T01:00:00Z");
        moveClockTo(NOON.plus(Duration.ofDays(1)));
        assertThat(awaitStep(plan, "third-reminder", "email", "sent")).contains(entry("causeEventId", eventId));
        assertThat(steps(plan)).containsExactly("first-month email", "third-reminder email");
    }

    @ParameterizedTest(name = "after a payment of {0}")
    @ValueSource(strings = {"1000.00", "0.01"})
    void a_reminder_that_waited_is_not_sent_once_another_amount_is_owed(String amount) throws SQLException {
        moveClockTo(NIGHT);
        var plan = new DunnedPlan(consenting("zh-CN"));
        plan.fallsDue(1, "2026-09-10", "1000.00");
        awaitStep(plan, "before-due", "email", "deferred");
        plan.paid(amount, "2026-09-07");
        awaitRow("select count(*) from plan_fact where kind = 'paid' and plan_id = ?", plan.planId);

        moveClockTo(EIGHT.plusSeconds(1));

        assertThat(awaitStep(plan, "before-due", "email", "suppressed")).contains(entry("reason", "freshness"));
    }

    @Test
    void who_does_not_answer_is_written_to_over_the_next_channel_on_a_working_day() {
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "no-answer@reader.test");
        plan.missed(1, "2026-08-07", "1000.00", 31);
        awaitStep(plan, "first-month", "email", "sent");

        moveClockTo(NOON.plus(Duration.ofDays(5)));

        awaitCheck(plan, "2026-09-14T01:00:00Z");
        assertThat(steps(plan)).containsExactly("first-month email");
        moveClockTo(NOON.plus(Duration.ofDays(7)));
        awaitStep(plan, "first-month", "in-app", "sent");
    }

    @Test
    void who_pays_a_part_has_answered() {
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "answered@reader.test");
        plan.missed(1, "2026-08-07", "1000.00", 31);
        awaitStep(plan, "first-month", "email", "sent");

        plan.paid("10.00", "2026-09-07");

        awaitCheck(plan, "2026-10-06T01:00:00Z");
    }

    @Test
    void an_event_that_is_not_newer_than_the_last_one_changes_nothing() throws SQLException {
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "older@reader.test");
        plan.missed(1, "2026-09-05", "1000.00", 2);
        awaitStep(plan, "first-reminder", "email", "sent");
        plan.repeatVersion();

        plan.paid("1000.00", "2026-09-07");
        plan.suspended("2026-09-07");

        awaitRow("select count(*) from notice where template = 'case-suspended' and subject_id = ?", plan.subjectId);
        assertThat(count("select count(*) from plan_fact where kind = 'paid' and plan_id = ?", plan.planId))
                .isZero();
    }

    @Test
    void a_payment_for_what_no_event_has_told_of_is_nothing_to_remind_of() throws SQLException {
        var plan = new DunnedPlan(registered("zh-CN"));

        plan.paid("1000.00", "2026-09-07");

        awaitRow("select count(*) from notice where template = 'payment-received' and subject_id = ?", plan.subjectId);
        assertThat(count("select count(*) from known_plan where plan_id = ?", plan.planId))
                .isZero();
    }

    @Test
    void a_payment_that_is_heard_late_moves_the_ladder_as_on_its_day() {
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "heard-late@reader.test");
        plan.missed(1, "2026-08-01", "1000.00", 37);
        awaitStep(plan, "first-month", "email", "sent");
        var eventId = plan.missed(2, "2026-09-01", "500.00", 6);
        moveClockTo(NOON.plus(Duration.ofDays(4)));

        plan.paid("1000.00", "2026-09-07");

        assertThat(awaitStep(plan, "third-reminder", "email", "sent")).contains(entry("causeEventId", eventId));
        awaitCheck(plan, "2026-09-16T01:00:00Z");
        assertThat(steps(plan)).containsExactly("first-month email", "third-reminder email");
    }

    @Test
    void a_payment_of_the_day_after_the_party_s_counts_from_today() {
        var plan = new DunnedPlan(registered("zh-CN"));
        plan.missed(1, "2026-09-05", "1000.00", 2);

        plan.paid("1000.00", "2026-09-08");

        awaitRow(
                "select count(*) from plan_fact where kind = 'paid' and known_on = date '2026-09-07' and plan_id = ?",
                plan.planId);
        awaitNoCheck(plan);
    }

    @Test
    void who_paid_a_part_before_a_contact_has_not_answered_it() {
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "paid-before@reader.test");
        plan.missed(1, "2026-08-07", "1000.00", 31);
        awaitStep(plan, "first-month", "email", "sent");

        plan.paid("10.00", "2026-09-06");

        awaitRow("select count(*) from plan_fact where kind = 'answered' and plan_id = ?", plan.planId);
        awaitCheck(plan, "2026-09-12T01:00:00Z");
    }
}
