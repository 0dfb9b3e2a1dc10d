package org.creditrepair.notification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are worked in a jurisdiction. Nothing is said about a year that the data does not have: every question
 * about it is answered with empty. Parts of the jurisdiction may have calendars of their own, as Scotland has.
 */
public final class WorkingCalendar {
    private final String jurisdiction;
    private final Set<DayOfWeek> weekend;
    private final Map<Integer, CalendarYear> years;
    private final List<WorkingCalendar> parts;

    public WorkingCalendar(String jurisdiction, Set<DayOfWeek> weekend, List<CalendarYear> years) {
        this(
                jurisdiction,
                Set.copyOf(weekend),
                years.stream().collect(Collectors.toUnmodifiableMap(CalendarYear::year, Function.identity())),
                List.of());
    }

    private WorkingCalendar(
            String jurisdiction,
            Set<DayOfWeek> weekend,
            Map<Integer, CalendarYear> years,
            List<WorkingCalendar> parts) {
        this.jurisdiction = jurisdiction;
        this.weekend = weekend;
        this.years = years;
        this.parts = parts;
    }

    /** The same calendar, knowing those of parts of its jurisdiction among others. */
    WorkingCalendar knowing(Collection<WorkingCalendar> others) {
        var own = others.stream()
                .filter(other -> other != this && Jurisdiction.isWithin(other.jurisdiction, jurisdiction))
                .sorted(Comparator.comparing(WorkingCalendar::jurisdiction))
                .toList();
        return own.equals(parts) ? this : new WorkingCalendar(jurisdiction, weekend, years, own);
    }

    /**
     * Every calendar that may be that of a party. Of a party whose part of the jurisdiction is not known it is this one
     * and those of all parts.
     *
     * @param other the law of the party
     * @return empty where it is not of this jurisdiction
     */
    public List<WorkingCalendar> of(String other) {
        if (!Jurisdiction.isWithin(other, jurisdiction)) {
            return List.of();
        }
        var narrowest = parts.stream()
                .filter(part -> Jurisdiction.isWithin(other, part.jurisdiction))
                .reduce(this, (wider, narrower) -> narrower);
        return Stream.concat(
                        Stream.of(narrowest),
                        parts.stream()
                                .filter(part -> part != narrowest && Jurisdiction.isWithin(part.jurisdiction, other)))
                .toList();
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

    private DayKind ordinary(LocalDate day) {
        return weekend.contains(day.getDayOfWeek()) ? DayKind.WEEKEND : DayKind.WORKING_DAY;
    }
}
