package org.creditrepair.repair.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.chassis.testing.OutboxRows;
import org.junit.jupiter.api.Test;

/** Cases that rest, and go on. */
@QuarkusTest
class SuspensionJourneyTest extends JourneyServiceTest {

    @Test
    void a_withdrawn_consent_suspends_the_case_until_it_is_given_again() {
        var walk = CaseWalk.proposed();

        Events.consentWithdrawn(walk.subjectId(), 2);
        walk.awaitState("Suspended");

        assertThat(walk.view().getString("resumesTo")).isEqualTo("Proposed");
        walk.post(walk.borrower(), "agreement", Map.of("planId", walk.planId()))
                .statusCode(409)
                .body("type", containsString("case-suspended"));
        walk.pay("none", "1.00").statusCode(409).body("type", containsString("case-suspended"));

        Events.consentGranted(walk.subjectId(), 3);
        walk.awaitState("Proposed");

        walk.post(walk.borrower(), "agreement", Map.of("planId", walk.planId())).statusCode(200);
        assertThat(events(walk))
                .extracting(OutboxRows.Row::type)
                .containsExactly(
                        "CaseOpened", "CaseVerified", "PlanProposed", "CaseSuspended", "CaseResumed", "PlanAgreed");
    }

    @Test
    void a_suspended_case_takes_payments_and_its_deadlines_wait() {
        var walk = CaseWalk.active();
        Events.consentWithdrawn(walk.subjectId(), 2);
        walk.awaitState("Suspended");

        moveClockTo(today().plusMonths(1).plusDays(2));
        walk.pay("rest-" + walk.caseId(), "12961.79").statusCode(201).body("outstanding.amount", equalTo("0.00"));
        assertThat(walk.view().getString("state")).isEqualTo("Suspended");

        Events.consentGranted(walk.subjectId(), 3);
        walk.awaitState("Completed");

        assertThat(events(walk))
                .extracting(OutboxRows.Row::type)
                .endsWith("PlanActivated", "CaseSuspended", "PaymentReceived", "CaseResumed", "PlanCompleted");
    }

    @Test
    void an_assessment_that_comes_while_the_case_rests_restores_it_once_it_goes_on() {
        var walk = CaseWalk.active();
        walk.pay("all-" + walk.caseId(), "12961.79").statusCode(201);
        Events.consentWithdrawn(walk.subjectId(), 2);
        walk.awaitState("Suspended");
        walk.assess("plan-completed", 560);
        Events.delinquencyChanged(walk.subjectId(), CaseWalk.PLATFORM, walk.obligation(), 9, "CURRENT");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(walk.view().<String>getList("problems.name")).doesNotContain("current-delinquency"));
        assertThat(walk.view().getString("resumesTo")).isEqualTo("Completed");

        Events.consentGranted(walk.subjectId(), 3);

        walk.awaitState("Restored");
        assertThat(events(walk))
                .extracting(OutboxRows.Row::type)
                .endsWith("PlanCompleted", "CaseSuspended", "CaseResumed", "EffectMeasured", "CreditRestored");
    }

    @Test
    void the_deadlines_of_a_suspended_case_follow_once_it_goes_on() {
        var walk = CaseWalk.active();
        Events.consentWithdrawn(walk.subjectId(), 2);
        walk.awaitState("Suspended");
        moveClockTo(today().plusMonths(1).plusDays(2));
        awaitDeadline("instalment-missed", walk.caseId() + "/1", today().plusDays(1));

        Events.consentGranted(walk.subjectId(), 3);
        walk.awaitState("Active");
        moveClockTo(today().plusDays(1));

        awaitEvents(walk, "InstalmentMissed", 1);
        assertThat(missed(walk).getFirst().payload().get("daysPastDue").asInt()).isEqualTo(3);
    }

    @Test
    void a_notice_that_ends_while_its_case_rests_activates_the_plan_afterwards() {
        var walk = CaseWalk.published();
        Events.consentWithdrawn(walk.subjectId(), 2);
        walk.awaitState("Suspended");
        moveClockTo(START.plusDays(5));
        anybody()
                .get("/api/repair/v1/public-notices/" + walk.view().getString("caseNumber"))
                .then()
                .statusCode(404);
        awaitDeadline("public-notice-ended", walk.caseId().toString(), START.plusDays(6));

        Events.consentGranted(walk.subjectId(), 3);
        walk.awaitState("Published");
        moveClockTo(START.plusDays(6));

        walk.awaitState("Active");
        assertThat(walk.view().getString("plan.firstDueOn")).isEqualTo("2021-02-16");
    }

    @Test
    void consent_events_that_come_twice_or_too_late_change_nothing() {
        var walk = CaseWalk.opened();
        var sameEvent = UUID.randomUUID().toString();

        Events.consentGranted(sameEvent, walk.subjectId(), 5);
        Events.consentGranted(sameEvent, walk.subjectId(), 5);
        Events.consentWithdrawn(walk.subjectId(), 4);
        Events.consentWithdrawn(walk.subjectId(), 6, "marketing");
        var last = CaseWalk.opened();
        Events.consentWithdrawn(last.subjectId(), 2);
        last.awaitState("Suspended");
        Events.consentWithdrawn(walk.subjectId(), 7);
        walk.awaitState("Suspended");

        assertThat(events(walk)).extracting(OutboxRows.Row::type).containsExactly("CaseOpened", "CaseSuspended");
    }

    private void awaitDeadline(String kind, String reference, LocalDate day) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadlineDay(kind, reference)).isEqualTo(day.toString()));
    }

    private String deadlineDay(String kind, String reference) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select (due_at at time zone 'Asia/Shanghai')::date::text from deadline
                        where kind = ? and reference = ?
                        """)) {
            select.setString(1, kind);
            select.setString(2, reference);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
