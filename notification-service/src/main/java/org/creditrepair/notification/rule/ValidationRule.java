package org.creditrepair.notification.rule;

import java.util.Objects;

/**
 * How long a consumer has to dispute after validation information was sent. It takes no part in the gate.
 *
 * @param receiptDays days after sending on which receipt is assumed; days of the weekend and public holidays that the
 *     law names are not counted
 * @param periodDays calendar days from receipt
 */
public record ValidationRule(RuleOrigin origin, int receiptDays, int periodDays) implements Rule {

    public ValidationRule {
        Objects.requireNonNull(origin, "origin");
        if (receiptDays < 0 || periodDays < 1) {
            throw new IllegalArgumentException("days of a validation period: " + receiptDays + ", " + periodDays);
        }
    }
}
