package org.creditrepair.notification.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hours of certain days at which a party is left in peace.
 *
 * @param calendar tells which days are holidays
 */
public record QuietHours(DailyHours hours, DaySelection days, WorkingCalendar calendar) implements Closure {
    private static final WorkingCalendar UNKNOWN = new WorkingCalendar("", Set.of(), List.of());

    /** The same hours every day. */
    public static QuietHours daily(LocalTime start, LocalTime end) {
        return new QuietHours(new DailyHours(start, end), DaySelection.EVERY_DAY, UNKNOWN);
    }

    /** Hours on days of the week, which need no calendar. */
    public static QuietHours on(DailyHours hours, DaySelection days) {
        if (days.needsCalendar()) {
            throw new IllegalArgumentException("holidays and working days need a calendar");
        }
        return new QuietHours(hours, days, UNKNOWN);
    }

    /** The same hours by each calendar that may be that of a party under these laws. */
    public List<QuietHours> in(Collection<String> jurisdictions) {
        if (!days.needsCalendar()) {
            return List.of(this);
        }
        var own = jurisdictions.stream()
                .flatMap(jurisdiction -> calendar.of(jurisdiction).stream())
                .distinct()
                .map(known -> new QuietHours(hours, days, known))
                .toList();
        return own.isEmpty() ? List.of(this) : own;
    }

    /** In doubt whether it is one of the days, it is. */
    @Override
    public boolean isClosed(LocalDateTime wall) {
        return holdAt(wall, true);
    }

    /** These hours without those of days of which the calendar knows nothing: what opens has to be sure. */
    public Closure surely() {
        var known = this;
        return new Closure() {
            @Override
            public boolean isClosed(LocalDateTime wall) {
                return known.holdAt(wall, false);
            }

            @Override
            public Set<LocalTime> boundaries() {
                return known.boundaries();
            }
        };
    }

    private boolean holdAt(LocalDateTime wall, boolean inDoubt) {
        var day = wall.toLocalDate();
        var time = wall.toLocalTime();
        return hours.holdOnTheirDay(time) && days.includes(day, calendar, inDoubt)
                || hours.holdOnTheNextDay(time) && days.includes(day.minusDays(1), calendar, inDoubt);
    }

    @Override
    public Set<LocalTime> boundaries() {
        return Set.copyOf(List.of(hours.start(), hours.end()));
    }

    /**
     * The first moment, not before {@code moment}, that is quiet in none of the zones; empty where the zones leave
     * none.
     */
    public Optional<Instant> nextAllowed(Instant moment, List<ZoneId> zones) {
        return new OpenTimes(List.of(this), zones).next(moment);
    }
}
