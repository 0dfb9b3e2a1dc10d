package org.creditrepair.privacy.identifierscan;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Gap;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.DataFile;

/** What the writing of a number and the digits beside it say. */
final class NumberContext {
    private static final String PATH = "/recognise/scoring.txt";
    private static final String GROUPS = "groups ";
    private static final int SHORTEST_LISTED = 7;
    private static final int OLD_PERSON_NUMBER = 15;
    private static final int MOST_LETTERS = 2;

    private final Map<String, Set<String>> usualShapes;

    private NumberContext(Map<String, Set<String>> usualShapes) {
        this.usualShapes = usualShapes;
    }

    static NumberContext shipped() {
        return read(DataFile.shipped(PATH));
    }

    static NumberContext read(DataFile file) {
        var shapes = new HashMap<String, Set<String>>();
        for (var list : file.names()) {
            if (list.startsWith(GROUPS)) {
                shapes.put(list.substring(GROUPS.length()), Set.copyOf(file.lines(list)));
            }
        }
        return new NumberContext(shapes);
    }

    Set<Evidence> of(Kind kind, SourceText source, NumberWindow window, SpelledNumbers spelled) {
        var evidence = EnumSet.noneOf(Evidence.class);
        if (window.hasChineseNumerals()) {
            evidence.add(Evidence.CHINESE_NUMERALS);
        }
        if (hasCountryCode(kind, window)) {
            evidence.add(Evidence.COUNTRY_CODE);
        }
        if (isOfCode(source.text(), window)) {
            evidence.add(Evidence.WITHIN_CODE);
        }
        if (isFraction(source, window)) {
            evidence.add(Evidence.FRACTION);
        } else {
            evidence.addAll(beside(kind, source, window, spelled));
        }
        return evidence;
    }

    /** What groups of digits beside the window say; behind an extension stands another number, however near it is. */
    Set<Evidence> beside(Kind kind, SourceText source, NumberWindow window, SpelledNumbers spelled) {
        var before = neighbour(source.digits(), window, window.first() - 1);
        var after = endsWithExtension(source.digits(), window)
                ? Gap.BREAK
                : neighbour(source.digits(), window, window.last() + 1);
        if (before == Gap.BREAK && after == Gap.BREAK) {
            return Set.of();
        }
        return spelled.isNumber(window.first(), window.last())
                ? Set.of(Evidence.NEIGHBOURED)
                : beside(kind, window, List.of(before, after));
    }

    /** Whether the last group is an extension in one group; in several it may have begun the next number. */
    private static boolean endsWithExtension(DigitGroups digits, NumberWindow window) {
        return window.hasExtension() && digits.gapAfter(window.last() - 1) == Gap.EXTENSION;
    }

    /**
     * Whether letters and digits adjoin in turn, as in sums and tokens; an x with digits behind may mark an
     * extension.
     */
    private static boolean isOfCode(FoldedText text, NumberWindow window) {
        var before = window.start() - 1;
        while (window.start() - before <= MOST_LETTERS && Characters.isLatin(text.at(before))) {
            before--;
        }
        var after = window.end();
        while (after - window.end() < MOST_LETTERS && Characters.isLatin(text.at(after))) {
            after++;
        }
        var isMark = Character.toLowerCase(text.at(window.end())) == 'x';
        return before < window.start() - 1 && Characters.isDigit(text.at(before))
                || after > window.end() && Characters.isDigit(text.at(after)) && !isMark;
    }

    private static boolean hasCountryCode(Kind kind, NumberWindow window) {
        return window.hasCountryCode() && (kind == Kind.MOBILE || kind == Kind.LANDLINE);
    }

    /** What parts a window from the group beside it; a break where that is of another writing than digits. */
    private static Gap neighbour(DigitGroups digits, NumberWindow window, int group) {
        var gap = digits.gapAfter(group < window.first() ? group : group - 1);
        if (gap == Gap.NONE || gap == Gap.EXTENSION || gap == Gap.BREAK) {
            return Gap.BREAK;
        }
        var isOtherWriting = digits.isChinese(group) && !window.hasChineseNumerals()
                || digits.isEnclosed(group) && !window.hasEnclosedDigits();
        return isOtherWriting ? Gap.BREAK : gap;
    }

    private Set<Evidence> beside(Kind kind, NumberWindow window, List<Gap> gaps) {
        if (window.first() == window.last()) {
            return gaps.contains(Gap.DASH) || gaps.contains(Gap.DOT) ? Set.of(Evidence.NEIGHBOURED) : Set.of();
        }
        if (isOfPerson(kind, window) || isUsual(kind, window)) {
            return Set.of(Evidence.NEIGHBOURED);
        }
        return gaps.stream().anyMatch(gap -> gap != Gap.BREAK && window.hasGap(gap))
                ? Set.of(Evidence.PART_OF_SERIES)
                : Set.of(Evidence.NEIGHBOURED);
    }

    private boolean isUsual(Kind kind, NumberWindow window) {
        var shapes = usualShapes.get(kind.id());
        return shapes != null && shapes.contains(window.shape());
    }

    /** A date and a check character of eleven values leave little to chance, however it is cut. */
    private static boolean isOfPerson(Kind kind, NumberWindow window) {
        return kind == Kind.RESIDENCE_PERMIT
                || kind == Kind.FOREIGNER_PERMIT
                || kind == Kind.NATIONAL_ID && window.count() > OLD_PERSON_NUMBER;
    }

    /** Digits behind a full stop, or before one that few digits follow; "1." may number a list. */
    private static boolean isFraction(SourceText source, NumberWindow window) {
        var text = source.text();
        var first = window.first();
        var last = window.last();
        var isBehindStop = text.at(window.start() - 1) == '.'
                && Characters.isDigit(text.at(window.start() - 2))
                && !isListNumber(source, first - 1);
        var isBeforeStop = text.at(window.end()) == '.'
                && Characters.isDigit(text.at(window.end() + 1))
                && source.digits().length(last + 1) < SHORTEST_LISTED;
        return window.beginsWithZeroPoint() || !window.hasGap(Gap.DOT) && (isBehindStop || isBeforeStop);
    }

    private static boolean isListNumber(SourceText source, int group) {
        return source.digits().length(group) == 1
                        && source.text().at(source.digits().start(group)) != '0'
                || source.digits().length(group) >= SHORTEST_LISTED;
    }
}
