package org.creditrepair.privacy.personscan;

import org.creditrepair.privacy.folding.FoldedText;

/** Tells what else a form may say where a name is expected: nothing, the next label, a row of headings. */
final class FormEntries {
    /** What may stand behind a whole entry. */
    static final String ENDS = ",;.!?)\n\r\"\u3002\u3001\0|";

    private static final String COLUMN_ENDS = ",;|\t\n\r\0";
    private static final int LONGEST_LABEL = 30;

    private final NameWords words;

    FormEntries(NameWords words) {
        this.words = words;
    }

    /** Whether a blank entry, a label or a title begins at a place, but no name. */
    boolean isNoName(FoldedText text, int start) {
        return isBlankEntry(text, start) || isLabel(text, start) || isTitle(text, start);
    }

    /** What a form says where it says nothing; a capital behind it makes it a name. */
    private boolean isBlankEntry(FoldedText text, int start) {
        return words.others()
                .blanks()
                .longestAt(text, start)
                .filter(word -> ENDS.indexOf(text.at(word.end())) >= 0
                        || text.at(word.end()) == ' ' && !Character.isUpperCase(text.at(word.end() + 1)))
                .isPresent();
    }

    /** The next entry of a form whose entry for a name is empty. */
    private boolean isLabel(FoldedText text, int start) {
        if (!isCue(text, start)) {
            return false;
        }
        var field = words.ends().fields().longestAt(text, start);
        if (field.filter(found -> COLUMN_ENDS.indexOf(text.at(found.end())) >= 0)
                        .isPresent()
                || isHeading(text, start)) {
            return true;
        }
        var end = start;
        while (end - start < LONGEST_LABEL && (Character.isLetter(text.at(end)) || text.at(end) == ' ')) {
            end++;
        }
        return text.at(end) == ':';
    }

    /** Whether several words for a name stand in a row of headings: Surname, First Name, Date of Birth. */
    private boolean isHeading(FoldedText text, int start) {
        return words.before()
                .cues()
                .longestAt(text, start)
                .filter(cue -> text.slice(start, cue.end()).indexOf(' ') >= 0)
                .filter(cue -> COLUMN_ENDS.indexOf(text.at(cue.end())) >= 0)
                .isPresent();
    }

    /** A title, which announces the name behind it by itself. */
    boolean isTitle(FoldedText text, int start) {
        return Character.isUpperCase(text.at(start))
                && words.before()
                        .cues()
                        .longestAt(text, start)
                        .filter(cue -> cue.meaning() == NameWords.Cue.TITLE)
                        .isPresent();
    }

    /** Whether a word that announces a name or another entry begins at a place. */
    boolean isCue(FoldedText text, int at) {
        return words.before().cues().isAt(text, at) || words.ends().fields().isAt(text, at);
    }

    /** Whether the next entry of a form stands at a place: Father's Name, Landlord: . */
    boolean isNextEntry(FoldedText text, int at) {
        return words.before()
                .cues()
                .longestAt(text, at)
                .filter(cue -> text.at(cue.end()) == ':' || LatinWord.isPossessive(text, cue.end()))
                .isPresent();
    }
}
