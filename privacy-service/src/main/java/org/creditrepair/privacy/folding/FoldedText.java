package org.creditrepair.privacy.folding;

import java.util.BitSet;
import java.util.Objects;
import org.creditrepair.privacy.identifier.WrittenSigns;

/**
 * A text as a recogniser reads it: NFKC by character, digits of any script as ASCII digits, what a reader does not see
 * left out, and the character for its code that a program wrote (%40, &#92;u53f7). Digits that are raised, in a circle,
 * on a key or a part of another character (², ①, ½, ㎡) are one writing of their own, {@code ⓪} to {@code ⑨}: beside a
 * number they count or note it and are no part of it. Every position leads back to the character of the original that
 * it came from. Folding takes time and space in proportion to the text.
 *
 * <p>Characters are folded one by one, not as a text, so that one that is made of several keeps its place: a letter and
 * its accent that stand apart stay apart. Immutable.
 */
public class FoldedText {
    private static final char EMOJI_SELECTOR = '\uFE0F';

    private final String original;
    private final char[] folded;
    private final int[] origins;
    private final int length;

    FoldedText(String original, Folding folding) {
        this(original, folding.characters(), folding.origins(), folding.length());
    }

    private FoldedText(String original, char[] folded, int[] origins, int length) {
        this.original = original;
        this.folded = folded;
        this.origins = origins;
        this.length = length;
    }

    /**
     * Folds a text.
     *
     * @param original of any content; lone surrogates stay as they are
     */
    public static FoldedText of(String original) {
        Objects.requireNonNull(original, "text is missing");
        return new FoldedText(original, Folding.of(original));
    }

    public String original() {
        return original;
    }

    /** How many UTF-16 units the folded text has. */
    public int length() {
        return length;
    }

    /** The unit at a position, and U+0000 before the first and after the last: what looks around needs no bounds. */
    public char at(int position) {
        return position < 0 || position >= length ? '\0' : folded[position];
    }

    /** Where the character of the original begins that a position came from. */
    public int originalStart(int position) {
        return origins[position];
    }

    /**
     * Where the character of the original ends that the last position of a stretch came from, with the mark that makes
     * a key of it; never within a surrogate pair.
     *
     * @param end of a stretch of the folded text, exclusive, at least 1
     */
    public int originalEnd(int end) {
        var start = origins[end - 1];
        var length =
                Escape.at(original, start).map(Escape::length).orElse(Character.charCount(original.codePointAt(start)));
        return afterKeycap(start + length);
    }

    private int afterKeycap(int end) {
        var mark = isAt(end, EMOJI_SELECTOR) ? end + 1 : end;
        return mark < original.length() && WrittenSigns.isKeycap(original.charAt(mark)) ? mark + 1 : end;
    }

    private boolean isAt(int position, char character) {
        return position < original.length() && original.charAt(position) == character;
    }

    /** A stretch of the folded text. */
    public String slice(int start, int end) {
        return String.valueOf(folded, start, end - start);
    }

    /** Whether a word, as it is written, begins at a position of any value. */
    public boolean startsWith(int at, String word) {
        for (var i = 0; i < word.length(); i++) {
            if (at(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The same text with one U+0000 for each stretch that is hidden: what stands on its two sides comes as near as any
     * replacement could bring it.
     *
     * @param hidden positions of the original
     */
    public FoldedText without(BitSet hidden) {
        var rest = new char[length];
        var places = new int[length];
        var size = 0;
        for (var at = 0; at < length; at++) {
            var isHidden = hidden.get(origins[at]);
            if (!isHidden || at == 0 || !hidden.get(origins[at - 1])) {
                rest[size] = isHidden ? '\0' : folded[at];
                places[size++] = origins[at];
            }
        }
        return new FoldedText(original, rest, places, size);
    }

    /** Hides the content, which is personal. */
    @Override
    public String toString() {
        return "FoldedText[length=" + length + "]";
    }
}
