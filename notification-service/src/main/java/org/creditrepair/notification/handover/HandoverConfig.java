package org.creditrepair.notification.handover;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How notices are handed over. Durations are real time. */
@ConfigMapping(prefix = "creditrepair.handover")
interface HandoverConfig {

    /** How often the service looks for what is due, such as {@code 1s}. */
    @NotBlank
    String every();

    /** Notices claimed together. */
    @Positive
    int batch();

    /** How long a claim holds: longer than a batch takes at its slowest. */
    Duration lease();

    /** Wait after the first failure; each further one doubles it. */
    Duration firstWait();

    /** No wait is longer. */
    Duration longestWait();

    /** Tries of the channel before the notice fails. */
    @Positive
    int attempts();
}
