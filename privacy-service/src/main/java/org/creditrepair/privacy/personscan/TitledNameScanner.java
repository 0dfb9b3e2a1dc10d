package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree;
import org.creditrepair.privacy.personscan.NameWords.Surname;
import org.creditrepair.privacy.personscan.NameWords.Title;

/**
 * Chinese names that a title alone gives away: at the beginning of a phrase or behind a word before which no name
 * goes on. Family names that are common words need a title that is nobody's office, at the beginning of a phrase.
 */
final class TitledNameScanner implements Scanner {
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_GIVEN = 2;

    private final NameWords words;

    TitledNameScanner(NameWords words) {
        this.words = words;
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        for (var at = 0; at < text.length(); at++) {
            var title = words.ends().titles().longestAt(text, at);
            if (title.isPresent()) {
                before(text, title.get(), found);
            }
        }
    }

    /** The longest reading is taken. */
    private void before(FoldedText text, WordTree.Found<Title> title, Consumer<Candidate> found) {
        var end = title.start();
        for (var start = end - LONGEST_NAME; start < end; start++) {
            var surname = words.parts().surnames().longestAt(text, start);
            if (surname.isPresent() && isName(text, surname.get(), title)) {
                var isPlain = surname.get().meaning() == Surname.PLAIN;
                found.accept(new Candidate(
                        Kind.NAME,
                        start,
                        end,
                        EnumSet.of(
                                Evidence.TITLE,
                                Evidence.CLEAR_END,
                                isPlain ? Evidence.SURNAME : Evidence.COMMON_WORD)));
                return;
            }
        }
    }

    private boolean isName(FoldedText text, WordTree.Found<Surname> surname, WordTree.Found<Title> title) {
        var start = surname.start();
        var isAtBeginning = !Characters.isHan(text.at(start - 1));
        var mayBegin = surname.meaning() == Surname.PLAIN
                ? isAtBeginning || words.before().endsBoundary(text, start)
                : isAtBeginning && title.meaning() == Title.OF_ADDRESS;
        return mayBegin
                && isGiven(text, surname.end(), title.start())
                && !words.others().notNames().isAt(text, start);
    }

    /** Whether a given name, or none, fills a stretch; another title within ends the name before. */
    private boolean isGiven(FoldedText text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (!Characters.isHan(text.at(at)) || words.ends().titles().isAt(text, at)) {
                return false;
            }
        }
        return start <= end && end - start <= LONGEST_GIVEN;
    }
}
