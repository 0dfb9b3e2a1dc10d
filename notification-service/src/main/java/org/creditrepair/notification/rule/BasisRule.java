package org.creditrepair.notification.rule;

import java.util.Objects;
import java.util.Set;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.facts.BasisKind;

/**
 * Which legal bases do for a purpose.
 *
 * @param anyOf one of these has to be on record; none has to be where it is empty
 */
public record BasisRule(RuleOrigin origin, Set<Purpose> purposes, Set<BasisKind> anyOf) implements Rule {

    public BasisRule {
        Objects.requireNonNull(origin, "origin");
        purposes = Set.copyOf(purposes);
        anyOf = Set.copyOf(anyOf);
    }
}
