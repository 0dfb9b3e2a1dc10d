package org.creditrepair.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.notification.Events;
import org.creditrepair.notification.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeDecisionTest extends ServiceTest {

    @Inject
    NoticeRepository repository;

    @Test
    void a_party_that_has_not_registered_is_not_written_to_and_the_suite_is_told_why() {
        var subjectId = UUID.randomUUID();

        var eventId = caseOpened(subjectId);

        var notice = awaitNotice(subjectId, "email", "suppressed");
        assertThat(notice).contains(entry("reason", "party-known"), entry("causeEventId", eventId));
        assertThat(outcomes(notice)).contains(entry("party-known", "suppress"), entry("recipient", "send"));
        var events = OutboxRows.of(dataSource, subjectId.toString());
        assertThat(events)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.type()).isEqualTo("NoticeSuppressed"));
        assertThat(events.getFirst().payload().path("reason").asText()).isEqualTo("party-known");
        assertThat(events.getFirst().payload().path("rules"))
                .hasSize(outcomes(notice).size());
    }

    @Test
    void without_consent_there_is_no_repair_notice() {
        var subjectId = registered("zh-CN");

        caseOpened(subjectId);

        assertThat(awaitNotice(subjectId, "email", "suppressed")).contains(entry("reason", "consent"));
        assertThat(awaitNotice(subjectId, "in-app", "suppressed")).contains(entry("reason", "consent"));
    }

    @Test
    void a_consent_that_was_withdrawn_no_longer_counts() {
        var subjectId = consenting("zh-CN");
        consent("ConsentWithdrawn", subjectId, 2);
        awaitRow("select count(*) from party_consent where not in_force and subject_id = ?", subjectId);

        caseOpened(subjectId);

        assertThat(awaitNotice(subjectId, "email", "suppressed")).contains(entry("reason", "consent"));
    }

    @Test
    void an_older_grant_that_comes_after_the_withdrawal_changes_nothing() {
        var subjectId = registered("zh-CN");
        consent("ConsentWithdrawn", subjectId, 2);
        consent("ConsentGranted", subjectId, 1);
        register(subjectId, 2);
        awaitRow("select count(*) from party where version = 2 and subject_id = ?", subjectId);

        caseOpened(subjectId);

        assertThat(awaitNotice(subjectId, "email", "suppressed")).contains(entry("reason", "consent"));
    }

    @Test
    void an_older_withdrawal_that_comes_after_the_new_grant_changes_nothing() {
        var subjectId = registered("zh-CN");
        consent("ConsentGranted", subjectId, 3);
        consent("ConsentWithdrawn", subjectId, 2);
        register(subjectId, 2);
        awaitRow("select count(*) from party where version = 2 and subject_id = ?", subjectId);

        caseOpened(subjectId);

        awaitNotice(subjectId, "in-app", "sent");
    }

    @Test
    void an_older_registration_that_comes_later_changes_nothing() {
        var subjectId = registered("zh-CN");
        register(subjectId, 3);
        register(subjectId, 2);
        consent("ConsentGranted", subjectId, 1);
        awaitRow("select count(*) from party_consent where subject_id = ?", subjectId);

        awaitRow("select count(*) from party where version = 3 and subject_id = ?", subjectId);
    }

    @Test
    void decisions_about_one_party_wait_for_one_another() {
        var subjectId = UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> {
            repository.lockParty(subjectId);
            caseOpened(subjectId);
            await().during(Duration.ofMillis(800))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> notices(subjectId).getList("notices").isEmpty());
        });

        awaitNotice(subjectId, "email", "suppressed");
    }

    @Test
    void an_event_that_comes_twice_makes_one_notice() {
        var subjectId = registered("zh-CN");
        var eventId = caseOpened(subjectId);
        Events.publish(
                eventId,
                "repair",
                "CaseOpened",
                subjectId,
                Map.of(
                        "version",
                        1,
                        "caseId",
                        UUID.randomUUID(),
                        "caseNumber",
                        "CR-2026-000042",
                        "platformId",
                        "lender-one",
                        "obligation",
                        "L-1",
                        "openedOn",
                        "2026-09-07"));
        var laterEventId = caseOpened(subjectId);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notices(subjectId).<String>getList("notices.causeEventId"))
                        .contains(laterEventId));

        assertThat(notices(subjectId).<String>getList("notices.causeEventId"))
                .containsExactly(eventId, eventId, laterEventId, laterEventId);
    }

    @Test
    void the_second_collection_notice_of_a_day_is_suppressed_with_its_reasons() {
        var subjectId = registered("zh-CN");
        discloses(subjectId, "测试", "second@reader.test");
        delinquency(subjectId, subjectId + "-a", 1, "30-59", "2026-08-31");
        awaitNotice(subjectId, "email", "sent");

        delinquency(subjectId, subjectId + "-b", 1, "30-59", "2026-08-31");

        var notice = awaitNotice(subjectId, "email", "suppressed");
        assertThat(notice).contains(entry("reason", "collection-daily-limit"), entry("template", "overdue-reminder"));
        assertThat(notice.get("rules").toString())
                .contains("1 in 1 day already, at most 1 (cn.collection-daily-limit/1)");
        assertThat(outcomes(notice)).contains(entry("quiet-hours", "send"), entry("freshness", "send"));
        moveClockTo(NOON.plus(Duration.ofDays(1)));
        delinquency(subjectId, subjectId + "-c", 1, "30-59", "2026-08-31");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notices(subjectId).<String>getList("notices.status"))
                        .containsExactly("sent", "suppressed", "sent"));
    }

    @Test
    void a_stale_observation_causes_no_reminder_but_a_record_of_why() {
        var subjectId = registered("zh-CN");

        delinquency(subjectId, subjectId + "-old", 1, "150+", "2026-06-30");

        var notice = awaitNotice(subjectId, "email", "suppressed");
        assertThat(notice).contains(entry("reason", "freshness"));
        assertThat(notice.get("rules").toString())
                .contains("69 days ago", "at most 45", "cn.freshness/1", "69 天前的记录，上限 45 天 (cn.freshness/1)");
        assertThat(notice.get("reasonTexts").toString())
                .contains("Observed 69 days ago, at most 45 (cn.freshness/1)", "69 天前的记录，上限 45 天 (cn.freshness/1)");
    }

    @Test
    void an_observation_that_is_not_past_due_or_has_been_overtaken_causes_nothing() {
        var subjectId = registered("zh-CN");
        var obligation = subjectId + "-x";
        delinquency(subjectId, obligation, 2, "CURRENT", "2026-08-31");
        delinquency(subjectId, obligation, 1, "30-59", "2026-07-31");

        delinquency(subjectId, subjectId + "-y", 1, "150+", "2026-01-31");

        awaitNotice(subjectId, "email", "suppressed");
        assertThat(notices(subjectId).<String>getList("notices.reason")).containsExactly("freshness");
    }

    @Test
    void while_a_plan_runs_nobody_is_reminded_of_the_debt() {
        var subjectId = registered("zh-CN");
        var caseId = UUID.randomUUID();
        plan("PlanAgreed", subjectId, caseId, 3, "agreedOn");
        awaitRow("select count(*) from running_plan where runs and subject_id = ?", subjectId);

        delinquency(subjectId, subjectId + "-p", 1, "30-59", "2026-08-31");

        assertThat(awaitNotice(subjectId, "email", "suppressed")).contains(entry("reason", "plan-agreed"));
    }

    @Test
    void a_broken_plan_stays_broken_when_an_older_event_comes_after_it() {
        var subjectId = registered("zh-CN");
        discloses(subjectId, "测试", "broken@reader.test");
        var caseId = UUID.randomUUID();
        plan("PlanBroken", subjectId, caseId, 7, "brokenOn");
        plan("PlanAgreed", subjectId, caseId, 3, "agreedOn");
        awaitRow("select count(*) from running_plan where not runs and subject_id = ?", subjectId);
        plan("PlanBroken", subjectId, UUID.randomUUID(), 7, "brokenOn");
        awaitRow("select count(*) - 1 from running_plan where not runs and subject_id = ?", subjectId);

        delinquency(subjectId, subjectId + "-p", 1, "30-59", "2026-08-31");

        assertThat(awaitNotice(subjectId, "email", "sent")).contains(entry("template", "overdue-reminder"));
    }

    @Test
    void a_plan_that_the_regulator_rejects_is_no_reason_to_be_silent() {
        var subjectId = registered("zh-CN");
        discloses(subjectId, "测试", "rejected@reader.test");
        var caseId = UUID.randomUUID();
        plan("PlanAgreed", subjectId, caseId, 3, "agreedOn");
        Events.publish(
                "repair",
                "CaseReviewed",
                subjectId,
                Map.of("version", 4, "caseId", caseId, "outcome", "rejected", "reviewedOn", "2026-09-07"));
        awaitRow("select count(*) from running_plan where not runs and subject_id = ?", subjectId);

        delinquency(subjectId, subjectId + "-r", 1, "30-59", "2026-08-31");

        assertThat(awaitNotice(subjectId, "email", "sent")).contains(entry("template", "overdue-reminder"));
    }

    @Test
    void an_event_that_names_nobody_is_no_reason_to_stop() {
        Events.publishUnchecked("repair", "PlanAgreed", UUID.randomUUID(), Map.of("version", "three"));
        var subjectId = UUID.randomUUID();

        caseOpened(subjectId);

        awaitNotice(subjectId, "email", "suppressed");
    }

    private static void plan(String type, UUID subjectId, UUID caseId, int version, String day) {
        Events.publish(
                "repair",
                type,
                subjectId,
                Map.of("version", version, "caseId", caseId, "planId", UUID.randomUUID(), day, "2026-09-07"));
    }

    private static void register(UUID subjectId, int version) {
        Events.publish(
                "privacy",
                "SubjectRegistered",
                subjectId,
                Map.of(
                        "version", version,
                        "kind", "person",
                        "jurisdiction", "CN",
                        "zones", List.of("Asia/Shanghai"),
                        "language", "en"));
    }
}
