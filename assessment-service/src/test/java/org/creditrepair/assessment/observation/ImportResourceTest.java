package org.creditrepair.assessment.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.Tapes.row;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.creditrepair.assessment.Tapes;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest extends ImportServiceTest {

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
        rejections(platform, importId, 51).body("rejections", hasSize(200)).body("next", nullValue());
        rejections(Tokens.of("platform", "somebody-else"), importId, 0).statusCode(404);
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

    private static ValidatableResponse rejections(String token, String importId, int after) {
        return given().auth()
                .oauth2(token)
                .queryParam("after", after)
                .queryParam("size", 200)
                .get(IMPORTS + "/" + importId + "/rejections")
                .then();
    }

    private static void assertProblem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:creditrepair:problem:" + code));
    }
}
