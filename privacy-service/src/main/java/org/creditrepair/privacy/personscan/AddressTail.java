package org.creditrepair.privacy.personscan;

import java.util.Locale;
import java.util.Set;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;

/** Reads what follows a street in an English address: towns, states, countries, units and post codes. */
final class AddressTail {
    private static final int MOST_WORDS = 6;
    private static final int MOST_TOWN_WORDS = 3;
    private static final int MOST_PARTS = 6;
    private static final int LONGEST_WORD = 30;
    private static final int STATE = 2;
    private static final int ZIP = 5;
    private static final int INWARD_CODE = 3;
    private static final int LONGEST_OUTWARD_CODE = 4;
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
        for (var count = 0; count < MOST_PARTS; count++) {
            var part = part(text, end);
            var next = part < 0 ? behindTown(text, end) : part;
            if (next < 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int part(FoldedText text, int end) {
        var start = afterComma(text, end);
        var code = codeEnd(text, start);
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

    private static int afterComma(FoldedText text, int at) {
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
    private static int unitEnd(FoldedText text, int wordEnd) {
        var value = text.at(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
        value = Characters.afterBlanks(text, value, 1);
        value = text.at(value) == '#' ? Characters.afterBlanks(text, value + 1, 1) : value;
        var end = wordEnd(text, value);
        var isLetter = end - value <= MOST_UNIT_LETTERS && areCapitals(text, value, end);
        return isLetter || Characters.isDigit(text.at(value)) ? end : wordEnd;
    }

    private static boolean isPostCode(FoldedText text, int at) {
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
            var code = codeEnd(text, at);
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

    /** A comma, a line break or both. */
    private static int afterSigns(FoldedText text, int at) {
        var end = afterComma(text, at);
        end = text.at(end) == '\r' ? end + 1 : end;
        return text.at(end) == '\n' ? Characters.afterBlanks(text, end + 1, 2) : end;
    }

    /** Where IL 62704 or NW1 6XE ends; the start where neither stands there. */
    private static int codeEnd(FoldedText text, int start) {
        var first = wordEnd(text, start);
        var length = first - start;
        var next = afterComma(text, first);
        var second = wordEnd(text, next);
        var isZip = length == STATE && areCapitals(text, start, first) && isZip(text, next, second);
        var isBritish = length <= LONGEST_OUTWARD_CODE
                && areCapitals(text, start, start + 1)
                && hasDigit(text, start, first)
                && second - next == INWARD_CODE
                && Characters.isDigit(text.at(next))
                && areCapitals(text, next + 1, second);
        return isZip || isBritish ? second : start;
    }

    private static boolean isZip(FoldedText text, int start, int end) {
        for (var at = start; at < start + ZIP; at++) {
            if (!Characters.isDigit(text.at(at))) {
                return false;
            }
        }
        return end == start + ZIP || text.at(start + ZIP) == '-';
    }

    private static boolean areCapitals(FoldedText text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (text.at(at) < 'A' || text.at(at) > 'Z') {
                return false;
            }
        }
        return end > start;
    }

    private static boolean hasDigit(FoldedText text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (Characters.isDigit(text.at(at))) {
                return true;
            }
        }
        return false;
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
