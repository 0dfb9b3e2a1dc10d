package org.creditrepair.privacy.addressscan;

import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.CheckCharacters;

/**
 * Whether digits behind the number of a house are those of a room, or the first group of a number of another kind that
 * is written in groups: a telephone, a card, a number of a person, an IP address.
 */
final class RoomNumber {
    private static final int LONGEST_NUMBER = 20;
    private static final int MOBILE = 11;
    private static final int SERVICE_LINE = 10;
    private static final int SHORTEST_LINE = 10;
    private static final int LONGEST_LINE = 12;
    private static final int SHORTEST_CARD = 15;
    private static final int LONGEST_CARD = 19;
    private static final int PERSON_NUMBER = 18;
    private static final int DOTS_OF_IP = 3;

    private RoomNumber() {}

    /** Whether what stands from one place to another begins a longer number; never where a whole one stands behind. */
    static boolean beginsLongerNumber(FoldedText text, int start, int end) {
        var head = digits(text, start, end, false);
        var rest = head.length() == end - start ? digits(text, end, text.length(), true) : "";
        return !rest.isEmpty() && !isNumber(rest) && (isNumber(head + rest) || isIp(text, end));
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

    private static boolean isNumber(String digits) {
        return isTelephone(digits) || isCard(digits) || isOfPerson(digits);
    }

    /** A mobile, a fixed line with its area code, or a line of a service. */
    private static boolean isTelephone(String digits) {
        var length = digits.length();
        var isMobile = length == MOBILE && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
        var isService = length == SERVICE_LINE && (digits.startsWith("400") || digits.startsWith("800"));
        var isLine = digits.charAt(0) == '0' && length >= SHORTEST_LINE && length <= LONGEST_LINE;
        return isMobile || isService || isLine;
    }

    private static boolean isCard(String digits) {
        var last = digits.length() - 1;
        return digits.length() >= SHORTEST_CARD
                && digits.length() <= LONGEST_CARD
                && CheckCharacters.ofBankCard(digits.substring(0, last)) == digits.charAt(last);
    }

    private static boolean isOfPerson(String digits) {
        return digits.length() == PERSON_NUMBER
                && CheckCharacters.ofNationalId(digits) == digits.charAt(PERSON_NUMBER - 1);
    }

    private static boolean isIp(FoldedText text, int end) {
        var dots = 0;
        for (var at = end; Characters.isDigit(text.at(at)) || text.at(at) == '.'; at++) {
            dots += text.at(at) == '.' ? 1 : 0;
        }
        return dots >= DOTS_OF_IP && text.at(end) == '.';
    }
}
