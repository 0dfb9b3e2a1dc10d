package org.creditrepair.privacy.personscan;

import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;

/** A word of a name in letters, with the apostrophes and hyphens in it: O'Reilly-Jones. */
final class LatinWord {
    private static final int LONGEST = 30;
    private static final String APOSTROPHES = "'\u2019";
    private static final String WITHIN_WORDS = "'\u2019-";

    private LatinWord() {}

    static int end(FoldedText text, int start) {
        var end = start;
        while (end - start < LONGEST && isOfWord(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(FoldedText text, int at) {
        var character = text.at(at);
        return Character.isLetter(character) && !Characters.isHan(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || WITHIN_WORDS.indexOf(character) >= 0
                        && Character.isLetter(text.at(at + 1))
                        && !isPossessive(text, at);
    }

    /** Whether the 's of "Smith's account" stands at a place. */
    static boolean isPossessive(FoldedText text, int at) {
        return APOSTROPHES.indexOf(text.at(at)) >= 0
                && text.at(at + 1) == 's'
                && !Character.isLetterOrDigit(text.at(at + 2));
    }
}
