package org.creditrepair.privacy.mask;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A mask keeps a head and a tail of a value and hides the rest. Never is more than half of a value shown, and of a
 * value of one character nothing. It counts characters as people see them, and hides how many there are by always
 * showing {@value #HIDDEN} for what is hidden.
 *
 * @param head characters shown at the beginning
 * @param tail characters shown at the end
 */
public record Mask(int head, int tail) {
    static final String HIDDEN = "****";

    public Mask {
        if (head < 0 || tail < 0) {
            throw new IllegalArgumentException("a mask shows a negative count: " + head + ", " + tail);
        }
    }

    /** Masks a value; null stays null. */
    public String apply(String value) {
        if (value == null || value.contains(HIDDEN)) {
            return value == null ? null : HIDDEN;
        }
        var characters = characters(value);
        var allowed = characters.size() / 2;
        var shownTail = Math.min(tail, allowed);
        var shownHead = Math.min(head, allowed - shownTail);
        return String.join("", characters.subList(0, shownHead))
                + HIDDEN
                + String.join("", characters.subList(characters.size() - shownTail, characters.size()));
    }

    private static List<String> characters(String value) {
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(value);
        var characters = new ArrayList<String>();
        var start = boundaries.first();
        for (var end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            characters.add(value.substring(start, end));
            start = end;
        }
        return characters;
    }
}
