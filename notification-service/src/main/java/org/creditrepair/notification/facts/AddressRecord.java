package org.creditrepair.notification.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Destination;

/**
 * What is on record about an address of the party.
 *
 * @param address pseudonymous id of the number or mailbox
 * @param confirmedAt when a complete database last said that it has not passed to somebody else
 */
public record AddressRecord(
        Channel channel, String address, Place place, Warrants warrants, Optional<Instant> confirmedAt) {

    /** Where the address reaches the party. */
    public enum Place {
        PERSONAL,
        /** At work, or a mailbox that an employer provides. */
        WORK,
        /** At work, where the employer does not want such contacts. */
        WORK_FORBIDDEN
    }

    /** Why it may be taken to be the party's, by the party's own doing. */
    public enum Warrant {
        /** The party wrote from it, or called from it, about the debt. */
        USE,
        /** The party consented to being contacted at it, directly. */
        CONSENT
    }

    /** When the party last gave each of them; what it has taken back is not there. */
    public record Warrants(Optional<Instant> usedAt, Optional<Instant> consentedAt) {
        public static final Warrants NONE = new Warrants(Optional.empty(), Optional.empty());

        public Warrants {
            Objects.requireNonNull(usedAt, "usedAt");
            Objects.requireNonNull(consentedAt, "consentedAt");
        }

        /** When the party last gave any of these, up to a moment. */
        public Optional<Instant> latest(Set<Warrant> asked, Instant moment) {
            return Stream.of(Warrant.values())
                    .filter(asked::contains)
                    .flatMap(warrant -> (warrant == Warrant.USE ? usedAt : consentedAt).stream())
                    .filter(given -> !given.isAfter(moment))
                    .max(Instant::compareTo);
        }
    }

    public AddressRecord {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(warrants, "warrants");
        Objects.requireNonNull(confirmedAt, "confirmedAt");
    }

    /** An address of which nothing but its place is known. */
    public static AddressRecord of(Channel channel, String address, Place place) {
        return new AddressRecord(channel, address, place, Warrants.NONE, Optional.empty());
    }

    public AddressRecord usedAt(Instant moment) {
        return new AddressRecord(
                channel, address, place, new Warrants(Optional.of(moment), warrants.consentedAt), confirmedAt);
    }

    public AddressRecord consentedAt(Instant moment) {
        return new AddressRecord(
                channel, address, place, new Warrants(warrants.usedAt, Optional.of(moment)), confirmedAt);
    }

    public AddressRecord confirmedAt(Instant moment) {
        return new AddressRecord(channel, address, place, warrants, Optional.of(moment));
    }

    /** Whether a contact goes there; one whose address is not known yet may. */
    public boolean isOf(Destination destination) {
        return channel == destination.channel()
                && destination.address().map(address::equals).orElse(true);
    }

    boolean isOfSameAddressAs(AddressRecord other) {
        return channel == other.channel && address.equals(other.address);
    }
}
