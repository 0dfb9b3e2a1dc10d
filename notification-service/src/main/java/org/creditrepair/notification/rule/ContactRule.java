package org.creditrepair.notification.rule;

import java.util.Objects;

/**
 * How many contacts there may be: id, jurisdiction, authority, dates in force and confidence are in the origin; channel,
 * purpose and actor in {@code applies}; kind, scope, window and limit in {@code counting}.
 */
public record ContactRule(
        RuleOrigin origin, Applies applies, Counting counting, Severity severity, Exclusions exclusions)
        implements Rule {

    public ContactRule {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(exclusions, "exclusions");
    }
}
