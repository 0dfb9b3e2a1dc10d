package org.creditrepair.chassis.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.creditrepair.chassis.ChassisTest;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemTest extends ChassisTest {

    @Test
    void bad_bodies_are_told_by_field() {
        post("{\"name\": \"\"}")
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:creditrepair:problem:invalid-request"))
                .body("violations[0].field", equalTo("name"));
        post("{\"name\": \"a\", \"on\": \"tomorrow\"}").statusCode(400).body("violations[0].field", equalTo("on"));
        post("{\"name\": \"a\", \"nome\": 1}").statusCode(400).body("violations[0].field", equalTo("nome"));
        post("{\"name\": ").statusCode(400).body("type", equalTo("urn:creditrepair:problem:malformed-json"));
        post("").statusCode(400).contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void a_failure_tells_no_detail_but_a_correlation_id() {
        asService()
                .header("X-Correlation-Id", "test-correlation-1")
                .get("/counters/failure")
                .then()
                .statusCode(500)
                .contentType(Problem.MEDIA_TYPE)
                .header("X-Correlation-Id", "test-correlation-1")
                .body(not(containsString("secret")));
    }

    @Test
    void what_is_not_served_and_who_may_not_are_problems_too() {
        asService().get("/nowhere").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        asService().delete("/counters").then().statusCode(405).contentType(Problem.MEDIA_TYPE);
        as("auditor").get("/counters/failure").then().statusCode(403).contentType(Problem.MEDIA_TYPE);
        asService().get("/counters/unannotated").then().statusCode(403).contentType(Problem.MEDIA_TYPE);
        io.restassured.RestAssured.get("/counters/failure")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void a_token_that_is_over_is_no_token() {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.expired("service"))
                .get("/counters/failure")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE);
    }

    private static ValidatableResponse post(String body) {
        return asService()
                .header("Idempotency-Key", "problem-test")
                .body(body)
                .post("/counters")
                .then();
    }
}
