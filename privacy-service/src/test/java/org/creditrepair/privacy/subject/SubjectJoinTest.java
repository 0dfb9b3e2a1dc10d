package org.creditrepair.privacy.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.creditrepair.privacy.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One platform has registered a person; another has resolved its reference of the same person before it registers. */
@QuarkusTest
class SubjectJoinTest extends ServiceTest {
    private static final String ONE = Tokens.of("platform", "join-one");
    private static final String TWO = Tokens.of("platform", "join-two");

    @Inject
    DataSource dataSource;

    private final String nationalId = Persons.nextNationalId();
    private final String reference = "ref-" + UUID.randomUUID();
    private UUID person;
    private UUID minted;

    @BeforeEach
    void register_with_one_platform_and_resolve_with_the_other() {
        person = id(register(ONE, nationalId).statusCode(201));
        minted = resolve();
    }

    @Test
    void the_reference_leads_to_the_person_from_now_on() {
        assertThat(minted).isNotEqualTo(person);

        register(TWO, nationalId).statusCode(200).body("subjectId", equalTo(person.toString()));

        assertThat(resolve()).isEqualTo(person);
        view(TWO, person).statusCode(200).body("registered", equalTo(true));
    }

    @Test
    void the_suite_is_told_once_under_the_person_and_in_its_order() {
        register(TWO, nationalId).statusCode(200);
        register(TWO, nationalId).statusCode(200);

        var events = told(person);
        assertThat(events).extracting(OutboxRows.Row::type).containsExactly("SubjectRegistered", "SubjectsJoined");
        assertThat(events)
                .extracting(event -> event.payload().get("version").asInt())
                .containsExactly(1, 2);
        assertThat(events.getLast().payload().get("joinedSubjectId").asText()).isEqualTo(minted.toString());
        assertThat(told(minted)).isEmpty();
    }

    @Test
    void the_versions_of_a_person_grow_with_every_subject_that_is_joined() {
        register(TWO, nationalId).statusCode(200);
        var third = Tokens.of("lender", "join-three");
        resolve(third, reference);
        register(third, nationalId).statusCode(200);

        assertThat(told(person))
                .extracting(event -> event.payload().get("version").asInt())
                .containsExactly(1, 2, 3);
    }

    @Test
    void the_joined_id_leads_to_the_person_for_those_who_may_see_that() {
        register(TWO, nationalId).statusCode(200);

        for (var token : List.of(ONE, TWO, Tokens.of("case-officer"), Tokens.borrower(person))) {
            view(token, minted)
                    .statusCode(200)
                    .body("subjectId", equalTo(person.toString()))
                    .body("fields.name", equalTo("测****"));
        }
        view(Tokens.of("platform", "stranger"), minted).statusCode(404);
        view(Tokens.borrower(minted), minted).statusCode(404);
    }

    @Test
    void a_reference_whose_subject_is_registered_as_another_person_stays_taken() {
        var other = id(register(TWO, Persons.nextNationalId()).statusCode(201));

        register(TWO, nationalId).statusCode(409).body("type", equalTo("urn:creditrepair:problem:reference-taken"));

        assertThat(other).isEqualTo(minted).isEqualTo(resolve());
        assertThat(told(person)).extracting(OutboxRows.Row::type).containsExactly("SubjectRegistered");
    }

    @Test
    void a_wrong_name_joins_nothing() {
        var registration = new HashMap<>(Persons.registration(reference, nationalId));
        registration.put("name", "别人");

        post(TWO, registration).statusCode(409).body("type", equalTo("urn:creditrepair:problem:identity-mismatch"));

        assertThat(resolve()).isEqualTo(minted);
        view(TWO, minted).statusCode(200).body("registered", equalTo(false));
    }

