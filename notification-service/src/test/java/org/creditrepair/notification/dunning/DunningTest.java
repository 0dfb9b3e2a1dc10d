package org.creditrepair.notification.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.notification.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ladder of a plan's instalments, on the running service. It is noon in Shanghai, Monday 7 September 2026. */
@QuarkusTest
class DunningTest extends ServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
    void a_step_at_night_waits_for_eight_o_clock_like_any_other_notice() {
        moveClockTo(NIGHT);
        var plan = new DunnedPlan(registered("zh-CN"));
        discloses(plan.subjectId, "测试", "step-at-night@reader.test");

        plan.missed(1, "2026-09-05", "1000.00", 2);

        assertThat(awaitStep(plan, "first-reminder", "email", "deferred")).contains(entry("reason", "quiet-hours"));
        moveClockTo(EIGHT.plusSeconds(1));
        awaitStep(plan, "first-reminder", "email", "sent");
    }

    private static Map<String, Object> awaitStep(DunnedPlan plan, String step, String channel, String status) {
        return await(step + " by " + channel + " " + status)
                .atMost(PATIENCE)
                .until(
                        () -> ofLadder(plan).stream()
                                .filter(notice -> notice.get("step").toString().endsWith("/" + step))
                                .filter(notice -> notice.get("channel").equals(channel))
                                .filter(notice -> notice.get("status").equals(status))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Step and channel of each notice that the ladder caused, in their order. */
    private static List<String> steps(DunnedPlan plan) {
        return ofLadder(plan).stream()
                .map(notice -> notice.get("step").toString().replaceAll(".*/", "") + " " + notice.get("channel"))
                .toList();
    }

    private static List<Map<String, Object>> ofLadder(DunnedPlan plan) {
        return notices(plan.subjectId).<Map<String, Object>>getList("notices").stream()
                .filter(notice -> notice.containsKey("step"))
                .toList();
    }

    private void awaitCheck(DunnedPlan plan, String moment) {
        await("check at " + moment)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(checks(plan)).containsExactly(Instant.parse(moment)));
    }

    private void awaitNoCheck(DunnedPlan plan) {
        await("no check")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(checks(plan)).isEmpty());
    }

    private List<Instant> checks(DunnedPlan plan) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select due_at from deadline where reference = ?")) {
            select.setString(1, plan.planId.toString());
            var found = new ArrayList<Instant>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, OffsetDateTime.class).toInstant());
                }
            }
            return found;
        }
    }
}
