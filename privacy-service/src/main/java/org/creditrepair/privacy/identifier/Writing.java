package org.creditrepair.privacy.identifier;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** How people write identifiers: full-width, with separators, in lower case. */
final class Writing {
    /** More separators of phone numbers, after NFKC. */
    static final String BRACKETS = "()";

    private static final Pattern FOREIGN = Pattern.compile("(\\+|00)(?!86)[1-9]");

    private Writing() {}

    /**
     * NFKC of the text without what a reader does not see and the marks of keys, and without space around it. These go
     * first: between a letter and its mark they would keep both apart.
     */
    static String plain(String text) {
        var seen = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var character = text.codePointAt(i);
            if (!WrittenSigns.isUnseen(character) && !WrittenSigns.isKeycap(character)) {
                seen.appendCodePoint(character);
            }
        }
        return Normalizer.normalize(seen, Normalizer.Form.NFKC).strip();
    }

    /**
     * The text in upper case without separators.
     *
     * @param plain not empty
     * @param more other separators; these may begin and end the text
     * @return nothing where another separator begins or ends the text, or where more than three stand in a row
     */
    static Optional<String> compact(String plain, String more) {
        var compact = new StringBuilder(plain.length());
        var separation = 0;
        for (var i = 0; i < plain.length(); i++) {
            var character = plain.charAt(i);
            if (more.indexOf(character) >= 0 || WrittenSigns.isSeparator(character)) {
                separation++;
                var isAtEdge = compact.isEmpty() || i == plain.length() - 1;
                if (separation > WrittenSigns.LONGEST_SEPARATION || isAtEdge && more.indexOf(character) < 0) {
                    return Optional.empty();
                }
            } else {
                separation = 0;
                compact.append(upper(character));
            }
        }
        return Optional.of(compact.toString());
    }

    /**
     * Before which characters of the compact text a separator stood in the plain one; its length stands for the end.
     */
    static BitSet separated(String plain, String more) {
        var separated = new BitSet();
        var length = 0;
        for (var i = 0; i < plain.length(); i++) {
            var character = plain.charAt(i);
            if (more.indexOf(character) >= 0 || WrittenSigns.isSeparator(character)) {
                separated.set(length);
            } else {
                length++;
            }
        }
        return separated;
    }

    /** Whether a phone number, compact, begins with the code of another country than China. */
    static boolean isForeign(String number) {
        return FOREIGN.matcher(number).lookingAt();
    }

    static boolean areDigits(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(int character) {
        return character >= 'A' && character <= 'Z';
    }

    static int number(String digits, int from, int to) {
        var number = 0;
        for (var i = from; i < to; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }

    /** Only ASCII, so that no letter becomes two. */
    private static char upper(char character) {
        return character >= 'a' && character <= 'z' ? (char) (character - 'a' + 'A') : character;
    }
}
