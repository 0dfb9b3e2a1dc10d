package org.creditrepair.notification.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.notification.notice.Notice;
import org.creditrepair.notification.notice.NoticeRepository;
import org.junit.jupiter.api.Test;

/** What is tried again: until an address, a server or a worker is there. */
@QuarkusTest
class HandoverAgainTest extends HandoverServiceTest {
    @Inject
    NoticeRepository repository;

    @Test
    void privacy_service_is_awaited_and_the_gate_asked_again_meanwhile() {
        var subjectId = consenting("zh-CN");
        var away = answers(subjectId, status(503));
        caseOpened(subjectId);
        var waiting = awaitPending(subjectId, "privacy-service-unavailable");
        assertThat(mailsTo("back@reader.test")).isEmpty();

        moveClockTo(NIGHT);
        assertThat(awaitNotice(subjectId, "email", "deferred"))
                .contains(entry("reason", "quiet-hours"), entry("noticeId", waiting.get("noticeId")));
        privacy.removeStub(away);
        discloses(subjectId, "测试", "back@reader.test");
        moveClockTo(EIGHT.plusSeconds(1));

        assertThat(awaitNotice(subjectId, "email", "sent")).doesNotContainKey("reason");
        assertThat(mailsTo("back@reader.test")).hasSize(1);
    }

    @Test
    void a_broken_connection_to_privacy_service_is_awaited_too() {
        var subjectId = consenting("zh-CN");
        var away = answers(subjectId, WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        caseOpened(subjectId);
        awaitPending(subjectId, "privacy-service-unavailable");

        privacy.removeStub(away);
        discloses(subjectId, "测试", "reset@reader.test");

        awaitNotice(subjectId, "email", "sent");
        assertThat(mailsTo("reset@reader.test")).hasSize(1);
    }

    @Test
    void a_mail_server_that_comes_back_gets_the_notice() {
        var subjectId = consenting("zh-CN");
        discloses(subjectId, "测试", "later@reader.test");
        mailServer.stop();
        try {
            caseOpened(subjectId);
            awaitPending(subjectId, "mail-server-unavailable");
        } finally {
            mailServer.start();
        }

        awaitNotice(subjectId, "email", "sent");
        assertThat(mailsTo("later@reader.test")).hasSize(1);
    }

    @Test
    void a_mail_server_that_stays_away_fails_the_notice_after_so_many_tries() {
        var subjectId = consenting("zh-CN");
        discloses(subjectId, "测试", "never@reader.test");
        mailServer.stop();
        try {
            caseOpened(subjectId);

            assertThat(awaitNotice(subjectId, "email", "failed")).contains(entry("reason", "mail-server-unavailable"));
        } finally {
            mailServer.start();
        }
        assertThat(OutboxRows.of(dataSource, subjectId.toString()))
                .extracting(OutboxRows.Row::type)
                .containsExactlyInAnyOrder("NoticeSent", "NoticeFailed");
    }

    @Test
    void what_a_crashed_worker_left_is_handed_over_when_its_lease_has_ended() throws SQLException {
        moveClockTo(NIGHT);
        var subjectId = consenting("zh-CN");
        discloses(subjectId, "测试", "crashed@reader.test");
        caseOpened(subjectId);
        awaitNotice(subjectId, "email", "deferred");
        awaitNotice(subjectId, "in-app", "deferred");
        update(
                "update notice set status = 'handing-over', lease_until = now() + interval '1 hour', version = version + 1"
                        + " where subject_id = '" + subjectId + "'");
        moveClockTo(EIGHT.plusSeconds(1));
        await().during(Duration.ofMillis(800))
                .atMost(Duration.ofSeconds(5))
                .until(() -> notices(subjectId).<String>getList("notices.status").stream()
                        .allMatch("handing-over"::equals));

        update("update notice set lease_until = now() - interval '1 second' where subject_id = '" + subjectId + "'");

        awaitNotice(subjectId, "email", "sent");
        awaitNotice(subjectId, "in-app", "sent");
        assertThat(mailsTo("crashed@reader.test")).hasSize(1);
    }

    @Test
    void two_workers_never_claim_the_same_notice() {
        moveClockTo(NIGHT);
        var subjectId = consenting("zh-CN");
        caseOpened(subjectId);
        awaitNotice(subjectId, "email", "deferred");
        awaitNotice(subjectId, "in-app", "deferred");

        QuarkusTransaction.requiringNew().run(() -> {
            var mine = lockDue(1);
            var others = CompletableFuture.supplyAsync(
                            () -> QuarkusTransaction.requiringNew().call(() -> lockDue(100)))
                    .join();

            assertThat(mine).hasSize(1);
            assertThat(others).isNotEmpty().doesNotContainAnyElementsOf(mine);
        });
    }

    private List<UUID> lockDue(int size) {
        return repository.lockDue(EIGHT, Instant.now(), size).stream()
                .map(Notice::id)
                .toList();
    }

    private static Map<String, Object> awaitPending(UUID subjectId, String reason) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> notices(subjectId).<Map<String, Object>>getList("notices").stream()
                                .filter(notice -> notice.get("channel").equals("email"))
                                .filter(notice -> notice.get("status").equals("pending"))
                                .filter(notice -> reason.equals(notice.get("reason")))
                                .findFirst()
                                .orElse(null),
                        notice -> notice != null);
    }
}
