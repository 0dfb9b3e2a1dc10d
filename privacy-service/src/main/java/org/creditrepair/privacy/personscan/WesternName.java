package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.personscan.NameScanner.Name;

/**
 * Reads a name in letters: up to four words with capitals, or after a colon up to three small words with an end behind.
 */
final class WesternName {
    private static final int MOST_WORDS = 4;
    private static final int MOST_SMALL_WORDS = 3;
    private static final int MOST_PARTICLES = 2;
    private static final int LONGEST_WORD = 30;
    private static final String WITHIN_WORDS = "'\u2019-";
    private static final String ENDS = ",;.!?)\n\r\"\u3002\u3001\0|";

    private final NameWords words;

    WesternName(NameWords words) {
        this.words = words;
    }

    /**
     * A name that begins at a place.
     *
     * @param cue what is known of the words before it
     */
    Optional<Name> read(FoldedText text, int start, Set<Evidence> cue) {
        if (words.notNames().isAt(text, start)) {
            return Optional.empty();
        }
        if (!Character.isUpperCase(text.at(start))) {
            return cue.contains(Evidence.CONNECTOR) ? small(text, start) : Optional.empty();
        }
        return capitals(text, start, cue);
    }

    private Optional<Name> capitals(FoldedText text, int start, Set<Evidence> cue) {
        var end = endOfWord(text, start);
        var count = 1;
        while (count < MOST_WORDS) {
            var next = startOfNext(text, end);
            if (next < 0) {
                break;
            }
            end = endOfWord(text, next);
            count++;
        }
        if (isAbbreviation(text, start, end) && cue.contains(Evidence.WEAK_CUE)) {
            return Optional.empty();
        }
        var isClear = count > 1 || ENDS.indexOf(text.at(end)) >= 0;
        return Optional.of(new Name(end, EnumSet.of(isClear ? Evidence.CLEAR_END : Evidence.LONG_END)));
    }

    /** Where the next word of the name begins; -1 where the name is over. */
    private int startOfNext(FoldedText text, int end) {
        var isInitial = text.at(end) == '.' && !Character.isLetter(text.at(end - 2));
        var blank = isInitial ? end + 1 : end;
        if (text.at(blank) != ' ' && text.at(blank) != '\u00B7') {
            return -1;
        }
        var next = blank + 1;
        if (words.notNames().isAt(text, next)) {
            return -1;
        }
        if (Character.isUpperCase(text.at(next))) {
            return next;
        }
        return afterParticles(text, next);
    }

    /** Where a capital follows one or two particles; -1 where none does. */
    private int afterParticles(FoldedText text, int start) {
        var at = start;
        for (var count = 0; count < MOST_PARTICLES; count++) {
            var particle = words.particles().longestAt(text, at);
            if (particle.isEmpty() || text.at(particle.get().end()) != ' ') {
                return -1;
            }
            at = particle.get().end() + 1;
            if (Character.isUpperCase(text.at(at))) {
                return at;
            }
        }
        return -1;
    }

    private Optional<Name> small(FoldedText text, int start) {
        var end = endOfWord(text, start);
        var count = 1;
        while (count < MOST_SMALL_WORDS && text.at(end) == ' ' && isFurtherWord(text, end + 1)) {
            end = endOfWord(text, end + 1);
            count++;
        }
        var isWholeLine = ENDS.indexOf(text.at(end)) >= 0
                || text.at(end) == ' ' && words.notNames().isAt(text, end + 1);
        return isWholeLine
                ? Optional.of(new Name(end, EnumSet.of(Evidence.UNKNOWN_SURNAME, Evidence.CLEAR_END)))
                : Optional.empty();
    }

    private boolean isFurtherWord(FoldedText text, int at) {
        return Character.isLetter(text.at(at)) && !words.notNames().isAt(text, at);
    }

    private static boolean isAbbreviation(FoldedText text, int start, int end) {
        return end - start <= 3 && text.slice(start, end).chars().noneMatch(Character::isLowerCase);
    }

    private static int endOfWord(FoldedText text, int start) {
        var end = start;
        while (end - start < LONGEST_WORD && isOfWord(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(FoldedText text, int at) {
        var character = text.at(at);
        return Character.isLetter(character) && !Characters.isHan(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || WITHIN_WORDS.indexOf(character) >= 0 && Character.isLetter(text.at(at + 1));
    }
}
