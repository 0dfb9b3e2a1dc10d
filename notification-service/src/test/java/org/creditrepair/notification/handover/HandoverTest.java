package org.creditrepair.notification.handover;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.notification.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written to whom, and what is not. */
@QuarkusTest
class HandoverTest extends HandoverServiceTest {

    @Test
    void an_event_becomes_an_email_to_the_address_that_was_disclosed() throws Exception {
        var subjectId = consenting("zh-CN");
        discloses(subjectId, "测试甲", "delivered@reader.test");
        var eventId = Events.publish(
                "repair",
                "PlanProposed",
                subjectId,
                Map.of(
                        "version",
                        3,
                        "caseId",
                        UUID.randomUUID(),
                        "caseNumber",
                        "CR-2026-000042",
                        "planId",
                        UUID.randomUUID(),
                        "instalments",
                        6,
                        "total",
                        money("12345.60"),
                        "waived",
                        money("300.00"),
                        "firstDueOn",
                        "2026-10-15"));

        var notice = awaitNotice(subjectId, "email", "sent");
        awaitNotice(subjectId, "in-app", "sent");

        var mail = mailsTo("delivered@reader.test");
        assertThat(mail).hasSize(1);
        assertThat(mail.getFirst().getSubject()).isEqualTo("您的修复方案已拟定，请查看");
        assertThat(mail.getFirst().getContent().toString())
                .contains("尊敬的测试甲：", "这里是信用修复服务中心", "人民币12,345.60元", "人民币300.00元", "2026年10月15日")
                .contains("CR-2026-000042", "notices@office.test", "异议")
                .doesNotContain("{");
        assertThat(mail.getFirst().getHeader("Message-ID"))
                .containsExactly("<" + notice.get("noticeId") + "@credit-repair>");
        assertThat(notice)
                .contains(
                        entry("causeEventId", eventId),
                        entry("causeType", "PlanProposed"),
                        entry("purpose", "repair"),
                        entry("wording", "plan-proposed/1+frame-email-repair/1"));
        assertThat(OutboxRows.of(dataSource, subjectId.toString()))
                .extracting(OutboxRows.Row::type)
                .containsExactlyInAnyOrder("NoticeSent", "NoticeSent");
    }

    @Test
    void an_english_reader_gets_english() throws Exception {
        var subjectId = registered("en");
        discloses(subjectId, "Ann Example", "english@reader.test");
        missed(subjectId);

        awaitNotice(subjectId, "email", "sent");

        var mail = mailsTo("english@reader.test").getFirst();
        assertThat(mail.getSubject()).isEqualTo("About your repair plan");
        assertThat(mail.getContent().toString())
                .contains("Dear Ann Example,", "This is Credit Repair Office.", "CNY 1,000.00", "1 September 2026")
                .contains("6 days later", "dispute");
    }

    @Test
    void in_the_united_states_a_reader_is_told_that_a_debt_collector_writes() throws Exception {
        moveClockTo(Instant.parse("2026-09-08T16:00:00Z"));
        var subjectId = registered("en", "US", "America/New_York");
        discloses(subjectId, "Ann Example", "new-york@reader.test");

        missed(subjectId);

        assertThat(awaitNotice(subjectId, "email", "sent"))
                .contains(entry("wording", "instalment-missed/1+frame-email-collection/1-US"));
        assertThat(mailsTo("new-york@reader.test").getFirst().getContent().toString())
                .contains(
                        "This message is from a debt collector.",
                        "an attempt to collect a debt, and any information obtained will be used for that purpose",
                        "dispute",
                        "no longer want");
    }

    @Test
    void a_statutory_notice_needs_no_consent() {
        var subjectId = registered("zh-CN");
        discloses(subjectId, "测试", "statutory@reader.test");
        Events.publish(
                "repair",
                "CaseSuspended",
                subjectId,
                Map.of(
                        "version",
                        4,
                        "caseId",
                        UUID.randomUUID(),
                        "caseNumber",
                        "CR-2026-000042",
                        "reason",
                        "consent-withdrawn",
                        "suspendedOn",
                        "2026-09-07"));

        assertThat(awaitNotice(subjectId, "email", "sent")).contains(entry("purpose", "statutory"));
        awaitNotice(subjectId, "in-app", "sent");
    }

    @ParameterizedTest(name = "status {0}: {1}")
    @CsvSource({"404, no-address", "403, disclosure-refused", "400, disclosure-rejected"})
    void a_refused_disclosure_ends_the_notice(int status, String cause) {
        var subjectId = consenting("zh-CN");
        answers(subjectId, status(status));
        caseOpened(subjectId);

        assertThat(awaitNotice(subjectId, "email", "failed")).contains(entry("reason", cause));

        awaitNotice(subjectId, "in-app", "sent");
        assertThat(OutboxRows.of(dataSource, subjectId.toString()))
                .filteredOn(event -> event.type().equals("NoticeFailed"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.payload().path("cause").asText()).isEqualTo(cause));
    }

