package org.creditrepair.notification.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is known of an instalment.
 *
 * @param unpaid what is left of it
 * @param isMissed whether it has been told to be missed
 * @param eventId id of the last event that told of it
 */
public record Instalment(int number, LocalDate dueOn, BigDecimal unpaid, boolean isMissed, String eventId) {

    /** Whether anything is left to pay. */
    public boolean isUnpaid() {
        return unpaid.signum() > 0;
    }

    Instalment dueOf(BigDecimal amount, String newEventId) {
        return new Instalment(number, dueOn, unpaid.add(amount), isMissed, newEventId);
    }

    Instalment less(BigDecimal amount) {
        return new Instalment(number, dueOn, unpaid.subtract(amount), isMissed, eventId);
    }

    Instalment missed(String newEventId) {
        return new Instalment(number, dueOn, unpaid, true, newEventId);
    }
}
