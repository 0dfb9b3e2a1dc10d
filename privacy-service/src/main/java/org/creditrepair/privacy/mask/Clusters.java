package org.creditrepair.privacy.mask;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the characters that people see: grapheme clusters of UAX 29. {@link BreakIterator} of the JDK knows emoji
 * sequences and flags since JDK 20 and is linear; it is not asked where each char is a cluster of its own, as in nearly
 * all values.
 */
final class Clusters {
    private final String text;
    /** Where each cluster ends; null: after each char. */
    private final int[] ends;

    private Clusters(String text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    static Clusters of(String text) {
        return isPlain(text) ? new Clusters(text, null) : new Clusters(text, ends(text));
    }

    int count() {
        return ends == null ? text.length() : ends.length;
    }

    /** Whether each char is a cluster that may be shown. */
    boolean isPlain() {
        return ends == null;
    }

    boolean is(int index, char character) {
        return text.charAt(start(index)) == character && end(index) == start(index) + 1;
    }

    /**
     * Whether a cluster can stand in the open: it is what it looks like, and is no sign of masking. Controls, marks
     * without a letter, halves of characters and what reorders the text around it are never shown.
     */
    boolean isShowable(int index, char maskCharacter) {
        if (ends == null) {
            return text.charAt(index) != maskCharacter;
        }
        return isVisible(Character.getType(text.codePointAt(start(index))))
                && text.substring(start(index), end(index)).indexOf(maskCharacter) < 0;
    }

    int start(int index) {
        return ends == null ? index : index == 0 ? 0 : ends[index - 1];
    }

    private int end(int index) {
        return ends == null ? index + 1 : ends[index];
    }

    private static boolean isVisible(int type) {
        return switch (type) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Printable ASCII, Chinese characters, full-width ASCII: none joins with what stands beside it. */
    private static boolean isPlain(char character) {
        return character >= ' ' && character <= '~'
                || character >= '\u4E00' && character <= '\u9FFF'
                || character >= '\uFF01' && character <= '\uFF5E';
    }

    private static int[] ends(String text) {
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        var ends = new int[text.length()];
        var count = 0;
        for (var end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            ends[count++] = end;
        }
        return Arrays.copyOf(ends, count);
    }
}
