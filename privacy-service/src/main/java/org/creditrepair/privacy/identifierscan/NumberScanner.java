package org.creditrepair.privacy.identifierscan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Gap;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.identifier.CheckCharacters;
import org.creditrepair.privacy.identifier.IdentifierKind;
import org.creditrepair.privacy.identifier.Parsed;

/**
 * Numbers of digits: of persons, bank cards, mobiles and fixed lines, in one group of digits or in several. Every
 * window of groups with at most twenty digits is looked at, and no group is cut.
 */
final class NumberScanner implements Scanner {
    private static final int PERSON_NUMBER = 18;
    private static final int OLD_PERSON_NUMBER = 15;
    private static final int MONTH_OF_BIRTH = 10;
    private static final int OLD_MONTH_OF_BIRTH = 8;
    private static final int SHORTEST_CARD = 12;
    private static final int SHORTEST_MISTYPED_CARD = 16;
    private static final int LONGEST_CARD = 19;
    private static final int SHORTEST_MOBILE = 11;
    private static final int LONGEST_MOBILE = 16;
    private static final int SHORTEST_LANDLINE = 9;
    private static final int LONGEST_LOCAL = 8;
    private static final Set<Evidence> OF_NO_LINE =
            EnumSet.of(Evidence.PART_OF_SERIES, Evidence.FRACTION, Evidence.WITHIN_CODE, Evidence.OTHER_LABEL);
    private static final int NO_LINE = -1;
    private static final int LONGEST_BETWEEN_LINES = 3;
    private static final String BETWEEN_LINES = "/、,;或和";
    private static final int MONTH_OF_DATE = 4;
    private static final int MONTHS = 12;
    private static final int MOST_DAYS = 31;
    private static final char TIMES = '\u00D7';

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
        var reading = new Reading(source, window, found);
        for (var group = 0; group < source.digits().count(); group++) {
            var isOpen = window.startAt(group);
            while (isOpen) {
                if (window.isWrapped()) {
                    reading.readWrapped();
                } else if (window.count() >= SHORTEST_LANDLINE) {
                    reading.read();
                } else if (window.isLikeLocalNumber() || reading.isBehindLine() && window.isLikeFurtherLocalNumber()) {
                    reading.readLocal();
                }
                isOpen = window.extend() || window.extendOverLine();
            }
        }
    }

    /** The readings of the window where it stands. */
    private final class Reading {
        private final SourceText source;
        private final NumberWindow window;
        private final Consumer<Candidate> found;
        private final SpelledNumbers spelled;
        private int count;
        private int lineEnd = NO_LINE;
        private int localLength;

        private Reading(SourceText source, NumberWindow window, Consumer<Candidate> found) {
            this.source = source;
            this.window = window;
            this.found = found;
            this.spelled = SpelledNumbers.of(source.digits());
        }

        void read() {
            count = window.count();
            if (window.isInFewGroupsOrApart() && window.isLikeLandline(AreaCodes.known()) && !isCut(Kind.LANDLINE)) {
                dialled(Kind.LANDLINE);
            }
            if (!window.hasExtension() && !window.hasGap(Gap.BRACKET)) {
                persons();
                cards();
            }
            if (!window.hasExtension() && isLikeMobile()) {
                dialled(Kind.MOBILE);
            }
        }

        private boolean isLikeMobile() {
            return count >= SHORTEST_MOBILE && count <= LONGEST_MOBILE && window.isLikeMobile();
        }

        /**
         * A number that goes on in the next line: one of a person, which its check character tells, or what a word
         * straight before it names. Numbers that stand one below the other are none.
         */
        void readWrapped() {
            count = window.count();
            if (window.hasExtension() || window.hasGap(Gap.BRACKET)) {
                return;
            }
            if (count >= PERSON_NUMBER - 1) {
                persons();
            }
            if (isNamed(Kind.BANK_CARD)) {
                cards();
            }
            if (isLikeMobile() && source.labels().isNamed(Kind.MOBILE, window.startOfDialled(source.text()))) {
                dialled(Kind.MOBILE);
            }
        }

        private boolean isNamed(Kind kind) {
            return source.labels().isNamed(kind, window.start());
        }

        /** Whether the window begins behind a fixed line with nothing but a blank or a sign of a list between them. */
        boolean isBehindLine() {
            var text = source.text();
            var start = window.start();
            if (lineEnd == NO_LINE || start <= lineEnd || start - lineEnd > LONGEST_BETWEEN_LINES) {
                return false;
            }
            var sign = Characters.afterBlanks(text, lineEnd, 1);
            var next = BETWEEN_LINES.indexOf(text.at(sign)) >= 0 ? sign + 1 : sign;
            return next > lineEnd && Characters.afterBlanks(text, next, 1) == start;
        }

        private boolean isFurtherLine() {
            return isBehindLine() && count == localLength;
        }

        private void remember(int length) {
            lineEnd = window.end();
            localLength = length;
        }

        /**
         * A fixed line without its area code: only behind a word that names it, or behind another line with as many
         * digits, whose area code it shares; and never a date.
         */
        void readLocal() {
            count = window.count();
            var isDate = count == LONGEST_LOCAL && isCentury(window.number(0, 2)) && isLikeBirthday(MONTH_OF_DATE);
            if (!isDate && (isNamed(Kind.LANDLINE) || isFurtherLine())) {
                var evidence = EnumSet.of(Evidence.ODD);
                evidence.addAll(source.labels().around(Kind.LANDLINE, window.start(), window.end()));
                found.accept(new Candidate(Kind.LANDLINE, window.start(), window.end(), evidence));
                remember(count);
            }
        }

        private static boolean isCentury(int number) {
            return number == 19 || number == 20;
        }

        private void cards() {
            if (count >= SHORTEST_CARD && count <= LONGEST_CARD && window.isLikeCard()) {
                offer(Kind.BANK_CARD, window.digits(), window.start(), window.end());
            } else if (!window.isWrapped()
                    && count >= SHORTEST_MISTYPED_CARD
                    && count <= LONGEST_CARD
                    && window.isLikeMistypedCard()
                    && !isCentury(window.number(0, 2))) {
                mistyped(Kind.BANK_CARD, window.end());
            }
        }

        private void persons() {
            if (count == OLD_PERSON_NUMBER && isLikeBirthday(OLD_MONTH_OF_BIRTH) && window.isInFewGroupsOrApart()) {
                offer(Kind.NATIONAL_ID, window.digits(), window.start(), window.end());
            } else if (count == PERSON_NUMBER && isLikeBirthday(MONTH_OF_BIRTH)) {
                person(window.digits(), window.end());
            } else if (count == PERSON_NUMBER - 1 && isLikeBirthday(MONTH_OF_BIRTH)) {
                var x = Characters.afterSeparators(source.text(), window.end());
                if (isLikeX(x)) {
                    person(window.digits() + 'X', x + 1);
                }
            }
        }

        /** Two signs of multiplication in a row are a mask. */
        private boolean isLikeX(int at) {
            var character = source.text().at(at);
            return Characters.isLikeX(character)
                    && (character != TIMES || source.text().at(at + 1) != TIMES);
        }

        /** No region begins with 9, which is the mark of foreigners. */
        private void person(String characters, int end) {
            if (CheckCharacters.ofNationalId(characters) != characters.charAt(PERSON_NUMBER - 1)) {
                mistyped(Kind.NATIONAL_ID, end);
                return;
            }
            if (characters.charAt(0) == '9') {
                offer(Kind.FOREIGNER_PERMIT, characters, window.start(), end);
            } else {
                offer(Kind.NATIONAL_ID, characters, window.start(), end);
                offer(Kind.RESIDENCE_PERMIT, characters, window.start(), end);
            }
        }

        /** A wrong check character speaks of a slip where a word straight before the number names it. */
        private void mistyped(Kind kind, int end) {
            if (isNamed(kind)) {
                var evidence = EnumSet.of(Evidence.WRONG_CHECK_CHARACTER);
                evidence.addAll(context.of(kind, source, window, spelled));
                evidence.addAll(source.labels().around(kind, window.start(), end));
                found.accept(new Candidate(kind, window.start(), end, evidence));
            }
        }

        private boolean isLikeBirthday(int at) {
            var month = window.number(at, 2);
            var day = window.number(at + 2, 2);
            return month >= 1 && month <= MONTHS && day >= 1 && day <= MOST_DAYS;
        }

        /** A plus that leads to no number of China is of the text before. */
        private void dialled(Kind kind) {
            var text = source.text();
            var start = window.startOfDialled(text);
            if (!offer(kind, window.dialled(text, start), start, window.end()) && start < window.start()) {
                offer(kind, window.dialled(text, window.start()), window.start(), window.end());
            }
        }

        /** Whether the window is cut out of a longer series of groups: many a cut begins with an area code. */
        private boolean isCut(Kind kind) {
            return context.beside(kind, source, window, spelled).contains(Evidence.PART_OF_SERIES);
        }

        private boolean offer(Kind kind, String written, int start, int end) {
            var parsed = parser.apply(kind.identifier().orElseThrow(), written);
            if (parsed instanceof Parsed.Accepted accepted) {
                var evidence = EnumSet.noneOf(Evidence.class);
                evidence.addAll(Judgement.of(kind, accepted));
                evidence.addAll(context.of(kind, source, window, spelled));
                evidence.addAll(source.labels().around(kind, start, end));
                found.accept(new Candidate(kind, start, end, Judgement.settled(evidence)));
                if (kind == Kind.LANDLINE && Collections.disjoint(evidence, OF_NO_LINE)) {
                    remember(accepted.value().split("-")[1].length());
                }
            }
            return parsed instanceof Parsed.Accepted;
        }
    }
}
