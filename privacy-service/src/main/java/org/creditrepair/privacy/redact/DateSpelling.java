package org.creditrepair.privacy.redact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.privacy.lexicon.DataFile;

/**
 * One spelling for the ways of writing a date of birth: 28 February 1990, 1990年2月28日 and 28/02/1990 are 1990-02-28, as
 * ISO 8601 has it. Where day and month may be either, or no year of four digits stands there, the numbers are parted by
 * slashes.
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

    /** The one spelling of a date in digits and names of months; what has neither stays. */
    String of(String date) {
        var numbers = new ArrayList<Integer>();
        var named = new ArrayList<Integer>();
        PARTS.matcher(COMPACT.matcher(date).replaceFirst("$1-$2-$3").toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(part -> read(part, numbers, named));
        return inDigits(numbers, named)
                .or(() -> withNamedMonth(numbers, named))
                .orElseGet(() -> numbers.isEmpty() ? date.strip() : parted(numbers, named));
    }

    private void read(String part, List<Integer> numbers, List<Integer> named) {
        if (Character.isDigit(part.charAt(0))) {
            numbers.add(Integer.valueOf(part));
        } else if (months.containsKey(part)) {
            named.add(months.get(part));
        }
    }

    private static Optional<String> inDigits(List<Integer> numbers, List<Integer> named) {
        if (numbers.size() != 3 || !named.isEmpty()) {
            return Optional.empty();
        }
        var first = numbers.getFirst();
        var second = numbers.get(1);
        var last = numbers.getLast();
        if (first >= FIRST_YEAR) {
            return Optional.of(iso(first, second, last));
        }
        if (last >= FIRST_YEAR && first > MONTHS) {
            return Optional.of(iso(last, second, first));
        }
        return last >= FIRST_YEAR && (second > MONTHS || second.equals(first))
                ? Optional.of(iso(last, first, second))
                : Optional.empty();
    }

    private static Optional<String> withNamedMonth(List<Integer> numbers, List<Integer> named) {
        return numbers.size() == 2 && named.size() == 1 && Collections.max(numbers) >= FIRST_YEAR
                ? Optional.of(iso(Collections.max(numbers), named.getFirst(), Collections.min(numbers)))
                : Optional.empty();
    }

    private static String iso(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    private static String parted(List<Integer> numbers, List<Integer> named) {
        return Stream.concat(numbers.stream(), named.stream())
                .map(String::valueOf)
                .collect(Collectors.joining("/"));
    }
}
