package org.creditrepair.notification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Days that hours hold on: certain days of the week, or days of certain kinds.
 *
 * @param kinds needs a calendar; a day of which the calendar knows nothing may be among them
 */
public record DaySelection(Set<DayOfWeek> weekdays, Set<DayKind> kinds) {
    public static final DaySelection EVERY_DAY = new DaySelection(EnumSet.allOf(DayOfWeek.class), Set.of());

    private static final Map<String, Set<DayKind>> NAMED = Map.of(
            "holiday", Set.of(DayKind.HOLIDAY, DayKind.OBSERVED),
            "non-working", Set.of(DayKind.HOLIDAY, DayKind.OBSERVED, DayKind.WEEKEND),
            "working", Set.of(DayKind.WORKING_DAY, DayKind.MAKE_UP_DAY));

    public DaySelection {
        weekdays = Set.copyOf(weekdays);
        kinds = Set.copyOf(kinds);
    }

    /** Reads {@code any}, or days of the week, {@code holiday}, {@code non-working} and {@code working}. */
    public static DaySelection parse(String text) {
        if (text.equals("any")) {
            return EVERY_DAY;
        }
        var weekdays = EnumSet.noneOf(DayOfWeek.class);
        var kinds = EnumSet.noneOf(DayKind.class);
        Arrays.stream(text.split("\\s+")).forEach(word -> {
            if (NAMED.containsKey(word)) {
                kinds.addAll(NAMED.get(word));
            } else {
                weekdays.add(DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        });
        return new DaySelection(weekdays, kinds);
    }

    public boolean needsCalendar() {
        return !kinds.isEmpty();
    }

    /** @param inDoubt the answer about a day of which the calendar knows nothing */
    boolean includes(LocalDate day, WorkingCalendar calendar, boolean inDoubt) {
        return weekdays.contains(day.getDayOfWeek())
                || needsCalendar() && calendar.kindOf(day).map(kinds::contains).orElse(inDoubt);
    }
}
