package org.creditrepair.privacy.finding;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.creditrepair.privacy.finding.DateNumbers.Number;
import org.creditrepair.privacy.finding.WrittenDate.Calendar;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.DataFile;
import org.creditrepair.privacy.lexicon.WordTree;

/**
 * Reads a date, or a month, as people write it: 1990年1月2日, 1990-01-02, 19900102, 90年1月, 一九九〇年十二月三日, 民国79年3月7日,
 * 农历三月初七, 2 January 1990, Jan 2nd, 1990, 02/01/1990.
 */
public final class DateReader {
    private static final String PATH = "/recognise/births.txt";
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2099;
    private static final int LEAP_YEAR = 2000;
    private static final int CENTURY = 1900;
    private static final int MOST_DAYS = 31;
    private static final int MOST_LUNAR_DAYS = 30;
    /** The calendar of Taiwan counts from 1912. */
    private static final int BEFORE_REPUBLIC = 1911;

    private static final String SIGNS = "-/.";
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

    private final WordTree<Integer> months;
    private final DateNumbers numbers;

    private DateReader(WordTree<Integer> months, DateNumbers numbers) {
        this.months = months;
        this.numbers = numbers;
    }

    /** A reader with the words for months that are shipped with the service. */
    public static DateReader shipped(Numerals numerals) {
        return of(DataFile.shipped(PATH).words("month"), numerals);
    }

    /**
     * A reader.
     *
     * @param months words with the number of the month behind a blank
     */
    static DateReader of(List<String> months, Numerals numerals) {
        var ordinals = new HashMap<String, Integer>();
        for (var month : months) {
            var blank = month.lastIndexOf(' ');
            ordinals.put(month.substring(0, blank), Integer.valueOf(month.substring(blank + 1)));
        }
        return new DateReader(WordTree.of(ordinals), new DateNumbers(numerals));
    }

    /** Where the date ends that begins at a place; the place itself where none does. */
    public int end(FoldedText text, int start) {
        return read(text, start).map(WrittenDate::end).orElse(start);
    }

    /** Whether a date in numbers or Chinese words may begin at a place, which is not within a number. */
    public boolean mayBegin(FoldedText text, int start) {
        return numbers.mayBegin(text.at(start)) && !numbers.adjoin(text, start);
    }

