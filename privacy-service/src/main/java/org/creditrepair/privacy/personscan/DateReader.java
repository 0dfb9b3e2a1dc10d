package org.creditrepair.privacy.personscan;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree;

/**
 * Reads a date of the Gregorian calendar, or a month, as people write it: 1990年1月2日, 1990-01-02, 19900102, 90年1月,
 * 一九九〇年十二月三日, 2 January 1990, Jan 2nd, 1990, 02/01/1990.
 */
final class DateReader {
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2099;
    private static final int LEAP_YEAR = 2000;
    private static final int CENTURY = 1900;
    private static final int MOST_DAYS = 31;
    /** The calendar of Taiwan counts from 1912. */
    private static final int BEFORE_REPUBLIC = 1911;

    private static final int NO_NUMBER = -1;
    private static final String TEN = "十";
    private static final String SIGNS = "-/.";

    private final WordTree<Integer> months;
    private final Numerals numerals;

    private DateReader(WordTree<Integer> months, Numerals numerals) {
        this.months = months;
        this.numerals = numerals;
    }

    /**
     * A reader.
     *
     * @param months words with the number of the month behind a blank
     */
    static DateReader of(List<String> months, Numerals numerals) {
        var numbers = new HashMap<String, Integer>();
        for (var month : months) {
            var blank = month.lastIndexOf(' ');
            numbers.put(month.substring(0, blank), Integer.valueOf(month.substring(blank + 1)));
        }
        return new DateReader(WordTree.of(numbers), numerals);
    }

    /** Where the date ends that begins at a place; the place itself where none does. */
    int end(FoldedText text, int start) {
        if (adjoin(text, start)) {
            return start;
        }
        if (text.at(start) == '民' && (text.at(start + 1) == '国' || text.at(start + 1) == '國')) {
            return ofRepublic(text, start);
        }
        var number = number(text, start);
        if (number.value() == NO_NUMBER) {
            return monthFirst(text, start);
        }
        return switch (number.end() - start) {
            case 4 -> yearFirst(text, start, number);
            case 8 -> compact(number, start);
            case 1, 2 -> shortFirst(text, start, number);
            default -> start;
        };
    }

    /**
     * A number as it is written, in digits or Chinese numerals.
     *
     * @param value -1 where there is none
     */
    private record Number(int value, int end) {}

    private int shortFirst(FoldedText text, int start, Number number) {
        var end = yearFirst(text, start, new Number(CENTURY + number.value(), number.end()));
        var isYear = number.value() > MOST_DAYS && isFull(text, start, end);
        if (end > start && (isYear || isYearSign(text, number.end()))) {
            return end;
        }
        var withoutYear = monthAndDay(text, number);
        if (withoutYear > number.end()) {
            return withoutYear;
        }
        var named = dayFirst(text, start, number);
        return named > start ? named : yearLast(text, start, number);
    }

    /** 民国79年3月7日. */
    private int ofRepublic(FoldedText text, int start) {
        var number = number(text, Characters.afterBlanks(text, start + 2, 1));
        var year = new Number(BEFORE_REPUBLIC + number.value(), number.end());
        var end = number.value() > 0 && isYearSign(text, number.end()) ? yearFirst(text, number.end(), year) : start;
        return end > number.end() ? end : start;
    }

    /** 3月7日, of no year; the end of the number where it is none. */
    private int monthAndDay(FoldedText text, Number month) {
        var sign = Characters.afterBlanks(text, month.end(), 1);
        var day = number(text, Characters.afterBlanks(text, sign + 1, 1));
        var end = Characters.afterBlanks(text, day.end(), 1);
        var isDay = text.at(sign) == '月'
                && isDay(LEAP_YEAR, month.value(), day.value())
                && (text.at(end) == '日' || text.at(end) == '号');
        return isDay ? end + 1 : month.end();
    }

    /** Whether a date in digits has two signs. */
    private static boolean isFull(FoldedText text, int start, int end) {
        return text.slice(start, end)
                        .chars()
                        .filter(character -> SIGNS.indexOf(character) >= 0)
                        .count()
                == 2;
    }

    private static boolean isYearSign(FoldedText text, int at) {
        return text.at(Characters.afterBlanks(text, at, 1)) == '年';
    }

    /** Year, month and, if it is there, day; signs between them are the same. */
    private int yearFirst(FoldedText text, int start, Number year) {
        var sign = text.at(Characters.afterBlanks(text, year.end(), 1));
        var isChinese = sign == '年';
        if (!isChinese && SIGNS.indexOf(sign) < 0) {
            return start;
        }
        var month = number(text, afterYear(text, year.end()));
        if (!isMonth(year.value(), month.value())) {
            return start;
        }
        var end = Characters.afterBlanks(text, month.end(), 1);
        var next = text.at(end);
        if (isChinese ? next != '月' : next != sign) {
            return isChinese || numerals.digit(text.at(month.end())) >= 0 ? start : month.end();
        }
        var day = number(text, Characters.afterBlanks(text, end + 1, 1));
        if (!isDay(year.value(), month.value(), day.value())) {
            return isChinese ? end + 1 : start;
        }
        var isNamed = isChinese && "日号".indexOf(text.at(Characters.afterBlanks(text, day.end(), 1))) >= 0;
        return isNamed ? Characters.afterBlanks(text, day.end(), 1) + 1 : day.end();
    }

