package org.creditrepair.privacy.addressscan;

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
import org.creditrepair.privacy.lexicon.WordTree;

/** Addresses in English: a number, words with capitals and a word for a street, with the parts around them. */
final class EnglishAddressScanner implements Scanner {
    private static final int MOST_WORDS = 6;
    private static final int MOST_PARTS = 6;
    private static final int MOST_WORDS_OF_BUILDING = 4;
    private static final int LONGEST_WORD = 30;
    private static final int FURTHEST_CUE = 4;
    /** Further off than any cue counts. */
    private static final int NO_CUE = -FURTHEST_CUE - 1;

    private static final int LONGEST_ABBREVIATION = 2;
    private static final int ORDINAL = 2;
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final String FLOOR = "/F";

    private final AddressWords words;
    private final AddressTail tails;
    private final LabelledAddress labelledLines;

    EnglishAddressScanner(AddressWords words) {
        this.words = words;
        this.tails = new AddressTail(words);
        this.labelledLines = new LabelledAddress(words);
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var cueEnd = NO_CUE;
        for (var at = 0; at < text.length(); at++) {
            var cue = cue(text, at);
            cue.ifPresent(word -> labelled(text, word, found));
            cueEnd = cue.map(WordTree.Found::end).orElse(cueEnd);
            box(text, at, found);
            if (Character.isUpperCase(text.at(at))) {
                var street = words.english().streets().longestAt(text, at);
                if (street.isPresent()) {
                    read(text, at, street.get().end(), cueEnd, found);
                }
            }
        }
    }

    /** The word for an address at a place; one that closes a bracket stands in the place of an address. */
    private Optional<WordTree.Found<AddressWords.Cue>> cue(FoldedText text, int at) {
        return words.cues().longestAt(text, at).filter(cue -> text.at(cue.end()) != ']');
    }

    private void read(FoldedText text, int street, int streetEnd, int cueEnd, Consumer<Candidate> found) {
        var start = street;
        var number = -1;
        for (var count = 0; count < MOST_WORDS && number < 0; count++) {
            var word = previousWord(text, start);
            if (word < 0) {
                break;
            }
            number = isHouseNumber(text, word, start - 1) && !isNameOfStreet(text, word, street) ? word : -1;
            start = word;
        }
        if (start == street || isNoStreet(text, street, streetEnd)) {
            return;
        }
        number = number < 0 ? numberBeforeComma(text, start) : number;
        var head = number < 0 ? start : head(text, number);
        var end = tails.end(text, streetEnd);
        var evidence = EnumSet.of(Evidence.ROAD);
        add(evidence, Evidence.HOUSE_NUMBER, number >= 0);
        add(evidence, Evidence.MORE_PARTS, head < start || end > streetEnd);
        add(evidence, Evidence.LABELLED, cueEnd <= head && head - cueEnd <= FURTHEST_CUE);
        found.accept(new Candidate(Kind.ADDRESS, head, end, evidence));
    }

    /** High Court, Supreme Court. */
    private boolean isNoStreet(FoldedText text, int street, int streetEnd) {
        return words.english()
                .notStreets()
                .longestAt(text, previousWord(text, street))
                .filter(word -> word.end() == streetEnd)
                .isPresent();
    }

    /** Whether digits alone stand before the word for a street, as in 30 W 26 Street. */
    private static boolean isNameOfStreet(FoldedText text, int word, int street) {
        var at = word;
        while (Characters.isDigit(text.at(at))) {
            at++;
        }
        return at == street - 1;
    }

    /** A street may be called by a number (5th Avenue), and a number may count a part of a text (Section 12). */
    private boolean isHouseNumber(FoldedText text, int start, int end) {
        var isFraction = text.at(start - 1) == '.' && Characters.isDigit(text.at(start - 2));
        return Characters.isDigit(text.at(start))
                && !isOrdinal(text, start, end)
                && !isFraction
                && wordBefore(text, start, words.english().notStreets()) < 0;
    }

    /** Where the number of 88, Main Street begins; -1 where none stands there. */
    private int numberBeforeComma(FoldedText text, int street) {
        if (text.at(street - 1) != ' ' || text.at(street - 2) != ',') {
            return -1;
        }
        var number = wordStart(text, street - 2);
        return isHouseNumber(text, number, street - 2) ? number : -1;
    }

