package org.creditrepair.repair.overdue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How late something is on a day. Past due are the days since it was due: none on the due day, one on the next.
 * Delinquent are those that count: past due, less grace, less the pause days since it was due, never below zero.
 */
public record Lateness(int pastDueDays, int delinquentDays) {

    static final Lateness NONE = new Lateness(0, 0);

    /**
     * @param graceDays not negative
     */
    public static Lateness of(LocalDate dueOn, LocalDate asOf, int graceDays, PauseLog pauses) {
        var pastDue = Math.max(0, ChronoUnit.DAYS.between(dueOn, asOf));
        var delinquent = Math.max(0, pastDue - graceDays - pauses.daysBetween(dueOn, asOf));
        return new Lateness(Math.clamp(pastDue, 0, Integer.MAX_VALUE), Math.clamp(delinquent, 0, Integer.MAX_VALUE));
    }
}
