package org.creditrepair.privacy.identifier;

import java.util.List;

/** The signs that people write between and within the parts of an identifier, after NFKC. */
public final class WrittenSigns {
    /** How many separators may stand in a row between two characters of an identifier. */
    public static final int LONGEST_SEPARATION = 3;

    /**
     * What stands before an extension of a fixed line, in upper case, each before those that it begins with. No
     * separator is part of a mark.
     */
    public static final List<String> EXTENSION_MARKS = List.of("转分机", "分机", "转", "EXT", "X", "#");

    /** Dashes of every length and the minus sign; NFKC makes U+2010 of the one that does not break. */
    private static final String DASHES = "-\u2010\u2012\u2013\u2014\u2015\u2212";

    private static final String DOTS = ".\u00B7\u2022\u2027\u30FB";
    /** RFC 5322 section 3.2.3, beside letters and digits. */
    private static final String ATOM_SIGNS = "!#$%&'*+-/=?^_`{|}~";

    private WrittenSigns() {}

    public static boolean isDash(char character) {
        return DASHES.indexOf(character) >= 0;
    }

    public static boolean isDot(char character) {
        return DOTS.indexOf(character) >= 0;
    }

    public static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    /** What may stand between two characters of an identifier and says nothing. */
    public static boolean isSeparator(char character) {
        return isBlank(character) || isDash(character) || isDot(character);
    }

    /**
     * Whether a character may stand in a part of the local part of an e-mail address, between dots: RFC 5322 atoms, and
     * beyond ASCII what RFC 6531 adds, as far as people write it: letters, digits, their marks, pictures.
     */
    public static boolean isOfAtom(char character) {
        return character < 0x80
                ? isLetterOrDigit(character) || ATOM_SIGNS.indexOf(character) >= 0
                : isOfWordBeyondAscii(character);
    }

    /** Letters, digits and marks beyond ASCII, and halves of pairs, of which the whole is judged elsewhere. */
    public static boolean isOfWordBeyondAscii(char character) {
        return character >= 0x80
                && (Character.isLetterOrDigit(character)
                        || Character.isSurrogate(character)
                        || Character.getType(character) == Character.NON_SPACING_MARK);
    }

    private static boolean isLetterOrDigit(char character) {
        return character >= '0' && character <= '9'
                || character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z';
    }
}
