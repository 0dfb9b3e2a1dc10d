package org.creditrepair.assessment.creditfile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.assessment.ServiceTest;
import org.creditrepair.assessment.Tapes;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CreditFileResourceTest extends ServiceTest {
    @Inject
    CreditFiles files;

    private final UUID subject = UUID.randomUUID();
    private final String one = Tapes.newPlatform();
    private final String two = Tapes.newPlatform();

    @BeforeEach
    void report() {
        importRows(
                        Tokens.of("platform", one),
                        Tapes.row(subject, "L-1", "2020-11", "CURRENT"),
                        Tapes.row(subject, "L-1", "2020-12", "30-59"))
                .statusCode(200);
        importRows(Tokens.of("lender", two), Tapes.row(subject, "L-2", "2020-12", "PAID_OFF"))
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessor", "case-officer", "regulator"})
    void the_offices_see_the_whole_file(String role) {
        read(Tokens.of(role), subject)
                .statusCode(200)
                .body("subjectId", equalTo(subject.toString()))
                .body("obligations.platformId", containsInAnyOrder(one, two))
                .body("obligations.find { it.obligation == 'L-1' }.observations.month", contains("2020-12", "2020-11"))
                .body("obligations.find { it.obligation == 'L-1' }.observations.band", contains("30-59", "CURRENT"))
                .body("annotations", hasSize(0));
    }

    @Test
    void a_borrower_sees_their_own_file_and_no_other() {
        read(Tokens.borrower(subject), subject).statusCode(200).body("obligations", hasSize(2));
        read(Tokens.borrower(UUID.randomUUID()), subject)
                .statusCode(404)
                .body("type", equalTo("urn:creditrepair:problem:credit-file-not-found"));
    }

    @Test
    void a_platform_or_lender_sees_what_it_reported_itself() {
        annotate("L-1", one);

        read(Tokens.of("platform", one), subject)
                .statusCode(200)
                .body("obligations.obligation", contains("L-1"))
                .body("annotations", hasSize(1));
        read(Tokens.of("lender", two), subject)
                .statusCode(200)
                .body("obligations.obligation", contains("L-2"))
                .body("annotations", hasSize(0));
        read(Tokens.of("platform", "stranger"), subject).statusCode(404);
    }

    @Test
    void an_annotation_stands_beside_what_is_true_and_only_once() {
        annotate("L-1", one);
        annotate("L-1", one);

        read(Tokens.of("assessor"), subject)
                .body("annotations", hasSize(2))
                .body("annotations[0].kind", equalTo("repair-plan-completed"))
                .body("annotations[0].platformId", equalTo(one))
                .body("annotations[0].obligation", equalTo("L-1"))
                .body("annotations[0].date", equalTo("2021-06-30"))
                .body("obligations.find { it.obligation == 'L-1' }.observations.band", contains("30-59", "CURRENT"));
    }

    @Test
    void nobody_else_may_look() {
        read(Tokens.of("auditor"), subject).statusCode(403);
        read(Tokens.of("service"), subject).statusCode(403);
    }

    @Test
    void a_party_of_which_nothing_is_known_has_no_file() {
        read(Tokens.of("assessor"), UUID.randomUUID()).statusCode(404);
    }

    private void annotate(String obligation, String platformId) {
        var annotation =
                Annotation.repairPlanCompleted(UUID.randomUUID(), platformId, obligation, LocalDate.of(2021, 6, 30));
        QuarkusTransaction.requiringNew().run(() -> files.annotate(subject, annotation));
        QuarkusTransaction.requiringNew().run(() -> files.annotate(subject, annotation));
    }

    private static ValidatableResponse read(String token, UUID subjectId) {
        return as(token).get("/api/assessment/v1/credit-files/" + subjectId).then();
    }
}
