package org.creditrepair.notification.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.Holds;

/**
 * What is known of a party when a contact with it is decided.
 *
 * @param addresses at most one record of each
 */
public record PartyFacts(Profile profile, Permissions permissions, Holds holds, List<AddressRecord> addresses) {

    public PartyFacts {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(permissions, "permissions");
        Objects.requireNonNull(holds, "holds");
        addresses = List.copyOf(addresses);
        for (var record : addresses) {
            if (addresses.stream().filter(record::isOfSameAddressAs).count() > 1) {
                throw new IllegalArgumentException("two records of one address of channel "
                        + record.channel().id());
            }
        }
    }

    /** Without a record of any address. */
    public PartyFacts(Profile profile, Permissions permissions, Holds holds) {
        this(profile, permissions, holds, List.of());
    }

    /** What is on record about the address that a contact goes to; more than one where it is not known yet. */
    public List<AddressRecord> addressesOf(Destination destination) {
        return addresses.isEmpty()
                ? addresses
                : addresses.stream().filter(record -> record.isOf(destination)).toList();
    }

    /** Where a contact may reach its recipient; an address without a record is taken to be personal. */
    public Set<AddressRecord.Place> placesOf(Destination destination) {
        var places =
                addressesOf(destination).stream().map(AddressRecord::place).collect(Collectors.toUnmodifiableSet());
        return places.isEmpty() || destination.role() != RecipientRole.PARTY
                ? Set.of(AddressRecord.Place.PERSONAL)
                : places;
    }

    /** A party that has allowed and forbidden nothing yet. */
    public static PartyFacts of(Profile profile) {
        return new PartyFacts(profile, Permissions.NONE, Holds.NONE);
    }

    public PartyFacts with(LegalBasis basis) {
        return with(new Permissions(
                more(permissions.bases(), basis),
                permissions.callConsents(),
                permissions.optOuts(),
                permissions.agreements(),
                permissions.refusals()));
    }

    public PartyFacts with(CallConsent consent) {
        return with(new Permissions(
                permissions.bases(),
                more(permissions.callConsents(), consent),
                permissions.optOuts(),
                permissions.agreements(),
                permissions.refusals()));
    }

    public PartyFacts with(OptOut optOut) {
        return with(new Permissions(
                permissions.bases(),
                permissions.callConsents(),
                more(permissions.optOuts(), optOut),
                permissions.agreements(),
                permissions.refusals()));
    }

    public PartyFacts with(Agreement agreement) {
        return with(new Permissions(
                permissions.bases(),
                permissions.callConsents(),
                permissions.optOuts(),
                more(permissions.agreements(), agreement),
                permissions.refusals()));
    }

    /** @param person id of a third person who does not want to be asked about the party */
    public PartyFacts withRefusalOf(String person) {
        var refusals = new HashSet<>(permissions.refusals());
        refusals.add(person);
        return with(new Permissions(
                permissions.bases(),
                permissions.callConsents(),
                permissions.optOuts(),
                permissions.agreements(),
                refusals));
    }

    public PartyFacts with(Hold hold) {
        return with(new Holds(more(holds.holds(), hold)));
    }

    /** In place of the record of the same address, if there is one. */
    public PartyFacts with(AddressRecord record) {
        var others = addresses.stream()
                .filter(other -> !other.isOfSameAddressAs(record))
                .toList();
        return new PartyFacts(profile, permissions, holds, more(others, record));
    }

    /** With other permissions altogether. */
    public PartyFacts with(Permissions others) {
        return new PartyFacts(profile, others, holds, addresses);
    }

    /** With other holds altogether. */
    public PartyFacts with(Holds others) {
        return new PartyFacts(profile, permissions, others, addresses);
    }

    private static <T> List<T> more(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
