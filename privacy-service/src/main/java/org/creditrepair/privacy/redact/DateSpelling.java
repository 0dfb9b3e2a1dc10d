package org.creditrepair.privacy.redact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.creditrepair.privacy.lexicon.DataFile;

/**
 * One spelling for the ways of writing a date of birth: 28 February 1990, 1990年2月28日 and 28/02/1990 are 1990-2-28.
 * Where day and month may be either, or no year of four digits stands there, only signs and leading zeros are made the
 * same.
 */
final class DateSpelling {
    private static final String PATH = "/recognise/births.txt";
    private static final Pattern PARTS = Pattern.compile("[0-9]{1,9}|[a-z]+");
    private static final Pattern COMPACT = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1000;

    private final Map<String, Integer> months = new HashMap<>();

    private DateSpelling(List<String> months) {
        for (var month : months) {
            var blank = month.lastIndexOf(' ');
            this.months.put(month.substring(0, blank), Integer.valueOf(month.substring(blank + 1)));
        }
    }

    static DateSpelling shipped() {
        return new DateSpelling(DataFile.shipped(PATH).words("month"));
    }

    /** The one spelling of a date in digits and names of months. */
    String of(String date) {
        var parts = PARTS.matcher(COMPACT.matcher(date).replaceFirst("$1-$2-$3").toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        var numbers = parts.stream()
                .filter(part -> Character.isDigit(part.charAt(0)))
                .map(Integer::valueOf)
                .toList();
        var named = parts.stream().filter(months::containsKey).map(months::get).findFirst();
        return named.map(month -> withNamedMonth(month, numbers)).orElseGet(() -> inDigits(numbers, date));
    }

    private static String withNamedMonth(int month, List<Integer> numbers) {
        return switch (numbers.size()) {
            case 1 -> "%d/%d".formatted(month, numbers.getFirst());
            case 2 -> "%d-%d-%d".formatted(numbers.getLast(), month, numbers.getFirst());
            default -> "%d/%s".formatted(month, numbers);
        };
    }

    private static String inDigits(List<Integer> numbers, String date) {
        if (numbers.size() != 3) {
            return date.strip();
        }
        var first = numbers.getFirst();
        var second = numbers.get(1);
        var last = numbers.getLast();
        if (first >= FIRST_YEAR) {
            return "%d-%d-%d".formatted(first, second, last);
        }
        if (last >= FIRST_YEAR && first > MONTHS) {
            return "%d-%d-%d".formatted(last, second, first);
        }
        var isMonthFirst = last >= FIRST_YEAR && (second > MONTHS || second.equals(first));
        return isMonthFirst ? "%d-%d-%d".formatted(last, first, second) : "%d/%d/%d".formatted(first, second, last);
    }
}
