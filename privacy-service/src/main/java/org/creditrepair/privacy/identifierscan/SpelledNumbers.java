package org.creditrepair.privacy.identifierscan;

import java.util.BitSet;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Gap;
import org.creditrepair.privacy.identifier.CheckCharacters;

/**
 * Numbers written digit by digit, one beside the next with the same sign between all digits: {@code 1 3 9 0 ...}. Where
 * a whole series divides without a rest into mobiles and numbers of persons, each of them is one; where it does not,
 * nobody can tell where a number begins. The work grows with the series and no faster.
 */
final class SpelledNumbers {
    private static final int MOBILE = 11;
    private static final int PERSON_NUMBER = 18;

    private final DigitGroups groups;
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();

    private SpelledNumbers(DigitGroups groups) {
        this.groups = groups;
    }

    static SpelledNumbers of(DigitGroups groups) {
        var numbers = new SpelledNumbers(groups);
        for (var first = 0; first < groups.count(); ) {
            var end = numbers.seriesEnd(first);
            if (end - first >= MOBILE) {
                numbers.divide(first, end);
            }
            first = end;
        }
        return numbers;
    }

    /** Whether the groups from one to another are one of the numbers. */
    boolean isNumber(int first, int last) {
        return firsts.get(first) && lasts.nextSetBit(first) == last;
    }

    private int seriesEnd(int first) {
        var end = first + 1;
        if (groups.length(first) > 1) {
            return end;
        }
        var gap = groups.gapAfter(first);
        while (gap != Gap.BREAK && groups.gapAfter(end - 1) == gap && groups.length(end) == 1) {
            end++;
        }
        return end;
    }

    private void divide(int first, int end) {
        var lengths = new byte[end - first + 1];
        for (var at = MOBILE; at < lengths.length; at++) {
            lengths[at] = (byte) lengthOfLast(first, at, lengths);
        }
        if (lengths[end - first] == 0) {
            return;
        }
        for (var at = end - first; at > 0; at -= lengths[at]) {
            firsts.set(first + at - lengths[at]);
            lasts.set(first + at - 1);
        }
    }

    /**
     * How long the number is that ends before a place, where the digits before it divide too; 0 where there is none.
     */
    private int lengthOfLast(int first, int at, byte[] lengths) {
        if (isReached(at - PERSON_NUMBER, lengths) && isPersonNumber(first + at - PERSON_NUMBER)) {
            return PERSON_NUMBER;
        }
        return isReached(at - MOBILE, lengths) && isMobile(first + at - MOBILE) ? MOBILE : 0;
    }

    private static boolean isReached(int at, byte[] lengths) {
        return at == 0 || at > 0 && lengths[at] > 0;
    }

    private boolean isMobile(int first) {
        return digit(first) == '1' && digit(first + 1) >= '3';
    }

    private boolean isPersonNumber(int first) {
        var digits = new StringBuilder(PERSON_NUMBER);
        for (var group = first; group < first + PERSON_NUMBER; group++) {
            digits.append(digit(group));
        }
        return CheckCharacters.ofNationalId(digits) == digits.charAt(PERSON_NUMBER - 1);
    }

    private char digit(int group) {
        return groups.digit(groups.start(group));
    }
}
