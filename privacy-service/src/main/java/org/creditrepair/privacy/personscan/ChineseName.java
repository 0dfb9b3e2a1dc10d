package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree;

/**
 * Reads a name in ideographs: a family name and one or two characters, or what stands alone after a colon. Where it
 * does not end clearly, the longer reading is taken: hiding a character too many does less harm than showing one.
 */
final class ChineseName {
    private static final int LONGEST_ALONE = 4;
    private static final int LONGEST_GIVEN = 2;
    private static final int LONGEST_PLAIN = 3;
    private static final int LONGEST_ENTRY = 7;
    private static final int LONGEST_WITH_DOTS = 20;
    private static final int LONGEST_ORGANISATION = 30;
    private static final int MOST_SPACED = 3;
    private static final int LONGEST_BLANK = 4;
    private static final String NAME_DOTS = "\u00B7\u2022\u30FB";
    private static final String ENTRY_ENDS = " \n\r\t,;|/(\u3001\u3002\0";
    private static final char SOMEBODY = '某';

    private final NameWords words;

    ChineseName(NameWords words) {
        this.words = words;
    }

    /**
     * A name that begins at a place.
     *
     * @param cue what is known of the words before it
     */
    Optional<Name> read(FoldedText text, int start, Set<Evidence> cue) {
        if (isBlankEntry(text, start)) {
            return Optional.empty();
        }
        var isJoined = cue.contains(Evidence.CONNECTOR) || cue.contains(Evidence.PERSONAL_DETAILS);
        var isBehindBlank = cue.contains(Evidence.STRONG_CUE) && text.at(start - 1) == ' ';
        var spaced = isJoined || isBehindBlank ? spaced(text, start) : Optional.<Name>empty();
        return spaced.or(() -> isJoined ? alone(text, start) : dotted(text, start))
                .or(() -> mayBeLong(cue) ? entry(text, start) : Optional.empty())
                .or(() -> words.parts()
                        .surnames()
                        .longestAt(text, start)
                        .filter(surname -> !cue.isEmpty() || !words.ends().isAlwaysAt(text, surname.end()))
                        .flatMap(surname -> afterSurname(text, surname, isJoined)))
                .map(name -> doubted(text, start, name, cue))
                .filter(name -> !isWordsOfSpeaker(text, start, name, cue));
    }

    /** Whether what a person says begins behind the colon, with a word that is a family name as well: 客户：那我明天去. */
    private static boolean isWordsOfSpeaker(FoldedText text, int start, Name name, Set<Evidence> cue) {
        return cue.contains(Evidence.WEAK_CUE)
                && name.evidence().contains(Evidence.COMMON_WORD)
                && text.at(start - 1) == ':'
                && Talk.isNear(text, start)
                && ENTRY_ENDS.indexOf(text.at(name.end())) < 0;
    }

    /** Whether so much tells of a name that it may be as long as those of some peoples are. */
    private static boolean mayBeLong(Set<Evidence> cue) {
        return cue.contains(Evidence.PERSONAL_DETAILS)
                || cue.contains(Evidence.CONNECTOR) && cue.contains(Evidence.STRONG_CUE);
    }

    /** Whether a second name may follow a blank: a family name with one or two characters, and nothing else. */
    boolean isNameAlone(FoldedText text, int start) {
        return nameAlone(text, start).filter(name -> text.at(name.end()) != ':').isPresent();
    }

    private Optional<Name> nameAlone(FoldedText text, int start) {
        var surname = words.parts().surnames().longestAt(text, start);
        var isOther = surname.isEmpty()
                || words.others().notNames().isAt(text, start)
                || words.before().cues().isAt(text, start)
                || isBlankEntry(text, start);
        return isOther
                ? Optional.empty()
                : alone(text, start).filter(name -> name.end() > surname.get().end());
    }

    /**
     * Whether a further name stands behind a comma: a family name that is no other word, with one or two characters and
     * nothing else.
     */
    boolean isNameBesides(FoldedText text, int start) {
        var end = endBesides(text, start);
        return end > start && text.at(end) != ':';
    }

