package org.creditrepair.repair.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A case was opened under the id of a subject that is then joined into a registered person. */
@QuarkusTest
class JoinedSubjectsTest extends JourneyServiceTest {
    private static final String CASES = "/api/repair/v1/cases";

    private final UUID person = UUID.randomUUID();

    @Test
    void the_case_is_the_persons_afterwards_and_it_is_kept_why() {
        var walk = CaseWalk.opened();
        var minted = walk.subjectId();

        join(walk);

        assertThat(walk.view().getString("subjectId")).isEqualTo(person.toString());
        assertThat(reasons(walk)).containsExactly("applied", "subjects-joined");
        as(Tokens.borrower(minted)).get(walk.path()).then().statusCode(404);
        for (var id : List.of(minted, person)) {
            casesOf(Tokens.of("case-officer"), id)
                    .body("cases.caseId", contains(walk.caseId().toString()));
        }
    }

    @Test
    void a_second_application_of_the_person_while_the_case_is_open_is_refused() {
        var walk = CaseWalk.opened();
        Events.consentGranted(person, 1);

        join(walk);

        await(() -> walk.apply().statusCode(409).body("type", containsString("case-open")));
    }

    @Test
    void an_application_under_the_joined_id_finds_no_subject() {
        var walk = CaseWalk.opened();
        var minted = walk.subjectId();

        join(walk);

        as(Tokens.borrower(minted))
                .body(Map.of("subjectId", minted, "platformId", CaseWalk.PLATFORM, "obligation", "other"))
                .post(CASES)
                .then()
                .statusCode(404)
                .body("type", containsString("subject-not-found"));
    }

    @Test
    void the_events_of_the_case_go_on_under_the_person_without_a_gap() {
        var walk = CaseWalk.opened();
        var minted = walk.subjectId();

        join(walk);
        walk.post(Tokens.of("platform", CaseWalk.PLATFORM), "verification", Map.of())
                .statusCode(200);

        assertThat(told(minted)).extracting(OutboxRows.Row::type).containsExactly("CaseOpened");
        assertThat(told(person)).extracting(OutboxRows.Row::type).containsExactly("CaseVerified");
        assertThat(told(person).getFirst().payload().get("version").asInt()).isEqualTo(2);
    }

    @Test
    void the_case_rests_and_goes_on_with_the_consent_of_the_person() {
        var walk = CaseWalk.opened();
        join(walk);

        Events.consentGranted(person, 1);
        Events.consentWithdrawn(person, 2);
        walk.awaitState("Suspended");
        Events.consentGranted(person, 3);
        walk.awaitState("Opened");
    }

    @Test
    void a_case_that_comes_to_a_person_who_has_withdrawn_the_consent_rests() {
        var walk = CaseWalk.opened();
        Events.consentGranted(person, 1);
        Events.consentWithdrawn(person, 2);

        join(walk);

        walk.awaitState("Suspended");
    }

    @Test
    void a_consent_event_that_still_comes_under_the_joined_id_is_out_of_date() {
        var walk = CaseWalk.opened();
        var minted = walk.subjectId();
        join(walk);

        Events.consentWithdrawn(minted, 2);

        await(() -> assertThat(isGranted(minted)).isFalse());
        assertThat(walk.view().getString("state")).isEqualTo("Opened");
    }

    @Test
    void a_case_that_the_person_has_open_already_leaves_the_other_where_it_is_and_in_sight() {
        var walk = CaseWalk.opened();
        var minted = walk.subjectId();
        Events.consentGranted(person, 1);
        await(() -> apply(walk.obligation()).statusCode(201));

        walk.join(person);
        await(() -> casesOf(walk.borrower(), person).body("cases", hasSize(2)));

        assertThat(walk.view().getString("subjectId")).isEqualTo(minted.toString());
        assertThat(reasons(walk)).containsExactly("applied", "subjects-joined-case-stays");
        apply(walk.obligation()).statusCode(409).body("type", containsString("case-open"));
        Events.consentWithdrawn(person, 2);
        await(() -> casesOf(walk.borrower(), person).body("cases.state", contains("Suspended", "Suspended")));
    }

    @Test
    void delinquency_that_was_told_under_either_id_is_of_the_case() {
        var walk = CaseWalk.opened();
        walk.assess("case-opened", 430);
        await(() -> assertThat(problems(walk)).contains("current-delinquency"));
        Events.delinquencyChanged(walk.subjectId(), CaseWalk.PLATFORM, walk.obligation(), 1, "CURRENT");
        await(() -> assertThat(problems(walk)).doesNotContain("current-delinquency"));

        join(walk);

        assertThat(problems(walk)).doesNotContain("current-delinquency");
        Events.delinquencyChanged(person, CaseWalk.PLATFORM, walk.obligation(), 2, "60-89");
        await(() -> assertThat(problems(walk)).contains("current-delinquency"));
    }

    @Test
    void the_effect_is_measured_from_an_assessment_under_the_joined_id_to_one_of_the_person() {
        var walk = CaseWalk.active();
        join(walk);

        walk.pay("all-" + walk.caseId(), "12961.79").statusCode(201);
        walk.awaitState("Completed");
        walk.assess("plan-completed", 560);

        walk.awaitState("Restored");
        assertThat(walk.view().getInt("effect.scoreBefore")).isEqualTo(430);
        assertThat(walk.view().getInt("effect.scoreAfter")).isEqualTo(560);
        assertThat(told(person)).extracting(OutboxRows.Row::type).endsWith("EffectMeasured", "CreditRestored");
    }

    @Test
    void an_assessment_of_the_person_that_comes_before_the_join_restores_once_the_join_has_come() {
        var walk = CaseWalk.active();
        walk.pay("all-" + walk.caseId(), "12961.79").statusCode(201);
        walk.awaitState("Completed");
        Events.creditAssessed(person, walk.caseId(), "plan-completed", 1, 560);
        await(() -> assertThat(isKnown(person)).isTrue());
        assertThat(walk.view().getString("state")).isEqualTo("Completed");

        walk.join(person);

        walk.awaitState("Restored");
    }

    /** Waits until the person sees the case. */
    private void join(CaseWalk walk) {
        walk.join(person);
        await(() -> as(walk.borrower())
                .get(walk.path())
                .then()
                .statusCode(200)
                .body("subjectId", equalTo(person.toString())));
    }

    private ValidatableResponse apply(String obligation) {
        return as(Tokens.borrower(person))
                .body(Map.of("subjectId", person, "platformId", CaseWalk.PLATFORM, "obligation", obligation))
                .post(CASES)
                .then();
    }

    private static ValidatableResponse casesOf(String token, UUID subjectId) {
        return as(token).get(CASES + "?subjectId=" + subjectId).then().statusCode(200);
    }

    private static List<String> reasons(CaseWalk walk) {
        return as(Tokens.of("auditor"))
                .get(walk.path() + "/transitions")
                .then()
                .statusCode(200)
                .extract()
                .path("transitions.reason");
    }

    private static List<String> problems(CaseWalk walk) {
        return walk.view().getList("problems.name");
    }

    private List<OutboxRows.Row> told(UUID subjectId) {
        return OutboxRows.of(dataSource, subjectId.toString());
    }

    private boolean isGranted(UUID subjectId) throws SQLException {
        return isAny("select 1 from consent_view where granted and subject_id = ?", subjectId);
    }

    private boolean isKnown(UUID subjectId) throws SQLException {
        return isAny("select 1 from credit_assessment where subject_id = ?", subjectId);
    }

    private boolean isAny(String sql, UUID subjectId) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, subjectId);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void await(ThrowingRunnable assertion) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(assertion);
    }
}
