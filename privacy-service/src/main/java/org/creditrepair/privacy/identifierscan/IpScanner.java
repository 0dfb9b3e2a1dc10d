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
 * IP addresses. A dotted quad is one wherever no digit and no further part adjoins it. One of version 6 that letters
 * adjoin needs three colons, lest a name in program text be taken for one; {@code ::} alone addresses nobody.
 */
final class IpScanner implements Scanner {
    private static final int LONGEST_VERSION_4 = 15;
    private static final int LONGEST_VERSION_6 = 45;
    private static final int LONGEST_GROUP = 4;
    private static final int SURE_COLONS = 3;
    private static final String WITHHELD = ".0.0.0";

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        for (var at = 0; at < text.length(); at++) {
            if (Characters.isDigit(text.at(at)) && !Characters.isDigit(text.at(at - 1))) {
                version4(source, at, found);
            }
            if (text.at(at) == ':' && text.at(at - 1) != ':') {
                version6(source, at, found);
            }
        }
    }

    private static void version4(SourceText source, int start, Consumer<Candidate> found) {
        var text = source.text();
        var end = start;
        var dots = 0;
        while (end - start <= LONGEST_VERSION_4 && (Characters.isDigit(text.at(end)) || isInnerDot(text, end))) {
            dots += text.at(end) == '.' ? 1 : 0;
            end++;
        }
        var isPartOfLonger = text.at(start - 1) == '.' && Characters.isDigit(text.at(start - 2));
        if (dots == 3 && !isPartOfLonger && isAddress(text, start, end)) {
            offer(source, start, end, isOfClause(text, start) || isOfProduct(text, start, end), found);
        }
    }

    private static boolean isOfClause(FoldedText text, int start) {
        var before = text.at(text.at(start - 1) == ' ' ? start - 2 : start - 1);
        return before == '第' || before == '§';
    }

    /**
     * Whether it is the version of a program as browsers tell it, with all but the first part withheld:
     * {@code Chrome/122.0.0.0}. Behind the name of a host, {@code localhost/127.0.0.1}, no network stands.
     */
    private static boolean isOfProduct(FoldedText text, int start, int end) {
        return text.at(start - 1) == '/'
                && Characters.isLatin(text.at(start - 2))
                && text.slice(start, end).endsWith(WITHHELD);
    }

    private static boolean isInnerDot(FoldedText text, int at) {
        return text.at(at) == '.' && Characters.isDigit(text.at(at + 1));
    }

    /** Reads the run of hexadecimal digits, colons and dots around its first colon. */
    private static void version6(SourceText source, int colon, Consumer<Candidate> found) {
        var text = source.text();
        var start = colon;
        while (colon - start < LONGEST_GROUP && isHexadecimal(text.at(start - 1))) {
            start--;
        }
        if (text.at(start - 1) == ':') {
            return;
        }
        var end = colon;
        var group = 0;
        var isDecimal = false;
        while (end - start <= LONGEST_VERSION_6 + 1 && isOfVersion6(text, end, group, isDecimal)) {
            group = isHexadecimal(text.at(end)) ? group + 1 : 0;
            isDecimal |= text.at(end) == '.';
            end++;
        }
        start = trimmedStart(text, start);
        end = trimmedEnd(text, end);
        if (!version6(source, start, end, found)
                && !version6(source, start, beforeLetters(text, end), found)
                && !version6(source, afterLetters(text, start), end, found)) {
            version6(source, afterLetters(text, start), beforeLetters(text, end), found);
        }
    }

    /** After the first dot everything is decimal. */
    private static boolean isOfVersion6(FoldedText text, int at, int group, boolean isDecimal) {
        if (isDecimal) {
            return Characters.isDigit(text.at(at)) || isInnerDot(text, at);
        }
        return text.at(at) == ':' || isHexadecimal(text.at(at)) && group < LONGEST_GROUP || isInnerDot(text, at);
    }

    private static boolean version6(SourceText source, int start, int end, Consumer<Candidate> found) {
        var text = source.text();
        if (end - start <= 2 || isCut(text, start) || isCut(text, end)) {
            return false;
        }
        var address = text.slice(start, end);
        var colons = address.chars().filter(character -> character == ':').count();
        var isApart = !Characters.isAlphanumeric(text.at(start - 1)) && !Characters.isAlphanumeric(text.at(end));
        var isFound = (isApart || colons >= SURE_COLONS) && colons > 0 && isAddress(text, start, end);
        if (isFound) {
            offer(source, start, end, false, found);
        }
        return isFound;
    }

    /** Letters at the edges are hexadecimal digits, or of the word beside the address. */
    private static int beforeLetters(FoldedText text, int end) {
        var before = end;
        while (Characters.isLatin(text.at(before - 1))) {
            before--;
        }
        return before;
    }

    private static int afterLetters(FoldedText text, int start) {
        var after = start;
        while (Characters.isLatin(text.at(after))) {
            after++;
        }
        return after;
    }

    private static boolean isCut(FoldedText text, int at) {
        return Characters.isDigit(text.at(at - 1)) && Characters.isDigit(text.at(at));
    }

    /** A colon may end the word before the address. */
    private static int trimmedStart(FoldedText text, int start) {
        var isOfWord = text.at(start) == ':' && (text.at(start + 1) != ':' || text.at(start + 2) == ':');
        return isOfWord ? start + 1 : start;
    }

    private static int trimmedEnd(FoldedText text, int end) {
        return text.at(end - 1) == ':' && text.at(end - 2) != ':' ? end - 1 : end;
    }

    private static void offer(SourceText source, int start, int end, boolean isVersion, Consumer<Candidate> found) {
        var evidence = EnumSet.noneOf(Evidence.class);
        evidence.addAll(source.labels().around(Kind.IP_ADDRESS, start, end));
        if (isVersion) {
            evidence.add(Evidence.VERSION_LABEL);
        }
        found.accept(new Candidate(Kind.IP_ADDRESS, start, end, evidence));
    }

    private static boolean isAddress(FoldedText text, int start, int end) {
        return Kind.IP_ADDRESS.identifier().orElseThrow().parse(text.slice(start, end)) instanceof Parsed.Accepted;
    }

    private static boolean isHexadecimal(char character) {
        return Character.digit(character, 16) >= 0;
    }
}
