package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree;
import org.creditrepair.privacy.personscan.NameScanner.Name;

/**
 * Reads a name in letters: up to four words with capitals, or after a colon up to three small words with an end behind.
 */
final class WesternName {
    private static final int MOST_WORDS = 4;
    private static final int MOST_SMALL_WORDS = 3;
    private static final int MOST_PARTICLES = 2;
    private static final int LONGEST_WORD = 30;
    private static final String LIST_SIGNS = ",&/;\u3001";
    private static final String AND = "and ";
    private static final String APOSTROPHES = "'\u2019";
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
        if (isBlankEntry(text, start) || isLabel(text, start) || isTitle(text, start)) {
            return Optional.empty();
        }
        var isJoined = cue.contains(Evidence.CONNECTOR);
        var isNamed = isJoined || cue.contains(Evidence.TITLE);
        var capital = Character.isUpperCase(text.at(start)) || !isNamed ? start : afterParticles(text, start);
        if (capital < 0 || !Character.isUpperCase(text.at(capital))) {
            return isJoined ? small(text, start).map(name -> doubted(text, start, name)) : Optional.empty();
        }
        return capitals(text, capital, cue)
                .map(name -> isNamed ? surname(text, start, name) : name)
                .map(name -> isAskedFor(cue, name) ? name : doubted(text, start, name));
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
        var end = start;
        while (end - start < LONGEST_WORD && (Character.isLetter(text.at(end)) || text.at(end) == ' ')) {
            end++;
        }
        return text.at(end) == ':';
    }

    /** A title, which announces the name behind it by itself. */
    private boolean isTitle(FoldedText text, int start) {
        return Character.isUpperCase(text.at(start))
                && words.before()
                        .cues()
                        .longestAt(text, start)
                        .filter(cue -> cue.meaning() == NameWords.Cue.TITLE)
                        .isPresent();
    }

    private static boolean isAskedFor(Set<Evidence> cue, Name name) {
        return cue.contains(Evidence.TITLE)
                || cue.contains(Evidence.STRONG_CUE)
                        && cue.contains(Evidence.CONNECTOR)
                        && name.evidence().contains(Evidence.CLEAR_END);
    }

    private Name doubted(FoldedText text, int start, Name name) {
        return wordAt(text, start)
                .map(word -> name.with(word.end() >= name.end() ? Evidence.NO_NAME : Evidence.BEGINS_AS_WORD))
                .orElse(name);
    }

    /** A word that is no name; an initial with its stop is none of them. */
    private Optional<WordTree.Found<String>> wordAt(FoldedText text, int at) {
        return words.others().notNames().longestAt(text, at).filter(word -> !isInitial(text, at));
    }

    private static boolean isInitial(FoldedText text, int at) {
        return Character.isUpperCase(text.at(at)) && text.at(at + 1) == '.';
    }

    /** Family name first: Smith, John. */
    private Name surname(FoldedText text, int start, Name name) {
        var end = name.end();
        if (text.slice(start, end).indexOf(' ') >= 0 || text.at(end) != ',' || text.at(end + 1) != ' ') {
            return name;
        }
        var given = end + 2;
        if (!Character.isUpperCase(text.at(given)) || wordAt(text, given).isPresent() || isCue(text, given)) {
            return name;
        }
        var last = capitalsEnd(text, given).end();
        return ENDS.indexOf(text.at(last)) >= 0 ? new Name(last, name.evidence()) : name;
    }

    private boolean isCue(FoldedText text, int at) {
        return words.before().cues().isAt(text, at) || words.ends().fields().isAt(text, at);
    }

    /**
     * Words with capitals.
     *
     * @param count how many
     */
    private record Capitals(int end, int count) {}

    private Capitals capitalsEnd(FoldedText text, int start) {
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
        return new Capitals(end, count);
    }

    private Optional<Name> capitals(FoldedText text, int start, Set<Evidence> cue) {
        var capitals = capitalsEnd(text, start);
        if (isAbbreviation(text, start, capitals.end()) && cue.contains(Evidence.WEAK_CUE)) {
            return Optional.empty();
        }
        var isClear = capitals.count() > 1
                || ENDS.indexOf(text.at(capitals.end())) >= 0
                || isPossessive(text, capitals.end())
                || nextOfList(text, capitals.end()) >= 0;
        return Optional.of(new Name(capitals.end(), EnumSet.of(isClear ? Evidence.CLEAR_END : Evidence.LONG_END)));
    }

    /** Where the next word of the name begins; -1 where the name is over. */
    private int startOfNext(FoldedText text, int end) {
        var isInitial = text.at(end) == '.' && !Character.isLetter(text.at(end - 2));
        var blank = isInitial ? end + 1 : end;
        if (text.at(blank) != ' ' && text.at(blank) != '\u00B7') {
            return -1;
        }
        var next = text.at(blank + 1) == ' ' ? blank + 2 : blank + 1;
        if (words.ends().fields().isAt(text, next) || wordAt(text, next).isPresent() && !endsName(text, next)) {
            return -1;
        }
        if (Character.isUpperCase(text.at(next))) {
            return next;
        }
        return afterParticles(text, next);
    }

    /** Whether a word with a capital, such as So or Will, stands where a name ends. */
    private static boolean endsName(FoldedText text, int at) {
        return Character.isUpperCase(text.at(at)) && ENDS.indexOf(text.at(endOfWord(text, at))) >= 0;
    }

    /** Where a capital follows one or two particles; -1 where none does. */
    private int afterParticles(FoldedText text, int start) {
        var at = start;
        for (var count = 0; count < MOST_PARTICLES; count++) {
            var particle = words.parts().particles().longestAt(text, at);
            if (particle.isEmpty() || text.at(particle.get().end()) != ' ') {
                return -1;
            }
            at = particle.get().end() + 1;
            if (Character.isUpperCase(text.at(at))) {
                return wordAt(text, at).isEmpty() ? at : -1;
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
        var isWholeLine = ENDS.indexOf(text.at(end)) >= 0 || text.at(end) == ' ' && isOther(text, end + 1);
        return isWholeLine
                ? Optional.of(new Name(end, EnumSet.of(Evidence.UNKNOWN_SURNAME, Evidence.CLEAR_END)))
                : Optional.empty();
    }

    private boolean isFurtherWord(FoldedText text, int at) {
        return Character.isLetter(text.at(at)) && !isOther(text, at);
    }

    private boolean isOther(FoldedText text, int at) {
        return words.ends().fields().isAt(text, at) || words.others().notNames().isAt(text, at);
    }

    /**
     * Where the next name of a list begins; -1 where the list is over. Behind a comma alone a name has two words and a
     * clear end, lest a town or an office be taken for it.
     */
    int nextOfList(FoldedText text, int end) {
        var sign = Characters.afterBlanks(text, end, 1);
        var isSign = LIST_SIGNS.indexOf(text.at(sign)) >= 0;
        var behindSign = isSign ? Characters.afterBlanks(text, sign + 1, 1) : sign;
        var start = afterAnd(text, behindSign);
        var isLoose = text.at(sign) == ',' && start == behindSign;
        return start > sign && isListed(text, start, isLoose) ? start : -1;
    }

    private static int afterAnd(FoldedText text, int at) {
        return text.slice(at, Math.min(at + AND.length(), text.length())).equals(AND) ? at + AND.length() : at;
    }

    /** Whether a stretch has two words at least and a clear end. */
    boolean isWholeName(FoldedText text, int start, int end) {
        return text.slice(start, end).indexOf(' ') >= 0 && ENDS.indexOf(text.at(end)) >= 0;
    }

    private boolean isListed(FoldedText text, int start, boolean isLoose) {
        if (!Character.isUpperCase(text.at(start)) || wordAt(text, start).isPresent() || isCue(text, start)) {
            return false;
        }
        var capitals = capitalsEnd(text, start);
        var behind = Characters.afterBlanks(text, capitals.end(), 1);
        var isEnded = ENDS.indexOf(text.at(behind)) >= 0 || afterAnd(text, behind) > behind;
        return isLoose ? isEnded && capitals.count() > 1 : isEnded || capitals.count() > 1;
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
                || WITHIN_WORDS.indexOf(character) >= 0
                        && Character.isLetter(text.at(at + 1))
                        && !isPossessive(text, at);
    }

    /** The 's of "Smith's account". */
    private static boolean isPossessive(FoldedText text, int at) {
        return APOSTROPHES.indexOf(text.at(at)) >= 0
                && text.at(at + 1) == 's'
                && !Character.isLetterOrDigit(text.at(at + 2));
    }
}
