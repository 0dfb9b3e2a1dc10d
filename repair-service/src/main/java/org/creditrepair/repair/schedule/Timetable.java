package org.creditrepair.repair.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.creditrepair.repair.accrual.Frequency;
import org.creditrepair.repair.accrual.Period;
import org.creditrepair.repair.accrual.Stub;

/**
 * When instalments are due. Every date is counted from the first, never from the one before, so that the 31st becomes
 * the last day of a shorter month and the 31st again after it.
 *
 * @param instalments number of periods
 * @param firstDueOn makes the first period short or long; absent: one period after the day of the loan
 * @param dueDay day of the month on which instalments are due (31: its last day); absent: the day of the first due
 *     date, or of the loan where that is not moved. Of no meaning for weeks and days
 */
public record Timetable(Frequency frequency, int instalments, Optional<LocalDate> firstDueOn, OptionalInt dueDay) {

    public Timetable {
        Objects.requireNonNull(frequency, "frequency is missing");
        Objects.requireNonNull(firstDueOn, "firstDueOn is missing");
        Objects.requireNonNull(dueDay, "dueDay is missing");
    }

    public static Timetable every(Frequency frequency, int instalments) {
        return new Timetable(frequency, instalments, Optional.empty(), OptionalInt.empty());
    }

    public static Timetable monthly(int instalments) {
        return every(Frequency.MONTHLY, instalments);
    }

    public Timetable firstDueOn(LocalDate date) {
        return new Timetable(frequency, instalments, Optional.of(date), dueDay);
    }

    public Timetable dueOnDay(int day) {
        return new Timetable(frequency, instalments, firstDueOn, OptionalInt.of(day));
    }

    /** The day of the month that due dates go back to after a shorter month. */
    public int dueDayFrom(LocalDate from) {
        var natural = frequency.shift(from, 1, from.getDayOfMonth());
        return dueDay.orElseGet(() ->
                firstDueOn.filter(date -> !date.equals(natural)).orElse(from).getDayOfMonth());
    }

    /** The periods of a loan of this date, the first with its odd part where {@code stub} says. */
    public List<Period> periods(LocalDate from, Stub stub) {
        var day = dueDayFrom(from);
        var first = firstDueOn.orElseGet(() -> frequency.shift(from, 1, day));
        var periods = new ArrayList<Period>(instalments);
        var start = from;
        for (var number = 0; number < instalments; number++) {
            var due = number == 0 ? first : frequency.shift(first, number, day);
            periods.add(stub.period(start, due, frequency, day));
            start = due;
        }
        return periods;
    }
}
