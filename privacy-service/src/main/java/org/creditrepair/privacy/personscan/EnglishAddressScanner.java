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
    private static final int ORDINAL = 2;
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private final AddressWords words;
    private final AddressTail tails;

    EnglishAddressScanner(AddressWords words) {
        this.words = words;
        this.tails = new AddressTail(words);
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var cueEnd = -1;
        for (var at = 0; at < text.length(); at++) {
            var cue = cueEnd(text, at);
            cue.ifPresent(end -> small(text, end, found));
            cueEnd = cue.orElse(cueEnd);
            box(text, at, found);
            if (Character.isUpperCase(text.at(at))) {
                var street = words.english().streets().longestAt(text, at);
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
            number = Characters.isDigit(text.at(word)) && !isOrdinal(text, word, start - 1) ? word : -1;
            start = word;
        }
        if (start == street) {
            return;
        }
        if (number < 0 && text.at(start - 1) == ' ' && text.at(start - 2) == ',') {
            var before = wordStart(text, start - 2);
            number = before < start - 2 && Characters.isDigit(text.at(before)) ? before : -1;
        }
        var head = number < 0 ? start : head(text, number);
        var end = tails.end(text, streetEnd);
        var evidence = EnumSet.of(Evidence.ROAD);
        add(evidence, Evidence.HOUSE_NUMBER, number >= 0);
        add(evidence, Evidence.MORE_PARTS, head < start || end > streetEnd);
        add(evidence, Evidence.LABELLED, cueEnd >= 0 && cueEnd <= head && head - cueEnd <= FURTHEST_CUE);
        found.accept(new Candidate(Kind.ADDRESS, head, end, evidence));
    }

    /** A number, small words and a word for a street, straight behind a word for an address. */
    private void small(FoldedText text, int cueEnd, Consumer<Candidate> found) {
        var start = Characters.afterBlanks(text, text.at(cueEnd) == ':' ? cueEnd + 1 : cueEnd, 2);
        var end = AddressTail.wordEnd(text, start);
        if (!Characters.isDigit(text.at(start))) {
            return;
        }
        for (var count = 0; count < MOST_WORDS && text.at(end) == ' '; count++) {
            var street = words.english().streets().longestAt(text, end + 1);
            if (count > 0 && street.isPresent()) {
                var evidence = EnumSet.of(Evidence.LABELLED, Evidence.ROAD, Evidence.HOUSE_NUMBER);
                found.accept(new Candidate(
                        Kind.ADDRESS, start, tails.end(text, street.get().end()), evidence));
                return;
            }
            end = AddressTail.wordEnd(text, end + 1);
        }
    }

    /** A box at a post office. */
    private void box(FoldedText text, int at, Consumer<Candidate> found) {
        words.english().boxes().longestAt(text, at).ifPresent(box -> {
            var number = Characters.afterBlanks(text, box.end(), 1);
            var end = AddressTail.wordEnd(text, number);
            if (Characters.isDigit(text.at(number))) {
                var evidence = EnumSet.of(Evidence.ROAD, Evidence.HOUSE_NUMBER);
                found.accept(new Candidate(Kind.ADDRESS, at, tails.end(text, end), evidence));
            }
        });
    }

    private static void add(Set<Evidence> all, Evidence evidence, boolean isThere) {
        if (isThere) {
            all.add(evidence);
        }
    }

    /** Whether a street is called by a number: 5th Avenue. */
    private static boolean isOrdinal(FoldedText text, int start, int end) {
        return end - start > ORDINAL && ORDINALS.contains(text.slice(end - ORDINAL, end));
    }

    /** Where the word before a place begins, if it has a capital or a digit; -1 where it has not. */
    private static int previousWord(FoldedText text, int at) {
        if (text.at(at - 1) != ' ') {
            return -1;
        }
        var start = at - 1;
        while (at - start <= LONGEST_WORD && AddressTail.isOfWord(text.at(start - 1))) {
            start--;
        }
        var first = text.at(start);
        return start < at - 1 && (Character.isUpperCase(first) || Characters.isDigit(first)) ? start : -1;
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
            if (text.at(value) == 'F' && text.at(value - 1) == '/' && wordStart(text, value - 1) < value - 1) {
                head = wordStart(text, value - 1);
                continue;
            }
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
        return words.english()
                .units()
                .longestAt(text, start)
                .filter(unit -> unit.end() == end || unit.end() == stop)
                .map(unit -> unit.start())
                .orElse(-1);
    }
}
