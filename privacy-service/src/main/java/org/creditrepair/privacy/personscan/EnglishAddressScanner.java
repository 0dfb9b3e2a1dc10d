package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;

/** Addresses in English: a number, words with capitals and a word for a street, with the parts around them. */
final class EnglishAddressScanner implements Scanner {
    private static final int MOST_WORDS = 6;
    private static final int MOST_PARTS = 6;
    private static final int LONGEST_WORD = 30;
    private static final int FURTHEST_CUE = 4;

    private final AddressWords words;

    EnglishAddressScanner(AddressWords words) {
        this.words = words;
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var cueEnd = -1;
        for (var at = 0; at < text.length(); at++) {
            cueEnd = cueEnd(text, at).orElse(cueEnd);
            if (Character.isUpperCase(text.at(at))) {
                var street = words.streets().longestAt(text, at);
                if (street.isPresent()) {
                    read(text, at, street.get().end(), cueEnd, found);
                }
            }
        }
    }

    /** Where a word for an address ends; one that closes a bracket stands in the place of an address. */
    private Optional<Integer> cueEnd(FoldedText text, int at) {
        return words.cues().longestAt(text, at).map(cue -> cue.end()).filter(end -> text.at(end) != ']');
    }

    private void read(FoldedText text, int street, int streetEnd, int cueEnd, Consumer<Candidate> found) {
        var start = street;
        var number = -1;
        for (var count = 0; count < MOST_WORDS && number < 0; count++) {
            var word = previousWord(text, start);
            if (word < 0) {
                break;
            }
            start = word;
            number = Characters.isDigit(text.at(word)) ? word : -1;
        }
        if (start == street) {
            return;
        }
        var head = number < 0 ? start : head(text, number);
        var end = tail(text, streetEnd);
        var evidence = EnumSet.of(Evidence.ROAD);
        add(evidence, Evidence.HOUSE_NUMBER, number >= 0);
        add(evidence, Evidence.MORE_PARTS, head < start || end > streetEnd);
        add(evidence, Evidence.LABELLED, cueEnd >= 0 && cueEnd <= head && head - cueEnd <= FURTHEST_CUE);
        found.accept(new Candidate(Kind.ADDRESS, head, end, evidence));
    }

    private static void add(Set<Evidence> all, Evidence evidence, boolean isThere) {
        if (isThere) {
            all.add(evidence);
        }
    }

    /** Where the word before a place begins, if it has a capital or a digit; -1 where it has not. */
    private static int previousWord(FoldedText text, int at) {
        if (text.at(at - 1) != ' ') {
            return -1;
        }
        var start = at - 1;
        while (at - start <= LONGEST_WORD && isOfWord(text.at(start - 1))) {
            start--;
        }
        var first = text.at(start);
        return start < at - 1 && (Character.isUpperCase(first) || Characters.isDigit(first)) ? start : -1;
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) && !Characters.isHan(character)
                || character == '\''
                || character == '\u2019'
                || character == '-'
                || character == '/';
    }

    /** Where the units before a house number begin: Room 1203, Building 5, No. 88. */
    private int head(FoldedText text, int number) {
        var head = number;
        for (var count = 0; count < MOST_PARTS; count++) {
            var unit = unitBefore(text, head);
            if (unit >= 0) {
                head = unit;
                continue;
            }
            if (text.at(head - 1) != ' ' || text.at(head - 2) != ',') {
                return head;
            }
            var value = wordStart(text, head - 2);
            var before = unitBefore(text, value);
            if (value == head - 2 || before < 0) {
                return head;
            }
            head = before;
        }
        return head;
    }

    private static int wordStart(FoldedText text, int end) {
        var start = end;
        while (end - start < LONGEST_WORD && Characters.isAlphanumeric(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where a word for a unit begins that ends before a place; -1 where there is none. */
    private int unitBefore(FoldedText text, int at) {
        var end = text.at(at - 1) == ' ' ? at - 1 : at;
        var stop = text.at(end - 1) == '.' ? end - 1 : end;
        var start = text.at(end - 1) == '#' ? end - 1 : wordStart(text, stop);
        return words.units()
                .longestAt(text, start)
                .filter(unit -> unit.end() == end || unit.end() == stop)
                .map(unit -> unit.start())
                .orElse(-1);
    }

    /** Where the parts behind a street end: commas, places, units with numbers and post codes. */
    private int tail(FoldedText text, int streetEnd) {
        var end = streetEnd;
        for (var count = 0; count < MOST_PARTS; count++) {
            var next = part(text, end);
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
        var last = start;
        var isPlace = false;
        for (var count = 0; count < MOST_WORDS; count++) {
            isPlace |= words.places().isAt(text, last) || words.units().isAt(text, last) || isPostCode(text, last);
            var wordEnd = wordEnd(text, last);
            if (wordEnd == last || !Character.isUpperCase(text.at(last)) && !Characters.isDigit(text.at(last))) {
                break;
            }
            if (isPlace) {
                return words.places()
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

    private static int wordEnd(FoldedText text, int start) {
        var end = start;
        while (end - start < LONGEST_WORD && isOfWord(text.at(end))) {
            end++;
        }
        return end;
    }
}
