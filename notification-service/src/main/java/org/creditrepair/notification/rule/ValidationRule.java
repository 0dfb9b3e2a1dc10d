package org.creditrepair.notification.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a consumer has to dispute after validation information was sent. It takes no part in the gate.
 *
 * @param receiptDays days after sending on which receipt is assumed; days of the weekend and public holidays that the
 *     law names are not counted
 * @param periodDays calendar days from receipt
 * @param noticeDays calendar days from the first communication within which the information has to be sent; empty where
 *     the law names none
 */
public record ValidationRule(RuleOrigin origin, int receiptDays, int periodDays, Optional<Integer> noticeDays)
        implements Rule {

    public ValidationRule {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(noticeDays, "noticeDays");
        if (receiptDays < 0 || periodDays < 1) {
            throw new IllegalArgumentException("days of a validation period: " + receiptDays + ", " + periodDays);
        }
    }

    /** The last day on which validation information may be sent, once there has been a first communication. */
    public Optional<LocalDate> noticeDueOn(LocalDate firstCommunication) {
        return noticeDays.map(firstCommunication::plusDays);
    }
}
