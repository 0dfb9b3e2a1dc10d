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
    public static final List<String> EXTENSION_MARKS =
            List.of("转分机", "分机号:", "分机号", "分机:", "分机", "内线", "转接", "转", "EXT:", "EXT", "X", "#");

    /** RFC 5322 section 3.2.3, beside letters and digits. */
    private static final String ATOM_SIGNS = "!#$%&'*+-/=?^_`{|}~";

    private static final int KEYCAP = 0x20E3;

    private WrittenSigns() {}

    /**
     * What a reader does not see: format characters, and what Unicode lets programs ignore where they cannot show it
     * (Default_Ignorable_Code_Point of the Unicode Character Database, UAX 44): joiners, fillers, selectors of variants,
     * tags.
     */
    public static boolean isUnseen(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || isFiller(codePoint) || isSelector(codePoint);
    }

    /** The mark that makes a key of the digit before it: 1\u20E3. */
    public static boolean isKeycap(int codePoint) {
        return codePoint == KEYCAP;
    }

    /** The grapheme joiner, the fillers of Hangul, the inherent vowels of Khmer, and places kept for their like. */
    private static boolean isFiller(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0 -> true;
            default -> codePoint >= 0xFFF0 && codePoint <= 0xFFF8;
        };
    }

    /** Selectors of variants, those of Mongolian too, and tags. */
    private static boolean isSelector(int codePoint) {
        return codePoint >= 0x180B && codePoint <= 0x180F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
    }

    /** Dashes of every length and the minus sign; NFKC makes U+2010 of the one that does not break. */
    public static boolean isDash(char character) {
        return switch (character) {
            case '-', '\u2010', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> true;
            default -> false;
        };
    }

    /** Full stop, middle dots, bullet, and the operators that look like a middle dot. */
    public static boolean isDot(char character) {
        return switch (character) {
            case '.', '\u00B7', '\u2022', '\u2027', '\u2219', '\u22C5', '\u30FB' -> true;
            default -> false;
        };
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
     * beyond ASCII what RFC 6531 adds, as far as people write it: letters, numbers, their marks, pictures.
     */
    public static boolean isOfAtom(char character) {
        return character < 0x80
                ? isLetterOrDigit(character) || ATOM_SIGNS.indexOf(character) >= 0
                : isOfWordBeyondAscii(character);
    }

    /** Letters, numbers and their marks beyond ASCII, and halves of pairs, of which the whole is judged elsewhere. */
    public static boolean isOfWordBeyondAscii(char character) {
        return character >= 0x80
                && (Character.isLetterOrDigit(character)
                        || Character.isSurrogate(character)
                        || isMarkOrLetterNumber(Character.getType(character)));
    }

    /**
     * Vowel signs of the scripts of India stand beside their letter, and the ideographic zero is a number, not a digit.
     */
    private static boolean isMarkOrLetterNumber(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.LETTER_NUMBER;
    }

    private static boolean isLetterOrDigit(char character) {
        return character >= '0' && character <= '9'
                || character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z';
    }
}
