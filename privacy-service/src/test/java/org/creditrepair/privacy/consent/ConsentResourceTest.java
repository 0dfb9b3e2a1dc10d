package org.creditrepair.privacy.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.creditrepair.privacy.ServiceTest;
import org.creditrepair.privacy.subject.Persons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentResourceTest extends ServiceTest {
    @Inject
    DataSource dataSource;

    private UUID subjectId;

    @BeforeEach
    void register() {
        subjectId = UUID.fromString(as(Tokens.of("platform", "consents"))
                .body(Persons.registration("c-" + UUID.randomUUID()))
                .post("/api/privacy/v1/subjects")
                .then()
                .statusCode(201)
                .extract()
                .path("subjectId"));
    }

    @Test
    void the_text_to_consent_to_is_there_in_both_languages() {
        as(Tokens.borrower(subjectId))
                .get("/api/privacy/v1/consent-texts?purpose=credit-repair")
                .then()
                .statusCode(200)
                .body("texts.language", hasItems("zh-CN", "en"))
                .body("texts[0].version", equalTo(1));
    }

    @Test
    void consents_given_withdrawn_and_given_again_are_told_in_order() {
        String first = grant(1).statusCode(201).extract().path("consentId");
        withdraw(first).statusCode(200).body("withdrawnAt", notNullValue());
        grant(1).statusCode(201);

        var events = OutboxRows.of(dataSource, subjectId.toString());

        assertThat(events)
                .extracting(OutboxRows.Row::type)
                .containsExactly("SubjectRegistered", "ConsentGranted", "ConsentWithdrawn", "ConsentGranted");
        assertThat(events)
                .filteredOn(event -> event.type().startsWith("Consent"))
                .extracting(event -> event.payload().get("version").asInt())
                .containsExactly(1, 2, 3);
        as(Tokens.borrower(subjectId))
                .get("/api/privacy/v1/subjects/" + subjectId + "/consents")
                .then()
                .body("consents", hasSize(2));
    }

    @Test
    void a_consent_in_force_is_not_given_twice_and_a_withdrawn_one_not_withdrawn_twice() {
        String consentId = grant(1).statusCode(201).extract().path("consentId");

        grant(1).statusCode(409).body("type", equalTo("urn:creditrepair:problem:consent-in-force"));
        withdraw(consentId).statusCode(200);
        withdraw(consentId).statusCode(409).body("type", equalTo("urn:creditrepair:problem:consent-withdrawn"));
    }

    @Test
    void an_older_text_and_an_unknown_purpose_are_refused() {
        grant(7).statusCode(409)
                .body("type", equalTo("urn:creditrepair:problem:consent-text-outdated"))
                .body("detail", containsString("version 1, not 7"));
        as(Tokens.borrower(subjectId))
                .body(Map.of("subjectId", subjectId, "purpose", "advertising", "textVersion", 1))
                .post("/api/privacy/v1/consents")
                .then()
                .statusCode(400)
                .body("detail", containsString("advertising"));
    }

    @Test
    void nobody_consents_for_another_party() {
        as(Tokens.borrower(UUID.randomUUID()))
                .body(Map.of("subjectId", subjectId, "purpose", "credit-repair", "textVersion", 1))
                .post("/api/privacy/v1/consents")
                .then()
                .statusCode(404);
        as(Tokens.of("platform", "consents"))
                .body(Map.of("subjectId", subjectId, "purpose", "credit-repair", "textVersion", 1))
                .post("/api/privacy/v1/consents")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse grant(int textVersion) {
        return as(Tokens.borrower(subjectId))
                .body(Map.of("subjectId", subjectId, "purpose", "credit-repair", "textVersion", textVersion))
                .post("/api/privacy/v1/consents")
                .then();
    }

    private ValidatableResponse withdraw(String consentId) {
        return as(Tokens.borrower(subjectId))
                .post("/api/privacy/v1/consents/" + consentId + "/withdrawal")
                .then();
    }
}
