package org.creditrepair.repair.overdue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days that do not count as delinquent.
 *
 * @param from first day of the pause
 * @param to day on which days count again; {@link LocalDate#MAX} while nobody has said when. As many days are left
 *     out as lie between the two
 */
public record Pause(LocalDate from, LocalDate to) {

    public Pause {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("to is not after from: " + to);
        }
    }

    boolean overlaps(Pause other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(to);
    }

    long daysBetween(LocalDate start, LocalDate end) {
        var first = from.isBefore(start) ? start : from;
        var last = to.isAfter(end) ? end : to;
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
}
