package org.creditrepair.privacy.addressscan;

import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;

/** Reads the post codes that stand behind a town. Source: addressing sheets of the Universal Postal Union. */
final class PostCodes {
    private static final int STATE = 2;
    private static final int ZIP = 5;
    private static final int INWARD_CODE = 3;
    private static final int LONGEST_OUTWARD_CODE = 4;
    private static final int ROUTING_KEY = 3;
    private static final int UNIQUE_IDENTIFIER = 4;
    private static final int CANADIAN_HALF = 3;
    private static final int DUTCH_LETTERS = 2;

    private PostCodes() {}

    /** Where IL 62704, NW1 6XE, D02 X285 or K1A 0B1 ends; the start where none of them stands there. */
    static int end(FoldedText text, int start) {
        var first = AddressTail.wordEnd(text, start);
        var next = AddressTail.afterComma(text, first);
        var second = AddressTail.wordEnd(text, next);
        var isCode = isAmerican(text, start, first, next, second)
                || isBritish(text, start, first, next, second)
                || next == first + 1 && isOfAlternatingSigns(text, start, first, next, second);
        return isCode ? second : start;
    }

    /** Whether a Dutch code stands here (1016 GV), of which the number alone may be a year. */
    static boolean isDutch(FoldedText text, int start) {
        var end = AddressTail.wordEnd(text, start);
        return text.slice(start, end).matches("[0-9]{4}")
                && text.at(end) == ' '
                && AddressTail.wordEnd(text, end + 1) == end + 1 + DUTCH_LETTERS
                && areCapitals(text, end + 1, end + 1 + DUTCH_LETTERS);
    }

    private static boolean isAmerican(FoldedText text, int start, int first, int next, int second) {
        return first - start == STATE && areCapitals(text, start, first) && isZip(text, next, second);
    }

    private static boolean isBritish(FoldedText text, int start, int first, int next, int second) {
        return first - start <= LONGEST_OUTWARD_CODE
                && areCapitals(text, start, start + 1)
                && hasDigit(text, start, first)
                && second - next == INWARD_CODE
                && Characters.isDigit(text.at(next))
                && areCapitals(text, next + 1, second);
    }

    /** Irish (D02 X285, D6W XY00) and Canadian (K1A 0B1). */
    private static boolean isOfAlternatingSigns(FoldedText text, int start, int first, int next, int second) {
        var isFirst = first - start == ROUTING_KEY
                && areCapitals(text, start, start + 1)
                && Characters.isDigit(text.at(start + 1));
        var isIrish = second - next == UNIQUE_IDENTIFIER
                && areCapitals(text, next, next + 1)
                && areCapitalsOrDigits(text, next, second)
                && (Characters.isDigit(text.at(start + 2)) || text.at(start + 2) == 'W');
        var isCanadian = second - next == CANADIAN_HALF
                && Characters.isDigit(text.at(next))
                && areCapitals(text, next + 1, next + 2)
                && Characters.isDigit(text.at(next + 2));
        return isFirst && (isIrish || isCanadian);
    }

    private static boolean isZip(FoldedText text, int start, int end) {
        for (var at = start; at < start + ZIP; at++) {
            if (!Characters.isDigit(text.at(at))) {
                return false;
            }
        }
        return end == start + ZIP || text.at(start + ZIP) == '-';
    }

    static boolean areCapitals(FoldedText text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (text.at(at) < 'A' || text.at(at) > 'Z') {
                return false;
            }
        }
        return end > start;
    }

    static boolean hasDigit(FoldedText text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (Characters.isDigit(text.at(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areCapitalsOrDigits(FoldedText text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (!areCapitals(text, at, at + 1) && !Characters.isDigit(text.at(at))) {
                return false;
            }
        }
        return end > start;
    }
}
