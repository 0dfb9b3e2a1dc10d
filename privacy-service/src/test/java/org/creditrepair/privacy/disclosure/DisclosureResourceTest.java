package org.creditrepair.privacy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.creditrepair.chassis.testing.Tokens;
import org.creditrepair.privacy.ServiceTest;
import org.creditrepair.privacy.subject.Persons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class DisclosureResourceTest extends ServiceTest {
    private static final String SERVICE = Tokens.of("service");

    @Inject
    DataSource dataSource;

    private UUID subjectId;

    @BeforeEach
    void register() {
        subjectId = UUID.fromString(as(Tokens.of("platform", "disclosures"))
                .body(Persons.registration("d-" + UUID.randomUUID()))
                .post("/api/privacy/v1/subjects")
                .then()
                .statusCode(201)
                .extract()
                .path("subjectId"));
    }

    @Test
    void what_the_purpose_covers_is_shown_and_recorded() {
        as(SERVICE)
                .body(request("notice-delivery", "email", "name"))
                .post("/api/privacy/v1/disclosures")
                .then()
                .statusCode(200)
                .body("fields.email", equalTo("Reader@example.invalid"))
                .body("fields.name", equalTo("测试甲"));

        as(Tokens.of("auditor"))
                .get("/api/privacy/v1/access-records?subjectId=" + subjectId)
                .then()
                .statusCode(200)
                .body("records", hasSize(1))
                .body("records[0].outcome", equalTo("disclosed"))
                .body("records[0].purpose", equalTo("notice-delivery"))
                .body("records[0].fields", equalTo(List.of("email", "name")))
                .body("records[0].actor", equalTo("service:service"));
    }

    @Test
    void what_it_does_not_cover_is_refused_whole_and_the_refusal_recorded() {
        as(SERVICE)
                .body(request("notice-delivery", "email", "national-id"))
                .post("/api/privacy/v1/disclosures")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:creditrepair:problem:disclosure-refused"))
                .body("detail", equalTo("no rule for national-id"))
                .body("accessRecordId", notNullValue());

        as(Tokens.borrower(subjectId))
                .get("/api/privacy/v1/access-records?subjectId=" + subjectId)
                .then()
                .body("records[0].outcome", equalTo("refused"));
    }

    static List<String> noPurposes() {
        return List.of("", "Contact", "-", "contact 2", "a".repeat(65), "a" + "-a".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("noPurposes")
    void what_cannot_name_a_purpose_is_refused_unrecorded(String purpose) {
        as(SERVICE)
                .body(request(purpose, "name"))
                .post("/api/privacy/v1/disclosures")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:creditrepair:problem:invalid-request"));

        as(Tokens.of("auditor"))
                .get("/api/privacy/v1/access-records?subjectId=" + subjectId)
                .then()
                .body("records", hasSize(0));
    }

    @Test
    void a_purpose_of_64_letters_is_one() {
        as(SERVICE)
                .body(request("a".repeat(64), "name"))
                .post("/api/privacy/v1/disclosures")
                .then()
                .statusCode(403)
                .body("detail", equalTo("no rule for name"));
    }

    @Test
    void the_same_request_again_is_shown_and_recorded_again_and_no_clear_text_is_stored() throws SQLException {
        for (var i = 0; i < 2; i++) {
            as(SERVICE, "disclosure-" + subjectId)
                    .body(request("notice-delivery", "email"))
                    .post("/api/privacy/v1/disclosures")
                    .then()
                    .statusCode(200)
                    .body("fields.email", equalTo("Reader@example.invalid"));
        }

        as(Tokens.of("auditor"))
                .get("/api/privacy/v1/access-records?subjectId=" + subjectId)
                .then()
                .body("records", hasSize(2));
        assertThat(everythingStored()).doesNotContain("Reader@", "测试甲", "某省某市", "19900000001");
    }

    @Test
    void a_page_of_access_records_leads_to_the_next() {
        for (var i = 0; i < 3; i++) {
            as(SERVICE).body(request("notice-delivery", "name")).post("/api/privacy/v1/disclosures");
        }
        var auditor = Tokens.of("auditor");
        String next = as(auditor)
                .get("/api/privacy/v1/access-records?size=2&subjectId=" + subjectId)
                .then()
                .body("records", hasSize(2))
                .extract()
                .path("next");

        as(auditor)
                .get("/api/privacy/v1/access-records?size=2&subjectId=" + subjectId + "&after=" + next)
                .then()
                .body("records", hasSize(1))
                .body("next", equalTo(null));
        as(auditor)
                .get("/api/privacy/v1/access-records?size=3&subjectId=" + subjectId)
                .then()
                .body("records", hasSize(3))
                .body("next", equalTo(null));
    }

    private Map<String, Object> request(String purpose, String... fields) {
        return Map.of("subjectId", subjectId, "purpose", purpose, "fields", List.of(fields));
    }

    /** Every row of every table as text. */
    private String everythingStored() throws SQLException {
        var tables = new ArrayList<String>();
        var all = new StringBuilder();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(
                    "select quote_ident(tablename) from pg_tables where schemaname = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                try (var rows = statement.executeQuery("select t::text from " + table + " t")) {
                    while (rows.next()) {
                        all.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }
}
