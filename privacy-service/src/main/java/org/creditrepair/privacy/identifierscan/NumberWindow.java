package org.creditrepair.privacy.identifierscan;

import java.nio.CharBuffer;
import java.util.function.IntPredicate;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Gap;
import org.creditrepair.privacy.identifier.CheckCharacters;

/** Neighbouring groups of digits read as one number of at most twenty digits. Moves along the text. */
final class NumberWindow {
    private static final int MOST_DIGITS = 20;
    private static final int MOST_GROUPS = 7;
    private static final int MONTHS = 12;
    private static final int MOST_DAYS = 31;

    private final DigitGroups groups;
    private final char[] digits = new char[MOST_DIGITS];
    private int first;
    private int last;
    private int count;
    private boolean hasExtension;
    private boolean isWrapped;

    NumberWindow(DigitGroups groups) {
        this.groups = groups;
    }

    /** Starts anew at a group; false where the group is too long. */
    boolean startAt(int group) {
        first = group;
        count = 0;
        hasExtension = false;
        isWrapped = false;
        return append(group);
    }

    /** Takes the next group in; false where there is none that belongs to these, or where they get too long. */
    boolean extend() {
        return groups.gapAfter(last) != Gap.BREAK && append(last + 1);
    }

    /** Takes the next group in from the next line, once; false where there is none, or where they get too long. */
    boolean extendOverLine() {
        var isExtended = !isWrapped && groups.isWrappedAfter(last) && append(last + 1);
        isWrapped |= isExtended;
        return isExtended;
    }

    /** Whether a line ends within. */
    boolean isWrapped() {
        return isWrapped;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    int count() {
        return count;
    }

    /** So many digits from a place on, as a number. */
    int number(int from, int length) {
        var number = 0;
        for (var i = from; i < from + length; i++) {
            number = number * 10 + digits[i] - '0';
        }
        return number;
    }

    String digits() {
        return String.valueOf(digits, 0, count);
    }

    int start() {
        return groups.start(first);
    }

    int end() {
        return groups.end(last);
    }

    /** How many digits each group has: {@code 3-4-4}. A change of writing alone does not part groups. */
    String shape() {
        var shape = new StringBuilder();
        var length = groups.length(first);
        for (var group = first + 1; group <= last; group++) {
            if (groups.gapAfter(group - 1) == Gap.NONE) {
                length += groups.length(group);
            } else {
                shape.append(length).append('-');
                length = groups.length(group);
            }
        }
        return shape.append(length).toString();
    }

    boolean hasChineseNumerals() {
        return hasGroup(groups::isChinese);
    }

    boolean hasEnclosedDigits() {
        return hasGroup(groups::isEnclosed);
    }

    private boolean hasGroup(IntPredicate isWanted) {
        for (var group = first; group <= last; group++) {
            if (isWanted.test(group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for an extension stands within. */
    boolean hasExtension() {
        return hasExtension;
    }

    /** Whether groups within are parted by this. */
    boolean hasGap(Gap gap) {
        for (var group = first; group < last; group++) {
            if (groups.gapAfter(group) == gap) {
                return true;
            }
        }
        return false;
    }

    boolean hasCountryCode() {
        return digits[0] == '8' && digits[1] == '6' || digits[0] == '0' && digits[1] == '0';
    }

    /** How many digits the country code of China has before the number. */
    int countryLength() {
        if (digits[0] == '8' && digits[1] == '6') {
            return 2;
        }
        return digits[0] == '0' && digits[1] == '0' && digits[2] == '8' && digits[3] == '6' ? 4 : 0;
    }

    /** 19 or 20. */
    boolean beginsWithCentury() {
        var century = number(0, 2);
        return century == 19 || century == 20;
    }

    /** Whether the four digits from a place on may be month and day. */
    boolean isMonthAndDay(int from) {
        var month = number(from, 2);
        var day = number(from + 2, 2);
        return month >= 1 && month <= MONTHS && day >= 1 && day <= MOST_DAYS;
    }

    /** Whether it is a decimal fraction rather than a trunk prefix and a number. */
    boolean beginsWithZeroPoint() {
        return digits[0] == '0' && groups.length(first) == 1 && groups.gapAfter(first) == Gap.DOT;
    }

    /** Whether the cut is no accident of a long series of digits. */
    boolean isInFewGroupsOrApart() {
        return last - first < MOST_GROUPS
                || groups.gapAfter(first - 1) == Gap.BREAK && groups.gapAfter(last) == Gap.BREAK;
    }

    /** Whether every digit is as far from the one before it: 0000, 1234, 9876, 7890. */
    boolean isSeries() {
        var step = (digits[1] - digits[0] + 10) % 10;
        for (var i = 2; i < count; i++) {
            if ((digits[i] - digits[i - 1] + 10) % 10 != step) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last digit is that of Luhn. */
    boolean hasLuhnDigit() {
        return CheckCharacters.ofBankCard(CharBuffer.wrap(digits, 0, count - 1)) == digits[count - 1];
    }

    private boolean append(int group) {
        var length = groups.length(group);
        if (count + length > MOST_DIGITS) {
            return false;
        }
        for (var at = groups.start(group); at < groups.end(group); at++) {
            digits[count++] = groups.digit(at);
        }
        hasExtension |= group > first && groups.gapAfter(group - 1) == Gap.EXTENSION;
        last = group;
        return true;
    }
}
