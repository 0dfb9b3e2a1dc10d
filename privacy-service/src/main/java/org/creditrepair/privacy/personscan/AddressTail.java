package org.creditrepair.privacy.personscan;

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
    private static final int SHORTEST_OUTWARD_CODE = 2;
    private static final int LONGEST_OUTWARD_CODE = 4;
    private static final String QUARTERS = " N NE E SE S SW W NW North East South West Central ";

    private final AddressWords words;

    AddressTail(AddressWords words) {
        this.words = words;
    }

    /** Where the parts behind a street end: commas, places, units with numbers and post codes. */
    int end(FoldedText text, int streetEnd) {
        var end = afterQuarter(text, streetEnd);
        for (var count = 0; count < MOST_PARTS; count++) {
            var next = part(text, end);
            if (next < 0) {
                var town = town(text, end);
                next = town < 0 ? -1 : part(text, town);
            }
            if (next < 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int part(FoldedText text, int end) {
        var start = text.at(end) == ',' ? end + 1 : end;
        start = Characters.afterBlanks(text, start, 2);
        if (start == end) {
            return -1;
        }
        var code = codeEnd(text, start);
        if (code > start) {
            return code;
        }
        var last = start;
        var isPlace = false;
        for (var count = 0; count < MOST_WORDS; count++) {
            isPlace |= isPlace(text, last);
            var wordEnd = wordEnd(text, last);
            if (wordEnd == last || !Character.isUpperCase(text.at(last)) && !Characters.isDigit(text.at(last))) {
                break;
            }
            if (isPlace) {
                return words.english()
                        .places()
                        .longestAt(text, last)
                        .map(place -> place.end())
                        .orElse(unitEnd(text, wordEnd));
            }
            if (text.at(wordEnd) != ' ') {
                break;
            }
            last = wordEnd + 1;
        }
        return -1;
    }

    private boolean isPlace(FoldedText text, int at) {
        return words.english().places().isAt(text, at)
                || words.english().units().isAt(text, at)
                || isPostCode(text, at);
    }

    /** A unit reaches over its number. */
    private static int unitEnd(FoldedText text, int wordEnd) {
        var value = text.at(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
        value = Characters.afterBlanks(text, value, 1);
        return Characters.isDigit(text.at(value)) ? wordEnd(text, value) : wordEnd;
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
        var isQuarter = end > streetEnd + 1 && QUARTERS.contains(" " + text.slice(streetEnd + 1, end) + " ");
        return isQuarter ? end : streetEnd;
    }

    /** A town of any name between commas, before a part that is known; -1 where there is none. */
    private static int town(FoldedText text, int end) {
        if (text.at(end) != ',' || text.at(end + 1) != ' ') {
            return -1;
        }
        var at = end + 2;
        for (var count = 0; count < MOST_TOWN_WORDS && Character.isUpperCase(text.at(at)); count++) {
            var wordEnd = wordEnd(text, at);
            if (text.at(wordEnd) == ',') {
                return wordEnd;
            }
            at = text.at(wordEnd) == ' ' ? wordEnd + 1 : wordEnd;
        }
        return -1;
    }

    /** Where IL 62704 or NW1 6XE ends; the start where neither stands there. */
    private static int codeEnd(FoldedText text, int start) {
        var first = wordEnd(text, start);
        var length = first - start;
        if (text.at(first) != ' ' || !areCapitals(text, start, Math.min(first, start + 1))) {
            return start;
        }
        var second = wordEnd(text, first + 1);
        var isZip = length == STATE && areCapitals(text, start, first) && isZip(text, first + 1, second);
        var isBritish = length >= SHORTEST_OUTWARD_CODE
                && length <= LONGEST_OUTWARD_CODE
                && hasDigit(text, start, first)
                && second - first - 1 == INWARD_CODE
                && Characters.isDigit(text.at(first + 1))
                && areCapitals(text, first + 2, second);
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