    @Test
    void a_party_without_an_email_has_no_address_and_one_without_a_name_no_salutation() {
        var noEmail = consenting("zh-CN");
        answers(noEmail, okJson("{\"disclosureId\": \"x\", \"fields\": {\"name\": \"测试\"}}"));
        caseOpened(noEmail);
        var noName = consenting("zh-CN");
        answers(noName, okJson("{\"disclosureId\": \"x\", \"fields\": {\"email\": \"nameless@reader.test\"}}"));
        caseOpened(noName);

        assertThat(awaitNotice(noEmail, "email", "failed")).contains(entry("reason", "no-address"));
        assertThat(awaitNotice(noName, "email", "failed")).contains(entry("reason", "missing-placeholder"));
        assertThat(mailsTo("nameless@reader.test")).isEmpty();
    }

    @Test
    void a_text_with_an_open_placeholder_is_not_sent_and_no_address_is_asked_for() {
        var subjectId = consenting("zh-CN");
        discloses(subjectId, "测试", "open@reader.test");
        Events.publishUnchecked("repair", "CaseOpened", subjectId, Map.of("version", 1, "caseId", UUID.randomUUID()));

        assertThat(awaitNotice(subjectId, "email", "failed")).contains(entry("reason", "missing-placeholder"));
        assertThat(awaitNotice(subjectId, "in-app", "failed")).contains(entry("reason", "missing-placeholder"));
        privacy.verify(
                0,
                postRequestedFor(urlEqualTo("/api/privacy/v1/disclosures"))
                        .withRequestBody(containing(subjectId.toString())));
        assertThat(OutboxRows.of(dataSource, subjectId.toString())).hasSize(2);
    }

    @Test
    void a_language_without_templates_is_not_written_in() {
        var subjectId = UUID.randomUUID();
        Events.publishUnchecked(
                "privacy",
                "SubjectRegistered",
                subjectId,
                Map.of("version", 1, "jurisdiction", "CN", "zones", List.of("Asia/Shanghai"), "language", "fr"));
        consent("ConsentGranted", subjectId, 1);
        awaitRow("select count(*) from party natural join party_consent where subject_id = ?", subjectId);
        caseOpened(subjectId);

        assertThat(awaitNotice(subjectId, "email", "failed")).contains(entry("reason", "missing-template"));
    }

    @Test
    void neither_name_nor_address_is_kept_anywhere() throws SQLException {
        var subjectId = consenting("en");
        discloses(subjectId, "Nowhere Kept", "nowhere-kept@reader.test");
        caseOpened(subjectId);
        missed(subjectId);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(mailsTo("nowhere-kept@reader.test")).hasSize(2));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notices(subjectId).<String>getList("notices.status"))
                        .containsOnly("sent"));

        var columns = rows("""
                select format('select count(*)::text from %I where %I::text ilike ''%%%%%s%%%%''',
                        table_name, column_name, needle)
                from information_schema.columns,
                     (values ('nowhere-kept'), ('Nowhere Kept'), ('reader.test')) needles (needle)
                where table_schema = 'public' and data_type in ('text', 'jsonb', 'json', 'character varying', 'ARRAY')
                """);

        assertThat(columns).hasSizeGreaterThan(50);
        for (var query : columns) {
            assertThat(rows(query)).as(query).containsExactly("0");
        }
    }

    @Test
    void a_text_that_breaks_a_rule_is_not_sent_and_the_reason_is_kept() throws SQLException {
        update("""
                insert into wording_template (name, version, language, subject, body, valid_from)
                values ('plan-completed', 2, 'en', 'Your repair plan', 'Next time we will sue you, {completed}, {case}.',
                        '2026-01-01')
                """);
        var subjectId = consenting("en");
        discloses(subjectId, "Unfit", "unfit@reader.test");

        Events.publish(
                "repair",
                "PlanCompleted",
                subjectId,
                Map.of(
                        "version",
                        5,
                        "caseId",
                        UUID.randomUUID(),
                        "caseNumber",
                        "CR-2026-000042",
                        "planId",
                        UUID.randomUUID(),
                        "platformId",
                        "lender-one",
                        "obligation",
                        "L-1",
                        "completedOn",
                        "2026-09-01"));

        for (var channel : List.of("email", "in-app")) {
            var notice = awaitNotice(subjectId, channel, "suppressed");
            assertThat(notice).contains(entry("reason", "content"));
            assertThat(notice.get("rules").toString()).contains("threat-legal-action");
        }
        update("delete from wording_template where name = 'plan-completed' and version = 2");
        assertThat(mailsTo("unfit@reader.test")).isEmpty();
        assertThat(OutboxRows.of(dataSource, subjectId.toString()))
                .extracting(OutboxRows.Row::type)
                .containsOnly("NoticeSuppressed");
    }

    private static void missed(UUID subjectId) {
        Events.publish(
                "repair",
                "InstalmentMissed",
                subjectId,
                Map.of(
                        "version",
                        9,
                        "caseId",
                        UUID.randomUUID(),
                        "caseNumber",
                        "CR-2026-000042",
                        "planId",
                        UUID.randomUUID(),
                        "number",
                        2,
                        "dueOn",
                        "2026-09-01",
                        "outstanding",
                        money("1000.00"),
                        "daysPastDue",
                        6));
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }
}