    /** The date that begins at a place. */
    public Optional<WrittenDate> read(FoldedText text, int start) {
        if (numbers.adjoin(text, start)) {
            return Optional.empty();
        }
        if (text.at(start) == '民' && (text.at(start + 1) == '国' || text.at(start + 1) == '國')) {
            return ofRepublic(text, start);
        }
        var number = numbers.number(text, start);
        if (number.isNone()) {
            return monthFirst(text, start).or(() -> monthAndDay(text, start));
        }
        return switch (number.end() - start) {
            case 4 -> yearFirst(text, Year.full(number));
            case 8 -> compact(number);
            case 1, 2 -> shortFirst(text, start, number);
            case 3 -> DateNumbers.isWithTen(text, start, number) ? shortFirst(text, start, number) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * A year as a text has it.
     *
     * @param told as {@link WrittenDate#year}
     * @param full the year by which the length of its months is known
     * @param end of it in the text
     */
    private record Year(int told, int full, int end) {
        static Year full(Number number) {
            return new Year(number.value(), number.value(), number.end());
        }

        /** Of two digits, which are taken to be of the last century. */
        static Year shortened(Number number) {
            return new Year(number.value(), CENTURY + number.value(), number.end());
        }

        static Year none(int end) {
            return new Year(WrittenDate.NOT_TOLD, LEAP_YEAR, end);
        }
    }

    private Optional<WrittenDate> shortFirst(FoldedText text, int start, Number number) {
        var date = yearFirst(text, Year.shortened(number));
        var isYear = isYearSign(text, number.end())
                || number.value() > MOST_DAYS
                        && date.filter(read -> read.day() != WrittenDate.NOT_TOLD)
                                .isPresent();
        return (isYear ? date : Optional.<WrittenDate>empty())
                .or(() -> monthAndDay(text, start))
                .or(() -> dayFirst(text, number))
                .or(() -> yearLast(text, number));
    }

    /** 民国79年3月7日. */
    private Optional<WrittenDate> ofRepublic(FoldedText text, int start) {
        var number = numbers.number(text, Characters.afterBlanks(text, start + 2, 1));
        return number.value() > 0 && isYearSign(text, number.end())
                ? yearFirst(text, Year.full(new Number(BEFORE_REPUBLIC + number.value(), number.end())))
                : Optional.empty();
    }

    /** 3月7日 or 三月初七, of no year; the day has a sign, or is in Chinese and an end behind. */
    private Optional<WrittenDate> monthAndDay(FoldedText text, int start) {
        return chinese(text, Year.none(start), start)
                .filter(date -> date.day() != WrittenDate.NOT_TOLD)
                .filter(date -> DateNumbers.isDaySign(text.at(date.end() - 1))
                        || date.calendar() != Calendar.GREGORIAN
                        || !Characters.isDigit(text.at(date.end() - 1)) && !Characters.isHan(text.at(date.end())));
    }

    private static boolean isYearSign(FoldedText text, int at) {
        return text.at(Characters.afterBlanks(text, at, 1)) == '年';
    }

    /** Year, month and, if it is there, day; signs between them are the same. */
    private Optional<WrittenDate> yearFirst(FoldedText text, Year year) {
        var at = Characters.afterBlanks(text, year.end(), 1);
        var sign = text.at(at);
        var month = Characters.afterBlanks(text, at + 1, 1);
        if (sign == '年') {
            return chinese(text, year, month);
        }
        return SIGNS.indexOf(sign) >= 0 ? withSigns(text, year, sign, numbers.number(text, month)) : Optional.empty();
    }

    private Optional<WrittenDate> withSigns(FoldedText text, Year year, char sign, Number month) {
        if (!isMonth(year.full(), month.value())) {
            return Optional.empty();
        }
        var end = Characters.afterBlanks(text, month.end(), 1);
        if (text.at(end) != sign) {
            return numbers.isDigit(text, month.end())
                    ? Optional.empty()
                    : gregorian(year, month.value(), WrittenDate.NOT_TOLD, month.end());
        }
        var day = numbers.number(text, Characters.afterBlanks(text, end + 1, 1));
        return isDay(year.full(), month.value(), day.value())
                ? gregorian(year, month.value(), day.value(), afterDaySign(text, day.end()))
                : Optional.empty();
    }

    /** Behind the sign of a day, which is none where a word begins with it: 1990-03-07日期, 1990.3.7号码. */
    private static int afterDaySign(FoldedText text, int at) {
        var isWord = text.at(at + 1) == '期' || text.at(at + 1) == '码';
        return DateNumbers.isDaySign(text.at(at)) && !isWord ? at + 1 : at;
    }

    /** A month with the sign 月 and, if it is there, a day. */
    private Optional<WrittenDate> chinese(FoldedText text, Year year, int start) {
        var month = numbers.month(text, start);
        if (!isMonth(year.full(), month.value())) {
            return Optional.empty();
        }
        var day = numbers.day(text, Characters.afterBlanks(text, month.end(), 1));
        var calendar = DateNumbers.calendar(text, month, day);
        var isDay = calendar == Calendar.GREGORIAN
                ? isDay(year.full(), month.value(), day.value())
                : day.value() >= 1 && day.value() <= MOST_LUNAR_DAYS;
        return Optional.of(
                isDay
                        ? new WrittenDate(calendar, year.told(), month.value(), day.value(), true, day.end())
                        : new WrittenDate(
                                month.calendar(), year.told(), month.value(), WrittenDate.NOT_TOLD, true, month.end()));
    }

    private static Optional<WrittenDate> gregorian(Year year, int month, int day, int end) {
        return Optional.of(new WrittenDate(Calendar.GREGORIAN, year.told(), month, day, true, end));
    }

    /** 19900102, and 02011990 in either order of day and month. */
    private static Optional<WrittenDate> compact(Number number) {
        var first = number.value() / 1_000_000;
        var second = number.value() / 10_000 % 100;
        var last = number.value() % 10_000;
        return isDay(number.value() / 10_000, last / 100, last % 100)
                ? gregorian(
                        Year.full(new Number(number.value() / 10_000, number.end())),
                        last / 100,
                        last % 100,
                        number.end())
                : inEitherOrder(first, second, Year.full(new Number(last, number.end())));
    }

    /** Day and month, which are unclear where both orders are dates and differ; the year ends it. */
    private static Optional<WrittenDate> inEitherOrder(int first, int second, Year year) {
        var isDayFirst = isDay(year.full(), second, first);
        var isMonthFirst = isDay(year.full(), first, second);
        if (isDayFirst && isMonthFirst && first != second) {
            return Optional.of(new WrittenDate(Calendar.GREGORIAN, year.told(), first, second, false, year.end()));
        }
        if (isDayFirst) {
            return gregorian(year, second, first, year.end());
        }
        return isMonthFirst ? gregorian(year, first, second, year.end()) : Optional.empty();
    }

    /** 02/01/1990 or 2/1/90, in either order of day and month. */
    private Optional<WrittenDate> yearLast(FoldedText text, Number first) {
        var sign = text.at(first.end());
        var second = numbers.number(text, first.end() + 1);
        if (SIGNS.indexOf(sign) < 0 || second.end() - first.end() > 3 || text.at(second.end()) != sign) {
            return Optional.empty();
        }
        var year = year(text, second.end() + 1);
        var digits = year.end() - second.end() - 1;
        return digits == 2 || digits == 4 ? inEitherOrder(first.value(), second.value(), year) : Optional.empty();
    }

    /** A year of four digits or of two. */
    private Year year(FoldedText text, int start) {
        var written = numbers.number(text, start);
        return written.end() - start == 2 ? Year.shortened(written) : Year.full(written);
    }

    /** 2 January 1990, 2nd of Jan, 1990, 02-Jan-1990, 2 Jan 90, 2 January. */
    private Optional<WrittenDate> dayFirst(FoldedText text, Number day) {
        var at = afterDashOrBlanks(text, afterOrdinal(text, day.end()));
        at = text.at(at) == 'o' && text.at(at + 1) == 'f' && text.at(at + 2) == ' ' ? at + 3 : at;
        return months.longestAt(text, at).flatMap(month -> {
            var written = year(text, afterComma(text, afterDashOrBlanks(text, month.end())));
            var year = written.told() == DateNumbers.NO_NUMBER ? Year.none(month.end()) : written;
            return isDay(year.full(), month.meaning(), day.value())
                    ? gregorian(year, month.meaning(), day.value(), year.end())
                    : Optional.empty();
        });
    }

    private static int afterDashOrBlanks(FoldedText text, int at) {
        return Characters.isDash(text.at(at)) ? at + 1 : Characters.afterBlanks(text, at, 2);
    }

    /** January 2, 1990, Jan 2nd 1990, January 1990. */
    private Optional<WrittenDate> monthFirst(FoldedText text, int start) {
        return months.longestAt(text, start).flatMap(month -> {
            var day = numbers.number(text, afterComma(text, month.end()));
            if (isMonth(day.value(), month.meaning())) {
                return gregorian(Year.full(day), month.meaning(), WrittenDate.NOT_TOLD, day.end());
            }
            var dayEnd = afterOrdinal(text, day.end());
            var written = year(text, afterComma(text, dayEnd));
            var isYear = isDay(written.full(), month.meaning(), day.value()) && !isOfHouse(text, written.end());
            var year = isYear ? written : Year.none(dayEnd);
            return isDay(year.full(), month.meaning(), day.value())
                    ? gregorian(year, month.meaning(), day.value(), year.end())
                    : Optional.empty();
        });
    }

    /** Whether two digits are the number of a house: January 2, 19 Oak Road. */
    private static boolean isOfHouse(FoldedText text, int end) {
        return !Characters.isDigit(text.at(end - 3)) && text.at(end) == ' ' && Character.isUpperCase(text.at(end + 1));
    }

    private static int afterOrdinal(FoldedText text, int at) {
        return ORDINALS.stream().anyMatch(ordinal -> text.startsWith(at, ordinal)) ? at + 2 : at;
    }

    private static int afterComma(FoldedText text, int at) {
        var blank = Characters.afterBlanks(text, at, 2);
        return Characters.afterBlanks(text, text.at(blank) == ',' ? blank + 1 : blank, 2);
    }

    private static boolean isMonth(int year, int month) {
        return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
    }

    private static boolean isDay(int year, int month, int day) {
        return isMonth(year, month)
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
