package org.creditrepair.notification.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An instalment as an event tells of it.
 *
 * @param outstanding what is left to pay of it
 * @param isMissed whether it was not paid when it was due, after the days of grace
 * @param eventId id of the event
 */
public record ToldInstalment(int number, LocalDate dueOn, BigDecimal outstanding, boolean isMissed, String eventId) {

    public ToldInstalment {
        if (number < 1) {
            throw new IllegalArgumentException("number is below 1: " + number);
        }
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(eventId, "eventId");
        if (outstanding.signum() < 0) {
            throw new IllegalArgumentException("outstanding is below 0: " + outstanding.toPlainString());
        }
    }
}
