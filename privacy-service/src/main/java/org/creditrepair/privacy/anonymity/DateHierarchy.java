package org.creditrepair.privacy.anonymity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditrepair.privacy.anonymity.Result.Reason;

/**
 * Calendar periods over ISO dates, each level longer than the one before:
 *
 * <pre>{@code
 * version;2026-11
 * from;1920-01-01
 * to;2030-01-01
 * levels;month;quarter;year;5 years;10 years;*
 * }</pre>
 *
 * <p>Dates run from the first up to, and without, the second. Several years begin at a multiple of their number: 1980
 * to 1989. The loss of a label is its days, as far as they are in the domain, over those of the domain. An absent
 * value, an empty text, keeps a label of its own below {@code *} and loses nothing.
 */
public final class DateHierarchy implements Hierarchy {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern YEARS = Pattern.compile("([0-9]{1,3}) years");
    private static final int MONTH = 1;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final int ALL = Integer.MAX_VALUE;

    private final String version;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Integer> months;

    private DateHierarchy(String version, LocalDate from, LocalDate to, List<Integer> months) {
        this.version = version;
        this.from = from;
        this.to = to;
        this.months = months;
    }

    /**
     * @return refused with {@code text} where that is null; with the key where a line is missing or cannot be read, or
     *     where {@code to} is not after {@code from}; or with the level that is not made of whole periods of the one
     *     before
     */
    public static Result<Hierarchy> read(String name, String text) {
        return HierarchyText.keyed(name, text, "levels").then(lines -> made(name, lines));
    }

    @Override
    public int levels() {
        return 1 + months.size();
    }

    @Override
    public Optional<List<Step>> path(String value) {
        if (value != null && value.isEmpty()) {
            return Optional.of(HierarchyText.absent(months.stream().map(length -> length == ALL)));
        }
        return date(value)
                .filter(date -> !date.isBefore(from) && date.isBefore(to))
                .map(date -> {
                    var path = new ArrayList<Step>();
                    path.add(new Step(value, 0));
                    months.forEach(length -> path.add(period(date, length)));
                    return List.copyOf(path);
                });
    }

    @Override
    public String version() {
        return version;
    }

    private Step period(LocalDate date, int length) {
        if (length == ALL) {
            return new Step(HierarchyText.EVERYTHING, WHOLE_LOSS);
        }
        var month = date.getYear() * YEAR + date.getMonthValue() - 1;
        var start = LocalDate.of(0, 1, 1).plusMonths(month - month % length);
        var end = start.plusMonths(length);
        var days = ChronoUnit.DAYS.between(start.isBefore(from) ? from : start, end.isAfter(to) ? to : end);
        return new Step(label(start, length), HierarchyText.loss(days, ChronoUnit.DAYS.between(from, to)));
    }

    private static String label(LocalDate start, int length) {
        var year = digits(start.getYear(), 4);
        return switch (length) {
            case MONTH -> year + "-" + digits(start.getMonthValue(), 2);
            case QUARTER -> year + "-Q" + (1 + start.getMonthValue() / QUARTER);
            case YEAR -> year;
            default -> year + " to " + digits(start.getYear() + length / YEAR - 1, 4);
        };
    }

    /** The same digits in every locale. */
    private static String digits(int number, int least) {
        return String.format(Locale.ROOT, "%0" + least + "d", number);
    }

    private static Result<Hierarchy> made(String name, Map<String, List<String>> lines) {
        var from = date(lines.get("from").getFirst());
        if (from.isEmpty()) {
            return Result.refused(Reason.UNREADABLE, name, "from");
        }
        var to = date(lines.get("to").getFirst());
        if (to.isEmpty()) {
            return Result.refused(Reason.UNREADABLE, name, "to");
        }
        if (!to.get().isAfter(from.get())) {
            return Result.refused(Reason.OUT_OF_RANGE, name, "to");
        }
        var version = lines.get("version").getFirst();
        return months(name, lines.get("levels"))
                .map(months -> new DateHierarchy(version, from.get(), to.get(), months));
    }

    private static Result<List<Integer>> months(String name, List<String> cells) {
        var months = new ArrayList<Integer>();
        for (var cell : cells) {
            var length = length(cell);
            if (length == 0) {
                return Result.refused(Reason.UNREADABLE, name, "level " + cell);
            }
            if (!months.isEmpty() && !coarser(months.getLast(), length)) {
                return Result.refused(Reason.NOT_COARSER, name, "level " + cell);
            }
            months.add(length);
        }
        return new Result.Accepted<>(List.copyOf(months));
    }

    private static boolean coarser(int before, int length) {
        return length > before && (length == ALL || length % before == 0);
    }

    /** In months; 0 where there is no such level. */
    private static int length(String level) {
        var years = YEARS.matcher(level);
        return switch (level) {
            case "month" -> MONTH;
            case "quarter" -> QUARTER;
            case "year" -> YEAR;
            case HierarchyText.EVERYTHING -> ALL;
            default -> years.matches() ? YEAR * Integer.parseInt(years.group(1)) : 0;
        };
    }

    private static Optional<LocalDate> date(String text) {
        if (text == null || !DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
