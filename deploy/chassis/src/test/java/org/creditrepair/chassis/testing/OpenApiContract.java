package org.creditrepair.chassis.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The OpenAPI document as a file that is read in review: what a service serves must be what the file says. */
public final class OpenApiContract {
    private static final Path FILE = Path.of("src/main/resources/contract/openapi.yaml");
    private static final String UPDATE = "contract.update";

    private OpenApiContract() {}

    /** Fails where the document of the running service differs from the file; rewrites the file where that is asked. */
    public static void check(String context) {
        var served = given().accept("application/yaml")
                .get("/api/" + context + "/v1/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.writeString(FILE, served);
            }
            assertThat(FILE)
                    .as("the contract of the API, kept with -D%s=true".formatted(UPDATE))
                    .content()
                    .isEqualTo(served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
