package org.creditrepair.privacy.identifierscan;

import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.Parsed;

/**
 * E-mail addresses, around each @. Ideographs beside an address are taken for the sentence around it, and for a part of
 * the address only where it would be none without them.
 */
final class EmailScanner implements Scanner {
    private static final int LONGEST_ADDRESS = 254;
    private static final String SIGNS_OF_NAME = "_-.";
    private static final String QUOTATION_MARKS = "'`{|*_~/";
    private static final String CLOSING_MARKS = "'`}|*_~/";

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var earlierEnd = 0;
        for (var at = 0; at < text.length(); at++) {
            if (text.at(at) == '@' && new EmailDomain(text, at).isDotted()) {
                earlierEnd = around(source, at, earlierEnd, found);
            }
        }
    }

    /**
     * Looks for an address around a sign.
     *
     * @return where the last address so far ends
     */
    private static int around(SourceText source, int at, int earlierEnd, Consumer<Candidate> found) {
        var text = source.text();
        var local = new EmailLocalPart(text, at);
        var longest = inPage(text, afterLabel(source, local.start(), at), at);
        longest = longest < earlierEnd ? afterSigns(text, earlierEnd, at) : longest;
        if (!hasLetterOrDigit(text, longest, at)) {
            return earlierEnd;
        }
        for (var end : new EmailDomain(text, at).ends(local.isPlain())) {
            var start = isAddress(text, longest, end) ? longest : shortenedStart(text, local, at, end);
            if (hasLetterOrDigit(text, start, at)) {
                tell(source, afterQuotationMark(text, start, at, end), end, found);
                return end;
            }
        }
        return earlierEnd;
    }

    private static void tell(SourceText source, int start, int end, Consumer<Candidate> found) {
        found.accept(new Candidate(Kind.EMAIL, start, end, source.labels().around(Kind.EMAIL, start, end)));
    }

    /**
     * Where local part and domain together are too long: the local part begins later. The @ where that helps nothing.
     */
    private static int shortenedStart(FoldedText text, EmailLocalPart local, int at, int end) {
        if (!(parsed(text, local.lastCharacter(), end) instanceof Parsed.Accepted accepted)) {
            return at;
        }
        var domain = accepted.value().length() - accepted.value().lastIndexOf('@');
        var start = local.start(LONGEST_ADDRESS - domain);
        return isAddress(text, start, end) ? start : at;
    }

    /** Behind an earlier address and the signs that part a list of them. */
    private static int afterSigns(FoldedText text, int earlierEnd, int at) {
        var start = earlierEnd;
        while (start < at && !isBeyondSigns(text.at(start))) {
            start++;
        }
        return start;
    }

    /**
     * In the address of a page, {@code //host/path?name=value&name=value}, where the last value or part of the path
     * begins.
     */
    private static int inPage(FoldedText text, int start, int at) {
        var isWithHost = text.at(start) == '/' && text.at(start + 1) == '/';
        var begin = start;
        for (var sign = start; sign < at; sign++) {
            var character = text.at(sign);
            if (character == '?' || character == '&') {
                var nameEnd = nameEnd(text, sign + 1);
                begin = nameEnd > sign + 1 && text.at(nameEnd) == '=' ? nameEnd + 1 : begin;
            } else if (character == '/' && isWithHost) {
                begin = sign + 1;
            }
        }
        return begin < at ? begin : start;
    }

    private static int nameEnd(FoldedText text, int nameStart) {
        var end = nameStart;
        while (Characters.isAlphanumeric(text.at(end)) || SIGNS_OF_NAME.indexOf(text.at(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The same sign in front of an address and behind it quotes or sets it. */
    private static int afterQuotationMark(FoldedText text, int start, int at, int end) {
        var mark = QUOTATION_MARKS.indexOf(text.at(start));
        var isQuoted = mark >= 0 && text.at(end) == CLOSING_MARKS.charAt(mark) && start + 1 < at;
        return isQuoted && isAddress(text, start + 1, end) ? start + 1 : start;
    }

    /** The sign = may be of an address, but not behind a word that names one: email=a@b.example. */
    private static int afterLabel(SourceText source, int start, int at) {
        for (var sign = start; sign < at - 1; sign++) {
            if (source.text().at(sign) == '=' && source.labels().isNamed(Kind.EMAIL, sign + 1)) {
                return sign + 1;
            }
        }
        return start;
    }

    /** Signs alone are a mask in front of what was left of an address. */
    private static boolean hasLetterOrDigit(FoldedText text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (isBeyondSigns(text.at(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeyondSigns(char character) {
        return Characters.isAlphanumeric(character) || character >= 0x80;
    }

    private static boolean isAddress(FoldedText text, int start, int end) {
        return parsed(text, start, end) instanceof Parsed.Accepted;
    }

    private static Parsed parsed(FoldedText text, int start, int end) {
        return Kind.EMAIL.identifier().orElseThrow().parse(text.slice(start, end));
    }
}
