package org.creditrepair.privacy.redact;

import java.util.Locale;
import org.creditrepair.privacy.finding.DateReader;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.finding.WrittenDate;
import org.creditrepair.privacy.finding.WrittenDate.Calendar;
import org.creditrepair.privacy.folding.FoldedText;

/**
 * One spelling for the ways of writing a date of birth: 28 February 1990, 1990年2月28日 and 28/02/1990 are 1990-02-28, as
 * ISO 8601 has it, 28 February of no year is --02-28. Where day and month may be each other, the numbers are parted by
 * slashes in the order of the text. What is not told is not filled in, so that different dates keep different spellings;
 * the word for a calendar stands outside of the date, so that only Chinese numerals tell a lunar one.
 */
final class DateSpelling {
    private final DateReader dates;

    DateSpelling(Numerals numerals) {
        this.dates = DateReader.shipped(numerals);
    }

    /** The one spelling of a date; what is none stays, without the blanks around it. */
    String of(String date) {
        var text = FoldedText.of(date.strip());
        return dates.read(text, 0)
                .filter(read -> read.end() == text.length())
                .map(DateSpelling::spelling)
                .orElseGet(date::strip);
    }

    private static String spelling(WrittenDate date) {
        if (!date.isOrderClear()) {
            return date.month() + "/" + date.day() + "/" + twoDigits(date.year());
        }
        var year = date.year() == WrittenDate.NOT_TOLD ? "-" : twoDigits(date.year());
        var day = date.day() == WrittenDate.NOT_TOLD ? "" : "-" + twoDigits(date.day());
        return calendar(date.calendar()) + year + "-" + twoDigits(date.month()) + day;
    }

    private static String calendar(Calendar calendar) {
        return switch (calendar) {
            case GREGORIAN -> "";
            case LUNAR -> "lunar ";
            case LUNAR_LEAP_MONTH -> "lunar leap ";
        };
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
