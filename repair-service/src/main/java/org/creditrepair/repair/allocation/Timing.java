package org.creditrepair.repair.allocation;

import java.time.LocalDate;

/** How an instalment stands on the day of a payment. */
public enum Timing {
    /** It was due before that day. */
    PAST_DUE,
    /** It is due on that very day. */
    DUE,
    /** It is due later. */
    IN_ADVANCE;

    public static Timing of(LocalDate dueOn, LocalDate paidOn) {
        var order = dueOn.compareTo(paidOn);
        if (order == 0) {
            return DUE;
        }
        return order < 0 ? PAST_DUE : IN_ADVANCE;
    }
}
