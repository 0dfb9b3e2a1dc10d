package org.creditrepair.notification.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.creditrepair.chassis.testing.OutboxRows;
import org.junit.jupiter.api.Test;

/** What waits for the morning, and is decided then once more. */
@QuarkusTest
class HandoverInTheMorningTest extends HandoverServiceTest {

    @Test
    void at_night_a_notice_waits_for_eight_o_clock() {
        moveClockTo(NIGHT);
        var subjectId = consenting("zh-CN");
        discloses(subjectId, "测试", "night@reader.test");
        caseOpened(subjectId);

        var deferred = awaitNotice(subjectId, "email", "deferred");
        assertThat(deferred).contains(entry("reason", "quiet-hours"), entry("sendAfter", EIGHT.toString()));
        assertThat(awaitNotice(subjectId, "in-app", "deferred")).contains(entry("sendAfter", EIGHT.toString()));
        moveClockTo(BEFORE_EIGHT);
        await().during(Duration.ofMillis(800))
                .atMost(Duration.ofSeconds(5))
                .until(() -> notices(subjectId).<String>getList("notices.status").stream()
                        .allMatch("deferred"::equals));

        moveClockTo(EIGHT.plusSeconds(1));

        var sent = awaitNotice(subjectId, "email", "sent");
        awaitNotice(subjectId, "in-app", "sent");
        assertThat(Instant.parse(sent.get("sentAt").toString())).isAfterOrEqualTo(EIGHT);
        assertThat(mailsTo("night@reader.test")).hasSize(1);
    }

    @Test
    void a_consent_withdrawn_in_the_night_stops_the_notice_in_the_morning() {
        moveClockTo(NIGHT);
        var subjectId = consenting("zh-CN");
        discloses(subjectId, "测试", "withdrawn@reader.test");
        caseOpened(subjectId);
        awaitNotice(subjectId, "email", "deferred");
        consent("ConsentWithdrawn", subjectId, 2);
        awaitRow("select count(*) from party_consent where not in_force and subject_id = ?", subjectId);

        moveClockTo(EIGHT.plusSeconds(1));

        assertThat(awaitNotice(subjectId, "email", "suppressed")).contains(entry("reason", "consent"));
        assertThat(awaitNotice(subjectId, "in-app", "suppressed")).contains(entry("reason", "consent"));
        assertThat(mailsTo("withdrawn@reader.test")).isEmpty();
        assertThat(OutboxRows.of(dataSource, subjectId.toString()))
                .extracting(OutboxRows.Row::type)
                .containsExactly("NoticeSuppressed", "NoticeSuppressed");
    }

    @Test
    void a_reminder_that_waited_is_not_sent_once_the_debt_is_paid() {
        moveClockTo(NIGHT);
        var subjectId = registered("zh-CN");
        var obligation = subjectId + "-paid";
        delinquency(subjectId, obligation, 1, "30-59", "2026-08-31");
        awaitNotice(subjectId, "email", "deferred");
        delinquency(subjectId, obligation, 2, "PAID_OFF", "2026-09-07");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(rows("select version::text from observed_delinquency where obligation = '"
                                        + obligation + "'"))
                                .containsExactly("2"));

        moveClockTo(EIGHT.plusSeconds(1));

        assertThat(awaitNotice(subjectId, "email", "suppressed")).contains(entry("reason", "freshness"));
    }
}
