package org.creditrepair.notification.gate;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A contact that is intended.
 *
 * @param observation the observed delinquency that it is about; empty where its cause is another
 * @param at when it would be made, by the business clock
 */
public record Contact(Purpose purpose, Channel channel, Optional<Observation> observation, Instant at) {

    public Contact {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(at, "at");
    }
}
