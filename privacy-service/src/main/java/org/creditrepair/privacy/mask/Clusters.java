package org.creditrepair.privacy.mask;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import org.creditrepair.privacy.identifier.WrittenSigns;

/**
 * A text as the characters that people see: grapheme clusters of UAX 29. {@link BreakIterator} of the JDK knows emoji
 * sequences and flags since JDK 20 and is linear; it is not asked where each char is a cluster of its own, as in nearly
 * all values.
 */
final class Clusters {
    /** Longest cluster that is shown, in code points: a family of four with its joiners has seven. */
    static final int LONGEST_SHOWN = 8;

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BRAILLE_BLANK = 0x2800;

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

    /** How many clusters a reader sees: blanks make no value longer. */
    int countSeen() {
        var seen = 0;
        for (var i = 0; i < count(); i++) {
            seen += isSeen(i) ? 1 : 0;
        }
        return seen;
    }

    private boolean isSeen(int index) {
        return ends == null
                ? text.charAt(index) != ' '
                : !text.substring(start(index), end(index)).codePoints().allMatch(Clusters::isBlank);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || WrittenSigns.isUnseen(codePoint)
                || codePoint == BRAILLE_BLANK;
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
     * without a letter, halves of characters, what reorders the text around it, and clusters that carry more than a
     * person sees are never shown.
     */
    boolean isShowable(int index, char maskCharacter) {
        if (ends == null) {
            return text.charAt(index) != maskCharacter;
        }
        var codePoints = text.substring(start(index), end(index))
                .codePoints()
                .limit(LONGEST_SHOWN + 1)
                .toArray();
        return codePoints.length <= LONGEST_SHOWN
                && isVisible(Character.getType(codePoints[0]))
                && !WrittenSigns.isUnseen(codePoints[0])
                && Arrays.stream(codePoints).noneMatch(codePoint -> codePoint == maskCharacter)
                && carriesNothingUnseen(codePoints);
    }

    /**
     * Marks are seen. Of what is not seen, an emoji may have joiners and presentation selectors, and another character
     * one selector of a variant right behind it.
     */
    private static boolean carriesNothingUnseen(int[] codePoints) {
        var isEmoji = Character.isExtendedPictographic(codePoints[0]);
        for (var i = 1; i < codePoints.length; i++) {
            var isAllowed = isEmoji
                    ? codePoints[i] == ZERO_WIDTH_JOINER || isPresentation(codePoints[i])
                    : i == 1 && isVariation(codePoints[i]);
            if (WrittenSigns.isUnseen(codePoints[i]) && !isAllowed) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVariation(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private static boolean isPresentation(int codePoint) {
        return codePoint == 0xFE0E || codePoint == 0xFE0F;
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
