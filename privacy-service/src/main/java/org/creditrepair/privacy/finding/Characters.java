package org.creditrepair.privacy.finding;

import org.creditrepair.privacy.folding.FoldedText;

/** Classes of the characters of a folded text. */
public final class Characters {
    /** As package {@code identifier} knows them. */
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private static final String DOTS = ".\u00B7\u2022\u2027\u30FB";
    private static final String SENTENCE_ENDS = "\u3002;!?";
    private static final int LONGEST_SEPARATION = 3;

    private Characters() {}

    public static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    public static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    public static boolean isAlphanumeric(char character) {
        return isDigit(character) || isLatin(character);
    }

    /** Unified ideographs and the zero 〇; of a pair of surrogates, those of the planes of ideographs. */
    public static boolean isHan(char character) {
        return character >= 0x4E00 && character <= 0x9FFF
                || character >= 0x3400 && character <= 0x4DBF
                || character == '\u3007'
                || character >= 0xD840 && character <= 0xD88F
                || Character.isLowSurrogate(character);
    }

    public static boolean isDash(char character) {
        return DASHES.indexOf(character) >= 0;
    }

    public static boolean isDot(char character) {
        return DOTS.indexOf(character) >= 0;
    }

    public static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    public static boolean isSeparator(char character) {
        return isBlank(character) || isDash(character) || isDot(character);
    }

    public static boolean endsSentence(char character) {
        return SENTENCE_ENDS.indexOf(character) >= 0;
    }

    /** The position after at most three separators. */
    public static int afterSeparators(FoldedText text, int at) {
        var end = at;
        while (end - at < LONGEST_SEPARATION && isSeparator(text.at(end))) {
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
}
