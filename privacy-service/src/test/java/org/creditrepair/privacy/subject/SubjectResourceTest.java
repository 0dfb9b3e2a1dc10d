package org.creditrepair.privacy.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.creditrepair.privacy.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubjectResourceTest extends ServiceTest {
    private static final String PLATFORM = Tokens.of("platform", "lender-one");

    @Inject
    DataSource dataSource;

    @Test
    void a_platforms_references_lead_to_the_same_subjects_every_time() {
        var references = IntStream.range(0, 1000).mapToObj(i -> "batch-" + i).toList();

        var first = resolve(PLATFORM, references);
        var second = resolve(PLATFORM, references);

        assertThat(first).hasSize(1000).isEqualTo(second);
        assertThat(first.values()).doesNotHaveDuplicates();
        assertThat(resolve(Tokens.of("platform", "lender-two"), references).values())
                .doesNotContainAnyElementsOf(first.values());
    }

    @Test
    void more_than_a_thousand_references_are_refused() {
        var references = IntStream.range(0, 1001).mapToObj(i -> "r" + i).toList();

        as(PLATFORM)
                .body(Map.of("customerRefs", references))
                .post("/api/privacy/v1/subjects:resolve")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:creditrepair:problem:invalid-request"))
                .body("violations[0].field", equalTo("customerRefs"));
    }

    @Test
    void a_person_is_shown_masked() {
        var subjectId = register(PLATFORM, Persons.registration("masked"));

        as(PLATFORM)
                .get("/api/privacy/v1/subjects/" + subjectId)
                .then()
                .statusCode(200)
                .body("registered", equalTo(true))
                .body("fields.name", equalTo("测****"))
                .body("fields.mobile", equalTo("199****0001"))
                .body("fields.email", equalTo("R****"))
                .body("fields.national-id", equalTo("9" + "*".repeat(15) + lastTwo(subjectId)));
    }

    @Test
    void a_registration_tells_the_suite_how_to_reach_the_party_and_nothing_else() {
        var subjectId = register(PLATFORM, Persons.registration("told"));

        var events = OutboxRows.of(dataSource, subjectId.toString());

        assertThat(events).extracting(OutboxRows.Row::type).containsExactly("SubjectRegistered");
        assertThat(events.getFirst().payload().toString()).doesNotContain("199", "测试", "Example");
    }

    @Test
    void a_person_is_found_again_by_national_id_however_it_is_written() {
        var nationalId = Persons.nextNationalId();
        var first = register(PLATFORM, Persons.registration("again-1", nationalId));

        var spaced = nationalId.substring(0, 6) + " " + nationalId.substring(6);
        var second = register(Tokens.of("platform", "lender-two"), Persons.registration("other-1", spaced));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_national_id_with_another_name_opens_nobodys_data() {
        var nationalId = Persons.nextNationalId();
        var subjectId = register(PLATFORM, Persons.registration("named", nationalId));
        var stranger = Tokens.of("platform", "curious");
        var registration = new HashMap<>(Persons.registration("guessed", nationalId));
        registration.put("name", "别人");

        as(stranger)
                .body(registration)
                .post("/api/privacy/v1/subjects")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:creditrepair:problem:identity-mismatch"));
        as(stranger).get("/api/privacy/v1/subjects/" + subjectId).then().statusCode(404);
    }

    @Test
    void two_registrations_at_once_make_one_subject() throws Exception {
        var nationalId = Persons.nextNationalId();
        Callable<UUID> one = () -> register(Tokens.of("platform", "p1"), Persons.registration("a", nationalId));
        Callable<UUID> other = () -> register(Tokens.of("platform", "p2"), Persons.registration("b", nationalId));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(one, other));

            assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
        }
    }

    @Test
    void a_reference_only_subject_keeps_its_id_when_the_person_is_registered() {
        var reference = resolve(PLATFORM, List.of("grows")).get("grows");

        assertThat(register(PLATFORM, Persons.registration("grows"))).hasToString(reference);
    }

    @Test
    void a_reference_of_another_person_is_refused() {
        register(PLATFORM, Persons.registration("taken"));

        as(PLATFORM)
                .body(Persons.registration("taken"))
                .post("/api/privacy/v1/subjects")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:creditrepair:problem:reference-taken"));
    }

    @Test
    void a_wrong_national_id_is_refused_by_name_and_never_repeated() {
        as(PLATFORM)
                .body(Persons.registration("wrong", "990000199001010010"))
                .post("/api/privacy/v1/subjects")
                .then()
                .statusCode(400)
                .body("detail", containsString("national-id has a wrong check character"))
                .body(not(containsString("990000199001010010")));
    }

    @Test
    void an_unknown_field_is_refused_by_name() {
        as(PLATFORM)
                .body(Map.of("customerRefs", List.of("a"), "customers", List.of()))
                .post("/api/privacy/v1/subjects:resolve")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("customers"));
    }

    @Test
    void another_platforms_customer_and_another_borrower_are_not_found() {
        var subjectId = register(PLATFORM, Persons.registration("hidden"));

        for (var token : List.of(Tokens.of("platform", "stranger"), Tokens.borrower(UUID.randomUUID()))) {
            as(token)
                    .get("/api/privacy/v1/subjects/" + subjectId)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:creditrepair:problem:subject-not-found"));
        }
        as(Tokens.borrower(subjectId))
                .get("/api/privacy/v1/subjects/" + subjectId)
                .then()
                .statusCode(200);
    }

    @Test
    void nobody_without_a_token_or_the_role_gets_in() {
        as("no.valid.token")
                .get("/api/privacy/v1/subjects/" + UUID.randomUUID())
                .then()
                .statusCode(401);
        as(Tokens.of("assessor"))
                .get("/api/privacy/v1/subjects/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void the_same_key_gives_the_same_answer_and_no_other_request() {
        var request = Persons.registration("once");
        var created = as(PLATFORM, "key-1").body(request).post("/api/privacy/v1/subjects");
        var again = as(PLATFORM, "key-1").body(request).post("/api/privacy/v1/subjects");

        assertThat(again.statusCode()).isEqualTo(created.statusCode()).isEqualTo(201);
        assertThat(again.body().asString()).isEqualTo(created.body().asString());
        as(PLATFORM, "key-1")
                .body(Persons.registration("twice"))
                .post("/api/privacy/v1/subjects")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:creditrepair:problem:idempotency-key-reused"));
    }

    private static Map<String, String> resolve(String token, List<String> references) {
        var answer = as(token)
                .body(Map.of("customerRefs", references))
                .post("/api/privacy/v1/subjects:resolve")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.<Map<String, String>>getList("subjects").stream()
                .collect(Collectors.toMap(found -> found.get("customerRef"), found -> found.get("subjectId")));
    }

    private static UUID register(String token, Map<String, Object> registration) {
        return UUID.fromString(as(token)
                .body(registration)
                .post("/api/privacy/v1/subjects")
                .then()
                .extract()
                .path("subjectId"));
    }

    private static String lastTwo(UUID subjectId) {
        String nationalId = as(Tokens.borrower(subjectId))
                .body(Map.of("subjectId", subjectId, "purpose", "subject-access", "fields", List.of("national-id")))
                .post("/api/privacy/v1/disclosures")
                .then()
                .extract()
                .path("fields.national-id");
        return nationalId.substring(16);
    }
}
