package org.creditrepair.assessment.observation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.creditrepair.assessment.ServiceTest;
import org.creditrepair.assessment.Tapes;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long the packaged service needs for the real tape, which has 1,048,575 rows of 45,985 customers. It measures and
 * does not judge. After {@code ./mvnw -pl assessment-service package}:
 *
 * <pre>./mvnw -pl assessment-service surefire:test -Dtest=ImportBenchmark -Dbenchmark=true -Dquarkus.test.arg-line=-Xmx256m</pre>
 *
 * The system property {@code tape} names the file where it is not found by itself.
 */
@QuarkusIntegrationTest
@EnabledIfSystemProperty(
        named = "benchmark",
        matches = ".*",
        disabledReason = "a benchmark: it runs with -Dbenchmark=true")
class ImportBenchmark extends ServiceTest {
    private static final String TAPE = "shared/data/monthly-credit-record/credit_record.csv.gz";
    private static final YearMonth MONTH_0 = YearMonth.of(2020, 12);
    private static final Map<String, String> BANDS = Map.of(
            "X", "NO_LOAN",
            "C", "PAID_OFF",
            "0", "1-29",
            "1", "30-59",
            "2", "60-89",
            "3", "90-119",
            "4", "120-149",
            "5", "150+");

    @Test
    void the_real_tape_is_imported_twice() throws Exception {
        var tape = tape();
        Assumptions.assumeTrue(tape.isPresent(), "the tape is not here; name it with -Dtape=<credit_record.csv.gz>");
        var zipped = Path.of("target", "benchmark-tape.csv.gz");
        var plain = Path.of("target", "benchmark-tape.csv");
        var customer = convert(tape.get(), plain);
        zip(plain, zipped);

        var first = post("first import", zipped);
        readFile(customer);
        readFile(customer);
        var second = post("second import", zipped);
        post("third import, not zipped", plain);

        assertThat(first.get("rejected").asLong()).isZero();
        assertThat(second.get("unchanged")).isEqualTo(first.get("rows"));
    }

    /** How long one credit file takes while the database has no statistics yet. */
    private static void readFile(String customer) {
        var start = Instant.now();
        as(Tokens.of("assessor"))
                .get("/api/assessment/v1/credit-files/" + subject(customer))
                .then()
                .statusCode(200);
        System.out.printf(
                "a credit file: %d ms%n", Duration.between(start, Instant.now()).toMillis());
    }

    private static JsonNode post(String what, Path tape) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + IMPORTS))
                .header("Authorization", "Bearer " + Tokens.of("platform", "benchmark"))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(tape))
                .build();
        var start = Instant.now();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var took = Duration.between(start, Instant.now());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var report = new ObjectMapper().readTree(answer.body());
            var rows = report.get("rows").asLong();
            System.out.printf(
                    "%s: %,d rows in %.1f s, %,d rows/s; %s%n",
                    what, rows, took.toMillis() / 1000.0, rows * 1000 / Math.max(1, took.toMillis()), answer.body());
            return report;
        }
    }

    /** Returns the last customer of the tape. */
    private static String convert(Path from, Path to) throws IOException {
        var customer = "";
        try (var in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(from)), StandardCharsets.US_ASCII));
                var out = Files.newBufferedWriter(to)) {
            in.readLine();
            out.write(Tapes.HEADER + "\n");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var fields = line.split(",", -1);
                var month = MONTH_0.plusMonths(Long.parseLong(fields[1]));
                customer = fields[0];
                out.write(Tapes.row(subject(customer), customer, month.toString(), BANDS.get(fields[2])) + "\n");
            }
        }
        return customer;
    }

    private static void zip(Path from, Path to) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(to))) {
            Files.copy(from, out);
        }
    }

    private static UUID subject(String customer) {
        return UUID.nameUUIDFromBytes(customer.getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<Path> tape() {
        var named = Optional.ofNullable(System.getProperty("tape")).map(Path::of);
        return Stream.concat(
                        named.stream(),
                        Stream.of("..", "../..", "../../..")
                                .map(parent -> Path.of(parent).resolve(TAPE)))
                .filter(Files::exists)
                .findFirst();
    }
}
