package org.creditrepair.privacy.finding;

import org.creditrepair.privacy.finding.WrittenDate.Calendar;
import org.creditrepair.privacy.folding.FoldedText;

/** Reads the numbers of a date, and the Chinese words for its month and its day. */
final class DateNumbers {
    static final int NO_NUMBER = -1;

    private static final int MOST_DIGITS = 9;
    private static final char TEN = '十';
    private static final char MONTH = '月';
    private static final String DAY_SIGNS = "日号號";
    private static final String LEAP = "闰閏";
    /** The months of the traditional calendar that have names. */
    private static final String NAMED_MONTHS = "正冬腊臘";

    private final Numerals numerals;

    DateNumbers(Numerals numerals) {
        this.numerals = numerals;
    }

    /**
     * A number as it is written, in digits or Chinese numerals.
     *
     * @param value {@value #NO_NUMBER} where there is none
     */
    record Number(int value, int end) {
        boolean isNone() {
            return value == NO_NUMBER;
        }
    }

    /** A month or a day with its sign, and the calendar that its writing is of. */
    record Part(Calendar calendar, int value, int end) {}

    /** Digits, Chinese digits, or Chinese numbers up to 99 with 十. */
    Number number(FoldedText text, int start) {
        var value = 0;
        var at = start;
        while (at - start < MOST_DIGITS && isDigit(text, at) && (at == start || adjoin(text, at))) {
            value = value * 10 + numerals.digit(text.at(at));
            at++;
        }
        if (text.at(at) == TEN && at - start <= 1) {
            var tens = at == start ? 1 : value;
            var unit = numerals.digit(text.at(at + 1));
            return unit < 0 ? new Number(tens * 10, at + 1) : new Number(tens * 10 + unit, at + 2);
        }
        return at == start ? new Number(NO_NUMBER, start) : new Number(value, at);
    }

    /** 3月, 三月, 正月, 腊月, 闰五月. */
    Part month(FoldedText text, int start) {
        var isLeap = LEAP.indexOf(text.at(start)) >= 0;
        var at = isLeap ? start + 1 : start;
        var isNamed = NAMED_MONTHS.indexOf(text.at(at)) >= 0;
        var number = isNamed ? new Number(named(text.at(at)), at + 1) : number(text, at);
        var sign = Characters.afterBlanks(text, number.end(), 1);
        var calendar = isLeap ? Calendar.LUNAR_LEAP_MONTH : calendar(isNamed);
        return text.at(sign) == MONTH
                ? new Part(calendar, number.value(), sign + 1)
                : new Part(calendar, NO_NUMBER, start);
    }

    private static int named(char month) {
        return switch (month) {
            case '正' -> 1;
            case '冬' -> 11;
            default -> 12;
        };
    }

    /** 7日, 七号, 七, 初七, 廿三, 卅. */
    Part day(FoldedText text, int start) {
        var tens =
                switch (text.at(start)) {
                    case '初' -> 0;
                    case '廿' -> 20;
                    case '卅' -> 30;
                    default -> NO_NUMBER;
                };
        if (tens == NO_NUMBER) {
            var number = number(text, start);
            return new Part(Calendar.GREGORIAN, number.value(), afterDaySign(text, number.end()));
        }
        var unit = number(text, start + 1);
        var value = unit.isNone() ? tens : tens + unit.value();
        return new Part(Calendar.LUNAR, value, afterDaySign(text, unit.end()));
    }

    private static Calendar calendar(boolean isLunar) {
        return isLunar ? Calendar.LUNAR : Calendar.GREGORIAN;
    }

    /** The calendar of a month and its day: 二月三十 is of the traditional one alone. */
    static Calendar calendar(FoldedText text, Part month, Part day) {
        if (month.calendar() != Calendar.GREGORIAN) {
            return month.calendar();
        }
        var isThirtieth = month.value() == 2 && day.value() == 30 && text.at(day.end() - 1) == TEN;
        return isThirtieth ? Calendar.LUNAR : day.calendar();
    }

    /** Whether a number of three characters has 十 between its digits: 八十三. */
    static boolean isWithTen(FoldedText text, int start, Number number) {
        return number.end() - start == 3 && text.at(start + 1) == TEN;
    }

    private static int afterDaySign(FoldedText text, int dayEnd) {
        var sign = Characters.afterBlanks(text, dayEnd, 1);
        return isDaySign(text.at(sign)) ? sign + 1 : dayEnd;
    }

    static boolean isDaySign(char character) {
        return DAY_SIGNS.indexOf(character) >= 0;
    }

    boolean isDigit(FoldedText text, int at) {
        return numerals.digit(text.at(at)) >= 0;
    }

    /** Whether a date in numbers or Chinese words may begin with a character. */
    boolean mayBegin(char character) {
        return numerals.digit(character) >= 0
                || character == TEN
                || character == '民'
                || NAMED_MONTHS.indexOf(character) >= 0
                || LEAP.indexOf(character) >= 0;
    }

    /** Whether two digits meet here that may be of one number: enclosed ones are not of the number beside them. */
    boolean adjoin(FoldedText text, int at) {
        return isDigit(text, at - 1)
                && isDigit(text, at)
                && Characters.isEnclosedDigit(text.at(at - 1)) == Characters.isEnclosedDigit(text.at(at));
    }
}
