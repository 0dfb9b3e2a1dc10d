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
        return isLetter(character)
                || WITHIN_WORDS.indexOf(character) >= 0
                        && Character.isLetter(text.at(at + 1))
                        && !isPossessive(text, at);
    }

    /** A letter of a writing with letters, or the accent of one that stands apart. */
    static boolean isLetter(char character) {
        return Character.isLetter(character) && !Characters.isHan(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** A letter, an apostrophe or a hyphen, of which the last two may stand at the end of a word too. */
    static boolean isSign(char character) {
        return isLetter(character) || WITHIN_WORDS.indexOf(character) >= 0;
    }

    /** Whether the 's of "Smith's account" stands at a place. */
    static boolean isPossessive(FoldedText text, int at) {
        return APOSTROPHES.indexOf(text.at(at)) >= 0
                && text.at(at + 1) == 's'
                && !Character.isLetterOrDigit(text.at(at + 2));
    }
}
