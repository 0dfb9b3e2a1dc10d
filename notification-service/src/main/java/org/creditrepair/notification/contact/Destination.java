package org.creditrepair.notification.contact;

import java.util.Objects;
import java.util.Optional;

/**
 * Whom a contact reaches and how.
 *
 * @param person pseudonymous id
 * @param address pseudonymous id of the number or mailbox, never the address itself; empty where it is not known yet,
 *     which is taken to be any of them
 */
public record Destination(String person, RecipientRole role, Channel channel, Optional<String> address) {

    public Destination {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(address, "address");
    }

    /** The party itself at an address. */
    public static Destination party(String person, Channel channel, String address) {
        return new Destination(person, RecipientRole.PARTY, channel, Optional.of(address));
    }
}
