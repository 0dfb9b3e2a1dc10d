package org.creditrepair.notification.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * The days of a year that differ from those of an ordinary week.
 *
 * @param status how far the authority has published them
 * @param source where they are from
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record CalendarYear(int year, Status status, String source, String confidence, Map<LocalDate, DayKind> days) {

    /** Whether the authority has said which days are off. */
    public enum Status {
        PUBLISHED,
        /** What the law fixes is known, what a yearly notice adds is not. */
        PROVISIONAL
    }

    public CalendarYear {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confidence, "confidence");
        days = Map.copyOf(days);
        for (var day : days.keySet()) {
            if (day.getYear() != year) {
                throw new IllegalArgumentException(day + " is not in " + year);
            }
        }
    }
}
