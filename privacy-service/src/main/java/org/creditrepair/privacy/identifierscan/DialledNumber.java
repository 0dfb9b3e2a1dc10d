package org.creditrepair.privacy.identifierscan;

import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.WrittenSigns;

/**
 * A window as a number that is dialled, with the plus or the bracket before it that belongs to it, if any.
 *
 * @param start where it begins in the text
 * @param written as it is written, in one line, with digits for Chinese numerals
 */
record DialledNumber(int start, String written) {

    static DialledNumber of(NumberWindow window, SourceText source) {
        var start = start(window, source.text());
        return new DialledNumber(start, written(window, start, source));
    }

    private static int start(NumberWindow window, FoldedText text) {
        var start = window.countryLength() == 2 ? startOfInternational(window, text) : window.start();
        return text.at(start - 1) == '(' && closesMoreThanItOpens(text, start, window.end()) ? start - 1 : start;
    }

    /** A plus before any other country code is of the text before. */
    private static int startOfInternational(NumberWindow window, FoldedText text) {
        var plus = window.start() - 1;
        while (window.start() - plus <= WrittenSigns.LONGEST_SEPARATION
                && (Characters.isSeparator(text.at(plus)) || text.at(plus) == '(')) {
            plus--;
        }
        return text.at(plus) == '+' ? plus : window.start();
    }

    private static boolean closesMoreThanItOpens(FoldedText text, int start, int end) {
        var closing = 0;
        for (var at = start; at < end; at++) {
            closing += text.at(at) == ')' ? 1 : text.at(at) == '(' ? -1 : 0;
        }
        return closing > 0;
    }

    private static String written(NumberWindow window, int start, SourceText source) {
        var written = new StringBuilder(window.end() - start);
        for (var at = start; at < window.end(); at++) {
            var character = source.text().at(at);
            written.append(Character.isWhitespace(character) ? ' ' : character);
        }
        for (var group = window.first(); group <= window.last(); group++) {
            writeDigits(source.digits(), group, start, written);
        }
        return written.toString();
    }

    private static void writeDigits(DigitGroups groups, int group, int start, StringBuilder written) {
        for (var at = groups.start(group); at < groups.end(group); at++) {
            written.setCharAt(at - start, groups.digit(at));
        }
    }
}
