package org.creditrepair.notification.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.Holds;

/** What is known of a party when a contact with it is decided. */
public record PartyFacts(Profile profile, Permissions permissions, Holds holds) {

    public PartyFacts {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(permissions, "permissions");
        Objects.requireNonNull(holds, "holds");
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
        return new PartyFacts(profile, permissions, new Holds(more(holds.holds(), hold)));
    }

    public PartyFacts with(Permissions others) {
        return new PartyFacts(profile, others, holds);
    }

    private static <T> List<T> more(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
