package org.creditrepair.assessment;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.creditrepair.chassis.testing.PlatformResource;
import org.creditrepair.chassis.testing.TestKeys;

/** A test of the running service on real PostgreSQL and real Kafka. */
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "context", value = "assessment"))
@QuarkusTestResource(OidcWiremockTestResource.class)
@QuarkusTestResource(TestKeys.class)
public abstract class ServiceTest {
    protected static final String IMPORTS = "/api/assessment/v1/imports";

    /** An unsafe JSON request under a key of its own. */
    protected static RequestSpecification as(String token) {
        return as(token, UUID.randomUUID().toString());
    }

    protected static RequestSpecification as(String token, String idempotencyKey) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", idempotencyKey)
                .contentType(ContentType.JSON);
    }

    /** Posts a tape; its rows come without the header. */
    protected static ValidatableResponse importRows(String token, String... rows) {
        return importTape(token, false, Tapes.of(rows).getBytes(StandardCharsets.UTF_8));
    }

    /** Posts a tape that may change what is on file. */
    protected static ValidatableResponse importCorrections(String token, String... rows) {
        return importTape(token, true, Tapes.of(rows).getBytes(StandardCharsets.UTF_8));
    }

    protected static ValidatableResponse importTape(String token, boolean correction, byte[] body) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .queryParam("correction", correction)
                .body(body)
                .post(IMPORTS)
                .then();
    }
}
