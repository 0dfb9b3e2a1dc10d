package org.creditrepair.privacy.finding;

import org.creditrepair.privacy.folding.FoldedText;

/** One word in square brackets stands for a value and names none. */
final class Placeholders {
    private static final int LONGEST = 64;

    private Placeholders() {}

    /** The closing bracket of a placeholder that begins at a place; the place itself where none does. */
    static int after(FoldedText text, int at) {
        if (text.at(at) != '[') {
            return at;
        }
        var end = at + 1;
        while (end - at < LONGEST && isOfPlaceholder(text.at(end))) {
            end++;
        }
        return text.at(end) == ']' ? end : at;
    }

    private static boolean isOfPlaceholder(char character) {
        return Characters.isHan(character)
                || Characters.isAlphanumeric(character)
                || character == '-'
                || character == '_';
    }
}
