package org.creditrepair.repair.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepairJourneyTest extends JourneyServiceTest {

    @Test
    void a_case_goes_from_the_application_to_restored_credit() {
        var walk = CaseWalk.published();
        assertThat(walk.view().getString("plan.firstDueOn")).isEqualTo("2021-02-15");
        var preview = walk.view().getList("plan.schedule.total.amount");

        moveClockTo(LocalDate.of(2021, 1, 15));
        walk.awaitState("Active");
        assertThat(walk.view().getList("plan.schedule.dueOn"))
                .isEqualTo(List.of("2021-02-15", "2021-03-15", "2021-04-15"));
        assertThat(walk.view().getList("plan.schedule.total.amount"))
                .isEqualTo(List.of("4720.60", "4120.60", "4120.59"))
                .isEqualTo(preview);

        moveClockTo(LocalDate.of(2021, 2, 12));
        awaitEvents(walk, "InstalmentFallingDue", 1);
        walk.pay("p-1", "700.00")
                .statusCode(201)
                .body("lines.component", contains("fee", "interest"))
                .body("lines.amount.amount", contains("60.00", "640.00"))
                .body("outstanding.amount", equalTo("12261.79"));

        moveClockTo(LocalDate.of(2021, 2, 17));
        awaitEvents(walk, "InstalmentMissed", 1);
        assertThat(walk.view().getMap("arrears"))
                .containsEntry("since", "2021-02-16")
                .containsEntry("pastDueDays", 2)
                .containsEntry("delinquentDays", 1)
                .containsEntry("band", "1-29")
                .containsEntry("amount", Map.of("amount", "4020.60", "currency", "CNY"));
        walk.pay("p-2", "4020.60").statusCode(201);
        assertThat(walk.view().getMap("arrears")).isNull();
        walk.pay("p-3", "8241.20").statusCode(422).body("type", containsString("payment-exceeds-outstanding"));
        walk.pay("p-3", "8241.19").statusCode(201).body("outstanding.amount", equalTo("0.00"));
        walk.awaitState("Completed");

        walk.assess("plan-completed", 560);
        walk.awaitState("Restored");

        assertThat(walk.view().getInt("effect.scoreBefore")).isEqualTo(430);
        assertThat(walk.view().getInt("effect.scoreAfter")).isEqualTo(560);
        assertThat(walk.view().getList("plan.schedule.paid.amount")).isEqualTo(preview);
        assertThat(events(walk))
                .extracting(OutboxRows.Row::type)
                .containsExactly(
                        "CaseOpened",
                        "CaseVerified",
                        "PlanProposed",
                        "PlanAgreed",
                        "CaseReviewed",
                        "ResultPublished",
                        "PlanActivated",
                        "InstalmentFallingDue",
                        "PaymentReceived",
                        "InstalmentMissed",
                        "PaymentReceived",
                        "PaymentReceived",
                        "PlanCompleted",
                        "EffectMeasured",
                        "CreditRestored");
        assertThat(events(walk))
                .extracting(row -> row.payload().get("version").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 15).boxed().toList());
        assertThat(missed(walk).getFirst().payload().at("/outstanding/amount").asText())
                .isEqualTo("4020.60");
        assertThat(missed(walk).getFirst().payload().get("daysPastDue").asInt()).isEqualTo(2);
    }

    @Test
    void every_transition_is_kept_with_its_actor_rule_and_evidence() {
        var walk = CaseWalk.approved();

        var transitions = as(Tokens.of("auditor"))
                .get(walk.path() + "/transitions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(transitions.<String>getList("transitions.to"))
                .containsExactly("Opened", "Verified", "Verified", "Proposed", "Agreed", "Approved");
        assertThat(transitions.<String>getList("transitions.reason"))
                .containsExactly(
                        "applied",
                        "identity-verified",
                        "debt-stated",
                        "plan-proposed",
                        "plan-agreed",
                        "review-approved");
        assertThat(transitions.getString("transitions[2].ruleVersion"))
                .startsWith("rate-cap.licensed@CN: Supreme People's Court");
        assertThat(transitions.getString("transitions[3].ruleVersion")).isEqualTo("plan-rule.late/1");
        assertThat(transitions.getString("transitions[0].actor")).startsWith("borrower:");
        assertThat(transitions.<String>getList("transitions.businessDate")).containsOnly("2021-01-10");
        assertThat(transitions.<String>getList("transitions.evidenceHash"))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void three_instalments_missed_at_once_break_the_plan_and_payments_are_still_taken() {
        var walk = CaseWalk.active();

        moveClockTo(today().plusMonths(4));

        walk.awaitState("Broken");
        assertThat(missed(walk))
                .extracting(row -> row.payload().get("number").asInt())
                .containsExactly(1, 2, 3);
        assertThat(events(walk).getLast().type()).isEqualTo("PlanBroken");
        walk.pay("late-" + walk.caseId(), "100.00").statusCode(201);
        walk.apply().statusCode(201);
    }

    @Test
    void an_instalment_that_was_paid_in_time_is_neither_announced_nor_missed() {
        var walk = CaseWalk.active();
        walk.pay("early-" + walk.caseId(), "4720.60").statusCode(201);

        moveClockTo(today().plusMonths(2).minusDays(2));

        awaitEvents(walk, "InstalmentFallingDue", 1);
        assertThat(events(walk).getLast().payload().get("number").asInt()).isEqualTo(2);
        assertThat(missed(walk)).isEmpty();
    }

    @Test
    void a_public_notice_lasts_its_days_and_never_says_who() {
        var walk = CaseWalk.published();
        var number = walk.view().getString("caseNumber");

        anybody()
                .get("/api/repair/v1/public-notices/" + number)
                .then()
                .statusCode(200)
                .body("caseNumber", equalTo(number))
                .body("outcome", equalTo("approved"))
                .body("publishedOn", equalTo("2021-01-10"))
                .body("noticeEndsOn", equalTo("2021-01-15"))
                .body(not(containsString(walk.subjectId().toString())));
        anybody()
                .get("/api/repair/v1/public-notices?size=1000")
                .then()
                .statusCode(200)
                .body(containsString(number))
                .body(not(containsString(walk.subjectId().toString())));

        moveClockTo(LocalDate.of(2021, 1, 15));

        anybody().get("/api/repair/v1/public-notices/" + number).then().statusCode(404);
    }

    @Test
    void public_notices_are_read_page_by_page() {
        CaseWalk.published();
        CaseWalk.published();
        var all = noticePage(1000, "").<String>getList("notices.caseNumber");

        var walked = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = noticePage(1, next);
            walked.add(page.getString("notices[0].caseNumber"));
            next = page.getString("next");
        }

        assertThat(walked).hasSizeGreaterThan(1).isEqualTo(all);
    }

    private static JsonPath noticePage(int size, String after) {
        return anybody()
                .queryParam("size", size)
                .queryParam("after", after)
                .get("/api/repair/v1/public-notices")
                .jsonPath();
    }

    @Test
    void a_rejected_case_has_ended_and_the_party_may_apply_again() {
        var walk = CaseWalk.proposed();
        walk.post(walk.borrower(), "agreement", Map.of("planId", walk.planId())).statusCode(200);

        walk.post(Tokens.of("regulator"), "review", Map.of("outcome", "rejected", "reason", "incomplete"))
                .statusCode(200)
                .body("state", equalTo("Rejected"));

        walk.apply().statusCode(201);
    }

    @Test
    void what_is_paid_on_the_last_day_and_reported_on_the_next_is_not_missed() {
        var walk = CaseWalk.active();
        var dueOn = LocalDate.parse(walk.view().getString("plan.firstDueOn"));
        moveClockTo(dueOn.plusDays(1));
        walk.pay("late-report-" + walk.caseId(), "4720.60", dueOn).statusCode(201);

        moveClockTo(dueOn.plusMonths(1).minusDays(1));
        awaitEvents(walk, "InstalmentFallingDue", 1);

        assertThat(missed(walk)).isEmpty();
    }
}
