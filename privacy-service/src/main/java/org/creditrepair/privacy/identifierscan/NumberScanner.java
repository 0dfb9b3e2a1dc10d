package org.creditrepair.privacy.identifierscan;

import java.util.EnumSet;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Gap;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.identifier.CheckCharacters;
import org.creditrepair.privacy.identifier.Parsed;

/**
 * * Numbers of digits: of persons, bank cards, mobiles and fixed lines, in one group of digits or in several. Every
 * window of groups with at most twenty digits is looked at, and no group is cut.
 */
final class NumberScanner implements Scanner {
    private static final int PERSON_NUMBER = 18;
    private static final int OLD_PERSON_NUMBER = 15;
    private static final int MONTH_OF_BIRTH = 10;
    private static final int OLD_MONTH_OF_BIRTH = 8;
    private static final int SHORTEST_CARD = 12;
    private static final int LONGEST_CARD = 19;
    private static final int MOBILE = 11;
    private static final int LONGEST_MOBILE = 16;
    private static final int SHORTEST_LANDLINE = 9;

    private final NumberContext context;

    NumberScanner(NumberContext context) {
        this.context = context;
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var window = new NumberWindow(source.digits());
        for (var group = 0; group < source.digits().count(); group++) {
            var isOpen = window.startAt(group);
            while (isOpen) {
                if (window.count() >= SHORTEST_LANDLINE) {
                    new Reading(source, window, found).read();
                }
                isOpen = window.extend();
            }
        }
    }

    /** The readings of one window. */
    private final class Reading {
        private final SourceText source;
        private final NumberWindow window;
        private final Consumer<Candidate> found;
        private final int count;

        private Reading(SourceText source, NumberWindow window, Consumer<Candidate> found) {
            this.source = source;
            this.window = window;
            this.found = found;
            this.count = window.count();
        }

        void read() {
            if (window.isLikeLandline()) {
                dialled(Kind.LANDLINE);
            }
            if (window.hasGap(Gap.EXTENSION)) {
                return;
            }
            persons();
            if (count >= SHORTEST_CARD && count <= LONGEST_CARD && window.hasLuhnDigit()) {
                offer(Kind.BANK_CARD, window.digits(), window.start(), window.end());
            }
            if (count >= MOBILE && count <= LONGEST_MOBILE && isLikeMobile()) {
                dialled(Kind.MOBILE);
            }
        }

        private void persons() {
            if (count == OLD_PERSON_NUMBER && isLikeMonth(OLD_MONTH_OF_BIRTH)) {
                offer(Kind.NATIONAL_ID, window.digits(), window.start(), window.end());
            } else if (count == PERSON_NUMBER && isLikeMonth(MONTH_OF_BIRTH)) {
                person(window.digits(), window.end());
            } else if (count == PERSON_NUMBER - 1 && isLikeMonth(MONTH_OF_BIRTH)) {
                var x = Characters.afterSeparators(source.text(), window.end());
                if (Character.toUpperCase(source.text().at(x)) == 'X') {
                    person(window.digits() + 'X', x + 1);
                }
            }
        }

        /** No region begins with 9, which is the mark of foreigners. */
        private void person(String characters, int end) {
            if (CheckCharacters.ofNationalId(characters) != characters.charAt(PERSON_NUMBER - 1)) {
                return;
            }
            if (characters.charAt(0) == '9') {
                offer(Kind.FOREIGNER_PERMIT, characters, window.start(), end);
            } else {
                offer(Kind.NATIONAL_ID, characters, window.start(), end);
                offer(Kind.RESIDENCE_PERMIT, characters, window.start(), end);
            }
        }

        private boolean isLikeMonth(int at) {
            return window.digit(at) <= '1' && window.digit(at + 2) <= '3';
        }

        private boolean isLikeMobile() {
            return window.digit(count - MOBILE) == '1' && window.digit(count - MOBILE + 1) >= '3';
        }

        /** A plus that leads to no number of China is of the text before. */
        private void dialled(Kind kind) {
            var start = window.startOfDialled(source.text());
            if (!offer(kind, window.dialled(source.text(), start), start, window.end()) && start < window.start()) {
                offer(kind, window.digits(), window.start(), window.end());
            }
        }

        private boolean offer(Kind kind, String written, int start, int end) {
            var parsed = kind.identifier().orElseThrow().parse(written);
            if (parsed instanceof Parsed.Accepted accepted) {
                var evidence = EnumSet.noneOf(Evidence.class);
                evidence.addAll(Judgement.of(kind, accepted));
                evidence.addAll(context.of(kind, source, window));
                evidence.addAll(source.labels().around(kind, start, end));
                found.accept(new Candidate(kind, start, end, Judgement.settled(evidence)));
            }
            return parsed instanceof Parsed.Accepted;
        }
    }
}
