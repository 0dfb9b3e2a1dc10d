package org.creditrepair.privacy.addressscan;

import java.util.Set;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;

/**
 * Reads an address of any country straight behind a word that asks for it: words with capitals or digits in two
 * parts at least, with a number among them: H. No. 4-2-118, Tarnaka, Hyderabad - 500017. Behind a verb or a preposition
 * one of the parts has to be known: a street, a unit, a town behind a number, or a post code.
 */
final class LabelledAddress {
    private static final String BETWEEN = " \t:=\"'>";
    private static final int LONGEST_JOINT = 5;
    private static final int MOST_WORDS = 20;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final Set<String> SMALL_WORDS =
            Set.of("of", "the", "de", "la", "do", "da", "del", "den", "near", "opp", "off");

    private final AddressWords words;

    LabelledAddress(AddressWords words) {
        this.words = words;
    }

    /** Where an address may begin behind the word that asks for it. */
    static int start(FoldedText text, int cueEnd) {
        var at = cueEnd;
        while (at - cueEnd < LONGEST_JOINT && BETWEEN.indexOf(text.at(at)) >= 0) {
            at++;
        }
        return text.startsWith(at, "is ") ? at + 3 : at;
    }

    /** Where the address ends that begins at a place behind a word; the place itself where none does. */
    int end(FoldedText text, int start, AddressWords.Cue cue) {
        var end = start;
        var at = start;
        var count = 0;
        var hasNumber = false;
        var hasComma = false;
        var isKnown = cue == AddressWords.Cue.NAME;
        var codeEnd = start;
        var isBehindComma = false;
        while (count < MOST_WORDS && isWritten(text, at)) {
            var wordEnd = AddressTail.wordEnd(text, at);
            isKnown |= hasNumber && isTown(text, at) || at > start && isStreet(text, at) || isUnitOrCode(text, at);
            var isCode = AddressTail.isPostCode(text, at);
            isKnown |= isCode && isBehindComma && isTownBehind(text, wordEnd);
            codeEnd = isCode ? wordEnd : codeEnd;
            hasNumber |= PostCodes.hasDigit(text, at, wordEnd);
            end = Character.isLowerCase(text.at(at)) ? end : wordEnd;
            isBehindComma = text.at(wordEnd) == ',';
            hasComma |= isBehindComma;
            at = afterSeparator(text, at, wordEnd);
            count++;
            if (at == wordEnd) {
                break;
            }
        }
        isKnown |= codeEnd == end;
        return isKnown && hasNumber && hasComma && count >= FEWEST_WORDS ? end : start;
    }

    /** Whether a town may stand behind its post code: 10115 Berlin. */
    private static boolean isTownBehind(FoldedText text, int codeEnd) {
        return text.at(codeEnd) == ' ' && Character.isUpperCase(text.at(codeEnd + 1));
    }

    /** A town, or a Dutch post code, which would be a year or a number of anything if no house had one before it. */
    private boolean isTown(FoldedText text, int at) {
        return words.english().places().isAt(text, at) || PostCodes.isDutch(text, at);
    }

    private boolean isStreet(FoldedText text, int at) {
        return words.english().streets().isAt(text, at);
    }

    private boolean isUnitOrCode(FoldedText text, int at) {
        var isUnit = words.english()
                .units()
                .longestAt(text, at)
                .filter(unit -> AddressTail.unitEnd(text, unit.end()) > unit.end())
                .isPresent();
        return isUnit || PostCodes.end(text, at) > at;
    }

    private boolean isWritten(FoldedText text, int at) {
        var isSmall = SMALL_WORDS.contains(text.slice(at, AddressTail.wordEnd(text, at)));
        return (isSmall || Character.isUpperCase(text.at(at)) || Characters.isDigit(text.at(at)) || text.at(at) == '#')
                && !words.english().notTowns().isAt(text, at);
    }

    /** Behind a blank, a comma, a dash between blanks or the stop of an abbreviation; the end where none is there. */
    private static int afterSeparator(FoldedText text, int start, int end) {
        var isAbbreviation = text.at(end) == '.' && end - start <= LONGEST_ABBREVIATION;
        var sign = isAbbreviation || text.at(end) == ',' ? end + 1 : end;
        var behind = Characters.afterBlanks(text, sign, 2);
        var isDash = Characters.isDash(text.at(behind)) && Characters.isBlank(text.at(behind + 1));
        return isDash ? Characters.afterBlanks(text, behind + 1, 2) : behind;
    }
}
