package org.creditrepair.notification.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The ladder of a plan's instalments, on the running service. It is noon in Shanghai, Monday 7 September 2026. */
@QuarkusTest
class DunningTest extends DunningServiceTest {

    @Test
    void an_instalment_is_announced_once_by_the_first_channel_of_its_step() {
        var subjectId = consenting("zh-CN");
        discloses(subjectId, "测试", "falling-due@reader.test");
        var plan = new DunnedPlan(subjectId);

        var eventId = plan.fallsDue(1, "2026-09-10", "1000.00");

        assertThat(awaitStep(plan, "before-due", "email", "sent"))
                .contains(
                        entry("template", "instalment-falling-due"),
                        entry("purpose", "repair"),
                        entry("causeType", "InstalmentFallingDue"),
                        entry("causeEventId", eventId),
                        entry("step", "instalments/1/before-due"));
        assertThat(steps(plan)).containsExactly("before-due email");
        assertThat(mailsTo("falling-due@reader.test")).hasSize(1);
    }

    @Test
    void an_instalment_is_announced_on_the_day_of_the_step_and_not_before() throws SQLException {
        var plan = new DunnedPlan(consenting("zh-CN"));
        discloses(plan.subjectId, "测试", "early@reader.test");

        plan.fallsDue(1, "2026-09-12", "1000.00");

        awaitCheck(plan, "2026-09-09T01:00:00Z");
        assertThat(steps(plan)).isEmpty();
        moveClockTo(NOON.plus(Duration.ofDays(2)));
        awaitStep(plan, "before-due", "email", "sent");
    }

    @Test
    void a_missed_instalment_is_reminded_of_on_the_days_of_the_ladder() {
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "missed@reader.test");

        var eventId = plan.missed(2, "2026-09-05", "1000.00", 2);

