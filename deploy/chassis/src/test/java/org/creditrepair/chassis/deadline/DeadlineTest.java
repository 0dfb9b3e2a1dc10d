package org.creditrepair.chassis.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.creditrepair.chassis.ChassisTest;
import org.creditrepair.chassis.Counter;
import org.creditrepair.chassis.clock.BusinessClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineTest extends ChassisTest {
    @Inject
    Deadlines deadlines;

    @Inject
    BusinessClock clock;

    @Inject
    Counter counter;

    @AfterEach
    void returnToRealTime() {
        moveClock(Duration.ZERO);
    }

    @Test
    void a_deadline_waits_for_the_business_clock_and_then_happens_once() {
        set("tomorrow", clock.instant().plus(Duration.ofDays(1)));
        set("now", clock.instant());
        await().untilAsserted(() -> assertThat(counter.counted("now")).isEqualTo(1));
        assertThat(counter.counted("tomorrow")).isZero();

        moveClock(Duration.ofDays(1).plusSeconds(5));

        await().untilAsserted(() -> assertThat(counter.counted("tomorrow")).isEqualTo(1));
        set("later", clock.instant());
        await().untilAsserted(() -> assertThat(counter.counted("later")).isEqualTo(1));
        assertThat(counter.counted("tomorrow")).isEqualTo(1);
    }

    @Test
    void a_cancelled_deadline_does_not_happen() {
        set("cancelled", clock.instant().plus(Duration.ofDays(2)));
        QuarkusTransaction.requiringNew().run(() -> deadlines.cancel(CountingDeadline.KIND, "cancelled"));
        set("after-it", clock.instant().plus(Duration.ofDays(3)));

        moveClock(Duration.ofDays(4));

        await().untilAsserted(() -> assertThat(counter.counted("after-it")).isEqualTo(1));
        assertThat(counter.counted("cancelled")).isZero();
    }

    @Test
    void a_deadline_that_fails_is_undone_and_tried_again() {
        set("failing", clock.instant());
        set("behind-it", clock.instant());

        await().untilAsserted(() -> assertThat(counter.counted("behind-it")).isEqualTo(1));
        await().untilAsserted(() -> assertThat(counter.counted("failing")).isEqualTo(1));
    }

    private void set(String reference, Instant dueAt) {
        QuarkusTransaction.requiringNew().run(() -> deadlines.set(CountingDeadline.KIND, reference, dueAt));
    }

    private static void moveClock(Duration offset) {
        as("operator")
                .body(Map.of("offsetSeconds", offset.toSeconds()))
                .put("/internal/clock")
                .then()
                .statusCode(200);
    }
}
