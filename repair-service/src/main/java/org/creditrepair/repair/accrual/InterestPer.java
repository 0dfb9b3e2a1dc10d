package org.creditrepair.repair.accrual;

/** What interest is counted by. */
public enum InterestPer {
    /**
     * Every whole period bears the same: a month is 1/12 of a year under any day count, a week 7 days and n days n days
     * over the day count's year (actual/actual: by the day). A part of a period bears its real days over the period's
     * real days; a short or long period is cut into regular ones, and the odd part, where {@link Stub} says, is such a
     * part.
     */
    PERIOD,
    /** Every day bears interest, as the day count counts it. */
    DAY
}
