package org.creditrepair.privacy.identifierscan;

import java.nio.CharBuffer;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.CheckCharacters;
import org.creditrepair.privacy.identifier.Parsed;
import org.creditrepair.privacy.identifier.WrittenSigns;

/**
 * Codes of letters and digits: of organisations, and of foreigners' permits before December 2023. They may begin and
 * end within letters, for their check character tells them apart, and never within digits.
 */
final class MixedCodeScanner implements Scanner {
    private static final int SOCIAL_CREDIT_CODE = 18;
    private static final int REGION = 2;
    private static final int ORGANISATION = 8;
    private static final int OLD_PERMIT = 15;
    private static final int OLD_PERMIT_LETTERS = 3;

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var code = new char[SOCIAL_CREDIT_CODE];
        for (var start = 0; start < text.length(); start++) {
            var isLetter = Characters.isLatin(text.at(start));
            if (isLetter && Characters.isLatin(text.at(start + 1)) && Characters.isLatin(text.at(start + 2))) {
                var end = end(text, start, OLD_PERMIT, OLD_PERMIT_LETTERS, OLD_PERMIT);
                offer(Kind.FOREIGNER_PERMIT, source, start, end, found);
            }
            if (isLetter || isFirstDigit(text, start)) {
                var end = end(text, start, SOCIAL_CREDIT_CODE, REGION, ORGANISATION);
                end = end > start && mayBeCode(text, start, end, code) ? end : start;
                offer(Kind.SOCIAL_CREDIT_CODE, source, start, end, found);
            }
        }
    }

    private static boolean isFirstDigit(FoldedText text, int at) {
        return Characters.isDigit(text.at(at)) && !Characters.isDigit(text.at(at - 1));
    }

    /**
     * Where so many letters and digits from here on end, separators aside; the start where there are not so many, where
     * those from one place to another are not all digits, or where a digit follows the last digit.
     */
    private static int end(FoldedText text, int start, int length, int digitsFrom, int digitsTo) {
        var at = start;
        for (var count = 0; count < length; count++) {
            var next = count == 0 ? at : Characters.afterSeparators(text, at);
            var character = text.at(next);
            var mustBeDigit = count >= digitsFrom && count < digitsTo;
            if (!(mustBeDigit ? Characters.isDigit(character) : Characters.isAlphanumeric(character))) {
                return start;
            }
            at = next + 1;
        }
        return Characters.isDigit(text.at(at - 1)) && Characters.isDigit(text.at(at)) ? start : at;
    }

    /**
     * Whether a closer look is worth while. Where separators part a code it is made of the words of a sentence if it
     * begins or ends within one, and of other numbers if it is cut out of a longer series of them.
     *
     * @param code to be written over
     */
    private static boolean mayBeCode(FoldedText text, int start, int end, char[] code) {
        var count = 0;
        var digits = 0;
        for (var at = start; at < end; at++) {
            if (Characters.isAlphanumeric(text.at(at))) {
                code[count++] = Character.toUpperCase(text.at(at));
                digits += Characters.isDigit(text.at(at)) ? 1 : 0;
            }
        }
        var isParted = end - start > SOCIAL_CREDIT_CODE;
        var isOfOthers = isWithinWord(text, start)
                || isWithinWord(text, end)
                || digits == SOCIAL_CREDIT_CODE && isWithinSeries(text, start, end);
        return !(isParted && isOfOthers)
                && CheckCharacters.ofSocialCreditCode(CharBuffer.wrap(code)) == code[SOCIAL_CREDIT_CODE - 1];
    }

    private static boolean isWithinSeries(FoldedText text, int start, int end) {
        var before = start;
        while (start - before < WrittenSigns.LONGEST_SEPARATION && Characters.isSeparator(text.at(before - 1))) {
            before--;
        }
        return Characters.isDigit(text.at(before - 1))
                || Characters.isDigit(text.at(Characters.afterSeparators(text, end)));
    }

    private static boolean isWithinWord(FoldedText text, int at) {
        return Characters.isLatin(text.at(at - 1)) && Characters.isLatin(text.at(at));
    }

    private static void offer(Kind kind, SourceText source, int start, int end, Consumer<Candidate> found) {
        if (end > start
                && kind.identifier().orElseThrow().parse(source.text().slice(start, end))
                        instanceof Parsed.Accepted accepted) {
            var evidence = EnumSet.noneOf(Evidence.class);
            evidence.addAll(Judgement.of(kind, accepted));
            if (end - start > accepted.value().length() && isOfDigits(accepted.value())) {
                evidence.add(Evidence.PART_OF_SERIES);
            }
            if (isWithinWord(source.text(), start) || isWithinWord(source.text(), end)) {
                evidence.add(Evidence.WITHIN_WORD);
            }
            evidence.addAll(source.labels().around(kind, start, end));
            found.accept(new Candidate(kind, start, end, Judgement.settled(evidence)));
        }
    }

    /** Groups of digits that together make up a code are mostly something else, such as two telephone numbers. */
    private static boolean isOfDigits(String code) {
        return code.chars().allMatch(character -> Characters.isDigit((char) character));
    }
}
