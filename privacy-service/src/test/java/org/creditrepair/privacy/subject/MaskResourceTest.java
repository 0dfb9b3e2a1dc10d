package org.creditrepair.privacy.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.creditrepair.chassis.testing.Tokens;
import org.creditrepair.privacy.ServiceTest;
import org.creditrepair.privacy.mask.FieldClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MaskResourceTest extends ServiceTest {
    private static final String PLATFORM = Tokens.of("platform", "lender-one");
    private static final String OFFICER = Tokens.of("privacy-officer");
    private static final String VIEW = "role=platform&purpose=subject-view&relationship=customer&channel=";

    @Test
    void whoever_sees_a_masked_field_can_ask_why() {
        var subjectId = as(PLATFORM)
                .body(Persons.registration("asks-why"))
                .post("/api/privacy/v1/subjects")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("subjectId");
        Map<String, String> decisions = as(PLATFORM)
                .get("/api/privacy/v1/subjects/" + subjectId)
                .then()
                .statusCode(200)
                .extract()
                .path("maskDecisions");

        assertThat(decisions).containsOnlyKeys("name", "national-id", "mobile", "email", "address");
        as(PLATFORM)
                .get("/api/privacy/v1/mask-decisions/" + decisions.get("mobile"))
                .then()
                .statusCode(200)
                .body("id", equalTo(decisions.get("mobile")))
                .body("field", equalTo("mobile"))
                .body("row", equalTo("mobile"))
                .body(
                        "day",
                        equalTo(decisions
                                .get("mobile")
                                .substring(decisions.get("mobile").length() - 10)))
                .body("texts.en", startsWith("Of the mobile number no more is shown than the first 3 and the last 4"))
                .body("texts.zh-CN", startsWith("手机号仅显示前 3 位和后 4 位"));
    }

    @ParameterizedTest
    @CsvSource({
        "borrower, self",
        "platform, customer",
        "lender, customer",
        "case-officer, none",
        "regulator, none",
    })
    void who_sees_masked_fields_is_told_about_decisions_on_the_own_role_and_relationship_only(
            String role, String relationship) {
        explained(role, role, relationship).statusCode(200).body("row", nullValue());
        refused(explained(role, role, "other"));
        refused(explained(role, "other", relationship));
    }

    @Test
    void no_officer_counts_as_assigned() {
        refused(explained("case-officer", "case-officer", "assigned"));
    }

    @ParameterizedTest
    @CsvSource({
        "privacy-officer, case-officer, assigned",
        "privacy-officer, auditor, none",
        "auditor, borrower, self",
        "auditor, auditor, none",
    })
    void the_office_is_told_about_every_decision(String role, String viewer, String relationship) {
        explained(role, viewer, relationship)
                .statusCode(200)
                .body("row", nullValue())
                .body("texts.en", containsString("no rule covers " + viewer + ", audit, " + relationship + ", web"));
    }

    private static ValidatableResponse explained(String caller, String role, String relationship) {
        return as(Tokens.of(caller))
                .get("/api/privacy/v1/mask-decisions/cn_2026-11-24_no-row_secret_" + role + ".audit." + relationship
                        + ".web_2026-11-24")
                .then();
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(404).body("type", equalTo("urn:creditrepair:problem:mask-decision-not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "cn_2026-11-23_mobile_mobile_platform.subject-view.customer.api_2026-11-24",
                "cn_2026-11-24_name_mobile_platform.subject-view.customer.api_2026-11-24",
                "cn_2026-11-24_mobile_mobile_platform.subject-view.customer.api_2026-02-30",
            })
    void what_the_policy_has_not_decided_is_not_found(String id) {
        as(PLATFORM)
                .get("/api/privacy/v1/mask-decisions/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:creditrepair:problem:mask-decision-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy-officer", "auditor"})
    void the_office_sees_beforehand_what_a_role_would_see(String role) {
        as(Tokens.of(role))
                .get("/api/privacy/v1/masks?" + VIEW + "export")
                .then()
                .statusCode(200)
                .body("decisions", hasSize(FieldClass.values().length))
                .body("decisions.row", hasItem("name-export"))
                .body("decisions.find { it.field == 'name' }.texts.en", startsWith("Nothing of the name is shown."))
                .body("decisions.find { it.field == 'name' }.texts.'zh-CN'", startsWith("姓名全部隐藏。"))
                .body("decisions.find { it.field == 'secret' }.row", nullValue())
                .body("decisions[0].id", containsString("_platform.subject-view.customer.export_"));
    }

    /** No view of a subject is that of an officer who is known to handle the case: see README. */
    @ParameterizedTest
    @CsvSource({
        "national-id-officer, assigned, web, the first 6 and the last 4",
        "residence-permit-officer, assigned, web, the first 6 and the last 4",
        "foreigner-permit-officer, assigned, web, the first 3 and the last 4",
        "bank-card-text, none, text-message, the last 4",
    })
    void the_office_reaches_the_rows_that_decide_no_view_of_a_subject(
            String row, String relationship, String channel, String shown) {
        var id = as(OFFICER)
                .get("/api/privacy/v1/masks?role=case-officer&purpose=case&relationship=" + relationship + "&channel="
                        + channel)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("decisions.find { it.row == '" + row + "' }.id");

        as(OFFICER)
                .get("/api/privacy/v1/mask-decisions/" + id)
                .then()
                .statusCode(200)
                .body("row", equalTo(row))
                .body("texts.en", containsString("no more is shown than " + shown + " characters"));
    }

    @ParameterizedTest
    @CsvSource({
        "role=Platform&purpose=p&relationship=r&channel=c, role",
        "role=r&purpose=a.b&relationship=r&channel=c, purpose",
        "role=r&purpose=p&relationship=a_b&channel=c, relationship",
        "role=r&purpose=p&relationship=r&channel=, channel",
        "role=r&purpose=p&relationship=r, channel",
        "purpose=p&relationship=r&channel=c, role",
    })
    void a_viewer_needs_four_names(String query, String field) {
        as(OFFICER)
                .get("/api/privacy/v1/masks?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:creditrepair:problem:invalid-request"))
                .body("violations[0].field", endsWith(field));
    }

    @Test
    void a_name_of_a_viewer_has_at_most_64_characters() {
        var query = "/api/privacy/v1/masks?purpose=p&relationship=r&channel=c&role=";

        as(OFFICER).get(query + "r".repeat(64)).then().statusCode(200);
        as(OFFICER).get(query + "r".repeat(65)).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"borrower", "platform", "case-officer", "regulator", "service"})
    void a_preview_is_for_the_office_only(String role) {
        as(Tokens.of(role)).get("/api/privacy/v1/masks?" + VIEW + "api").then().statusCode(403);
    }

    @Test
    void services_are_shown_no_masks_and_told_nothing() {
        as(Tokens.of("service")).get("/api/privacy/v1/mask-decisions/x").then().statusCode(403);
    }
}