    /** Straight behind a word for an address, a number, words of any writing and a street or a part that is known. */
    private void labelled(FoldedText text, WordTree.Found<AddressWords.Cue> cue, Consumer<Candidate> found) {
        var cueEnd = cue.end();
        var lineStart = LabelledAddress.start(text, cueEnd);
        var lineEnd = labelledLines.end(text, lineStart, cue.meaning());
        if (lineEnd > lineStart) {
            var evidence = EnumSet.of(Evidence.LABELLED, Evidence.HOUSE_NUMBER, Evidence.MORE_PARTS);
            found.accept(new Candidate(Kind.ADDRESS, lineStart, lineEnd, evidence));
        }
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
            var tail = tails.end(text, end);
            if (tail > end) {
                var evidence = EnumSet.of(Evidence.LABELLED, Evidence.HOUSE_NUMBER, Evidence.MORE_PARTS);
                found.accept(new Candidate(Kind.ADDRESS, start, tail, evidence));
            }
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

    private static boolean isOrdinal(FoldedText text, int start, int end) {
        return end - start > ORDINAL && ORDINALS.contains(text.slice(end - ORDINAL, end));
    }

    /**
     * Where the word before a place begins, if it has a capital or a digit; -1 where it has not. A full stop may end a
     * short one: 200 N. Pine Avenue, 10 St. James's Square.
     */
    private static int previousWord(FoldedText text, int at) {
        if (text.at(at - 1) != ' ') {
            return -1;
        }
        var end = text.at(at - 2) == '.' ? at - 2 : at - 1;
        var start = wordStart(text, end);
        var isAbbreviation = Character.isUpperCase(text.at(start)) && end - start <= LONGEST_ABBREVIATION;
        return isWritten(text, start) && (isAbbreviation || end == at - 1) ? start : -1;
    }

    private static boolean isWritten(FoldedText text, int at) {
        return Character.isUpperCase(text.at(at)) || Characters.isDigit(text.at(at));
    }

    /** Where the parts of a building before a house number begin: Room 1203, Building 5, No. 88. */
    private int head(FoldedText text, int number) {
        var head = number;
        for (var count = 0; count < MOST_PARTS; count++) {
            var unit = unitBefore(text, head);
            var part = unit < 0 ? partBefore(text, head) : unit;
            var before = part < 0 ? behindNamedBuilding(text, head) : part;
            if (before < 0) {
                return head;
            }
            head = before;
        }
        return head;
    }

    /** Where Room 1203, 5th Floor or 12/F begins that ends before a place; -1 where none of them does. */
    private int partBefore(FoldedText text, int at) {
        if (text.at(at - 1) != ' ') {
            return -1;
        }
        var end = text.at(at - 2) == ',' ? at - 2 : at - 1;
        end = text.at(end - 1) == '.' ? end - 1 : end;
        var last = wordStart(text, end);
        if (end - last > FLOOR.length() && text.slice(end - FLOOR.length(), end).equals(FLOOR)) {
            return last;
        }
        var unit = unitBefore(text, end);
        if (unit >= 0 && unit < last) {
            return unit;
        }
        return isWritten(text, last) ? unitBefore(text, last) : -1;
    }

    /** Where Flat 12 begins before the name of a building between commas: Flat 12, Shanti House, 45 Main Road. */
    private int behindNamedBuilding(FoldedText text, int at) {
        var name = at;
        for (var count = 0; count < MOST_WORDS_OF_BUILDING; count++) {
            if (text.at(name - 1) != ' ') {
                return -1;
            }
            var end = text.at(name - 2) == ',' && name == at ? name - 2 : name - 1;
            name = wordStart(text, end);
            if (!Character.isUpperCase(text.at(name)) || end == at - 1) {
                return -1;
            }
            if (text.at(name - 2) == ',') {
                return partBefore(text, name);
            }
        }
        return -1;
    }

    /** Where Room, No. or 5th Floor begins that ends before a place; -1 where none of them does. */
    private int unitBefore(FoldedText text, int at) {
        var unit = wordBefore(text, at, words.english().units());
        if (text.at(unit - 1) != ' ') {
            return unit;
        }
        var ordinal = wordStart(text, unit - 1);
        return isOrdinal(text, ordinal, unit - 1) ? ordinal : unit;
    }

    private static int wordStart(FoldedText text, int end) {
        var start = end;
        while (end - start < LONGEST_WORD && AddressTail.isOfWord(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where a word of a list begins that ends before a place; -1 where there is none. */
    private static int wordBefore(FoldedText text, int at, WordTree<String> list) {
        var end = text.at(at - 1) == ' ' ? at - 1 : at;
        var stop = text.at(end - 1) == '.' ? end - 1 : end;
        var start = text.at(end - 1) == '#' ? end - 1 : wordStart(text, stop);
        return list.longestAt(text, start)
                .filter(word -> word.end() == end || word.end() == stop)
                .map(word -> word.start())
                .orElse(-1);
    }
}
