package org.creditrepair.privacy.identifierscan;

import java.nio.CharBuffer;
import java.util.stream.IntStream;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Gap;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.CheckCharacters;
import org.creditrepair.privacy.identifier.WrittenSigns;

/** Neighbouring groups of digits read as one number of at most twenty digits. Moves along the text. */
final class NumberWindow {
    private static final int MOST_DIGITS = 20;
    private static final int SHORT_LOCAL = 7;
    private static final int LONG_LOCAL = 8;
    private static final int LAST_OF_LOCAL = 4;
    private static final int LONGEST_EXTENSION = 6;
    private static final int CODE_AFTER_TRUNK = 3;
    private static final int MOBILE = 11;
    private static final int MOST_GROUPS = 7;

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
        return IntStream.rangeClosed(first, last).anyMatch(groups::isChinese);
    }

    boolean hasEnclosedDigits() {
        return IntStream.rangeClosed(first, last).anyMatch(groups::isEnclosed);
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

    /**
     * Whether there is a known area code, behind the country code of China or without, and then a local number; what
     * follows that is an extension of one group, or of two that are not digits one by one, or of any behind a mark.
     */
    boolean isLikeLandline(AreaCodes codes) {
        var country = countryLength();
        var area = country + (digits[country] == '0' ? 1 : 0);
        var length = codes.length(number(area, CODE_AFTER_TRUNK));
        if (length == 0 || country == 0 && area == 0) {
            return false;
        }
        var local = area + length - 1;
        return isLocalEnd(local + SHORT_LOCAL) || isLocalEnd(local + LONG_LOCAL);
    }

    /** Seven or eight digits in one group or two, with no further group behind them; none begins with 0 or 1. */
    boolean isLikeLocalNumber() {
        return hasShapeOfLocalNumber()
                && (groups.gapAfter(last) == Gap.BREAK
                        || groups.gapAfter(last) == Gap.EXTENSION
                        || groups.isEnclosed(last + 1));
    }

    /** The same before a blank, which parts it from further ones. */
    boolean isLikeLocalNumberOfList() {
        return hasShapeOfLocalNumber() && groups.gapAfter(last) == Gap.BLANK;
    }

    private boolean hasShapeOfLocalNumber() {
        return (count == SHORT_LOCAL || count == LONG_LOCAL)
                && digits[0] >= '2'
                && (first == last || last == first + 1 && groups.length(last) == LAST_OF_LOCAL);
    }

    private boolean isLocalEnd(int position) {
        if (position >= count) {
            return position == count;
        }
        var at = 0;
        var group = first;
        while (at < position) {
            at += groups.length(group);
            group++;
        }
        var gap = groups.gapAfter(group - 1);
        return at == position
                && gap != Gap.NONE
                && count - position <= LONGEST_EXTENSION
                && (gap == Gap.EXTENSION || last == group || last == group + 1 && groups.length(group) > 1);
    }

    /** Eleven digits of a mobile, with what may be dialled before them: 86 or 0086, and then a 0. */
    boolean isLikeMobile() {
        var before = count - MOBILE;
        var trunk = before - countryLength();
        return (before == 0 || trunk == 0 || trunk == 1 && digits[before - 1] == '0')
                && digits[before] == '1'
                && digits[before + 1] >= '3';
    }

    boolean hasCountryCode() {
        return digits[0] == '8' && digits[1] == '6' || digits[0] == '0' && digits[1] == '0';
    }

    /** How many digits the country code of China has before the number. */
    private int countryLength() {
        if (digits[0] == '8' && digits[1] == '6') {
            return 2;
        }
        return digits[0] == '0' && digits[1] == '0' && digits[2] == '8' && digits[3] == '6' ? 4 : 0;
    }

    /** Whether it is a decimal fraction rather than a trunk prefix and a number. */
    boolean beginsWithZeroPoint() {
        return digits[0] == '0' && groups.length(first) == 1 && groups.gapAfter(first) == Gap.DOT;
    }

    /**
     * Whether the last digit is that of Luhn and the number is none that a keyboard leads to. Written in many
     * groups, it must stand apart: some cut of any long series of digits ends with a digit of Luhn.
     */
    boolean isLikeCard() {
        return isInFewGroupsOrApart() && !isSeries() && hasLuhnDigit();
    }

    /** Whether it may be a card but for its last digit. */
    boolean isLikeMistypedCard() {
        return isInFewGroupsOrApart() && !isSeries() && !hasLuhnDigit();
    }

    /** Whether the cut is no accident of a long series of digits. */
    boolean isInFewGroupsOrApart() {
        return last - first < MOST_GROUPS
                || groups.gapAfter(first - 1) == Gap.BREAK && groups.gapAfter(last) == Gap.BREAK;
    }

    /** Whether every digit is as far from the one before it: 0000, 1234, 9876, 7890. */
    private boolean isSeries() {
        var step = (digits[1] - digits[0] + 10) % 10;
        for (var i = 2; i < count; i++) {
            if ((digits[i] - digits[i - 1] + 10) % 10 != step) {
                return false;
            }
        }
        return true;
    }

    private boolean hasLuhnDigit() {
        return CheckCharacters.ofBankCard(CharBuffer.wrap(digits, 0, count - 1)) == digits[count - 1];
    }

    /** Where a number that is dialled begins: at the plus or the bracket that belongs to it, if any. */
    int startOfDialled(FoldedText text) {
        var start = digits[0] == '8' && digits[1] == '6' ? startOfInternational(text) : start();
        return text.at(start - 1) == '(' && closesMoreThanItOpens(text.slice(start, end())) ? start - 1 : start;
    }

    /** A plus before any other country code is of the text before. */
    private int startOfInternational(FoldedText text) {
        var start = start();
        var plus = start - 1;
        while (start - plus <= WrittenSigns.LONGEST_SEPARATION
                && (Characters.isSeparator(text.at(plus)) || text.at(plus) == '(')) {
            plus--;
        }
        return text.at(plus) == '+' ? plus : start;
    }

    private static boolean closesMoreThanItOpens(String written) {
        return written.chars()
                        .map(character -> character == ')' ? 1 : character == '(' ? -1 : 0)
                        .sum()
                > 0;
    }

    /** The number from its start on, as it is written, with digits for Chinese numerals. */
    String dialled(FoldedText text, int start) {
        var written = new StringBuilder(text.slice(start, end()).replaceAll("[\\t\\r\\n]", " "));
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
        hasExtension |= group > first && groups.gapAfter(group - 1) == Gap.EXTENSION;
        last = group;
        return true;
    }
}
