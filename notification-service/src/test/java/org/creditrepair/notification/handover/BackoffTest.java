package org.creditrepair.notification.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5));

    @ParameterizedTest(name = "after {0} failures: {1} s")
    @CsvSource({"1, 1", "2, 2", "3, 4", "9, 256", "10, 300", "1000000, 300"})
    void waits_double_up_to_the_longest(int failures, long seconds) {
        assertThat(backoff.after(failures)).hasSeconds(seconds);
    }

    @Test
    void there_is_no_wait_before_the_first_failure() {
        assertThatIllegalArgumentException().isThrownBy(() -> backoff.after(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)));
    }
}
