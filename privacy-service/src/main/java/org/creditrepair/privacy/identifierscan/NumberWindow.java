package org.creditrepair.privacy.identifierscan;

import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Gap;
import org.creditrepair.privacy.folding.FoldedText;

/** Neighbouring groups of digits read as one number of at most twenty digits. Moves along the text. */
final class NumberWindow {
    private static final int MOST_DIGITS = 20;
    private static final int LONGEST_SEPARATION = 3;

    private final DigitGroups groups;
    private final char[] digits = new char[MOST_DIGITS];
    private final StringBuilder shape = new StringBuilder();
    private int first;
    private int last;
    private int count;

    NumberWindow(DigitGroups groups) {
        this.groups = groups;
    }

    /** Starts anew at a group; false where the group is too long. */
    boolean startAt(int group) {
        first = group;
        count = 0;
        shape.setLength(0);
        return append(group);
    }

    /** Takes the next group in; false where there is none that belongs to these, or where they get too long. */
    boolean extend() {
        return groups.gapAfter(last) != Gap.BREAK && append(last + 1);
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

    char digit(int at) {
        return digits[at];
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
        return shape.toString();
    }

    boolean hasChineseNumerals() {
        for (var group = first; group <= last; group++) {
            if (groups.isChinese(group)) {
                return true;
            }
        }
        return false;
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

    /** An area code, or the country code of China before one. */
    boolean isLikeLandline() {
        return digits[0] == '0' || digits[0] == '8' && digits[1] == '6';
    }

    boolean hasCountryCode() {
        return digits[0] == '8' && digits[1] == '6' || digits[0] == '0' && digits[1] == '0';
    }

    /** Whether it is a decimal fraction rather than a trunk prefix and a number. */
    boolean beginsWithZeroPoint() {
        return digits[0] == '0' && groups.length(first) == 1 && first < last && groups.gapAfter(first) == Gap.DOT;
    }

    boolean hasLuhnDigit() {
        var sum = 0;
        for (var i = 0; i < count; i++) {
            var digit = digits[i] - '0';
            var weighed = (count - i) % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /** Where a number that is dialled begins: at the plus or the bracket that belongs to it, if any. */
    int startOfDialled(FoldedText text) {
        var start = start();
        var plus = start - 1;
        while (start - plus <= LONGEST_SEPARATION && (Characters.isSeparator(text.at(plus)) || text.at(plus) == '(')) {
            plus--;
        }
        if (text.at(plus) == '+') {
            start = plus;
        }
        return text.at(start - 1) == '(' && closesMoreThanItOpens(text.slice(start, end())) ? start - 1 : start;
    }

    private static boolean closesMoreThanItOpens(String written) {
        return written.chars()
                        .map(character -> character == ')' ? 1 : character == '(' ? -1 : 0)
                        .sum()
                > 0;
    }

    /** The number from its start on, as it is written, with digits for Chinese numerals. */
    String dialled(FoldedText text, int start) {
        var written = new StringBuilder(text.slice(start, end()).replace('\t', ' '));
        for (var group = first; group <= last; group++) {
            for (var at = groups.start(group); at < groups.end(group); at++) {
                written.setCharAt(at - start, groups.digit(at));
            }
        }
        return written.toString();
    }

    private boolean append(int group) {
        var length = groups.length(group);
        if (count + length > MOST_DIGITS) {
            return false;
        }
        for (var at = groups.start(group); at < groups.end(group); at++) {
            digits[count++] = groups.digit(at);
        }
        last = group;
        appendShape(group, length);
        return true;
    }

    private void appendShape(int group, int length) {
        if (group == first) {
            shape.append(length);
        } else if (groups.gapAfter(group - 1) == Gap.NONE) {
            var dash = shape.lastIndexOf("-");
            var joined = Integer.parseInt(shape.substring(dash + 1)) + length;
            shape.setLength(dash + 1);
            shape.append(joined);
        } else {
            shape.append('-').append(length);
        }
    }
}
