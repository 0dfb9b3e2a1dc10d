package org.creditrepair.repair.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Stating the debt, and proposing and agreeing a plan. */
@QuarkusTest
class PlanCommandsTest extends CommandsServiceTest {

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
}
