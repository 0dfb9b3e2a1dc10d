package org.creditrepair.repair.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Opening a case. */
@QuarkusTest
class ApplicationCommandsTest extends CommandsServiceTest {

    @Test
    void an_application_without_a_consent_seen_is_to_be_tried_again() {
        var subjectId = UUID.randomUUID();

        as(Tokens.borrower(subjectId))
                .body(application(subjectId))
                .post("/api/repair/v1/cases")
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:creditrepair:problem:consent-unknown"));
    }

    @Test
    void an_application_after_the_consent_was_withdrawn_is_refused() {
        var walk = CaseWalk.opened();
        Events.consentWithdrawn(walk.subjectId(), 2);
        walk.awaitState("Suspended");

        walk.apply().statusCode(409).body("type", containsString("consent-withdrawn"));
    }

    @Test
    void a_second_application_while_a_case_is_open_is_refused() {
        var walk = CaseWalk.opened();

        walk.apply().statusCode(409).body("type", containsString("case-open"));

        assertThat(OutboxRows.of(dataSource, walk.subjectId().toString()))
                .extracting(OutboxRows.Row::type)
                .containsExactly("CaseOpened");
    }

    @Test
    void two_applications_at_once_open_one_case() throws Exception {
        var first = CaseWalk.opened();
        var body =
                Map.of("subjectId", first.subjectId(), "platformId", CaseWalk.PLATFORM, "obligation", "another-loan");
        Callable<Integer> apply = () ->
                as(first.borrower()).body(body).post("/api/repair/v1/cases").statusCode();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(apply, apply));

            assertThat(Stream.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void a_borrower_applies_for_nobody_else() {
        as(Tokens.borrower(UUID.randomUUID()))
                .body(application(UUID.randomUUID()))
                .post("/api/repair/v1/cases")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> application(UUID subjectId) {
        return Map.of("subjectId", subjectId, "platformId", CaseWalk.PLATFORM, "obligation", "loan-1");
    }
}
