package org.creditrepair.assessment.creditassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.core.ThrowingRunnable;
import org.creditrepair.assessment.ServiceTest;
import org.creditrepair.assessment.Tapes;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepairConsumerTest extends ServiceTest {
    @Inject
    DataSource dataSource;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private final UUID subject = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private final String platformId = Tapes.newPlatform();
    private RepairTopic repair;

    @BeforeEach
    void open() {
        repair = new RepairTopic(kafka.get("bootstrap.servers").toString());
    }

    @AfterEach
    void close() {
        repair.close();
    }

    @Test
    void a_party_is_assessed_when_its_case_opens() {
        repair.send(subject, UUID.randomUUID(), "CaseOpened", caseOpened());

        eventually(() -> {
            assertThat(assessments()).hasSize(1);
            assertThat(assessments().getFirst().get("cause").asText()).isEqualTo("case-opened");
            assertThat(assessments().getFirst().get("caseId").asText()).isEqualTo(caseId.toString());
        });
    }

    @Test
    void a_completed_plan_is_annotated_and_raises_the_score() {
        importRows(Tokens.of("platform", platformId), Tapes.row(subject, "L-1", "2020-12", "30-59"));
        repair.send(subject, UUID.randomUUID(), "CaseOpened", caseOpened());
        repair.send(subject, UUID.randomUUID(), "PlanCompleted", planCompleted());

        eventually(() -> assertThat(assessments()).hasSize(2));

        var before = assessments().getFirst();
        var after = assessments().getLast();
        assertThat(after.get("cause").asText()).isEqualTo("plan-completed");
        assertThat(after.get("version").asInt()).isEqualTo(2);
        assertThat(after.get("score").asInt()).isGreaterThan(before.get("score").asInt());
        as(Tokens.of("regulator"))
                .get("/api/assessment/v1/credit-files/" + subject)
                .then()
                .body("annotations[0].caseId", org.hamcrest.Matchers.equalTo(caseId.toString()))
                .body("annotations[0].date", org.hamcrest.Matchers.equalTo("2021-06-30"))
                .body("obligations[0].observations[0].band", org.hamcrest.Matchers.equalTo("30-59"));
    }

    @Test
    void an_event_that_comes_twice_acts_once() {
        var eventId = UUID.randomUUID();
        repair.send(subject, eventId, "CaseOpened", caseOpened());
        repair.send(subject, eventId, "CaseOpened", caseOpened());
        repair.send(subject, UUID.randomUUID(), "PlanCompleted", planCompleted());

        eventually(() -> assertThat(assessments())
                .extracting(assessment -> assessment.get("cause").asText())
                .containsExactly("case-opened", "plan-completed"));
    }

    @Test
    void an_event_of_another_type_changes_nothing() {
        repair.sendUnchecked(subject, UUID.randomUUID(), "PlanAgreed", "{}");
        repair.send(subject, UUID.randomUUID(), "CaseOpened", caseOpened());

        eventually(() -> assertThat(assessments()).hasSize(1));
    }

    @Test
    void bytes_that_are_no_event_become_a_dead_letter_with_its_cause_and_the_next_event_is_processed() {
        var garbage = ("no event " + subject).getBytes(StandardCharsets.UTF_8);
        repair.sendBytes(subject, garbage);
        repair.send(subject, UUID.randomUUID(), "CaseOpened", caseOpened());

        eventually(() -> assertThat(assessments()).hasSize(1));
        eventually(() -> assertThat(repair.deadLetters()).anySatisfy(letter -> {
            assertThat(letter.value()).isEqualTo(garbage);
            assertThat(new String(
                            letter.headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8))
                    .startsWith("the value is not JSON");
        }));
    }

    @Test
    void an_event_without_what_is_needed_becomes_a_dead_letter() {
        repair.sendUnchecked(subject, UUID.randomUUID(), "CaseOpened", "{\"subjectId\":\"" + subject + "\"}");

        eventually(() -> assertThat(repair.deadLetters())
                .anySatisfy(letter -> assertThat(letter.key()).isEqualTo(subject.toString())));
        assertThat(assessments()).isEmpty();
    }

    @Test
    void dead_letters_are_replayed_and_act_once() {
        repair.bury(subject, UUID.randomUUID(), "CaseOpened", caseOpened());

        replay();
        replay();

        assertThat(assessments()).hasSize(1);
    }

    private static void replay() {
        as(Tokens.of("operator"))
                .post("/internal/dead-letters/replay")
                .then()
                .statusCode(200)
                .body("processed", org.hamcrest.Matchers.greaterThanOrEqualTo(1));
    }

    private String caseOpened() {
        return """
                {"subjectId":"%s","version":1,"caseId":"%s","caseNumber":"CR-2021-000042","platformId":"%s","obligation":"L-1","openedOn":"2021-01-05"}
                """.formatted(subject, caseId, platformId);
    }

    private String planCompleted() {
        return """
                {"subjectId":"%s","version":9,"caseId":"%s","caseNumber":"CR-2021-000042","planId":"%s","platformId":"%s","obligation":"L-1",
                "completedOn":"2021-06-30"}
                """.formatted(subject, caseId, UUID.randomUUID(), platformId);
    }

    private List<JsonNode> assessments() {
        return OutboxRows.of(dataSource, subject.toString()).stream()
                .filter(row -> row.type().equals("CreditAssessed"))
                .map(OutboxRows.Row::payload)
                .toList();
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
