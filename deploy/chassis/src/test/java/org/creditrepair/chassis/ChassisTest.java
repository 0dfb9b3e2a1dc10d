package org.creditrepair.chassis;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.creditrepair.chassis.testing.PlatformResource;
import org.creditrepair.chassis.testing.TestKeys;
import org.creditrepair.chassis.testing.Tokens;

/** A test of the chassis in a service that does nothing but count. */
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "context", value = "test"))
@QuarkusTestResource(OidcWiremockTestResource.class)
@QuarkusTestResource(TestKeys.class)
public abstract class ChassisTest {

    protected static RequestSpecification asService() {
        return as("service");
    }

    protected static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType(ContentType.JSON);
    }
}
