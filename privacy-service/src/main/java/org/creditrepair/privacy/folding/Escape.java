package org.creditrepair.privacy.folding;

import java.lang.Character.UnicodeBlock;
import java.util.Optional;
import java.util.Set;

/**
 * A character that a program wrote as its code: {@code %40} or {@code %E5%8F%B7} in the address of a page (RFC 3986
 * section 2.1, over UTF-8), &#92;u53f7 or {@code \n} in JSON (RFC 8259 section 7). Read as it stands, its digits
 * would join the number behind it, and its letter the word.
 *
 * @param character a code point, or a half of one
 * @param length how many characters of the original write it
 */
record Escape(int character, int length) {
    private static final int RADIX = 16;
    private static final int CODE_DIGITS = 4;
    private static final int CODE_LENGTH = 6;
    private static final int SHORT_LENGTH = 2;
    private static final int OCTET_DIGITS = 2;
    private static final int OCTET_LENGTH = 3;
    private static final int LAST_OF_ASCII = 0x7F;
    private static final int NONE = -1;
    private static final int LONGEST_PERCENTAGE = 3;
    /** What texts hold whose codes may have no letter; other such codes are the beginnings of numbers. */
    private static final Set<UnicodeBlock> WRITTEN_IN_DECIMALS = Set.of(
            UnicodeBlock.BASIC_LATIN,
            UnicodeBlock.GENERAL_PUNCTUATION,
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS);

    /** The escape that begins at a place, if one does. */
    static Optional<Escape> at(String text, int at) {
        return switch (text.charAt(at)) {
            case '%' -> ofAddress(text, at);
            case '\\' -> ofShort(text, at).or(() -> ofJson(text, at));
            default -> Optional.empty();
        };
    }

    /**
     * The codes of one letter or sign that texts hold; those of a backspace and a form feed are not among them. A
     * backslash before the code of a character is left: a text that was written as JSON twice is read all the same.
     */
    private static Optional<Escape> ofShort(String text, int at) {
        var sign = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        return switch (sign) {
            case 'n' -> Optional.of(new Escape('\n', SHORT_LENGTH));
            case 'r' -> Optional.of(new Escape('\r', SHORT_LENGTH));
            case 't' -> Optional.of(new Escape('\t', SHORT_LENGTH));
            case '"', '/' -> Optional.of(new Escape(sign, SHORT_LENGTH));
            case '\\' -> unit(text, at + 1) == NONE ? Optional.of(new Escape(sign, SHORT_LENGTH)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A character beyond the first 65,536 is written as the codes of its two halves. */
    private static Optional<Escape> ofJson(String text, int at) {
        var code = unit(text, at);
        if (code == NONE || areDecimals(text, at + 2, CODE_DIGITS) && !isWrittenInDecimals(code)) {
            return Optional.empty();
        }
        var next = Character.isHighSurrogate((char) code) ? unit(text, at + CODE_LENGTH) : NONE;
        return next != NONE && Character.isLowSurrogate((char) next)
                ? Optional.of(new Escape(Character.toCodePoint((char) code, (char) next), 2 * CODE_LENGTH))
                : Optional.of(new Escape(code, CODE_LENGTH));
    }

    private static int unit(String text, int at) {
        return text.startsWith("\\u", at) ? number(text, at + 2, CODE_DIGITS) : NONE;
    }

    private static boolean isWrittenInDecimals(int code) {
        return WRITTEN_IN_DECIMALS.contains(UnicodeBlock.of(code));
    }

    private static boolean areDecimals(String text, int from, int count) {
        return text.substring(from, from + count).chars().allMatch(Character::isDigit);
    }

    /** Letters and digits need no escape: {@code 15%30} is a percentage. */
    private static Optional<Escape> ofAddress(String text, int at) {
        var first = octet(text, at);
        if (first > LAST_OF_ASCII) {
            return beyondAscii(text, at, first);
        }
        var isSign = Character.isWhitespace(first) || first >= ' ' && !Character.isLetterOrDigit(first);
        return isSign && !isPercentage(text, at) ? Optional.of(new Escape(first, OCTET_LENGTH)) : Optional.empty();
    }

    /**
     * Whether a number of one to three digits ends here and another one follows: {@code 50%211.2.3.4}. Behind a letter
     * it is a part of a word, as in {@code zhang12%40163.com}; behind a percent sign it is a part of an escape.
     */
    private static boolean isPercentage(String text, int at) {
        var start = at;
        while (start > 0 && at - start <= LONGEST_PERCENTAGE && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        var before = start > 0 ? text.charAt(start - 1) : ' ';
        return start < at
                && at - start <= LONGEST_PERCENTAGE
                && before != '%'
                && !(before <= LAST_OF_ASCII && Character.isLetter(before))
                && areDecimals(text, at + 1, OCTET_DIGITS)
                && at + OCTET_LENGTH < text.length()
                && isOfNumber(text.charAt(at + OCTET_LENGTH));
    }

    private static boolean isOfNumber(char character) {
        return Character.isDigit(character) || character == '.';
    }

    /** UTF-8 (RFC 3629): the first octet says how many follow, and each of those has six bits. */
    private static Optional<Escape> beyondAscii(String text, int at, int first) {
        var octets = Integer.numberOfLeadingZeros(~(first << 24));
        var character = first & LAST_OF_ASCII >> octets;
        for (var i = 1; i < octets; i++) {
            var next = octet(text, at + i * OCTET_LENGTH);
            if (next >> 6 != 0b10) {
                return Optional.empty();
            }
            character = character << 6 | next & 0b11_1111;
        }
        return octets > 1 && character > LAST_OF_ASCII && Character.isValidCodePoint(character)
                ? Optional.of(new Escape(character, octets * OCTET_LENGTH))
                : Optional.empty();
    }

    private static int octet(String text, int at) {
        return at < text.length() && text.charAt(at) == '%' ? number(text, at + 1, OCTET_DIGITS) : NONE;
    }

    private static int number(String text, int from, int digits) {
        if (from + digits > text.length()) {
            return NONE;
        }
        var number = 0;
        for (var at = from; at < from + digits; at++) {
            var character = text.charAt(at);
            var digit = character <= LAST_OF_ASCII ? Character.digit(character, RADIX) : NONE;
            if (digit == NONE) {
                return NONE;
            }
            number = number * RADIX + digit;
        }
        return number;
    }
}
