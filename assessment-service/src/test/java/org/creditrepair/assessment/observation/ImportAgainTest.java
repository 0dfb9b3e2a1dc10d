package org.creditrepair.assessment.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.creditrepair.assessment.Tapes.row;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditrepair.assessment.Tapes;
import org.creditrepair.chassis.testing.OutboxRows;
import org.creditrepair.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Tapes that come again, break off, or come at once. */
@QuarkusTest
class ImportAgainTest extends ImportServiceTest {

    @Test
    void an_obligation_stays_with_the_subject_that_it_was_first_reported_for() {
        importRows(platform, row(subject, "L-1", "2020-12", "CURRENT"));

        importRows(platform, row(UUID.randomUUID(), "L-1", "2020-11", "CURRENT"))
                .body("rejections.code", contains("other-subject"));
    }

    @Test
    void two_platforms_may_use_the_same_reference() {
        var other = Tokens.of("lender", Tapes.newPlatform());
        importRows(platform, row(subject, "L-1", "2020-12", "CURRENT"));

        assertCounts(importRows(other, row(subject, "L-1", "2020-12", "PAID_OFF")), 1, 1, 0, 0, 0);
    }

    @Test
    void an_upload_that_breaks_off_is_resumed_by_posting_the_file_again() throws Exception {
        var tape = IntStream.range(0, 30_000)
                .mapToObj(i ->
                        row(subject, "L-" + i / 10, "2020-%02d".formatted(12 - i % 10), i == 0 ? "30-59" : "CURRENT"))
                .collect(Collectors.joining("\n", Tapes.HEADER + "\n", "\n"));
        breakOff(tape);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                numbers("select rows from observation_import where platform_id = ?", platformId))
                        .containsExactly(25_000L));
        assertThat(OutboxRows.of(dataSource, subject.toString())).isEmpty();

        var resumed = importTape(platform, false, tape.getBytes(StandardCharsets.UTF_8));

        assertCounts(resumed, 30_000, 5_000, 25_000, 0, 0);
        assertThat(OutboxRows.of(dataSource, subject.toString())).hasSize(1);
        assertThat(numbers(
                        "select count(*) from observation_import where platform_id = ? and finished_at is null",
                        platformId))
                .containsExactly(1L);
    }

    @Test
    void a_duplicate_is_found_across_chunks() {
        var rows = IntStream.range(0, 25_001)
                .mapToObj(i -> row(subject, "L-" + i % 25_000, "2020-12", i < 25_000 ? "CURRENT" : "1-29"))
                .toArray(String[]::new);

        importRows(platform, rows)
                .body("accepted", equalTo(25_000))
                .body("rejections.code", contains("duplicate"))
                .body("rejections.line", contains(25_002));
    }

    @Test
    void the_same_tape_twice_at_once_goes_in_once() throws Exception {
        var rows = IntStream.range(0, 6000)
                .mapToObj(i -> row(subject, "L-" + i / 12, "1991-%02d".formatted(1 + i % 12), "1-29"))
                .toArray(String[]::new);
        Callable<Integer> post =
                () -> importRows(platform, rows).statusCode(200).extract().<Integer>path("accepted");

        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(post, post));

            assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(6000);
        }
        assertThat(OutboxRows.of(dataSource, subject.toString())).hasSize(500);
    }

    @Test
    void two_platforms_may_open_the_same_new_month_at_once() throws Exception {
        Callable<ValidatableResponse> post = () -> importRows(
                Tokens.of("platform", Tapes.newPlatform()),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> row(subject, "L-1", "1992-%02d".formatted(month), "CURRENT"))
                        .toArray(String[]::new));

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(List.of(post, post, post, post))) {
                assertCounts(answer.get(), 12, 12, 0, 0, 0);
            }
        }
    }

    /** Announces the whole tape, sends all but its last kilobyte and hangs up. */
    private void breakOff(String tape) throws IOException {
        var body = tape.getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(("POST " + IMPORTS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + platform
                            + "\r\nContent-Type: text/csv\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length - 1024);
            out.flush();
        }
    }
}
