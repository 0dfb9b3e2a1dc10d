package org.creditrepair.notification.rule;

import java.util.Objects;
import java.util.Set;
import org.creditrepair.notification.facts.AddressRecord.Place;
import org.creditrepair.notification.facts.AddressRecord.Warrant;

/**
 * Where the party is not contacted.
 *
 * @param places addresses of these places are left alone
 * @param yieldsTo but for those for which the party gave one of these
 */
public record WorkplaceRule(
        RuleOrigin origin, Applies applies, Set<Place> places, Set<Warrant> yieldsTo, Severity severity)
        implements Rule {

    public WorkplaceRule {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(applies, "applies");
        places = Set.copyOf(places);
        yieldsTo = Set.copyOf(yieldsTo);
        severity.requireNoWaiting();
    }
}
