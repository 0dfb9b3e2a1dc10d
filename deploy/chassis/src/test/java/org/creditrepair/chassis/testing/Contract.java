package org.creditrepair.chassis.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a service promises as files that are read in review: {@code contract/} of each service. */
public final class Contract {
    private static final Path FOLDER = Path.of("src/main/resources/contract");
    private static final Pattern EVENT_FILE = Pattern.compile("events/(\\w+)\\.json");
    private static final String UPDATE = "contract.update";

    private Contract() {}

    /**
     * Fails where the OpenAPI document of the running service differs from the file; rewrites the file where that is
     * asked.
     */
    public static void assertOpenApi(String context) {
        var file = FOLDER.resolve("openapi.yaml");
        var served = given().accept("application/yaml")
                .get("/api/" + context + "/v1/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.writeString(file, served);
            }
            assertThat(file)
                    .as("the contract of the API, kept with -D%s=true".formatted(UPDATE))
                    .content()
                    .isEqualTo(served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the AsyncAPI document names each event that has a schema, and no other. */
    public static void assertAsyncApi() {
        try (var files = Files.list(FOLDER.resolve("events"))) {
            var schemas = files.map(file -> file.getFileName().toString()).toList();
            var named = EVENT_FILE
                    .matcher(Files.readString(FOLDER.resolve("asyncapi.yaml")))
                    .results()
                    .map(match -> match.group(1) + ".json")
                    .distinct()
                    .toList();
            assertThat(named).containsExactlyInAnyOrderElementsOf(schemas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the data of an event are as the schema of the context that publishes it says. */
    public static void assertPublishedBy(String context, String eventType, String data) {
        var file = Path.of("..", context + "-service").resolve(FOLDER).resolve("events/" + eventType + ".json");
        try {
            var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file), InputFormat.JSON)
                    .validate(data, InputFormat.JSON);
            assertThat(errors).as(eventType + " as its producer's schema says").isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
