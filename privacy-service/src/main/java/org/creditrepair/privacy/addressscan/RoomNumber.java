package org.creditrepair.privacy.addressscan;

import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;

/**
 * Whether digits behind the number of a house are those of a room, or the first group of a number of another kind that
 * is written in groups: a telephone, a card, an IP address.
 */
final class RoomNumber {
    private static final int LONGEST_NUMBER = 20;
    private static final int SHORTEST_NUMBER = 7;
    private static final int LONGEST_ROOM = 5;
    private static final int MOBILE = 11;
    private static final int SHORTEST_LINE = 10;
    private static final int LONGEST_LINE = 12;

    private RoomNumber() {}

    /** Whether what stands from one place to another begins a longer number. */
    static boolean beginsLongerNumber(FoldedText text, int start, int end) {
        var head = digits(text, start, end, false);
        var rest = head.length() == end - start ? digits(text, end, text.length(), true) : "";
        if (rest.isEmpty() || isTelephone(rest)) {
            return false;
        }
        if (Characters.isDot(text.at(end)) || isTelephone(head + rest)) {
            return true;
        }
        return !isApart(text, end) && head.length() + rest.length() >= SHORTEST_NUMBER;
    }

    /** The digits that follow, up to what cannot stand within a number; with a sign between any two or with none. */
    private static String digits(FoldedText text, int start, int end, boolean isWithSigns) {
        var digits = new StringBuilder();
        for (var at = start; at < end && digits.length() <= LONGEST_NUMBER; at++) {
            if (Characters.isDigit(text.at(at))) {
                digits.append(text.at(at));
            } else if (!isWithSigns || !isSign(text.at(at)) || !Characters.isDigit(text.at(at + 1))) {
                break;
            }
        }
        return digits.toString();
    }

    private static boolean isSign(char character) {
        return Characters.isBlank(character) || Characters.isDash(character) || Characters.isDot(character);
    }

    /** A mobile, or a fixed line with its area code. */
    private static boolean isTelephone(String digits) {
        var length = digits.length();
        var isMobile = length == MOBILE && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
        return isMobile || digits.charAt(0) == '0' && length >= SHORTEST_LINE && length <= LONGEST_LINE;
    }

    /** Whether the next group is itself too long for a room, and so no second group of the same number. */
    private static boolean isApart(FoldedText text, int end) {
        var at = end + 1;
        while (at - end <= LONGEST_ROOM + 1 && Characters.isDigit(text.at(at))) {
            at++;
        }
        return at - end - 1 > LONGEST_ROOM;
    }
}
