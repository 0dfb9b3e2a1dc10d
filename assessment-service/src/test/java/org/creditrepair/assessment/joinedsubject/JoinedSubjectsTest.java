package org.creditrepair.assessment.joinedsubject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.awaitility.core.ThrowingRunnable;
import org.creditrepair.assessment.ServiceTest;
import org.creditrepair.assessment.Tapes;
import org.creditrepair.assessment.creditassessment.RepairTopic;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One platform reports a party under the id that it survives with, another under one that is joined later. */
@QuarkusTest
class JoinedSubjectsTest extends ServiceTest {
    private static final String FILES = "/api/assessment/v1/credit-files/";
    private static final String ASSESSMENTS = "/api/assessment/v1/assessments";

    @Inject
    DataSource dataSource;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private final UUID person = UUID.randomUUID();
    private final UUID minted = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private final String platformOne = Tapes.newPlatform();
    private final String platformTwo = Tapes.newPlatform();
    private final String one = Tokens.of("platform", platformOne);
    private final String two = Tokens.of("platform", platformTwo);
    private RepairTopic topics;

    @BeforeEach
    void report() {
        topics = new RepairTopic(kafka.get("bootstrap.servers").toString());
        importRows(one, Tapes.row(person, "L-1", "2020-12", "CURRENT")).statusCode(200);
        importRows(two, Tapes.row(minted, "L-2", "2020-12", "30-59")).statusCode(200);
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void there_is_one_credit_file_and_the_joined_id_leads_to_it() {
        join();

        for (var id : new UUID[] {person, minted}) {
            file(Tokens.of("assessor"), id)
                    .statusCode(200)
                    .body("subjectId", equalTo(person.toString()))
                    .body("obligations.platformId", containsInAnyOrder(platformOne, platformTwo))
                    .body("obligations.find { it.obligation == 'L-2' }.observations.band", contains("30-59"));
        }
        file(two, minted).statusCode(200).body("obligations.obligation", contains("L-2"));
        file(Tokens.borrower(person), person).statusCode(200).body("obligations", hasSize(2));
        file(Tokens.borrower(minted), minted).statusCode(404);
    }

    @Test
    void a_tape_under_either_id_says_the_same_after_the_join() {
        join();

        importRows(two, Tapes.row(minted, "L-2", "2020-12", "30-59"))
                .body("unchanged", equalTo(1))
                .body("rejected", equalTo(0));
        importRows(two, Tapes.row(person, "L-2", "2020-12", "30-59")).body("unchanged", equalTo(1));
        importRows(
                        two,
                        Tapes.row(minted, "L-2", "2020-11", "1-29"),
                        Tapes.row(minted, "L-3", "2020-12", "CURRENT"),
                        Tapes.row(UUID.randomUUID(), "L-2", "2020-10", "CURRENT"))
                .body("accepted", equalTo(2))
                .body("rejections.code", contains("other-subject"));

        file(Tokens.of("assessor"), person).body("obligations.obligation", containsInAnyOrder("L-1", "L-2", "L-3"));
    }

    @Test
    void what_is_told_of_a_moved_obligation_is_told_of_the_survivor() {
        join();

        importCorrections(two, Tapes.row(minted, "L-2", "2020-12", "60-89")).body("corrected", equalTo(1));

        assertThat(OutboxRows.of(dataSource, minted.toString()))
                .extracting(OutboxRows.Row::type)
                .containsExactly("DelinquencyChanged");
        var told = OutboxRows.of(dataSource, person.toString());
        assertThat(told).extracting(OutboxRows.Row::type).containsExactly("CreditFileCorrected", "DelinquencyChanged");
        assertThat(told)
                .extracting(event -> event.payload().get("version").asInt())
                .containsExactly(2, 3);
    }

    @Test
    void nothing_is_left_behind_by_tapes_that_come_in_while_the_subjects_are_joined() {
        var imports = CompletableFuture.runAsync(() -> {
            for (var i = 0; i < 30; i++) {
                importRows(two, Tapes.row(minted, "R-" + i, "2020-12", "CURRENT"))
                        .statusCode(200);
            }
        });
        topics.join(minted, person);

        imports.join();

        eventually(() -> file(Tokens.of("assessor"), person).body("obligations", hasSize(32)));
    }

    @Test
    void a_join_that_is_told_twice_changes_nothing_more() {
        join();
        topics.join(minted, person);
        topics.send(minted, UUID.randomUUID(), "CaseOpened", caseOpened());

        eventually(() -> assertThat(assessed(person)).isEqualTo(1));
        file(Tokens.of("assessor"), person).body("obligations", hasSize(2));
    }

    @Test
    void events_that_still_come_under_the_joined_id_act_on_the_survivor() {
        join();
        topics.send(minted, UUID.randomUUID(), "CaseOpened", caseOpened());
        topics.send(minted, UUID.randomUUID(), "PlanCompleted", planCompleted());

        eventually(() -> assertThat(assessed(person)).isEqualTo(2));

        assertThat(assessed(minted)).isZero();
        file(Tokens.borrower(person), person).body("annotations.caseId", contains(caseId.toString()));
    }

    @Test
    void annotations_come_along_and_assessments_stay_where_they_were_made() {
        topics.send(minted, UUID.randomUUID(), "CaseOpened", caseOpened());
        topics.send(minted, UUID.randomUUID(), "PlanCompleted", planCompleted());
        eventually(() -> assertThat(assessed(minted)).isEqualTo(2));

        join();

        file(Tokens.of("regulator"), person).body("annotations.caseId", contains(caseId.toString()));
        assessments(Tokens.borrower(person), person)
                .statusCode(200)
                .body("assessments", empty())
                .body("joinedSubjects", contains(minted.toString()));
        String first = assessments(Tokens.borrower(person), minted)
                .statusCode(200)
                .body("assessments.version", contains(1, 2))
                .extract()
                .path("assessments[0].assessmentId");
        one(Tokens.borrower(person), first).statusCode(200).body("subjectId", equalTo(minted.toString()));
        one(Tokens.borrower(UUID.randomUUID()), first).statusCode(404);
    }

    @Test
    void an_assessment_that_is_asked_for_under_the_joined_id_is_one_of_the_survivor() {
        join();

        as(Tokens.of("assessor"))
                .body(Map.of("subjectId", minted))
                .post(ASSESSMENTS)
                .then()
                .statusCode(201)
                .body("subjectId", equalTo(person.toString()))
                .body("band", equalTo("30-59"));
    }

    private void join() {
        topics.join(minted, person);
        eventually(() -> file(Tokens.of("assessor"), person).body("obligations", hasSize(2)));
    }

    private long assessed(UUID subjectId) {
        return OutboxRows.of(dataSource, subjectId.toString()).stream()
                .filter(row -> row.type().equals("CreditAssessed"))
                .count();
    }

    private String caseOpened() {
        return """
                {"subjectId":"%s","version":1,"caseId":"%s","caseNumber":"CR-2021-000042","platformId":"%s","obligation":"L-2","openedOn":"2021-01-05"}
                """.formatted(minted, caseId, platformTwo);
    }

    private String planCompleted() {
        return """
                {"subjectId":"%s","version":9,"caseId":"%s","caseNumber":"CR-2021-000042","planId":"%s","platformId":"%s","obligation":"L-2",
                "completedOn":"2021-06-30"}
                """.formatted(minted, caseId, UUID.randomUUID(), platformTwo);
    }

    private static ValidatableResponse file(String token, UUID subjectId) {
        return as(token).get(FILES + subjectId).then();
    }

    private static ValidatableResponse assessments(String token, UUID subjectId) {
        return as(token).get(ASSESSMENTS + "?subjectId=" + subjectId).then();
    }

    private static ValidatableResponse one(String token, String assessmentId) {
        return as(token).get(ASSESSMENTS + "/" + assessmentId).then();
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
