package org.creditrepair.privacy;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.creditrepair.chassis.testing.PlatformResource;
import org.creditrepair.chassis.testing.TestKeys;

/** A test of the running service on real PostgreSQL and real Kafka. */
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "context", value = "privacy"))
@QuarkusTestResource(OidcWiremockTestResource.class)
@QuarkusTestResource(TestKeys.class)
public abstract class ServiceTest {

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
}
