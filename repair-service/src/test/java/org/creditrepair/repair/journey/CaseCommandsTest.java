package org.creditrepair.repair.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.creditrepair.repair.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseCommandsTest extends ServiceTest {
    private static final String OWN_PLATFORM = Tokens.of("platform", CaseWalk.PLATFORM);

    @Inject
    DataSource dataSource;

    @BeforeEach
    void begin_early_in_2021() {
        moveClockTo(LocalDate.of(2021, 1, 10));
    }

    @Test
    void an_application_without_a_consent_seen_is_to_be_tried_again() {
        var subjectId = UUID.randomUUID();

        as(Tokens.borrower(subjectId))
                .body(application(subjectId))
                .post("/api/repair/v1/cases")
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:creditrepair:problem:consent-unknown"));
    }

    @Test
    void an_application_after_the_consent_was_withdrawn_is_refused() {
        var walk = CaseWalk.opened();
        Events.consentWithdrawn(walk.subjectId(), 2);
        walk.awaitState("Suspended");

        walk.apply().statusCode(409).body("type", containsString("consent-withdrawn"));
    }

    @Test
    void a_second_application_while_a_case_is_open_is_refused() {
        var walk = CaseWalk.opened();

        walk.apply().statusCode(409).body("type", containsString("case-open"));

        assertThat(events(walk)).extracting(OutboxRows.Row::type).containsExactly("CaseOpened");
    }

    @Test
    void two_applications_at_once_open_one_case() throws Exception {
        var first = CaseWalk.opened();
        var body =
                Map.of("subjectId", first.subjectId(), "platformId", CaseWalk.PLATFORM, "obligation", "another-loan");
        Callable<Integer> apply = () ->
                as(first.borrower()).body(body).post("/api/repair/v1/cases").statusCode();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(apply, apply));

            assertThat(Stream.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void a_borrower_applies_for_nobody_else() {
        as(Tokens.borrower(UUID.randomUUID()))
                .body(application(UUID.randomUUID()))
                .post("/api/repair/v1/cases")
                .then()
                .statusCode(404);
    }

    @Test
    void an_illegal_transition_names_the_state_and_what_is_allowed() {
        var walk = CaseWalk.opened();

        walk.post(Tokens.of("case-officer"), "plan", Map.of("instalments", 3))
                .statusCode(409)
                .body("type", equalTo("urn:creditrepair:problem:illegal-transition"))
                .body("state", equalTo("Opened"))
                .body("allowed", contains("debt", "verification"));
        walk.pay("too-early", "1.00").statusCode(409).body("type", containsString("illegal-transition"));
    }

    @Test
    void what_a_caller_may_not_see_is_not_found() {
        var walk = CaseWalk.opened();

        for (var token : List.of(
                Tokens.borrower(UUID.randomUUID()),
                Tokens.of("platform", "stranger"),
                Tokens.of("lender", "stranger"))) {
            as(token).get(walk.path()).then().statusCode(404).body("type", containsString("case-not-found"));
            as(token).get(walk.path() + "/transitions").then().statusCode(404);
            as(token)
                    .get("/api/repair/v1/cases?subjectId=" + walk.subjectId())
                    .then()
                    .statusCode(200)
                    .body("cases", hasSize(0));
        }
        walk.post(Tokens.of("platform", "stranger"), "verification", Map.of()).statusCode(404);
        for (var role : List.of("case-officer", "regulator", "assessor", "auditor")) {
            as(Tokens.of(role)).get(walk.path()).then().statusCode(200);
        }
    }

    @Test
    void nobody_without_a_token_or_the_role_gets_in() {
        var walk = CaseWalk.opened();

        anybody().get(walk.path()).then().statusCode(401);
        as(Tokens.of("privacy-officer")).get(walk.path()).then().statusCode(403);
        walk.post(walk.borrower(), "verification", Map.of()).statusCode(403);
        walk.post(OWN_PLATFORM, "review", Map.of("outcome", "approved", "reason", "x"))
                .statusCode(403);
    }

    @Test
    void nobody_decides_in_a_case_of_their_own() {
        var walk = CaseWalk.opened();
        var regulator = Tokens.party("regulator", walk.subjectId());

        walk.post(regulator, "review", Map.of("outcome", "approved", "reason", "x"))
                .statusCode(403)
                .body("type", equalTo("urn:creditrepair:problem:own-case"));
    }

    @Test
    void pages_of_cases_follow_one_another_without_gap() {
        var walk = CaseWalk.opened();
        as(walk.borrower())
                .body(Map.of("subjectId", walk.subjectId(), "platformId", CaseWalk.PLATFORM, "obligation", "second"))
                .post("/api/repair/v1/cases")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/repair/v1/cases/"));

        var first = as(walk.borrower())
                .get("/api/repair/v1/cases?size=1&state=Opened")
                .then();
        String next = first.statusCode(200).body("cases", hasSize(1)).extract().path("next");
        as(walk.borrower())
                .get("/api/repair/v1/cases?size=1&after=" + next)
                .then()
                .body("cases.obligation", contains("second"));
        as(walk.borrower())
                .get("/api/repair/v1/cases?state=Active")
                .then()
                .body("cases", hasSize(0))
                .body("next", nullValue());
    }

    @Test
    void a_rate_above_the_cap_is_refused_with_the_cap_and_its_source() {
        var walk = CaseWalk.verified();

        walk.post(OWN_PLATFORM, "debt", walk.debt("0.2401"))
                .statusCode(422)
                .body("type", containsString("rate-above-cap"))
                .body("detail", containsString("0.24"))
                .body("detail", containsString("opinions on financial trials (2017)"));
    }

    @Test
    void the_cap_is_that_of_the_lender_class_on_the_day_of_the_contract() {
        var walk = CaseWalk.verified();
        var debt = new HashMap<>(walk.debt("0.155"));
        debt.put("contract", CaseWalk.contract("private", LocalDate.of(2020, 8, 20)));

        walk.post(OWN_PLATFORM, "debt", debt)
                .statusCode(422)
                .body("type", containsString("rate-above-cap"))
                .body("detail", containsString("0.154"))
                .body("detail", containsString("arts 25, 29"));
    }

    @Test
    void a_contract_for_whose_day_no_cap_is_known_is_refused_with_the_day() {
        var walk = CaseWalk.verified();
        var debt = new HashMap<>(walk.debt("0.10"));
        debt.put("contract", CaseWalk.contract("private", LocalDate.of(2014, 5, 4)));
        debt.put("overdueInstalments", List.of());

        walk.post(OWN_PLATFORM, "debt", debt)
                .statusCode(422)
                .body("type", containsString("rate-cap-unknown"))
                .body("detail", containsString("formedOn 2014-05-04"));
    }

    @Test
    void a_malformed_debt_is_refused_by_the_name_of_its_field() {
        var walk = CaseWalk.verified();
        var debt = new HashMap<>(walk.debt("0.18"));
        debt.put("principal", CaseWalk.yuan("12000.001"));
        debt.put("fees", Map.of("amount", "1.00", "currency", "JPY"));

        walk.post(OWN_PLATFORM, "debt", debt)
                .statusCode(400)
                .body("violations.field", contains("fees.currency", "principal.amount"));
    }

    @Test
    void a_debt_may_be_stated_anew_until_a_plan_is_proposed() {
        var walk = CaseWalk.withDebt();
        walk.post(OWN_PLATFORM, "debt", walk.debt("0.12")).statusCode(200);

        assertThat(walk.view().getString("debt.annualRate")).isEqualTo("0.12");
        assertThat(walk.view().getList("debt.overdueInstalments")).hasSize(2);
    }

    @Test
    void a_plan_needs_the_debt_and_the_assessment() {
        var walk = CaseWalk.verified();
        var officer = Tokens.of("case-officer");

        walk.post(officer, "plan", Map.of("instalments", 3))
                .statusCode(409)
                .body("type", containsString("debt-not-stated"));
        walk.post(OWN_PLATFORM, "debt", walk.debt("0.18")).statusCode(200);
        walk.post(officer, "plan", Map.of("instalments", 3))
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", containsString("assessment-pending"));
    }

    @Test
    void a_proposal_names_its_total_its_waiver_and_its_rule() {
        var walk = CaseWalk.proposed();

        var view = walk.view();
        assertThat(view.getString("plan.total.amount")).isEqualTo("12961.79");
        assertThat(view.getString("plan.waived.amount")).isEqualTo("60.00");
        assertThat(view.getString("plan.ruleVersion")).isEqualTo("plan-rule.late/1");
        assertThat(view.getString("plan.assumption")).contains("2021-01-15");
        assertThat(view.<String>getList("problems.name"))
                .containsExactly("current-delinquency", "overdue-instalments", "late-fees", "low-grade");
        assertThat(view.<String>getList("allowedActions")).containsExactly("agreement", "plan");
        var proposed = events(walk).getLast().payload();
        assertThat(proposed.at("/total/amount").asText()).isEqualTo("12961.79");
        assertThat(proposed.get("firstDueOn").asText()).isEqualTo("2021-02-15");
    }

    @Test
    void a_term_that_no_rule_allows_is_refused_with_those_that_are() {
        var walk = CaseWalk.proposed();

        walk.post(Tokens.of("case-officer"), "plan", Map.of("instalments", 9))
                .statusCode(422)
                .body("type", containsString("term-not-allowed"))
                .body("allowed", contains(3, 6, 12));
    }

    @Test
    void the_band_of_the_obligation_decides_on_the_rule_where_it_is_known() {
        var walk = CaseWalk.withDebt();
        Events.delinquencyChanged(walk.subjectId(), CaseWalk.PLATFORM, walk.obligation(), 2, "150+");
        Events.delinquencyChanged(walk.subjectId(), CaseWalk.PLATFORM, walk.obligation(), 1, "30-59");
        walk.assess("case-opened", 430);
        walk.propose(12);

        assertThat(walk.view().getString("plan.ruleVersion")).isEqualTo("plan-rule.very-late/1");
        assertThat(walk.view().getString("plan.waived.amount")).isEqualTo("36.00");
    }

    @Test
    void the_party_agrees_to_the_plan_that_is_proposed_now() {
        var walk = CaseWalk.proposed();
        var first = walk.planId();
        walk.propose(6);

        walk.post(walk.borrower(), "agreement", Map.of("planId", first))
                .statusCode(409)
                .body("type", containsString("plan-superseded"));
        walk.post(walk.borrower(), "agreement", Map.of("planId", walk.planId())).statusCode(200);
    }

    @Test
    void a_payment_under_one_key_is_taken_once_and_the_key_takes_no_other_amount() {
        var walk = CaseWalk.active();
        var key = UUID.randomUUID().toString();
        var reference = "once-" + walk.caseId();

        var first = as(OWN_PLATFORM, key)
                .body(CaseWalk.receipt(reference, "100.00", today()))
                .post(walk.path() + "/payments");
        var again = as(OWN_PLATFORM, key)
                .body(CaseWalk.receipt(reference, "100.00", today()))
                .post(walk.path() + "/payments");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body().jsonPath().getMap(""))
                .isEqualTo(first.body().jsonPath().getMap(""));
        as(OWN_PLATFORM, key)
                .body(CaseWalk.receipt(reference, "200.00", today()))
                .post(walk.path() + "/payments")
                .then()
                .statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
        assertThat(events(walk)).extracting(OutboxRows.Row::type).containsOnlyOnce("PaymentReceived");
        assertThat(walk.view().getString("outstanding.amount")).isEqualTo("12861.79");
    }

    @Test
    void a_reference_that_was_told_before_is_the_same_payment() {
        var walk = CaseWalk.active();
        var reference = "ref-" + walk.caseId();
        String paymentId =
                walk.pay(reference, "100.00").statusCode(201).extract().path("paymentId");

        walk.pay(reference, "100.00").statusCode(200).body("paymentId", equalTo(paymentId));
        walk.pay(reference, "100.01").statusCode(409).body("type", containsString("payment-reference-reused"));
        var other = CaseWalk.active();
        other.pay(reference, "100.00").statusCode(409).body("type", containsString("payment-reference-reused"));
    }

    @Test
    void two_payments_at_once_lose_nothing() throws Exception {
        var walk = CaseWalk.active();
        Callable<Integer> one =
                () -> walk.pay("a-" + walk.caseId(), "1000.00").extract().statusCode();
        Callable<Integer> other =
                () -> walk.pay("b-" + walk.caseId(), "2000.00").extract().statusCode();

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(one, other))) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        assertThat(walk.view().getString("outstanding.amount")).isEqualTo("9961.79");
    }

    @Test
    void a_payment_that_cannot_be_is_refused_by_name() {
        var walk = CaseWalk.active();
        var dollars = new HashMap<>(CaseWalk.receipt("usd", "1.00", today()));
        dollars.put("amount", Map.of("amount", "1.00", "currency", "USD"));

        walk.post(OWN_PLATFORM, "payments", dollars).statusCode(422).body("type", containsString("currency-mismatch"));
        walk.pay("zero", "0.00").statusCode(422).body("type", containsString("payment-not-positive"));
        walk.pay("future", "1.00", today().plusDays(1))
                .statusCode(422)
                .body("type", containsString("payment-date-invalid"));
        walk.pay("past", "1.00", today().minusDays(1))
                .statusCode(422)
                .body("type", containsString("payment-date-invalid"));
        walk.pay("cents", "1.001").statusCode(400).body("violations.field", hasItem("amount.amount"));
        walk.pay("too-much", "12961.80")
                .statusCode(422)
                .body("type", containsString("payment-exceeds-outstanding"))
                .body("outstanding.amount", equalTo("12961.79"));
    }

    @Test
    void the_record_of_transitions_cannot_be_changed() throws SQLException {
        var walk = CaseWalk.opened();

        try (var connection = dataSource.getConnection();
                var update =
                        connection.prepareStatement("update case_transition set reason = 'other' where case_id = ?")) {
            update.setObject(1, walk.caseId());

            assertThatThrownBy(update::executeUpdate).hasMessageContaining("case_transition is append-only");
        }
    }

    @Test
    void an_assessment_that_comes_before_the_plan_is_completed_restores_nothing() {
        var walk = CaseWalk.active();
        walk.assess("plan-completed", 560);
        Events.delinquencyChanged(walk.subjectId(), CaseWalk.PLATFORM, walk.obligation(), 9, "CURRENT");
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(walk.view().<String>getList("problems.name")).doesNotContain("current-delinquency"));

        assertThat(walk.view().getString("state")).isEqualTo("Active");
    }

    private List<OutboxRows.Row> events(CaseWalk walk) {
        return OutboxRows.of(dataSource, walk.subjectId().toString());
    }

    private static Map<String, Object> application(UUID subjectId) {
        return Map.of("subjectId", subjectId, "platformId", CaseWalk.PLATFORM, "obligation", "loan-1");
    }
}