        assertThat(awaitStep(plan, "first-reminder", "email", "sent"))
                .contains(
                        entry("template", "instalment-missed"),
                        entry("purpose", "collection"),
                        entry("causeEventId", eventId));
        moveClockTo(NOON.plus(Duration.ofDays(1)));
        awaitStep(plan, "second-reminder", "email", "sent");
        moveClockTo(NOON.plus(Duration.ofDays(4)));
        assertThat(steps(plan)).containsExactly("first-reminder email", "second-reminder email");
        moveClockTo(NOON.plus(Duration.ofDays(5)));
        assertThat(awaitStep(plan, "third-reminder", "email", "sent")).contains(entry("causeEventId", eventId));
    }

    @Test
    void the_next_check_is_counted_from_the_due_date_whenever_somebody_looked() {
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "anchor@reader.test");
        plan.missed(1, "2026-09-05", "1000.00", 2);
        awaitStep(plan, "first-reminder", "email", "sent");
        awaitCheck(plan, "2026-09-08T01:00:00Z");

        moveClockTo(NOON.plus(Duration.ofDays(1)).plus(Duration.ofHours(8)));

        awaitStep(plan, "second-reminder", "email", "sent");
        awaitCheck(plan, "2026-09-12T01:00:00Z");
    }

    @Test
    void of_steps_that_nobody_looked_for_the_last_stands_for_those_before() {
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "late@reader.test");
        plan.missed(1, "2026-09-05", "1000.00", 2);
        awaitStep(plan, "first-reminder", "email", "sent");

        moveClockTo(NOON.plus(Duration.ofDays(20)));

        awaitStep(plan, "fortnight", "email", "sent");
        assertThat(steps(plan)).containsExactly("first-reminder email", "fortnight email");
    }

    @Test
    void a_case_that_rests_is_not_reminded_of_and_its_days_do_not_count() {
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "rests@reader.test");
        plan.missed(1, "2026-09-05", "1000.00", 2);
        awaitStep(plan, "first-reminder", "email", "sent");
        plan.suspended("2026-09-07");
        awaitNoCheck(plan);

        moveClockTo(NOON.plus(Duration.ofDays(5)));
        plan.resumed("2026-09-12");

        awaitCheck(plan, "2026-09-13T01:00:00Z");
        assertThat(steps(plan)).containsExactly("first-reminder email");
        moveClockTo(NOON.plus(Duration.ofDays(6)));
        awaitStep(plan, "second-reminder", "email", "sent");
    }

    @Test
    void what_does_not_arrive_by_mail_goes_on_in_the_app() {
        var plan = new DunnedPlan(registered("zh-CN"));
        answers(plan.subjectId, status(404));

        plan.missed(1, "2026-09-05", "1000.00", 2);

        assertThat(awaitStep(plan, "first-reminder", "in-app", "sent"))
                .contains(
                        entry("template", "instalment-missed"),
                        entry("wording", "instalment-missed/1+frame-in-app-collection/1"));
        assertThat(steps(plan)).containsExactly("first-reminder email", "first-reminder in-app");
        assertThat(awaitStep(plan, "first-reminder", "email", "failed")).contains(entry("reason", "no-address"));
    }

    @Test
    void on_a_day_off_another_channel_waits_for_the_next_working_day() {
        moveClockTo(NOON.plus(Duration.ofDays(5)));
        var plan = new DunnedPlan(registered("zh-CN"));
        answers(plan.subjectId, status(404));

        plan.missed(1, "2026-09-10", "1000.00", 2);

        awaitStep(plan, "first-reminder", "email", "failed");
        awaitCheck(plan, "2026-09-13T01:00:00Z");
        assertThat(steps(plan)).containsExactly("first-reminder email");
        moveClockTo(NOON.plus(Duration.ofDays(7)));
        awaitStep(plan, "second-reminder", "email", "failed");
        awaitStep(plan, "second-reminder", "in-app", "sent");
    }

    @Test
    void a_reminder_that_waited_is_not_sent_while_the_case_rests() {
        moveClockTo(NIGHT);
        var plan = new DunnedPlan(registered("zh-CN"));
        plan.missed(1, "2026-09-05", "1000.00", 2);
        awaitStep(plan, "first-reminder", "email", "deferred");
        plan.suspended("2026-09-07");
        awaitRow("select count(*) from plan_fact where kind = 'held' and plan_id = ?", plan.planId);

        moveClockTo(EIGHT.plusSeconds(1));

        assertThat(awaitStep(plan, "first-reminder", "email", "suppressed")).contains(entry("reason", "freshness"));
    }

    @Test
    void a_plan_that_has_ended_is_not_reminded_of() throws SQLException {
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "ended@reader.test");
        plan.missed(1, "2026-09-05", "1000.00", 2);
        awaitStep(plan, "first-reminder", "email", "sent");

        plan.broken("2026-09-07");

        awaitNoCheck(plan);
        plan.missed(2, "2026-09-06", "1000.00", 1);
        plan.suspended("2026-09-07");
        awaitRow("select count(*) from notice where template = 'case-suspended' and subject_id = ?", plan.subjectId);
        assertThat(steps(plan)).containsExactly("first-reminder email");
        assertThat(count("select count(*) from plan_fact where instalment = 2 and plan_id = ?", plan.planId))
                .isZero();
    }

    @Test
    void a_new_plan_of_the_case_takes_the_place_of_the_old_one() throws SQLException {
        var old = new DunnedPlan(registered("zh-CN"));
        discloses(old.subjectId, "测试", "replaced@reader.test");
        old.missed(1, "2026-09-05", "1000.00", 2);
        awaitStep(old, "first-reminder", "email", "sent");
        var renewed = old.renewed();

        renewed.fallsDue(1, "2026-09-20", "800.00");

        awaitCheck(renewed, "2026-09-17T01:00:00Z");
        awaitRow("select count(*) from known_plan where has_ended and plan_id = ?", old.planId);
        assertThat(count("select count(*) from known_plan where not has_ended and plan_id = ?", renewed.planId))
                .isOne();
    }

    @Test
    void a_step_at_night_waits_for_eight_o_clock_like_any_other_notice() {
        moveClockTo(NIGHT);
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "step-at-night@reader.test");

        plan.missed(1, "2026-09-05", "1000.00", 2);

        assertThat(awaitStep(plan, "first-reminder", "email", "deferred")).contains(entry("reason", "quiet-hours"));
        moveClockTo(EIGHT.plusSeconds(1));
        awaitStep(plan, "first-reminder", "email", "sent");
    }
}
