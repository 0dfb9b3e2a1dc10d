package org.creditrepair.notification.rule;

import java.util.Objects;

/**
 * For how long an address is taken to be the party's after the party used it, consented to it, or a database confirmed
 * it since.
 *
 * @param maxAgeDays days from the newest of these
 * @param severity where what is on record is older, or the party did neither
 * @param withoutRecord where nothing is on record
 */
public record AddressFreshnessRule(
        RuleOrigin origin, Applies applies, int maxAgeDays, Severity severity, Severity withoutRecord) implements Rule {

    public AddressFreshnessRule {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(applies, "applies");
        severity.requireNoWaiting();
        withoutRecord.requireNoWaiting();
        if (maxAgeDays < 0) {
            throw new IllegalArgumentException("max-age must not be negative: " + maxAgeDays);
        }
    }
}
