package org.creditrepair.notification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days are worked in a jurisdiction. Nothing is said about a year that the data does not have: every question
 * about it is answered with empty.
 */
public final class WorkingCalendar {
    private final String jurisdiction;
    private final Set<DayOfWeek> weekend;
    private final Map<Integer, CalendarYear> years;

    public WorkingCalendar(String jurisdiction, Set<DayOfWeek> weekend, List<CalendarYear> years) {
        this.jurisdiction = jurisdiction;
        this.weekend = Set.copyOf(weekend);
        this.years = years.stream().collect(Collectors.toUnmodifiableMap(CalendarYear::year, Function.identity()));
    }

    /** ISO 3166 code such as {@code CN}. */
    public String jurisdiction() {
        return jurisdiction;
    }

    /** What is known of a year; empty where the data does not have it. */
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public Optional<DayKind> kindOf(LocalDate day) {
        return year(day.getYear()).map(year -> year.days().getOrDefault(day, ordinary(day)));
    }

    /** The day itself where it is worked, else the next that is. */
    public Optional<LocalDate> sameOrNextWorkingDay(LocalDate day) {
        var candidate = day;
        var kind = kindOf(candidate);
        while (kind.isPresent() && !kind.get().isWorked()) {
            candidate = candidate.plusDays(1);
            kind = kindOf(candidate);
        }
        return kind.isPresent() ? Optional.of(candidate) : Optional.empty();
    }

    /**
     * Counts days that are of none of the kinds; the day itself is not counted.
     *
     * @param count at least 0
     * @return the last day counted; empty where the count runs into a year that the data does not have
     */
    public Optional<LocalDate> plusDaysWithout(LocalDate day, int count, Set<DayKind> excluded) {
        var candidate = day;
        for (var left = count; left > 0; ) {
            candidate = candidate.plusDays(1);
            var kind = kindOf(candidate);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            left -= excluded.contains(kind.get()) ? 0 : 1;
        }
        return Optional.of(candidate);
    }

    /** The working day that is so many after the day. */
    public Optional<LocalDate> plusWorkingDays(LocalDate day, int count) {
        return plusDaysWithout(day, count, Set.of(DayKind.WEEKEND, DayKind.HOLIDAY, DayKind.OBSERVED));
    }

    private DayKind ordinary(LocalDate day) {
        return weekend.contains(day.getDayOfWeek()) ? DayKind.WEEKEND : DayKind.WORKING_DAY;
    }
}
