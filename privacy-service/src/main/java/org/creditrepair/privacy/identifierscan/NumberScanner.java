package org.creditrepair.privacy.identifierscan;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Gap;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.identifier.IdentifierKind;
import org.creditrepair.privacy.identifier.Parsed;

/**
 * Numbers of digits: of persons, bank cards, mobiles and fixed lines, in one group of digits or in several. Every
 * window of groups with at most twenty digits is looked at, and no group is cut.
 */
final class NumberScanner implements Scanner {
    /** Of a mobile number; persons and cards have more digits. */
    private static final int SHORTEST_BUT_LINES = 11;

    private final NumberContext context;
    private final BiFunction<IdentifierKind, String, Parsed> parser;

    NumberScanner(NumberContext context) {
        this(context, IdentifierKind::parse);
    }

    /**
     * A scanner.
     *
     * @param parser by which a candidate is judged; called no more than once for every character of a text
     */
    NumberScanner(NumberContext context, BiFunction<IdentifierKind, String, Parsed> parser) {
        this.context = context;
        this.parser = parser;
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var window = new NumberWindow(source.digits());
        var reading = new Reading(window, new NumberCandidates(source, window, context, parser, found));
        for (var group = 0; group < source.digits().count(); group++) {
            var isOpen = window.startAt(group);
            while (isOpen) {
                reading.read();
                isOpen = window.extend() || window.extendOverLine();
            }
        }
    }

    /** The window where it stands, read as a number of each kind. */
    private static final class Reading {
        private final NumberWindow window;
        private final FixedLines lines;
        private final PersonNumbers persons;
        private final BankCards cards;
        private final Mobiles mobiles;

        private Reading(NumberWindow window, NumberCandidates candidates) {
            this.window = window;
            this.lines = new FixedLines(candidates);
            this.persons = new PersonNumbers(candidates);
            this.cards = new BankCards(candidates);
            this.mobiles = new Mobiles(candidates);
        }

        void read() {
            if (window.isWrapped()) {
                readWrapped();
                return;
            }
            lines.read();
            if (window.count() < SHORTEST_BUT_LINES || window.hasExtension()) {
                return;
            }
            if (!window.hasGap(Gap.BRACKET)) {
                persons.read();
                cards.read();
            }
            mobiles.read();
        }

        /**
         * A number that goes on in the next line: one of a person, which its check character tells, or what a word
         * straight before it names. Numbers that stand one below the other are none.
         */
        private void readWrapped() {
            if (!window.hasExtension() && !window.hasGap(Gap.BRACKET)) {
                persons.readWrapped();
                cards.readWrapped();
                mobiles.readWrapped();
            }
        }
    }
}
