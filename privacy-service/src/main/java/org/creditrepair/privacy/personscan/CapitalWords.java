package org.creditrepair.privacy.personscan;

import java.util.Optional;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree;

/** Finds where a name ends whose words have capitals: John A Smith, Ludwig van Beethoven, Kim So Young. */
final class CapitalWords {
    /** Joins two names. */
    static final String AND = "and ";

    private static final int MOST_WORDS = 8;
    private static final int MOST_WORDS_IF_CAUTIOUS = 4;
    private static final int MOST_PARTICLES = 2;
    private static final char PRONOUN = 'I';

    private final NameWords words;
    private final FormEntries entries;

    CapitalWords(NameWords words, FormEntries entries) {
        this.words = words;
        this.entries = entries;
    }

    /**
     * Words in a row.
     *
     * @param end exclusive, behind a suffix such as Jr.
     * @param count how many, without particles and suffix
     */
    record Row(int end, int count) {}

    /** The longest reading: a word that is mostly no name, such as An or May, is a part of one among others. */
    Row longest(FoldedText text, int start) {
        return row(text, start, MOST_WORDS, false);
    }

    /** The reading for a text with capitals all over, in which a name ends before a word that is mostly none. */
    Row cautious(FoldedText text, int start) {
        return row(text, start, MOST_WORDS_IF_CAUTIOUS, true);
    }

    private Row row(FoldedText text, int start, int most, boolean isCautious) {
        var end = LatinWord.end(text, start);
        var count = 1;
        while (count < most) {
            var next = startOfNext(text, end, isCautious);
            if (next < 0) {
                break;
            }
            end = LatinWord.end(text, next);
            count++;
        }
        return new Row(NameAffixes.afterSuffix(text, end), count);
    }

    /** Where the next word of the name begins; -1 where the name is over. */
    private int startOfNext(FoldedText text, int end, boolean isCautious) {
        var isInitial = text.at(end) == '.' && !Character.isLetter(text.at(end - 2));
        var blank = isInitial ? end + 1 : end;
        if (text.at(blank) != ' ' && text.at(blank) != '\u00B7') {
            return -1;
        }
        var next = text.at(blank + 1) == ' ' ? blank + 2 : blank + 1;
        if (isOtherEntry(text, next)
                || isNoName(text, next) && (isCautious ? !isLast(text, next) : goesOn(text, next))) {
            return -1;
        }
        return Character.isUpperCase(text.at(next)) ? next : afterParticles(text, next);
    }

    /** Whether a field, a label or a title stands at a place; a word such as No may also be the last of a name. */
    private boolean isOtherEntry(FoldedText text, int at) {
        return words.ends().fields().isAt(text, at) && !(isNoName(text, at) && isLast(text, at))
                || entries.isNextEntry(text, at)
                || entries.isTitle(text, at);
    }

    /** Where a capital follows one or two particles; -1 where none does. */
    int afterParticles(FoldedText text, int start) {
        var at = start;
        for (var count = 0; count < MOST_PARTICLES; count++) {
            var particle = words.parts().particles().longestAt(text, at);
            if (particle.isEmpty() || text.at(particle.get().end()) != ' ') {
                return -1;
            }
            at = particle.get().end() + 1;
            if (Character.isUpperCase(text.at(at))) {
                return isNoName(text, at) && goesOn(text, at) ? -1 : at;
            }
        }
        return -1;
    }

    /** A word that is no name where one begins; an initial is none of them: A. Smith, A Smith. */
    Optional<WordTree.Found<String>> noNameAt(FoldedText text, int at) {
        return words.others().notNames().longestAt(text, at).filter(word -> !isInitial(text, word));
    }

    private static boolean isInitial(FoldedText text, WordTree.Found<String> word) {
        return isLetterAlone(text, word.start())
                && (text.at(word.end()) == '.' || !Character.isLowerCase(text.at(word.end() + 1)));
    }

    /** Whether one capital stands alone; the pronoun needs a full stop. */
    private static boolean isLetterAlone(FoldedText text, int at) {
        return Character.isUpperCase(text.at(at))
                && LatinWord.end(text, at) == at + 1
                && (text.at(at) != PRONOUN || text.at(at + 1) == '.');
    }

    private boolean isNoName(FoldedText text, int at) {
        return !isLetterAlone(text, at) && words.others().notNames().isAt(text, at);
    }

    /** Whether a word with a capital stands where a name ends: Grace So. */
    private static boolean isLast(FoldedText text, int at) {
        return Character.isUpperCase(text.at(at)) && FormEntries.ENDS.indexOf(text.at(LatinWord.end(text, at))) >= 0;
    }

    /**
     * Whether the sentence or another entry goes on with a word that is no name: small letters, a number or a colon
     * follow it, or among capitals alone another such word.
     */
    private boolean goesOn(FoldedText text, int at) {
        var end = LatinWord.end(text, at);
        var next = Characters.afterBlanks(text, end, 2);
        var behind = text.at(next);
        return !Character.isUpperCase(text.at(at))
                || behind == ':'
                || Character.isLowerCase(behind) && !text.startsWith(next, AND)
                || Characters.isDigit(behind)
                || isInCapitals(text, at, end) && isNoName(text, next);
    }

    private static boolean isInCapitals(FoldedText text, int start, int end) {
        return text.slice(start, end).chars().noneMatch(Character::isLowerCase);
    }
}
