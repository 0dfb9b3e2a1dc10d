package org.creditrepair.notification.rule;

import java.util.Objects;
import java.util.Set;
import org.creditrepair.notification.contact.Purpose;

/**
 * For how long an observed delinquency is a reason to write.
 *
 * @param maxAgeDays days from the observation
 */
public record FreshnessRule(RuleOrigin origin, Set<Purpose> purposes, int maxAgeDays) implements Rule {

    public FreshnessRule {
        Objects.requireNonNull(origin, "origin");
        purposes = Set.copyOf(purposes);
        if (maxAgeDays < 0) {
            throw new IllegalArgumentException("max-age must not be negative: " + maxAgeDays);
        }
    }
}
