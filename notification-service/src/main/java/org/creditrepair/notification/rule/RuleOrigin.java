package org.creditrepair.notification.rule;

import java.util.Objects;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.calendar.Jurisdiction;

/**
 * Where a rule comes from.
 *
 * @param jurisdiction ISO 3166 code of a country, or of a part of it; the rule applies in each part of it
 * @param authority the citation
 * @param inForce days of the party's zone on which it applies
 */
public record RuleOrigin(
        RuleId id, String jurisdiction, String authority, EffectivePeriod inForce, Confidence confidence) {

    public RuleOrigin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(confidence, "confidence");
    }

    /** Whether a party under this law comes under the rule. */
    public boolean appliesIn(String partyJurisdiction) {
        return Jurisdiction.isWithin(partyJurisdiction, jurisdiction);
    }
}