    /** Where a name ends as it stands beside something: see {@link #isNameBesides}; the start where there is none. */
    int endBesides(FoldedText text, int start) {
        var surname = words.parts().surnames().longestAt(text, start);
        return surname.filter(word -> word.meaning() == NameWords.Surname.PLAIN)
                .flatMap(word -> nameAlone(text, start))
                .filter(name -> isGiven(text, surname.get().end(), name.end()))
                .map(Name::end)
                .orElse(start);
    }

    private boolean isGiven(FoldedText text, int start, int end) {
        var given = text.slice(start, end);
        return given.codePointCount(0, given.length()) <= LONGEST_GIVEN
                && !words.others().noFurtherNames().isAt(text, end - 1);
    }

    /** What a form says where it says nothing: the whole entry, lest a name be refused that begins alike. */
    private boolean isBlankEntry(FoldedText text, int start) {
        return words.others()
                .blanks()
                .longestAt(text, start)
                .filter(word -> !Characters.isHan(text.at(word.end())))
                .isPresent();
    }

    /** After a word that asks for a name, a family name outweighs that the name begins as another word does. */
    private Name doubted(FoldedText text, int start, Name name, Set<Evidence> cue) {
        var isAskedFor = cue.contains(Evidence.STRONG_CUE)
                && cue.contains(Evidence.CONNECTOR)
                && !name.evidence().contains(Evidence.UNKNOWN_SURNAME);
        var word = words.others().notNames().longestAt(text, start);
        if (isOrganisation(text, start)) {
            return name.with(Evidence.NO_NAME);
        }
        if (isAskedFor || word.isEmpty()) {
            return name;
        }
        var isOneLonger = name.end() - word.get().end() == 1;
        return name.with(isOneLonger ? Evidence.BEGINS_AS_WORD : Evidence.NO_NAME);
    }

    /**
     * Whether a word for an organisation stands among the ideographs before any word that ends a name. Straight behind
     * what may be a name it must be a word of its own: 王明银行卡 names no bank.
     */
    private boolean isOrganisation(FoldedText text, int start) {
        for (var at = start + 2; at - start < LONGEST_ORGANISATION && Characters.isHan(text.at(at)); at++) {
            var word = words.others().organisations().longestAt(text, at);
            if (word.isPresent()
                    && (at - start > LONGEST_PLAIN
                            || words.endsAt(text, word.get().end()))) {
                return true;
            }
            if (words.ends().isAt(text, at)) {
                return false;
            }
        }
        return false;
    }

    /** A name with blanks between its ideographs, as forms are filled in. */
    private Optional<Name> spaced(FoldedText text, int start) {
        var surname = words.parts().surnames().longestAt(text, start);
        if (surname.isEmpty()) {
            return Optional.empty();
        }
        var end = surname.get().end();
        for (var count = 0; count < MOST_SPACED; count++) {
            var next = Characters.afterBlanks(text, end, LONGEST_BLANK);
            var pieceEnd = pieceEnd(text, next, count);
            if (next == end || pieceEnd == next) {
                break;
            }
            end = pieceEnd;
        }
        return end > surname.get().end()
                ? Optional.of(new Name(end, EnumSet.of(evidence(surname.get()), Evidence.CLEAR_END)))
                : Optional.empty();
    }

    /** Where one ideograph ends, or two that are the whole given name; the start where it is a word of its own. */
    private int pieceEnd(FoldedText text, int start, int count) {
        if (!Characters.isHan(text.at(start))
                || words.others().notNames().isAt(text, start)
                || words.ends().followers().isAt(text, start)
                || words.before().cues().isAt(text, start)) {
            return start;
        }
        var one = next(text, start);
        if (!Characters.isHan(text.at(one))) {
            return text.at(one) == ':' ? start : one;
        }
        var two = next(text, one);
        return count == 0 && !Characters.isHan(text.at(two)) && text.at(two) != ':' ? two : start;
    }

