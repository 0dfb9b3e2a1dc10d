package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree;

/**
 * Reads a name in letters: up to eight words with capitals, or after a colon up to three small words with an end
 * behind.
 */
final class WesternName {
    private static final int MOST_SMALL_WORDS = 3;
    private static final String LIST_SIGNS = ",&/;\u3001";

    private final NameWords words;
    private final OrganisationPhrase organisations;
    private final FormEntries entries;
    private final CapitalWords capitals;

    WesternName(NameWords words) {
        this.words = words;
        this.organisations = new OrganisationPhrase(words.others());
        this.entries = new FormEntries(words);
        this.capitals = new CapitalWords(words, entries);
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
                        && NameAffixes.isMrOrMrs(text, start - 1)
                        && !words.parts().particles().isAt(text, start);
        var capital = Character.isUpperCase(text.at(start)) || !isNamed ? start : capitals.afterParticles(text, start);
        if (capital < 0 || !Character.isUpperCase(text.at(capital))) {
            return maySmall
                    ? small(text, start, cue)
                            .filter(name -> !organisations.isAt(text, start, name.end()))
                            .map(name -> doubted(text, start, name))
                    : Optional.empty();
        }
        return capitals(text, start, capital, cue)
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
                        && capitals.longest(text, start).count() > 1;
    }

    private static boolean isAskedFor(Set<Evidence> cue, Name name) {
        return cue.contains(Evidence.TITLE)
                || cue.contains(Evidence.STRONG_CUE)
                        && cue.contains(Evidence.CONNECTOR)
                        && name.evidence().contains(Evidence.CLEAR_END);
    }

    /** Whether a word that is no name begins at a place; an initial is none. */
    boolean isWord(FoldedText text, int at) {
        return capitals.noNameAt(text, at).isPresent();
    }

    private Name doubted(FoldedText text, int start, Name name) {
        return capitals.noNameAt(text, start)
                .map(word -> name.with(word.end() >= name.end() ? Evidence.NO_NAME : Evidence.BEGINS_AS_WORD))
                .orElse(name);
    }

    /** Family name first: Smith, John. */
    private Name surname(FoldedText text, int start, Name name) {
        var end = name.end();
        if (text.slice(start, end).indexOf(' ') >= 0 || text.at(end) != ',' || text.at(end + 1) != ' ') {
            return name;
        }
        var given = end + 2;
        if (!Character.isUpperCase(text.at(given)) || isWord(text, given) || entries.isCue(text, given)) {
            return name;
        }
        var last = capitals.longest(text, given).end();
        var isBeforeMail = text.at(last) == ' ' && text.at(last + 1) == '<';
        return isBeforeMail || FormEntries.ENDS.indexOf(text.at(last)) >= 0 ? new Name(last, name.evidence()) : name;
    }

    /** The longest words with capitals that are no organisation (Mr Banks is none): among many, the name is of the first. */
    private Optional<Name> capitals(FoldedText text, int start, int capital, Set<Evidence> cue) {
        return Stream.of(capitals.longest(text, capital), capitals.cautious(text, capital))
                .filter(row ->
                        cue.contains(Evidence.TITLE) && row.count() == 1 || !organisations.isAt(text, start, row.end()))
                .findFirst()
                .filter(row -> !isAbbreviation(text, capital, row.end()) || !cue.contains(Evidence.WEAK_CUE))
                .map(row -> named(text, row));
    }

    private Name named(FoldedText text, CapitalWords.Row row) {
        var isClear = row.count() > 1
                || FormEntries.ENDS.indexOf(text.at(row.end())) >= 0
                || LatinWord.isPossessive(text, row.end())
                || nextOfList(text, row.end()) >= 0;
        return new Name(row.end(), EnumSet.of(isClear ? Evidence.CLEAR_END : Evidence.LONG_END));
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
        return text.startsWith(at, CapitalWords.AND) ? at + CapitalWords.AND.length() : at;
    }

    /** Whether a stretch has two words at least and a clear end. */
    boolean isWholeName(FoldedText text, int start, int end) {
        return text.slice(start, end).indexOf(' ') >= 0 && FormEntries.ENDS.indexOf(text.at(end)) >= 0;
    }

    private boolean isListed(FoldedText text, int start, boolean isLoose) {
        if (!Character.isUpperCase(text.at(start)) || isWord(text, start) || entries.isCue(text, start)) {
            return false;
        }
        var row = capitals.longest(text, start);
        var behind = Characters.afterBlanks(text, row.end(), 1);
        var isEnded = FormEntries.ENDS.indexOf(text.at(behind)) >= 0 || afterAnd(text, behind) > behind;
        return isLoose ? isEnded && row.count() > 1 : isEnded || row.count() > 1;
    }

    private static boolean isAbbreviation(FoldedText text, int start, int end) {
        return end - start <= 3 && text.slice(start, end).chars().noneMatch(Character::isLowerCase);
    }
}