    @Test
    void registrations_at_once_join_once() throws Exception {
        Callable<UUID> register = () -> id(register(TWO, nationalId).statusCode(200));

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(List.of(register, register, register, register))) {
                assertThat(answer.get()).isEqualTo(person);
            }
        }

        assertThat(told(person))
                .extracting(OutboxRows.Row::type)
                .containsExactly("SubjectRegistered", "SubjectsJoined");
    }

    @Test
    void two_platforms_that_register_at_once_what_both_have_resolved_end_with_one_person() throws Exception {
        var newcomer = Persons.registration("new-" + reference);
        resolve(ONE, "new-" + reference);
        resolve(TWO, "new-" + reference);
        Callable<UUID> one = () -> id(post(ONE, newcomer));
        Callable<UUID> two = () -> id(post(TWO, newcomer));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(one, two));

            assertThat(both.getFirst().get()).isEqualTo(both.getLast().get());
            assertThat(told(both.getFirst().get()))
                    .extracting(OutboxRows.Row::type)
                    .containsExactly("SubjectRegistered", "SubjectsJoined");
        }
    }

    @Test
    void a_consent_given_under_the_joined_id_becomes_the_persons_and_can_be_withdrawn() {
        var consentId = consent(minted);

        register(TWO, nationalId).statusCode(200);

        assertThat(told(person))
                .extracting(OutboxRows.Row::type)
                .containsExactly("SubjectRegistered", "SubjectsJoined", "ConsentGranted");
        assertThat(told(person).getLast().payload().get("consentId").asText()).isEqualTo(consentId);
        as(Tokens.borrower(person))
                .post("/api/privacy/v1/consents/" + consentId + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(told(person).getLast().type()).isEqualTo("ConsentWithdrawn");
    }

    @Test
    void what_the_person_has_said_stands_and_the_consent_under_the_joined_id_ends() {
        var ended = consent(minted);
        var own = consent(person);

        register(TWO, nationalId).statusCode(200);

        assertThat(told(person))
                .extracting(OutboxRows.Row::type)
                .containsExactly("SubjectRegistered", "ConsentGranted", "SubjectsJoined");
        as(Tokens.borrower(person))
                .get("/api/privacy/v1/subjects/" + minted + "/consents")
                .then()
                .body("consents.consentId", contains(ended, own))
                .body("consents[0].withdrawnAt", notNullValue());
    }

    @Test
    void who_asked_for_data_under_the_joined_id_is_found_with_the_person() {
        disclose(minted);
        register(TWO, nationalId).statusCode(200);
        disclose(minted);

        as(Tokens.borrower(person))
                .get("/api/privacy/v1/access-records?subjectId=" + person)
                .then()
                .body("records.subjectId", contains(minted.toString(), person.toString()))
                .body("records", hasSize(2));
    }

    private ValidatableResponse register(String token, String nationalId) {
        return post(token, Persons.registration(reference, nationalId));
    }

    private static ValidatableResponse post(String token, Map<String, Object> registration) {
        return as(token).body(registration).post("/api/privacy/v1/subjects").then();
    }

    private UUID resolve() {
        return resolve(TWO, reference);
    }

    private static UUID resolve(String token, String reference) {
        return UUID.fromString(as(token)
                .body(Map.of("customerRefs", List.of(reference)))
                .post("/api/privacy/v1/subjects:resolve")
                .then()
                .statusCode(200)
                .extract()
                .path("subjects[0].subjectId"));
    }

    private static String consent(UUID subjectId) {
        return as(Tokens.borrower(subjectId))
                .body(Map.of("subjectId", subjectId, "purpose", "credit-repair", "textVersion", 1))
                .post("/api/privacy/v1/consents")
                .then()
                .statusCode(201)
                .extract()
                .path("consentId");
    }

    private static void disclose(UUID subjectId) {
        as(Tokens.of("case-officer"))
                .body(Map.of("subjectId", subjectId, "purpose", "contact", "fields", List.of("mobile")))
                .post("/api/privacy/v1/disclosures")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse view(String token, UUID subjectId) {
        return as(token).get("/api/privacy/v1/subjects/" + subjectId).then();
    }

    private static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("subjectId"));
    }

    private List<OutboxRows.Row> told(UUID subjectId) {
        return OutboxRows.of(dataSource, subjectId.toString());
    }
}