    private static int afterYear(FoldedText text, int yearEnd) {
        return Characters.afterBlanks(text, Characters.afterBlanks(text, yearEnd, 1) + 1, 1);
    }

    /** 19900102, and 02011990 in either order of day and month. */
    private static int compact(Number number, int start) {
        var first = number.value() / 1_000_000;
        var second = number.value() / 10_000 % 100;
        var last = number.value() % 10_000;
        var isDate = isDay(number.value() / 10_000, last / 100, last % 100)
                || isDay(last, first, second)
                || isDay(last, second, first);
        return isDate ? number.end() : start;
    }

    /** 02/01/1990 or 2/1/90, in either order of day and month. */
    private int yearLast(FoldedText text, int start, Number first) {
        var sign = text.at(first.end());
        var second = number(text, first.end() + 1);
        if (SIGNS.indexOf(sign) < 0 || second.end() - first.end() > 3 || text.at(second.end()) != sign) {
            return start;
        }
        var year = year(text, second.end() + 1);
        var digits = year.end() - second.end() - 1;
        var isDate = isDay(year.value(), second.value(), first.value())
                || isDay(year.value(), first.value(), second.value());
        return (digits == 2 || digits == 4) && isDate ? year.end() : start;
    }

    /** A year, of which two digits are of the last century. */
    private Number year(FoldedText text, int start) {
        var written = number(text, start);
        return written.end() - start == 2 ? new Number(CENTURY + written.value(), written.end()) : written;
    }

    /** 2 January 1990, 2nd of Jan, 1990, 02-Jan-1990, 2 Jan 90, 2 January. */
    private int dayFirst(FoldedText text, int start, Number day) {
        var at = afterDashOrBlanks(text, afterOrdinal(text, day.end()));
        at = text.at(at) == 'o' && text.at(at + 1) == 'f' && text.at(at + 2) == ' ' ? at + 3 : at;
        var month = months.longestAt(text, at);
        if (month.isEmpty()) {
            return start;
        }
        var year =
                year(text, afterComma(text, afterDashOrBlanks(text, month.get().end())));
        var isWithoutYear = year.value() == NO_NUMBER;
        var isDate = isDay(isWithoutYear ? LEAP_YEAR : year.value(), month.get().meaning(), day.value());
        var end = isWithoutYear ? month.get().end() : year.end();
        return isDate ? end : start;
    }

    private static int afterDashOrBlanks(FoldedText text, int at) {
        return Characters.isDash(text.at(at)) ? at + 1 : Characters.afterBlanks(text, at, 2);
    }

    /** January 2, 1990, Jan 2nd 1990, January 1990. */
    private int monthFirst(FoldedText text, int start) {
        var month = months.longestAt(text, start);
        if (month.isEmpty()) {
            return start;
        }
        var day = number(text, afterComma(text, month.get().end()));
        if (isMonth(day.value(), month.get().meaning())) {
            return day.end();
        }
        var dayEnd = afterOrdinal(text, day.end());
        var year = number(text, afterComma(text, dayEnd));
        if (isDay(year.value(), month.get().meaning(), day.value())) {
            return year.end();
        }
        return isDay(LEAP_YEAR, month.get().meaning(), day.value()) ? dayEnd : start;
    }

    private static int afterOrdinal(FoldedText text, int at) {
        return switch (text.slice(at, Math.min(at + 2, text.length()))) {
            case "st", "nd", "rd", "th" -> at + 2;
            default -> at;
        };
    }

    private static int afterComma(FoldedText text, int at) {
        var blank = Characters.afterBlanks(text, at, 2);
        return Characters.afterBlanks(text, text.at(blank) == ',' ? blank + 1 : blank, 2);
    }

    /** Digits, Chinese digits, or Chinese numbers up to 99 with 十. */
    private Number number(FoldedText text, int start) {
        var value = 0;
        var at = start;
        while (at - start < 9 && numerals.digit(text.at(at)) >= 0 && (at == start || adjoin(text, at))) {
            value = value * 10 + numerals.digit(text.at(at));
            at++;
        }
        if (TEN.indexOf(text.at(at)) >= 0 && at - start <= 1) {
            var tens = at == start ? 1 : value;
            var unit = numerals.digit(text.at(at + 1));
            return unit < 0 ? new Number(tens * 10, at + 1) : new Number(tens * 10 + unit, at + 2);
        }
        return at == start ? new Number(NO_NUMBER, start) : new Number(value, at);
    }

    /** Whether two digits meet here that may be of one number: enclosed ones are not of the number beside them. */
    private boolean adjoin(FoldedText text, int at) {
        var before = text.at(at - 1);
        var after = text.at(at);
        return numerals.digit(before) >= 0
                && numerals.digit(after) >= 0
                && Characters.isEnclosedDigit(before) == Characters.isEnclosedDigit(after);
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
