package org.creditrepair.assessment.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.creditrepair.assessment.Tapes.row;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.creditrepair.assessment.ServiceTest;
import org.creditrepair.assessment.Tapes;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest extends ServiceTest {
    @Inject
    DataSource dataSource;

    private final String platformId = Tapes.newPlatform();
    private final String platform = Tokens.of("platform", platformId);
    private final UUID subject = UUID.randomUUID();

    @Test
    void a_tape_goes_in_and_the_same_tape_again_changes_nothing() {
        var rows = new String[] {row(subject, "L-1", "2020-12", "30-59"), row(subject, "L-1", "2020-11", "CURRENT")};

        assertCounts(importRows(platform, rows), 2, 2, 0, 0, 0);
        assertCounts(importRows(platform, rows), 2, 0, 2, 0, 0);
        assertThat(band("L-1", "2020-12")).isEqualTo(4);
    }

    @Test
    void gzip_goes_in_with_and_without_being_declared() {
        var tape = Tapes.gzip(Tapes.of(row(subject, "L-1", "2020-12", "CURRENT")));

        assertCounts(importTape(platform, false, tape), 1, 1, 0, 0, 0);
        assertCounts(
                given().auth()
                        .oauth2(platform)
                        .contentType("text/csv")
                        .header("Content-Encoding", "gzip")
                        .body(tape)
                        .post(IMPORTS)
                        .then(),
                1,
                0,
                1,
                0,
                0);
    }

    @Test
    void quoted_fields_and_columns_in_another_order_go_in() {
        var tape = "band,\"month\",obligation,subject_id\n\"CURRENT\",2020-12,\"L,\"\"1\"\"\"," + subject + "\n";

        assertCounts(importTape(platform, false, tape.getBytes(StandardCharsets.UTF_8)), 1, 1, 0, 0, 0);
        assertThat(band("L,\"1\"", "2020-12")).isEqualTo(2);
    }

    @Test
    void another_band_is_a_conflict_that_changes_nothing() {
        importRows(platform, row(subject, "L-1", "2020-12", "CURRENT"));

        var second = importRows(
                platform, row(subject, "L-1", "2020-12", "60-89"), row(subject, "L-1", "2020-11", "CURRENT"));

        assertCounts(second, 2, 1, 0, 0, 1);
        second.body("rejections[0].line", equalTo(2)).body("rejections[0].code", equalTo("conflict"));
        assertThat(band("L-1", "2020-12")).isEqualTo(2);
        assertThat(OutboxRows.of(dataSource, subject.toString())).isEmpty();
    }

    @Test
    void a_correction_keeps_the_old_band_and_tells_of_both() throws SQLException {
        importRows(platform, row(subject, "L-1", "2020-12", "30-59"), row(subject, "L-1", "2020-11", "1-29"));

        var corrected = importCorrections(
                platform, row(subject, "L-1", "2020-12", "CURRENT"), row(subject, "L-1", "2020-11", "CURRENT"));

        assertCounts(corrected, 2, 0, 0, 2, 0);
        assertThat(band("L-1", "2020-12")).isEqualTo(2);
        assertThat(numbers("""
                select old_band from observation_correction join obligation on obligation.id = obligation_id
                where platform_id = ? order by observation_correction.id
                """, platformId)).containsExactly(4L, 3L);
        var events = OutboxRows.of(dataSource, subject.toString());
        assertThat(events)
                .extracting(OutboxRows.Row::type)
                .containsExactly(
                        "DelinquencyChanged", "CreditFileCorrected", "CreditFileCorrected", "DelinquencyChanged");
        assertThat(events)
                .extracting(event -> event.payload().get("version").asInt())
                .containsExactly(1, 2, 3, 4);
        assertThat(events.get(1).payload().get("month").asText()).isEqualTo("2020-12");
        assertThat(events.get(1).payload().get("oldBand").asText()).isEqualTo("30-59");
        assertThat(events.getLast().payload().get("band").asText()).isEqualTo("CURRENT");
    }

    @Test
    void the_same_correction_again_changes_nothing() {
        importRows(platform, row(subject, "L-1", "2020-12", "30-59"));
        importCorrections(platform, row(subject, "L-1", "2020-12", "CURRENT"));

        assertCounts(importCorrections(platform, row(subject, "L-1", "2020-12", "CURRENT")), 1, 0, 1, 0, 0);
    }

    @Test
    void a_bad_row_is_told_with_its_line_and_the_rest_goes_in() {
        var answer = importRows(
                platform,
                row(subject, "L-1", "2020-12", "CURRENT"),
                "too,few",
                "no-uuid,L-1,2020-11,CURRENT",
                row(subject, "L-1", "2020-1", "CURRENT"),
                row(subject, "L-1", "9999-12", "CURRENT"),
                row(subject, "L-1", "2020-11", "LATE"),
                row(subject, "L-1", "2020-12", "1-29"),
                row(subject, "L-1", "2020-12", "CURRENT"),
                row(UUID.randomUUID(), "L-1", "2020-10", "CURRENT"),
                row(subject, "L-1", "2020-09", "CURRENT"));

        assertCounts(answer, 10, 2, 1, 0, 7);
        answer.body("rejections.line", contains(3, 4, 5, 6, 7, 8, 10))
                .body(
                        "rejections.code",
                        contains(
                                "wrong-columns",
                                "bad-subject",
                                "bad-month",
                                "future-month",
                                "unknown-band",
                                "duplicate",
                                "other-subject"))
                .body("rejections[0].reason", notNullValue());
    }

    @Test
    void an_obligation_stays_with_the_subject_that_it_was_first_reported_for() {
        importRows(platform, row(subject, "L-1", "2020-12", "CURRENT"));

        importRows(platform, row(UUID.randomUUID(), "L-1", "2020-11", "CURRENT"))
                .body("rejections.code", contains("other-subject"));
    }

    @Test
    void two_platforms_may_use_the_same_reference() {
        var other = Tokens.of("lender", Tapes.newPlatform());
        importRows(platform, row(subject, "L-1", "2020-12", "CURRENT"));

        assertCounts(importRows(other, row(subject, "L-1", "2020-12", "PAID_OFF")), 1, 1, 0, 0, 0);
    }

    @Test
    void all_rejections_can_be_read_page_by_page() {
        var bad = IntStream.range(0, 250).mapToObj(i -> "bad").toArray(String[]::new);
        var importId = importRows(platform, bad)
                .body("rejections", hasSize(100))
                .extract()
                .<String>path("importId");

        var first = rejections(platform, importId, 0).body("rejections", hasSize(200));
        var next = first.extract().<Integer>path("next");

        assertThat(next).isEqualTo(201);
        rejections(platform, importId, next)
                .body("rejections", hasSize(50))
                .body("rejections[0].line", equalTo(202))
                .body("next", nullValue());
        rejections(Tokens.of("platform", "somebody-else"), importId, 0).statusCode(404);
    }

    @Test
    void an_import_tells_once_of_each_obligation_that_is_past_due_and_of_its_latest_state() {
        importRows(
                platform,
                row(subject, "late", "2020-12", "30-59"),
                row(subject, "late", "2020-11", "1-29"),
                row(subject, "late", "2020-10", "150+"),
                row(subject, "good", "2020-12", "CURRENT"),
                row(subject, "good", "2020-11", "90-119"));

        var events = OutboxRows.of(dataSource, subject.toString());

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().type()).isEqualTo("DelinquencyChanged");
        var payload = events.getFirst().payload();
        assertThat(payload.get("platformId").asText()).isEqualTo(platformId);
        assertThat(payload.get("obligation").asText()).isEqualTo("late");
        assertThat(payload.get("band").asText()).isEqualTo("30-59");
        assertThat(payload.get("observedOn").asText()).isEqualTo("2020-12-31");
        assertThat(payload.get("version").asInt()).isEqualTo(1);
    }

    @Test
    void only_a_change_of_the_latest_band_is_told_again() {
        importRows(platform, row(subject, "L-1", "2020-02", "CURRENT"));
        importRows(platform, row(subject, "L-1", "2020-03", "1-29"));
        importRows(platform, row(subject, "L-1", "2020-04", "1-29"));
        importRows(platform, row(subject, "L-1", "2020-01", "60-89"));
        importRows(platform, row(subject, "L-1", "2020-05", "PAID_OFF"));

        assertThat(OutboxRows.of(dataSource, subject.toString()))
                .extracting(event -> event.payload().get("band").asText())
                .containsExactly("1-29", "PAID_OFF");
    }

    @Test
    void an_upload_that_breaks_off_is_resumed_by_posting_the_file_again() throws Exception {
        var tape = IntStream.range(0, 30_000)
                .mapToObj(i ->
                        row(subject, "L-" + i / 10, "2020-%02d".formatted(12 - i % 10), i == 0 ? "30-59" : "CURRENT"))
                .collect(Collectors.joining("\n", Tapes.HEADER + "\n", "\n"));
        breakOff(tape);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                numbers("select rows from observation_import where platform_id = ?", platformId))
                        .containsExactly(25_000L));
        assertThat(OutboxRows.of(dataSource, subject.toString())).isEmpty();

        var resumed = importTape(platform, false, tape.getBytes(StandardCharsets.UTF_8));

        assertCounts(resumed, 30_000, 5_000, 25_000, 0, 0);
        assertThat(OutboxRows.of(dataSource, subject.toString())).hasSize(1);
        assertThat(numbers(
                        "select count(*) from observation_import where platform_id = ? and finished_at is null",
                        platformId))
                .containsExactly(1L);
    }

    @Test
    void a_duplicate_is_found_across_chunks() {
        var rows = IntStream.range(0, 25_001)
                .mapToObj(i -> row(subject, "L-" + i % 25_000, "2020-12", i < 25_000 ? "CURRENT" : "1-29"))
                .toArray(String[]::new);

        importRows(platform, rows)
                .body("accepted", equalTo(25_000))
                .body("rejections.code", contains("duplicate"))
                .body("rejections.line", contains(25_002));
    }

    @Test
    void a_correction_that_contradicts_itself_corrects_once_however_often_it_is_sent() {
        importRows(platform, row(subject, "L-1", "2020-12", "30-59"));
        var contradiction =
                new String[] {row(subject, "L-1", "2020-12", "CURRENT"), row(subject, "L-1", "2020-12", "1-29")};

        assertCounts(importCorrections(platform, contradiction), 2, 0, 0, 1, 1);
        assertCounts(importCorrections(platform, contradiction), 2, 0, 1, 0, 1);
        assertThat(band("L-1", "2020-12")).isEqualTo(2);
    }

    @Test
    void the_same_tape_twice_at_once_goes_in_once() throws Exception {
        var rows = IntStream.range(0, 6000)
                .mapToObj(i -> row(subject, "L-" + i / 12, "1991-%02d".formatted(1 + i % 12), "1-29"))
                .toArray(String[]::new);
        Callable<Integer> post =
                () -> importRows(platform, rows).statusCode(200).extract().<Integer>path("accepted");

        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(post, post));

            assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(6000);
        }
        assertThat(OutboxRows.of(dataSource, subject.toString())).hasSize(500);
    }

    @Test
    void two_platforms_may_open_the_same_new_month_at_once() throws Exception {
        Callable<ValidatableResponse> post = () -> importRows(
                Tokens.of("platform", Tapes.newPlatform()),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> row(subject, "L-1", "1992-%02d".formatted(month), "CURRENT"))
                        .toArray(String[]::new));

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(List.of(post, post, post, post))) {
                assertCounts(answer.get(), 12, 12, 0, 0, 0);
            }
        }
    }

    @Test
    void a_header_without_rows_is_an_import_of_nothing() {
        assertCounts(importTape(platform, false, Tapes.HEADER.getBytes(StandardCharsets.UTF_8)), 0, 0, 0, 0, 0);
    }

    @Test
    void what_is_no_tape_is_refused_by_name() {
        assertProblem(importTape(platform, false, new byte[0]), 400, "tape-empty");
        assertProblem(importTape(platform, false, "ID,MONTH\n".getBytes(StandardCharsets.UTF_8)), 400, "tape-header");
        assertProblem(importTape(platform, false, new byte[] {(byte) 0xc3, 0x28, '\n'}), 400, "tape-not-utf8");
        var gzip = Tapes.gzip(Tapes.of(row(subject, "L-1", "2020-12", "CURRENT")));
        assertProblem(importTape(platform, false, Arrays.copyOf(gzip, gzip.length - 12)), 400, "tape-broken");
        assertProblem(
                given().auth()
                        .oauth2(platform)
                        .contentType("text/csv")
                        .header("Content-Encoding", "br")
                        .body(gzip)
                        .post(IMPORTS)
                        .then(),
                415,
                "unsupported-encoding");
    }

    @Test
    void of_very_many_bad_rows_the_first_are_kept_and_the_rest_is_counted() {
        var rows = Tapes.of("no row\n".repeat(110_000) + row(subject, "L-1", "2020-12", "CURRENT"));

        var answer = importTape(platform, false, Tapes.gzip(rows));

        assertCounts(answer, 110_001, 1, 0, 0, 110_000);
        var importId = answer.extract().<String>path("importId");
        as(platform)
                .get(IMPORTS + "/" + importId + "/rejections?after=100000")
                .then()
                .statusCode(200)
                .body("rejections", hasSize(1));
    }

    @Test
    void only_a_platform_or_lender_may_report() {
        importRows(Tokens.of("assessor"), "").statusCode(403);
        assertProblem(importRows(Tokens.of("platform"), ""), 403, "no-platform");
        given().contentType("text/csv").body(new byte[0]).post(IMPORTS).then().statusCode(401);
    }

    @Test
    void only_a_tape_may_be_large() {
        var large = "{\"subjectId\":\"" + "x".repeat(2 << 20) + "\"}";

        assertProblem(
                as(Tokens.of("assessor"))
                        .body(large)
                        .post("/api/assessment/v1/assessments")
                        .then(),
                413,
                "body-too-large");
    }

    @Test
    void an_import_can_be_looked_at_by_its_platform_only() {
        var importId = importRows(platform, row(subject, "L-1", "2020-12", "CURRENT"))
                .extract()
                .<String>path("importId");

        given().auth()
                .oauth2(platform)
                .get(IMPORTS + "/" + importId)
                .then()
                .statusCode(200)
                .body("finishedAt", notNullValue())
                .body("accepted", equalTo(1))
                .body("rejections", empty());
        given().auth()
                .oauth2(Tokens.of("platform", "somebody-else"))
                .get(IMPORTS + "/" + importId)
                .then()
                .statusCode(404);
    }

    /** Announces the whole tape, sends all but its last kilobyte and hangs up. */
    private void breakOff(String tape) throws IOException {
        var body = tape.getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(("POST " + IMPORTS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + platform
                            + "\r\nContent-Type: text/csv\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length - 1024);
            out.flush();
        }
    }

    private static ValidatableResponse rejections(String token, String importId, int after) {
        return given().auth()
                .oauth2(token)
                .queryParam("after", after)
                .queryParam("size", 200)
                .get(IMPORTS + "/" + importId + "/rejections")
                .then();
    }

    private static void assertCounts(
            ValidatableResponse answer, int rows, int accepted, int unchanged, int corrected, int rejected) {
        answer.statusCode(200)
                .body("rows", equalTo(rows))
                .body("accepted", equalTo(accepted))
                .body("unchanged", equalTo(unchanged))
                .body("corrected", equalTo(corrected))
                .body("rejected", equalTo(rejected));
    }

    private static void assertProblem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:creditrepair:problem:" + code));
    }

    private long band(String reference, String month) {
        try {
            return numbers("""
                    select band from observation join obligation on obligation.id = obligation_id
                    where platform_id = ? and reference = ? and month = (? || '-01')::date
                    """, platformId, reference, month).getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> numbers(String sql, String... parameters) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                select.setString(i + 1, parameters[i]);
            }
            var found = new java.util.ArrayList<Long>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        }
    }
}
