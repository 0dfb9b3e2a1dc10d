package org.creditrepair.repair.accrual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * From one due date to the next.
 *
 * @param from first day
 * @param due last day, which the next period starts with
 * @param marks where regular periods start and end, the first not after {@code from}, the last not before {@code due};
 *     empty where the period is one whole regular period
 */
public record Period(LocalDate from, LocalDate due, List<LocalDate> marks) {

    public Period {
        if (due.isBefore(from)) {
            throw new IllegalArgumentException("due " + due + " is before from " + from);
        }
        marks = List.copyOf(marks);
    }

    public static Period whole(LocalDate from, LocalDate due) {
        return new Period(from, due, List.of());
    }

    /** A period of any length: cut into regular ones from its end. */
    public static Period ending(LocalDate due, LocalDate from, Frequency frequency, int dueDay) {
        if (frequency.shift(due, -1, dueDay).equals(from)) {
            return whole(from, due);
        }
        var marks = new ArrayList<LocalDate>();
        marks.add(due);
        for (var back = 1; marks.getLast().isAfter(from); back++) {
            marks.add(frequency.shift(due, -back, dueDay));
        }
        return new Period(from, due, marks.reversed());
    }

    /** A period of any length: cut into regular ones from its start. */
    public static Period starting(LocalDate from, LocalDate due, Frequency frequency, int dueDay) {
        if (frequency.shift(due, -1, dueDay).equals(from)) {
            return whole(from, due);
        }
        var isRegular = frequency.shift(from, 0, dueDay).equals(from);
        var day = isRegular ? dueDay : from.getDayOfMonth();
        var marks = new ArrayList<LocalDate>();
        marks.add(from);
        for (var next = 1; marks.getLast().isBefore(due); next++) {
            marks.add(frequency.shift(from, next, day));
        }
        return new Period(from, due, marks);
    }

    /** One period over several that follow one another. */
    public static Period over(List<Period> periods) {
        var marks = new ArrayList<LocalDate>();
        for (var period : periods) {
            var own = period.bounds();
            marks.addAll(marks.isEmpty() ? own : own.subList(1, own.size()));
        }
        return new Period(periods.getFirst().from(), periods.getLast().due(), marks);
    }

    /** The same start, but due on the day that it is cut off. */
    public Period cutAt(LocalDate date) {
        return new Period(from, date, bounds());
    }

    boolean isWhole() {
        return marks.isEmpty();
    }

    List<LocalDate> bounds() {
        return isWhole() ? List.of(from, due) : marks;
    }
}