    /** What stands alone between a colon and the end of the words, if it is as long as a name. */
    private Optional<Name> alone(FoldedText text, int start) {
        var end = start;
        var hasDot = false;
        while (end - start < LONGEST_WITH_DOTS && isOfLongName(text, end) && !isFollower(text, start, end, hasDot)) {
            hasDot |= isNameDot(text.at(end));
            end = next(text, end);
        }
        var length = text.slice(start, end).codePoints().count();
        var surname = words.parts().surnames().longestAt(text, start);
        if (length < 2 || length > LONGEST_ALONE && !hasDot || isSomebody(text, start, end)) {
            return Optional.empty();
        }
        if (surname.filter(word -> words.ends().titles().isAt(text, word.end())).isPresent()) {
            return Optional.empty();
        }
        var evidence = endEvidence(text, end);
        evidence.add(surname.map(ChineseName::evidence).orElse(hasDot ? Evidence.SURNAME : Evidence.UNKNOWN_SURNAME));
        return Optional.of(new Name(end, evidence));
    }

    /**
     * The whole entry of a form, where it is as long as names of some peoples are and none of its parts ends a name.
     */
    private Optional<Name> entry(FoldedText text, int start) {
        var end = start;
        while (end - start <= LONGEST_ENTRY && Characters.isHan(text.at(end))) {
            if (end > start
                    && (words.ends().isWordAt(text, end)
                            || words.before().cues().isAt(text, end))) {
                return Optional.empty();
            }
            end = next(text, end);
        }
        var length = end - start;
        var isWhole = length > LONGEST_ALONE && length <= LONGEST_ENTRY && ENTRY_ENDS.indexOf(text.at(end)) >= 0;
        return isWhole && !words.others().notNames().isAt(text, start) && !isSomebody(text, start, end)
                ? Optional.of(new Name(end, EnumSet.of(Evidence.UNKNOWN_SURNAME, Evidence.CLEAR_END)))
                : Optional.empty();
    }

    /** A name with a dot within, which shows where it begins and ends without a colon before it. */
    private Optional<Name> dotted(FoldedText text, int start) {
        return alone(text, start)
                .filter(name ->
                        text.slice(start, name.end()).chars().anyMatch(character -> isNameDot((char) character)));
    }

    private Optional<Name> afterSurname(FoldedText text, WordTree.Found<NameWords.Surname> surname, boolean isJoined) {
        var evidence = EnumSet.of(evidence(surname));
        var second = surname.end();
        if (words.ends().titles().isAt(text, second)) {
            evidence.add(Evidence.TITLE);
            return Optional.of(new Name(second, evidence));
        }
        if (text.at(second) == SOMEBODY) {
            return Optional.empty();
        }
        if (!Characters.isHan(text.at(second))) {
            evidence.add(Evidence.LONG_END);
            return isJoined ? Optional.of(new Name(second, evidence)) : Optional.empty();
        }
        var third = next(text, second);
        var fourth = next(text, third);
        var end = words.endsAt(text, third) ? third : fourth;
        evidence.addAll(endEvidence(text, end));
        return Optional.of(new Name(end, evidence));
    }

    private EnumSet<Evidence> endEvidence(FoldedText text, int end) {
        var evidence = EnumSet.of(words.endsAt(text, end) ? Evidence.CLEAR_END : Evidence.LONG_END);
        if (words.ends().isTitleOfAddress(text, end)) {
            evidence.add(Evidence.TITLE);
        }
        return evidence;
    }

    private static Evidence evidence(WordTree.Found<NameWords.Surname> surname) {
        return surname.meaning() == NameWords.Surname.COMMON_WORD ? Evidence.COMMON_WORD : Evidence.SURNAME;
    }

    static boolean isOfLongName(FoldedText text, int at) {
        return Characters.isHan(text.at(at)) || isNameDot(text.at(at)) && Characters.isHan(text.at(at + 1));
    }

    /** The first two characters of what stands alone are of the name, whatever they are. */
    private boolean isFollower(FoldedText text, int start, int at, boolean hasDot) {
        return at - start >= 2
                && (hasDot ? words.ends().isWordAt(text, at) : words.ends().isAt(text, at));
    }

    private static boolean isSomebody(FoldedText text, int start, int end) {
        return text.slice(start, end).indexOf(SOMEBODY) >= 0;
    }

    private static boolean isNameDot(char character) {
        return NAME_DOTS.indexOf(character) >= 0;
    }

    private static int next(FoldedText text, int at) {
        return Character.isHighSurrogate(text.at(at)) ? at + 2 : at + 1;
    }
}
