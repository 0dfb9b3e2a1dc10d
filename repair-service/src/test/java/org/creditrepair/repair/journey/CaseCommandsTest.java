package org.creditrepair.repair.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who may do what to a case, and when. */
@QuarkusTest
class CaseCommandsTest extends CommandsServiceTest {

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
                .body("cases.obligation", contains("second"))
                .body("next", nullValue());
        as(walk.borrower())
                .get("/api/repair/v1/cases?state=Active")
                .then()
                .body("cases", hasSize(0))
                .body("next", nullValue());
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
}
