package org.creditrepair.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.creditrepair.chassis.testing.Tokens;
import org.creditrepair.notification.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeResourceTest extends ServiceTest {
    private static final String NOTICES = "/api/notification/v1/notices";

    @Test
    void a_borrower_sees_its_own_notices_and_no_others() {
        var subjectId = UUID.randomUUID();
        caseOpened(subjectId);
        awaitNotice(subjectId, "in-app", "suppressed");

        as(Tokens.borrower(subjectId))
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("notices", hasSize(2))
                .body("notices.subjectId", everyItem(equalTo(subjectId.toString())));
        as(Tokens.borrower(UUID.randomUUID()))
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("notices", hasSize(0));
        as(Tokens.borrower(UUID.randomUUID()))
                .queryParam("subjectId", subjectId)
                .get(NOTICES)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:creditrepair:problem:subject-not-found"));
    }

    @Test
    void officers_and_supervisors_see_the_notices_of_everybody() {
        var subjectId = UUID.randomUUID();
        caseOpened(subjectId);
        awaitNotice(subjectId, "in-app", "suppressed");

        for (var role : List.of("case-officer", "regulator", "auditor", "privacy-officer")) {
            as(Tokens.of(role))
                    .queryParam("subjectId", subjectId)
                    .get(NOTICES)
                    .then()
                    .statusCode(200)
                    .body("notices", hasSize(2));
        }
        assertThat(as(Tokens.of("auditor"))
                        .queryParam("size", 1000)
                        .get(NOTICES)
                        .jsonPath()
                        .<String>getList("notices.subjectId"))
                .contains(subjectId.toString());
    }

    @Test
    void pages_follow_one_another() {
        var subjectId = UUID.randomUUID();
        caseOpened(subjectId);
        awaitNotice(subjectId, "in-app", "suppressed");

        var first = page(subjectId, "00000000-0000-0000-0000-000000000000");
        var second = page(subjectId, first.getString("next"));

        assertThat(first.getList("notices")).hasSize(1);
        assertThat(second.getString("notices[0].noticeId")).isNotEqualTo(first.getString("notices[0].noticeId"));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void nobody_without_a_token_or_the_role_gets_in() {
        as("no.valid.token").get(NOTICES).then().statusCode(401);
        for (var role : List.of("platform", "lender", "assessor", "service")) {
            as(Tokens.of(role)).get(NOTICES).then().statusCode(403).contentType("application/problem+json");
        }
    }

    @Test
    void a_page_of_no_size_is_refused() {
        as(Tokens.of("auditor")).queryParam("size", 0).get(NOTICES).then().statusCode(400);
    }

    private static JsonPath page(UUID subjectId, String after) {
        return as(Tokens.of("auditor"))
                .queryParam("subjectId", subjectId)
                .queryParam("after", after)
                .queryParam("size", 1)
                .get(NOTICES)
                .jsonPath();
    }
}
