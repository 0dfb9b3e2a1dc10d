package org.creditrepair.repair.accrual;

import java.time.LocalDate;

/**
 * Which night belongs to a date: one that a change of rate or a pause of interest names, and, under actual/actual, New
 * Year's Day, from which the other length of year counts.
 */
public enum Night {
    /** The one that follows: a rate from the 10th earns from the night of the 10th to the 11th. */
    FOLLOWING,
    /**
     * The one before: days of a period run from the day after its first date to its due date, so that a rate from the
     * 2nd earns a whole period that runs from the 1st, and the night to New Year's Day is one of the new year. The
     * custom of systems that count a period's days that way.
     */
    PRECEDING;

    /** The date from which interest is counted anew where a change names {@code date} as its first day. */
    public LocalDate start(LocalDate date) {
        return this == FOLLOWING ? date : date.minusDays(1);
    }

    /** The day that the night from {@code date} to the next one belongs to. */
    LocalDate dayOf(LocalDate date) {
        return this == FOLLOWING ? date : date.plusDays(1);
    }
}
