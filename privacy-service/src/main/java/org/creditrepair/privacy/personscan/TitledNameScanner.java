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
 * Chinese names that a title alone gives away, or in talk the 小 or 老 before the family name of somebody well known: at
 * the beginning of a phrase or behind a word before which no name goes on. Family names that are common words need a title
 * that is nobody's office, at the beginning of a phrase.
 */
final class TitledNameScanner implements Scanner {
    private static final String FAMILIAR = "小老";
    private static final int LONGEST_WITH_DOTS = 20;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_GIVEN = 2;

    private final NameWords words;
    private final Talk talk;

    TitledNameScanner(NameWords words) {
        this.words = words;
        this.talk = new Talk(words);
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        for (var at = 0; at < text.length(); at++) {
            var title = words.ends().titles().longestAt(text, at);
            if (title.filter(word -> !isOfLongerWord(text, word)).isPresent()) {
                before(text, title.get(), found);
                dottedBefore(text, title.get().start(), found);
            }
            if (FAMILIAR.indexOf(text.at(at)) >= 0) {
                familiar(text, at, found);
            }
        }
    }

    /** A title of one character begins other words too: 总 in 总额. */
    private boolean isOfLongerWord(FoldedText text, WordTree.Found<Title> title) {
        return words.others()
                .notNames()
                .longestAt(text, title.start())
                .filter(word -> word.end() > title.end())
                .isPresent();
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

    /** A name whose parts dots join, of any length. */
    private void dottedBefore(FoldedText text, int end, Consumer<Candidate> found) {
        var start = end;
        var hasDot = false;
        while (end - start < LONGEST_WITH_DOTS && ChineseName.isOfLongName(text, start - 1)) {
            start--;
            hasDot |= !Characters.isHan(text.at(start));
            if (words.ends().titles().isAt(text, start)) {
                return;
            }
        }
        if (hasDot && !words.before().cues().isAt(text, start)) {
            found.accept(new Candidate(Kind.NAME, start, end, EnumSet.of(Evidence.TITLE, Evidence.CLEAR_END)));
        }
    }

    /** A family name alone behind 小 or 老 at the beginning of a phrase, if a word that ends names follows. */
    private void familiar(FoldedText text, int at, Consumer<Candidate> found) {
        var isAtBeginning = !Characters.isHan(text.at(at - 1)) || words.before().endsBoundary(text, at);
        words.parts()
                .surnames()
                .longestAt(text, at + 1)
                .filter(surname -> isAtBeginning && surname.meaning() == Surname.PLAIN)
                .filter(surname -> isSpokenOf(text, at, surname.end()))
                .filter(surname -> !words.others().notNames().isAt(text, at))
                .ifPresent(surname -> found.accept(new Candidate(
                        Kind.NAME, surname.start(), surname.end(), EnumSet.of(Evidence.SURNAME, Evidence.CLEAR_END))));
    }

    /** Whether a word that ends names follows, or the end of a phrase in talk: of things one writes otherwise. */
    private boolean isSpokenOf(FoldedText text, int start, int end) {
        return Characters.isHan(text.at(end))
                ? words.ends().isAlwaysAt(text, end)
                : words.before().endsBoundary(text, start)
                        || Talk.isNear(text, start)
                        || talk.isTurnBeside(text, start);
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
