package org.creditrepair.chassis;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Who this service is. */
@ConfigMapping(prefix = "creditrepair")
public interface ServiceConfig {

    /** The bounded context: names the topic, the source of its events and its dead-letter topic. */
    @Pattern(regexp = "[a-z]+")
    String context();

    /** Keys that never enter the database. */
    Secrets secrets();

    /** The business clock. */
    Clock clock();

    /** What is due at a moment of the business clock. */
    Deadlines deadlines();

    /** What is due at a moment of the business clock. */
    interface Deadlines {

        /** How often the service looks for what is due, in real time, such as {@code 1s}. */
        @NotBlank
        String every();
    }

    /** Keys that never enter the database. */
    interface Secrets {

        /** Key of the MAC over stored requests, base64, 32 bytes. */
        @NotBlank
        String requestMacKey();
    }

    /** The business clock. */
    interface Clock {

        /** Whether the business clock may be moved: on a laptop and in tests, never in production. */
        boolean adjustable();
    }
}
