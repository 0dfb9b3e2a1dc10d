package org.creditrepair.notification.contact;

import java.time.Instant;
import java.util.Objects;

/**
 * One contact with one person, intended or made.
 *
 * @param at when it begins
 */
public record Contact(Instant at, Matter matter, Sender sender, Destination destination) {

    public Contact {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(destination, "destination");
    }

    public Contact at(Instant other) {
        return new Contact(other, matter, sender, destination);
    }

    /** Whether it could be counted as a kind, before anything has become of it. */
    public boolean mayBe(CountedKind kind) {
        return destination.channel().isSpoken() == (kind != CountedKind.MESSAGE);
    }
}
