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
    private static final String LIST_SIGNS = ",&/;\u3001";
    private static final String AND = "and ";

    private final NameWords words;
    private final OrganisationPhrase organisations;
    private final FormEntries entries;

    WesternName(NameWords words) {
        this.words = words;
        this.organisations = new OrganisationPhrase(words.others());
        this.entries = new FormEntries(words);
    }

    /**
     * A name that begins at a place.
     *
     * @param cue what is known of the words before it
     */
    Optional<Name> read(FoldedText text, int start, Set<Evidence> cue) {
        if (entries.isNoName(text, start)) {
            return Optional.empty();
        }
        var isJoined = cue.contains(Evidence.CONNECTOR);
        var isNamed = isJoined || cue.contains(Evidence.TITLE);
        var maySmall = isJoined
                || cue.contains(Evidence.TITLE)
                        && NameAffixes.isOfAnybody(text, start - 1)
                        && !words.parts().particles().isAt(text, start);
        var capital = Character.isUpperCase(text.at(start)) || !isNamed ? start : afterParticles(text, start);
        if (capital < 0 || !Character.isUpperCase(text.at(capital))) {
            return maySmall
                    ? small(text, start, cue)
                            .filter(name -> !organisations.isAt(text, start, name.end()))
                            .map(name -> doubted(text, start, name))
                    : Optional.empty();
        }
        return capitals(text, capital, cue)
                .filter(name -> !organisations.isAt(text, start, name.end()))
                .map(name -> isNamed ? surname(text, start, name) : name)
                .map(name -> isAskedFor(cue, name) ? name : doubted(text, start, name));
    }

    /**
     * Whether what begins at a place is enough of a name for the cue before it: behind a word for a person that is
     * itself written with a capital it may go on a heading (Borrower Covenants), so that two words are asked for.
     */
    boolean mayFollow(FoldedText text, WordTree.Found<NameWords.Cue> cue, int start, Set<Evidence> evidence) {
        var last = text.slice(cue.start(), cue.end()).lastIndexOf(' ') + 1 + cue.start();
        var isHeading = cue.meaning() == NameWords.Cue.WEAK
                && Character.isUpperCase(text.at(last))
                && !evidence.contains(Evidence.CONNECTOR)
                && start == cue.end() + 1;
        var needsTwo = isHeading || cue.meaning() == NameWords.Cue.LOOSE;
        return !needsTwo
                || Character.isUpperCase(text.at(start))
                        && capitalsEnd(text, start).count() > 1;
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
        if (!Character.isUpperCase(text.at(given)) || wordAt(text, given).isPresent() || entries.isCue(text, given)) {
            return name;
        }
        var last = capitalsEnd(text, given).end();
        var isBeforeMail = text.at(last) == ' ' && text.at(last + 1) == '<';
        return isBeforeMail || FormEntries.ENDS.indexOf(text.at(last)) >= 0 ? new Name(last, name.evidence()) : name;
    }

    /**
     * Words with capitals.
     *
     * @param count how many
     */
    private record Capitals(int end, int count) {}

    private Capitals capitalsEnd(FoldedText text, int start) {
        var end = LatinWord.end(text, start);
        var count = 1;
        while (count < MOST_WORDS) {
            var next = startOfNext(text, end);
            if (next < 0) {
                break;
            }
            end = LatinWord.end(text, next);
            count++;
        }
        return new Capitals(NameAffixes.afterSuffix(text, end), count);
    }

    private Optional<Name> capitals(FoldedText text, int start, Set<Evidence> cue) {
        var capitals = capitalsEnd(text, start);
        if (isAbbreviation(text, start, capitals.end()) && cue.contains(Evidence.WEAK_CUE)) {
            return Optional.empty();
        }
        var isClear = capitals.count() > 1
                || FormEntries.ENDS.indexOf(text.at(capitals.end())) >= 0
                || LatinWord.isPossessive(text, capitals.end())
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
        if (words.ends().fields().isAt(text, next)
                || entries.isNextEntry(text, next)
                || wordAt(text, next).isPresent() && !endsName(text, next)) {
            return -1;
        }
        if (Character.isUpperCase(text.at(next))) {
            return next;
        }
        return afterParticles(text, next);
    }

    /** Whether a word with a capital, such as So or Will, stands where a name ends. */
    private static boolean endsName(FoldedText text, int at) {
        return Character.isUpperCase(text.at(at)) && FormEntries.ENDS.indexOf(text.at(LatinWord.end(text, at))) >= 0;
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

    /** Small words with an end behind; behind a title the first of them where none is. */
    private Optional<Name> small(FoldedText text, int start, Set<Evidence> cue) {
        var first = LatinWord.end(text, start);
        var end = first;
        var count = 1;
        while (count < MOST_SMALL_WORDS && text.at(end) == ' ' && isFurtherWord(text, end + 1)) {
            end = LatinWord.end(text, end + 1);
            count++;
        }
        var isWholeLine = FormEntries.ENDS.indexOf(text.at(end)) >= 0 || text.at(end) == ' ' && isOther(text, end + 1);
        var isTitled = !cue.contains(Evidence.CONNECTOR);
        if (!isWholeLine || isTitled && count == MOST_SMALL_WORDS) {
            return !isTitled ? Optional.empty() : Optional.of(new Name(first, EnumSet.of(Evidence.UNKNOWN_SURNAME)));
        }
        return Optional.of(new Name(end, EnumSet.of(Evidence.UNKNOWN_SURNAME, Evidence.CLEAR_END)));
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
        return text.slice(start, end).indexOf(' ') >= 0 && FormEntries.ENDS.indexOf(text.at(end)) >= 0;
    }

    private boolean isListed(FoldedText text, int start, boolean isLoose) {
        if (!Character.isUpperCase(text.at(start)) || wordAt(text, start).isPresent() || entries.isCue(text, start)) {
            return false;
        }
        var capitals = capitalsEnd(text, start);
        var behind = Characters.afterBlanks(text, capitals.end(), 1);
        var isEnded = FormEntries.ENDS.indexOf(text.at(behind)) >= 0 || afterAnd(text, behind) > behind;
        return isLoose ? isEnded && capitals.count() > 1 : isEnded || capitals.count() > 1;
    }

    private static boolean isAbbreviation(FoldedText text, int start, int end) {
        return end - start <= 3 && text.slice(start, end).chars().noneMatch(Character::isLowerCase);
    }
}
