package org.creditrepair.notification.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Destination;

/**
 * The party's word that it does not want to be contacted this way.
 *
 * @param channel empty for every channel
 * @param address pseudonymous id; empty for every address of the channel
 */
public record OptOut(Optional<Channel> channel, Optional<String> address, Instant at) {

    public OptOut {
        Objects.requireNonNull(at, "at");
        if (address.isPresent() && channel.isEmpty()) {
            throw new IllegalArgumentException("an address belongs to a channel");
        }
    }

    public static OptOut ofChannel(Channel channel, Instant at) {
        return new OptOut(Optional.of(channel), Optional.empty(), at);
    }

    public static OptOut ofAddress(Channel channel, String address, Instant at) {
        return new OptOut(Optional.of(channel), Optional.of(address), at);
    }

    public static OptOut ofEverything(Instant at) {
        return new OptOut(Optional.empty(), Optional.empty(), at);
    }

    /** An address that is not known yet may be the one. */
    public boolean stops(Destination destination) {
        var sameChannel = channel.map(destination.channel()::equals).orElse(true);
        var sameAddress = address.isEmpty() || destination.address().isEmpty() || address.equals(destination.address());
        return sameChannel && sameAddress;
    }
}
