package org.creditrepair.assessment.creditassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.creditrepair.assessment.ServiceTest;
import org.creditrepair.assessment.Tapes;
import org.creditrepair.assessment.filescore.FileScorers;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentResourceTest extends ServiceTest {
    private static final String ASSESSMENTS = "/api/assessment/v1/assessments";
    private static final String ASSESSOR = Tokens.of("assessor");

    @Inject
    DataSource dataSource;

    private final UUID subject = UUID.randomUUID();

    @Test
    void a_party_is_assessed_with_grade_and_reasons_and_the_suite_is_told() {
        importRows(Tokens.of("platform", Tapes.newPlatform()), Tapes.row(subject, "L-1", "2020-12", "60-89"));

        var answer = assess().statusCode(201)
                .body("subjectId", equalTo(subject.toString()))
                .body("version", equalTo(1))
                .body("model", equalTo("points-1"))
                .body("band", equalTo("60-89"))
                .body("cause", equalTo("request"))
                .body("caseId", nullValue());

        var score = answer.extract().<Integer>path("score");
        var assessed = OutboxRows.of(dataSource, subject.toString()).getLast();
        assertThat(assessed.type()).isEqualTo("CreditAssessed");
        assertThat(assessed.payload().get("score").asInt()).isEqualTo(score);
        as(ASSESSOR)
                .get(answer.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("score", equalTo(score));
    }

    @Test
    void an_assessment_tells_what_the_party_could_change_and_by_which_document_it_was_made() {
        importRows(Tokens.of("platform", Tapes.newPlatform()), Tapes.row(subject, "L-1", "2020-12", "60-89"));

        var answer = assess().statusCode(201)
                .body("modelSha256", equalTo(FileScorers.CURRENT.model().sha256()))
                .body("improvements.code", hasItem("overdue-now"))
                .body("improvements.text", everyItem(not(emptyString())));

        var points = answer.extract().<List<Integer>>path("improvements.points");
        assertThat(points).isSortedAccordingTo(Comparator.reverseOrder()).allMatch(worth -> worth > 0);
        assertThat(points.getFirst()).isEqualTo(answer.extract().<Integer>path("reasons[0].points"));
    }

    @Test
    void a_party_without_a_file_is_assessed_for_that_reason() {
        assess().statusCode(201)
                .body("grade", equalTo("D"))
                .body("band", equalTo("NO_LOAN"))
                .body("reasons.code", contains("no-history"));
    }

    @Test
    void reasons_are_told_in_the_language_of_the_reader() {
        var location = assess().extract().header("Location");

        as(ASSESSOR).get(location).then().body("reasons[0].text", containsString("信贷记录"));
        as(ASSESSOR)
                .header("Accept-Language", "en-GB,zh;q=0.5")
                .get(location)
                .then()
                .body("reasons[0].text", containsString("no credit history"));
        as(ASSESSOR)
                .header("Accept-Language", "fr,zh-CN;q=0.9,en;q=0.5")
                .get(location)
                .then()
                .body("reasons[0].text", containsString("信贷记录"));
    }

    @Test
    void versions_have_no_gap_when_many_assess_at_once() throws Exception {
        Callable<Integer> assess = () -> assess().statusCode(201).extract().<Integer>path("version");

        try (var threads = Executors.newFixedThreadPool(4)) {
            var versions = threads.invokeAll(Collections.nCopies(12, assess)).stream()
                    .map(version -> version.resultNow())
                    .toList();

            assertThat(versions)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 12).boxed().toList());
        }
    }

    @Test
    void the_same_request_again_gets_the_same_answer() {
        var key = UUID.randomUUID().toString();

        var first = assess(ASSESSOR, key).statusCode(201).extract().<String>path("assessmentId");

        assess(ASSESSOR, key).statusCode(201).body("assessmentId", equalTo(first));
        list(ASSESSOR, 0, 20).body("assessments", hasSize(1));
    }

    @Test
    void the_assessments_of_a_party_are_read_page_by_page() {
        IntStream.range(0, 3).forEach(i -> assess());

        list(ASSESSOR, 0, 2).body("assessments.version", contains(1, 2)).body("next", equalTo(2));
        list(ASSESSOR, 2, 2).body("assessments.version", contains(3)).body("next", nullValue());
        list(ASSESSOR, 0, 3).body("assessments", hasSize(3)).body("next", nullValue());
    }

    @Test
    void a_borrower_sees_their_own_assessments_and_no_others() {
        var location = assess().extract().header("Location");
        var stranger = Tokens.borrower(UUID.randomUUID());

        as(Tokens.borrower(subject)).get(location).then().statusCode(200);
        list(Tokens.borrower(subject), 0, 20).statusCode(200).body("assessments", hasSize(1));
        as(stranger)
                .get(location)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:creditrepair:problem:assessment-not-found"));
        list(stranger, 0, 20).statusCode(404);
    }

    @Test
    void only_assessors_and_case_officers_assess() {
        assess(Tokens.of("case-officer"), UUID.randomUUID().toString()).statusCode(201);
        assess(Tokens.of("regulator"), UUID.randomUUID().toString()).statusCode(403);
        assess(Tokens.borrower(subject), UUID.randomUUID().toString()).statusCode(403);
        list(Tokens.of("regulator"), 0, 20).statusCode(200).body("assessments", hasSize(1));
        list(Tokens.of("platform", "p"), 0, 20).statusCode(403);
    }

    @Test
    void a_list_needs_a_subject() {
        as(ASSESSOR).get(ASSESSMENTS).then().statusCode(400).body("violations[0].field", equalTo("subjectId"));
    }

    private ValidatableResponse assess() {
        return assess(ASSESSOR, UUID.randomUUID().toString());
    }

    private ValidatableResponse assess(String token, String key) {
        return as(token, key)
                .body(Map.of("subjectId", subject))
                .post(ASSESSMENTS)
                .then();
    }

    private ValidatableResponse list(String token, int after, int size) {
        return as(token)
                .queryParam("subjectId", subject)
                .queryParam("after", after)
                .queryParam("size", size)
                .get(ASSESSMENTS)
                .then();
    }
}
