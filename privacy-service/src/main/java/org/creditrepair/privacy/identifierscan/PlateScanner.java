package org.creditrepair.privacy.identifierscan;

import java.util.EnumSet;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.Parsed;

/**
 * Licence plates. Those of the forces look like many codes, and those with 使 or 领 like many sentences: without a word
 * before them they count only where nothing adjoins that could be a part of the same word.
 */
final class PlateScanner implements Scanner {
    private static final int SHORTEST = 7;
    private static final int LONGEST = 8;

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        for (var start = 0; start < text.length(); start++) {
            if (mayBegin(text, start)) {
                read(source, start, found);
            }
        }
    }

    private static boolean mayBegin(FoldedText text, int start) {
        var character = text.at(start);
        var second = text.at(Characters.afterSeparators(text, start + 1));
        if (Characters.isHan(character)) {
            return Characters.isAlphanumeric(second) || character == '民' && second == '航';
        }
        if (Characters.isLatin(character)) {
            return Characters.isLatin(second);
        }
        return Characters.isDigit(character) && !Characters.isDigit(text.at(start - 1));
    }

    private static void read(SourceText source, int start, Consumer<Candidate> found) {
        var text = source.text();
        var end = start;
        var best = start;
        var hasIdeograph = false;
        for (var length = 1; length <= LONGEST; length++) {
            var next = length == 1 ? start : Characters.afterSeparators(text, end);
            var isApart = next > end && best > start;
            if (isApart || !mayFollow(text, start, next, length)) {
                break;
            }
            hasIdeograph |= Characters.isHan(text.at(next));
            end = next + 1;
            if (length >= SHORTEST && isPlausible(text, start, end, hasIdeograph) && isPlate(text, start, end)) {
                best = end;
            }
        }
        if (best > start) {
            var evidence = evidence(text, start, best);
            evidence.addAll(source.labels().around(Kind.LICENCE_PLATE, start, best));
            found.accept(new Candidate(Kind.LICENCE_PLATE, start, best, evidence));
        }
    }

    private static boolean mayFollow(FoldedText text, int start, int next, int length) {
        var character = text.at(next);
        var isBehindDigits = Characters.isDigit(text.at(start));
        if (Characters.isHan(character)) {
            return !isBehindDigits || length == SHORTEST;
        }
        return Characters.isAlphanumeric(character) && (!isBehindDigits || Characters.isDigit(character));
    }

    /** What is worth a closer look: a plate has an ideograph, or two letters in front and a digit near its end. */
    private static boolean isPlausible(FoldedText text, int start, int end, boolean hasIdeograph) {
        return hasIdeograph || Characters.isLatin(text.at(start)) && Characters.isDigit(text.at(end - 2));
    }

    private static boolean isPlate(FoldedText text, int start, int end) {
        var isCut = Characters.isDigit(text.at(end - 1)) && Characters.isDigit(text.at(end));
        return !isCut
                && Kind.LICENCE_PLATE.identifier().orElseThrow().parse(text.slice(start, end))
                        instanceof Parsed.Accepted;
    }

    /** Whether two letters and a number follow a comma, as the state and the code of a place in America do. */
    private static boolean isOfPlace(FoldedText text, int start) {
        return text.at(start + 2) == ' ' && text.at(start - 1) == ' ' && text.at(start - 2) == ',';
    }

    private static EnumSet<Evidence> evidence(FoldedText text, int start, int end) {
        var before = text.at(start - 1);
        var after = text.at(end);
        if (Characters.isLatin(text.at(start))) {
            var isApart =
                    !Characters.isAlphanumeric(before) && !Characters.isAlphanumeric(after) && !isOfPlace(text, start);
            return EnumSet.of(isApart ? Evidence.ODD : Evidence.VERY_ODD);
        }
        var isOfDigits = Characters.isDigit(text.at(Characters.afterSeparators(text, start + 1)));
        if (isOfDigits) {
            return EnumSet.of(Characters.isHan(after) || Characters.isHan(before) ? Evidence.VERY_ODD : Evidence.ODD);
        }
        return EnumSet.noneOf(Evidence.class);
    }
}
