package org.creditrepair.privacy.addressscan;

import java.util.Locale;
import java.util.Set;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;

/** Reads what follows a street in an English address: towns, states, countries, units and post codes. */
final class AddressTail {
    private static final int MOST_WORDS = 6;
    private static final int MOST_TOWNS = 2;
    private static final int MOST_TOWN_WORDS = 3;
    private static final int MOST_PARTS = 6;
    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_DISTRICT = 2;
    private static final int LONGEST_ABBREVIATION = 2;
    private static final String TOWN_ENDS = ".,;)\"\n\r|\0";
    private static final int MOST_UNIT_LETTERS = 3;
    private static final Set<String> QUARTERS = Set.of(
            "N",
            "NE",
            "E",
            "SE",
            "S",
            "SW",
            "W",
            "NW",
            "NORTH",
            "NORTHEAST",
            "EAST",
            "SOUTHEAST",
            "SOUTH",
            "SOUTHWEST",
            "WEST",
            "NORTHWEST",
            "CENTRAL");

    private final AddressWords words;

    AddressTail(AddressWords words) {
        this.words = words;
    }

    /** Where the parts behind a street end: commas, places, units with numbers and post codes. */
    int end(FoldedText text, int streetEnd) {
        var end = afterQuarter(text, streetEnd);
        var towns = 0;
        for (var count = 0; count < MOST_PARTS; count++) {
            var part = part(text, end);
            var behind = part < 0 ? behindTown(text, end) : part;
            var next = behind < 0 && towns < MOST_TOWNS ? townEnd(text, end) : behind;
            towns += behind < 0 ? 1 : 0;
            if (next < 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int part(FoldedText text, int end) {
        var start = afterComma(text, end);
        var code = PostCodes.end(text, start);
        if (code > start) {
            return code;
        }
        var at = start;
        for (var count = 0; count < MOST_WORDS; count++) {
            var known = knownEnd(text, at);
            if (known > at && (isWritten(text, at) || count > 0)) {
                return known;
            }
            var wordEnd = wordEnd(text, at);
            if (!isWritten(text, at) || text.at(wordEnd) != ' ') {
                return -1;
            }
            at = wordEnd + 1;
        }
        return -1;
    }

    static int afterComma(FoldedText text, int at) {
        return Characters.afterBlanks(text, text.at(at) == ',' ? at + 1 : at, 2);
    }

    /** Whether a word is written as a part of an address is: with a capital, a digit or a # before it. */
    private static boolean isWritten(FoldedText text, int at) {
        return Character.isUpperCase(text.at(at)) || Characters.isDigit(text.at(at)) || text.at(at) == '#';
    }

    /** Where a place, a unit with its number or a post code ends; the start where none of them stands there. */
    private int knownEnd(FoldedText text, int start) {
        var place = words.english().places().longestAt(text, start);
        var unit = words.english().units().longestAt(text, start);
        if (place.isPresent()) {
            return place.get().end();
        }
        if (unit.isPresent()) {
            return unitEnd(text, unit.get().end());
        }
        return isPostCode(text, start) ? wordEnd(text, start) : start;
    }

    /** A unit reaches over its number or letter: Suite #205, Ste. A, Building II. */
    static int unitEnd(FoldedText text, int wordEnd) {
        var value = text.at(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
        value = Characters.afterBlanks(text, value, 1);
        value = text.at(value) == '#' ? Characters.afterBlanks(text, value + 1, 1) : value;
        var end = wordEnd(text, value);
        var isLetter = end - value <= MOST_UNIT_LETTERS && PostCodes.areCapitals(text, value, end);
        return isLetter || Characters.isDigit(text.at(value)) ? end : wordEnd;
    }

    static boolean isPostCode(FoldedText text, int at) {
        var length = wordEnd(text, at) - at;
        return Characters.isDigit(text.at(at)) && (length == 5 || length == 6);
    }

    /** The quarter of a town behind a street: Avenue NW, Road Central. */
    private static int afterQuarter(FoldedText text, int streetEnd) {
        if (text.at(streetEnd) != ' ') {
            return streetEnd;
        }
        var end = wordEnd(text, streetEnd + 1);
        var isQuarter = Character.isUpperCase(text.at(streetEnd + 1))
                && QUARTERS.contains(text.slice(streetEnd + 1, end).toUpperCase(Locale.ROOT));
        return isQuarter ? end : streetEnd;
    }

    /**
     * Where the part behind a town of any name ends: a code (Leeds LS1 4AB), also on the next line, or between commas
     * any part that is known; -1 where there is none.
     */
    private int behindTown(FoldedText text, int end) {
        var isBehindComma = text.at(end) == ',';
        var at = afterSigns(text, end);
        for (var count = 0; Character.isUpperCase(text.at(at)); count++) {
            var code = PostCodes.end(text, at);
            if (code > at || count == MOST_TOWN_WORDS) {
                return code > at ? code : -1;
            }
            var last = wordEnd(text, at);
            if (isBehindComma && text.at(last) == ',') {
                var part = part(text, last);
                if (part >= 0) {
                    return part;
                }
            }
            at = afterSigns(text, last);
        }
        return -1;
    }

    /**
     * Where a town of any name ends that stands behind a comma and a blank or a line break, before a sign or a small
     * word: Sligo, Co. Mayo, Dublin 2; -1 where there is none.
     */
    private int townEnd(FoldedText text, int end) {
        var at = afterSigns(text, end);
        if (text.at(end) != ',' || at == end + 1) {
            return -1;
        }
        for (var count = 0; count < MOST_TOWN_WORDS; count++) {
            if (!Character.isUpperCase(text.at(at))
                    || words.english().notTowns().isAt(text, at)) {
                return -1;
            }
            var last = afterCounty(text, at, wordEnd(text, at));
            var next = text.at(last) == ' ' ? last + 1 : last;
            if (next == last || Character.isLowerCase(text.at(next))) {
                return endsTown(text, last, next) ? last : -1;
            }
            if (Characters.isDigit(text.at(next))) {
                var district = wordEnd(text, next);
                return district - next <= LONGEST_DISTRICT ? district : -1;
            }
            at = next;
        }
        return -1;
    }

    /** Behind a town a sentence ends or goes on with a small word that is no verb: with one, John said is none. */
    private boolean endsTown(FoldedText text, int end, int next) {
        var isSign = TOWN_ENDS.indexOf(text.at(end)) >= 0 && !Character.isLetterOrDigit(text.at(end + 1));
        return isSign || next > end && words.english().behindTowns().isAt(text, next);
    }

    /** Behind the full stop of Co. Mayo or St. Albans. */
    private static int afterCounty(FoldedText text, int start, int end) {
        return end - start <= LONGEST_ABBREVIATION && text.at(end) == '.' && text.at(end + 1) == ' ' ? end + 1 : end;
    }

    /** A comma, a line break or both. */
    private static int afterSigns(FoldedText text, int at) {
        var end = afterComma(text, at);
        end = text.at(end) == '\r' ? end + 1 : end;
        return text.at(end) == '\n' ? Characters.afterBlanks(text, end + 1, 2) : end;
    }

    static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) && !Characters.isHan(character)
                || character == '\''
                || character == '\u2019'
                || character == '-'
                || character == '/';
    }

    static int wordEnd(FoldedText text, int start) {
        var end = start;
        while (end - start < LONGEST_WORD && isOfWord(text.at(end))) {
            end++;
        }
        return end;
    }
}
