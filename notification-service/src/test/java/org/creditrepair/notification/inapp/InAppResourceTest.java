package org.creditrepair.notification.inapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.chassis.testing.Tokens;
import org.creditrepair.notification.Events;
import org.creditrepair.notification.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InAppResourceTest extends ServiceTest {
    private static final String INBOX = "/api/notification/v1/inbox";

    @Test
    void a_notice_arrives_in_the_inbox_with_case_number_amounts_and_dates() {
        var subjectId = consenting("zh-CN");
        Events.publish(
                "repair",
                "PaymentReceived",
                subjectId,
                Map.of(
                        "version",
                        5,
                        "caseId",
                        UUID.randomUUID(),
                        "caseNumber",
                        "CR-2026-000042",
                        "paymentId",
                        UUID.randomUUID(),
                        "amount",
                        Map.of("amount", "1234.50", "currency", "CNY"),
                        "receivedOn",
                        "2026-09-07",
                        "outstanding",
                        Map.of("amount", "20000.00", "currency", "CNY")));

        awaitNotice(subjectId, "in-app", "sent");

        var message = as(Tokens.borrower(subjectId))
                .get(INBOX)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(message.getString("messages[0].title")).isEqualTo("修复方案进展通知");
        assertThat(message.getString("messages[0].body"))
                .contains("2026年9月7日", "人民币1,234.50元", "人民币20,000.00元", "CR-2026-000042", "信用修复服务中心")
                .doesNotContain("{");
        assertThat(message.getString("messages[0].sentAt")).startsWith("2026-09-07T04:0");
        assertThat(message.getString("messages[0].readAt")).isNull();
    }

    @Test
    void a_message_is_read_once_and_by_its_own_reader() {
        var subjectId = consenting("en");
        caseOpened(subjectId);
        var noticeId = awaitNotice(subjectId, "in-app", "sent").get("noticeId");

        as(Tokens.borrower(UUID.randomUUID()))
                .post(INBOX + "/" + noticeId + "/read")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:creditrepair:problem:message-not-found"));
        var read = as(Tokens.borrower(subjectId)).post(INBOX + "/" + noticeId + "/read");
        moveClockTo(NOON.plusSeconds(3600));
        var again = as(Tokens.borrower(subjectId)).post(INBOX + "/" + noticeId + "/read");

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.jsonPath().getString("readAt"))
                .isNotNull()
                .isEqualTo(again.jsonPath().getString("readAt"));
    }

    @Test
    void pages_follow_one_another() {
        var subjectId = consenting("en");
        caseOpened(subjectId);
        caseOpened(subjectId);
        awaitRow("select greatest(count(*) - 1, 0) from in_app_message where subject_id = ?", subjectId);

        var first =
                as(Tokens.borrower(subjectId)).queryParam("size", 1).get(INBOX).jsonPath();
        as(Tokens.borrower(subjectId))
                .queryParam("after", first.getString("next"))
                .get(INBOX)
                .then()
                .statusCode(200)
                .body("messages", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void nobody_but_a_borrower_has_an_inbox() {
        as(Tokens.of("case-officer")).get(INBOX).then().statusCode(403);
        as(Tokens.of("borrower")).get(INBOX).then().statusCode(404);
        as("no.valid.token").get(INBOX).then().statusCode(401);
    }
}
