package org.creditrepair.notification.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Entry;
import org.creditrepair.notification.datafile.Key;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.creditrepair.notification.datafile.Section;
import org.creditrepair.notification.datafile.Shape;

/**
 * Reads a calendar file. The header has {@code jurisdiction} and {@code weekend}; a section {@code [year 2026]} has
 * {@code status} (published, provisional), {@code source}, {@code confidence} and one line for each day or range of
 * days: {@code 2026-01-01..2026-01-03 = holiday New Year}, {@code 2026-01-04 = make-up New Year} or
 * {@code 2026-07-03 = observed Independence Day}.
 */
public final class CalendarFile {
    private static final Key<String> JURISDICTION = Key.required("jurisdiction", Jurisdiction::read);
    private static final Key<Set<DayOfWeek>> WEEKEND = Key.required("weekend", CalendarFile::weekdays);
    private static final Key<CalendarYear.Status> STATUS = Key.required("status", CalendarFile::status);
    private static final Key<String> SOURCE = Key.required("source", text -> text);
    private static final Key<String> CONFIDENCE = Key.required("confidence", text -> text);
    private static final Map<String, DayKind> KINDS =
            Map.of("holiday", DayKind.HOLIDAY, "observed", DayKind.OBSERVED, "make-up", DayKind.MAKE_UP_DAY);

    private final DataFile file;

    private CalendarFile(DataFile file) {
        this.file = file;
    }

    public static Reading<WorkingCalendar> read(DataFile file) {
        return new CalendarFile(file).read();
    }

    private Reading<WorkingCalendar> read() {
        return Reading.all(file.sections().stream().map(this::year).toList())
                .then(years -> new Shape<>(
                                List.of(JURISDICTION, WEEKEND),
                                values -> new WorkingCalendar(values.get(JURISDICTION), values.get(WEEKEND), years))
                        .read(file.name(), file.header()));
    }

    private Reading<CalendarYear> year(Section section) {
        if (!section.type().equals("year") || !section.name().matches("\\d{4}")) {
            return Reading.refused(file.name(), section.line(), "a calendar has sections such as [year 2026] only");
        }
        var isDay = section.entries().stream()
                .collect(Collectors.partitioningBy(
                        entry -> Character.isDigit(entry.key().charAt(0))));
        var facts = new Section(section.line(), section.type(), section.name(), isDay.get(false));
        return days(isDay.get(true))
                .then(days -> new Shape<>(
                                List.of(STATUS, SOURCE, CONFIDENCE),
                                values -> new CalendarYear(
                                        Integer.parseInt(section.name()),
                                        values.get(STATUS),
                                        values.get(SOURCE),
                                        values.get(CONFIDENCE),
                                        days))
                        .read(file.name(), facts));
    }

    private Reading<Map<LocalDate, DayKind>> days(List<Entry> entries) {
        var days = new HashMap<LocalDate, DayKind>();
        var refusals = new ArrayList<Refusal>();
        for (var entry : entries) {
            try {
                var kind = kind(entry.value());
                range(entry.key()).forEach(day -> {
                    if (days.put(day, kind) != null) {
                        throw new IllegalArgumentException(day + " occurs twice");
                    }
                });
            } catch (IllegalArgumentException | DateTimeException e) {
                refusals.add(new Refusal(file.name(), entry.line(), e.getMessage()));
            }
        }
        return refusals.isEmpty() ? new Reading.Accepted<>(days) : new Reading.Refused<>(refusals);
    }

    private static List<LocalDate> range(String text) {
        var ends = text.split("\\.\\.", -1);
        var first = LocalDate.parse(ends[0]);
        var last = LocalDate.parse(ends[ends.length - 1]);
        if (ends.length > 2 || last.isBefore(first) || last.getYear() != first.getYear()) {
            throw new IllegalArgumentException("not a range of days of one year: " + text);
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private static DayKind kind(String text) {
        var kind = KINDS.get(text.split("\\s", 2)[0]);
        if (kind == null) {
            throw new IllegalArgumentException("a day is holiday, observed or make-up, not " + text);
        }
        return kind;
    }

    private static CalendarYear.Status status(String text) {
        return CalendarYear.Status.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static Set<DayOfWeek> weekdays(String text) {
        return Arrays.stream(text.split("\\s+"))
                .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
