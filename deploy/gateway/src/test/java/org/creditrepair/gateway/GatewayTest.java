package org.creditrepair.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EchoServer.class)
class GatewayTest {

    @Test
    void a_request_reaches_its_service_with_what_the_gateway_knows_of_the_client() {
        given().header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "elsewhere.invalid")
                .header("Forwarded", "for=203.0.113.9")
                .get("/api/repair/v1/cases?state=open")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/repair/v1/cases?state=open"))
                .body("headers.X-Forwarded-For", equalTo("127.0.0.1"))
                .body("headers.X-Forwarded-Host", matchesPattern("localhost:[0-9]+"))
                .body("headers.Forwarded", equalTo(null))
                .body("headers.X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void a_correlation_id_goes_through_and_a_strange_one_is_replaced() {
        given().header("X-Correlation-Id", "order-0815-abc")
                .get("/api/repair/v1/cases")
                .then()
                .body("headers.X-Correlation-Id", equalTo("order-0815-abc"));
        given().header("X-Correlation-Id", "<script>")
                .get("/api/repair/v1/cases")
                .then()
                .body("headers.X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void a_body_at_the_limit_passes_and_one_byte_more_is_refused() {
        given().body(bytes(1_048_576)).post("/api/repair/v1/cases").then().statusCode(200);
        given().body(bytes(1_048_577))
                .post("/api/repair/v1/cases")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:creditrepair:problem:body-too-large"))
                .body("detail", containsString("1048577"));
        given().body(bytes(1_048_577)).post("/api/assessment/v1/imports").then().statusCode(200);
    }

    @Test
    void what_is_not_for_outside_is_not_found() {
        for (var path : Arrays.asList(
                "/api/unknown/v1/x", "/api/repair/internal/clock", "/auth/admin/master", "/auth/realms/master/x")) {
            given().header("X-Correlation-Id", "order-0815-abc")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .header("X-Correlation-Id", "order-0815-abc");
        }
        given().get("/internal/clock").then().statusCode(404);
    }

    @Test
    void a_service_that_is_away_is_a_problem_with_a_time_to_come_back() {
        given().get("/api/notification/v1/notices")
                .then()
                .statusCode(502)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("type", equalTo("urn:creditrepair:problem:service-unavailable"));
    }

    @Test
    void the_start_page_and_the_status_say_what_runs() {
        assertThat(given().get("/").body().asString()).contains("Credit repair suite", "/api/repair/v1");
        given().get("/status")
                .then()
                .statusCode(503)
                .body("repair", equalTo("up"))
                .body("notification", equalTo("down"));
    }

    @Test
    void the_documents_of_the_four_services_are_in_one_place() {
        assertThat(given().get("/docs/").body().asString())
                .contains("/api/repair/v1/openapi", "/api/privacy/v1/openapi");
    }

    @Test
    void the_clock_refuses_what_is_no_instant() {
        given().body("{\"now\": \"tomorrow\"}")
                .put("/clock")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:creditrepair:problem:invalid-request"));
    }

    @Test
    void the_clock_passes_on_what_a_service_refuses() {
        given().get("/clock")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:creditrepair:problem:unauthenticated"));
    }

    @Test
    void the_clock_names_the_service_that_it_does_not_reach() {
        given().header("Authorization", "Bearer x")
                .body("{\"now\": \"2021-01-04T02:00:00Z\"}")
                .put("/clock")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:creditrepair:problem:clock-not-reached"))
                .body("detail", containsString("notification"));
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        Arrays.fill(bytes, (byte) 'x');
        return bytes;
    }
}
