package org.creditrepair.notification.facts;

import java.util.List;
import java.util.Set;

/**
 * What the party, and others about it, have allowed and forbidden.
 *
 * @param refusals ids of third persons who refuse to be asked about the party: that is final
 */
public record Permissions(
        List<LegalBasis> bases,
        List<CallConsent> callConsents,
        List<OptOut> optOuts,
        List<Agreement> agreements,
        Set<String> refusals) {
    public static final Permissions NONE = new Permissions(List.of(), List.of(), List.of(), List.of(), Set.of());

    public Permissions {
        bases = List.copyOf(bases);
        callConsents = List.copyOf(callConsents);
        optOuts = List.copyOf(optOuts);
        agreements = List.copyOf(agreements);
        refusals = Set.copyOf(refusals);
    }
}
