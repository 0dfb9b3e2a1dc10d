package org.creditrepair.repair;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.chassis.testing.PlatformResource;
import org.creditrepair.chassis.testing.TestKeys;
import org.creditrepair.chassis.testing.Tokens;

/** A test of the running service on real PostgreSQL and real Kafka. */
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "context", value = "repair"))
@QuarkusTestResource(OidcWiremockTestResource.class)
@QuarkusTestResource(TestKeys.class)
public abstract class ServiceTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int TEN = 10;

    /** An unsafe JSON request under a key of its own. */
    public static RequestSpecification as(String token) {
        return as(token, UUID.randomUUID().toString());
    }

    public static RequestSpecification as(String token, String idempotencyKey) {
        return anybody().auth().oauth2(token).header("Idempotency-Key", idempotencyKey);
    }

    /** A request without a token. */
    public static RequestSpecification anybody() {
        return given().urlEncodingEnabled(false).contentType(ContentType.JSON);
    }

    /** The business date of the service. */
    public static LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Moves the business clock to ten in the morning of a day. */
    public static void moveClockTo(LocalDate day) {
        var moment = day.atTime(TEN, 0).atZone(ZONE).toInstant();
        as(Tokens.of("operator"))
                .body(Map.of(
                        "offsetSeconds", Duration.between(Instant.now(), moment).toSeconds()))
                .put("/internal/clock")
                .then()
                .statusCode(200);
    }

    private static Instant now() {
        return Instant.parse(as(Tokens.of("operator"))
                .get("/internal/clock")
                .then()
                .statusCode(200)
                .extract()
                .path("now"));
    }
}
