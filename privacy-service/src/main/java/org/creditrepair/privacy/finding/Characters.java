package org.creditrepair.privacy.finding;

import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.WrittenSigns;

/** Classes of the characters of a folded text. Every scanner asks for them at every place, so they are a table. */
public final class Characters {
    private static final String SENTENCE_ENDS = "\u3002;!?";
    private static final String LIKE_X = "Xx\u00D7\u03A7\u03C7\u0425\u0445";
    private static final int DIGIT = 1;
    private static final int LATIN = 2;
    private static final int HAN = 4;
    private static final int DASH = 8;
    private static final int DOT = 16;
    private static final int BLANK = 32;
    private static final int ENCLOSED = 64;
    private static final String ENCLOSED_DIGITS = "⓪①②③④⑤⑥⑦⑧⑨";
    private static final byte[] CLASSES = classes();

    private Characters() {}

    public static boolean isDigit(char character) {
        return is(character, DIGIT);
    }

    /** A digit that came out of another character, such as ², ½ or ㎡; never a part of a number in digits beside it. */
    public static boolean isEnclosedDigit(char character) {
        return is(character, ENCLOSED);
    }

    /** The value of an enclosed digit; -1 for every other character. */
    static int enclosedDigit(char character) {
        return ENCLOSED_DIGITS.indexOf(character);
    }

    public static boolean isLatin(char character) {
        return is(character, LATIN);
    }

    public static boolean isAlphanumeric(char character) {
        return is(character, DIGIT | LATIN);
    }

    /** X, the sign of multiplication that people write for it, and the Greek and the Cyrillic letter of its shape. */
    public static boolean isLikeX(char character) {
        return LIKE_X.indexOf(character) >= 0;
    }

    /** Unified ideographs and the zero 〇; of a pair of surrogates, those of the planes of ideographs. */
    public static boolean isHan(char character) {
        return is(character, HAN);
    }

    public static boolean isDash(char character) {
        return is(character, DASH);
    }

    public static boolean isDot(char character) {
        return is(character, DOT);
    }

    public static boolean isBlank(char character) {
        return is(character, BLANK);
    }

    public static boolean isSeparator(char character) {
        return is(character, BLANK | DASH | DOT);
    }

    public static boolean endsSentence(char character) {
        return SENTENCE_ENDS.indexOf(character) >= 0;
    }

    /** The position after at most three separators. */
    public static int afterSeparators(FoldedText text, int at) {
        var end = at;
        while (end - at < WrittenSigns.LONGEST_SEPARATION && isSeparator(text.at(end))) {
            end++;
        }
        return end;
    }

    /** The position after blanks, of which there may be a few. */
    public static int afterBlanks(FoldedText text, int at, int most) {
        var end = at;
        while (end - at < most && isBlank(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean is(char character, int classes) {
        return (CLASSES[character] & classes) != 0;
    }

    private static byte[] classes() {
        var classes = new byte[Character.MAX_VALUE + 1];
        for (var at = 0; at < classes.length; at++) {
            classes[at] = (byte) classesOf((char) at);
        }
        return classes;
    }

    private static int classesOf(char character) {
        if (character >= '0' && character <= '9') {
            return DIGIT;
        }
        if (character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z') {
            return LATIN;
        }
        if (enclosedDigit(character) >= 0) {
            return ENCLOSED;
        }
        if (isIdeograph(character)) {
            return HAN;
        }
        if (WrittenSigns.isDash(character)) {
            return DASH;
        }
        if (WrittenSigns.isDot(character)) {
            return DOT;
        }
        return WrittenSigns.isBlank(character) ? BLANK : 0;
    }

    private static boolean isIdeograph(char character) {
        return character >= 0x4E00 && character <= 0x9FFF
                || character >= 0x3400 && character <= 0x4DBF
                || character == '\u3007'
                || character >= 0xD840 && character <= 0xD88F
                || Character.isLowSurrogate(character);
    }
}
