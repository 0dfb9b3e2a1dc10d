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
import org.creditrepair.privacy.identifier.WrittenSigns;

/**
 * E-mail addresses, around each @. Ideographs beside an address are taken for the sentence around it, and for a part of
 * the address only where it would be none without them.
 */
final class EmailScanner implements Scanner {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_DOMAIN = 254;
    private static final int LONGEST_NUMBER = 3;
    private static final String SIGNS_OF_NAME = "_-.";
    private static final String QUOTATION_MARKS = "'`{|*_~/";
    private static final String CLOSING_MARKS = "'`}|*_~/";
    private static final char IDEOGRAPHIC_STOP = '\u3002';

    @FunctionalInterface
    private interface CharacterClass {
        boolean has(char character);
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var earlierEnd = 0;
        for (var at = 0; at < text.length(); at++) {
            if (text.at(at) == '@') {
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
        if (!hasDottedDomain(text, at)) {
            return earlierEnd;
        }
        var isLocalPlain = localStart(text, at, EmailScanner::isPlainOfAtom, LONGEST_LOCAL_PART) < at;
        CharacterClass isLocal = isLocalPlain ? EmailScanner::isPlainOfAtom : EmailScanner::isOfAtom;
        var start = inPage(text, afterLabel(source, localStart(text, at, isLocal, LONGEST_LOCAL_PART), at), at);
        start = start < earlierEnd ? afterSigns(text, earlierEnd, at) : start;
        if (start < at && hasLetterOrDigit(text, start, at)) {
            var end = end(text, start, at, isLocalPlain);
            start = isAddress(text, start, end) ? start : shortenedStart(text, at, end, isLocal);
            start = afterQuotationMark(text, start, at, end);
            return offer(source, start, at, end, found) ? end : earlierEnd;
        }
        return earlierEnd;
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
        return isQuoted ? start + 1 : start;
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

    private static boolean offer(SourceText source, int start, int at, int end, Consumer<Candidate> found) {
        var isFound = start < at && hasLetterOrDigit(source.text(), start, at) && isAddress(source.text(), start, end);
        if (isFound) {
            var evidence = EnumSet.noneOf(Evidence.class);
            evidence.addAll(source.labels().around(Kind.EMAIL, start, end));
            found.accept(new Candidate(Kind.EMAIL, start, end, evidence));
        }
        return isFound;
    }

    /**
     * Where local part and domain together are too long: the local part begins later. The @ where that helps nothing.
     */
    private static int shortenedStart(FoldedText text, int at, int end, CharacterClass isLocal) {
        var shortest = Character.isLowSurrogate(text.at(at - 1)) ? at - 2 : at - 1;
        if (!(parsed(text, shortest, end) instanceof Parsed.Accepted accepted)) {
            return at;
        }
        var domain = accepted.value().length() - accepted.value().lastIndexOf('@');
        return localStart(text, at, isLocal, Math.min(LONGEST_LOCAL_PART, LONGEST_ADDRESS - domain));
    }

    /** Whether a dot stands in what may be the domain, so that it is worth a closer look. */
    private static boolean hasDottedDomain(FoldedText text, int at) {
        var end = at + 1;
        while (end - at <= LONGEST_DOMAIN && isOfDomain(text.at(end))) {
            end++;
        }
        return isStop(text.at(end));
    }

    /** Where the address ends: without ideographs if it can, else with them, and with pictures only if it must. */
    private static int end(FoldedText text, int start, int at, boolean isLocalPlain) {
        var end = withoutNumbers(text, domainEnd(text, at, EmailScanner::isPlainOfDomain, false));
        if (isAddress(text, start, end)) {
            return end;
        }
        end = domainEnd(text, at, character -> isOfDomain(character) && !isPicture(character), isLocalPlain);
        return isAddress(text, start, end) ? end : domainEnd(text, at, EmailScanner::isOfDomain, isLocalPlain);
    }

    /** An IP address may follow without anything between: no name of a domain ends with a number. */
    private static int withoutNumbers(FoldedText text, int domainEnd) {
        var end = domainEnd;
        var start = numberStart(text, end);
        while (start < end && text.at(start - 1) == '.') {
            end = start - 1;
            start = numberStart(text, end);
        }
        return end;
    }

    private static int numberStart(FoldedText text, int end) {
        var start = end;
        while (end - start <= LONGEST_NUMBER && Characters.isDigit(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOfAtom(char character) {
        return WrittenSigns.isOfAtom(character) || Characters.isEnclosedDigit(character);
    }

    private static boolean isPlainOfAtom(char character) {
        return isOfAtom(character) && !isAmbient(character);
    }

    private static boolean isPlainOfDomain(char character) {
        return isOfDomain(character) && !isAmbient(character);
    }

    /** A half of a character beyond the planes of ideographs, such as of a picture. */
    private static boolean isPicture(char character) {
        return Character.isHighSurrogate(character) && !Characters.isHan(character);
    }

    /**
     * What may be a part of an address and is more often the text around it: ideographs, pictures, enclosed digits.
     */
    private static boolean isAmbient(char character) {
        return Characters.isHan(character) || Character.isSurrogate(character) || Characters.isEnclosedDigit(character);
    }

    /** Signs alone are a mask in front of what was left of an address. */
    private static boolean hasLetterOrDigit(FoldedText text, int start, int end) {
        return text.slice(start, end).chars().anyMatch(character -> isBeyondSigns((char) character));
    }

    private static boolean isBeyondSigns(char character) {
        return Characters.isAlphanumeric(character) || character >= 0x80;
    }

    /** Where the local part begins; two stars in a row are a mask and no part of it. */
    private static int localStart(FoldedText text, int at, CharacterClass isLocal, int mostOctets) {
        var start = at;
        var octets = 0;
        while (octets < mostOctets) {
            var character = text.at(start - 1);
            octets += octets(character);
            var isDot = character == '.' && start < at && text.at(start) != '.';
            if (character == '*' && text.at(start) == '*') {
                return start + 1;
            }
            if (octets > mostOctets || !isDot && !isLocal.has(character)) {
                break;
            }
            start--;
        }
        while (start < at && text.at(start) == '.' || Character.isLowSurrogate(text.at(start))) {
            start++;
        }
        return start;
    }

    /** In UTF-8, by which RFC 5321 measures; a half of a pair is a half of four. */
    private static int octets(char character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
    }

    private static int domainEnd(FoldedText text, int at, CharacterClass isDomain, boolean withStops) {
        var end = at + 1;
        while (end - at <= LONGEST_DOMAIN && (isDomain.has(text.at(end)) || isDot(text, end, withStops))) {
            end++;
        }
        while (end > at + 1 && (isStop(text.at(end - 1)) || Characters.isDash(text.at(end - 1)))) {
            end--;
        }
        return Character.isHighSurrogate(text.at(end - 1)) ? end - 1 : end;
    }

    /**
     * The ideographic stop is a dot before plain letters, and elsewhere the end of the sentence unless it may be one.
     */
    private static boolean isDot(FoldedText text, int at, boolean withStops) {
        return text.at(at) == '.' && text.at(at - 1) != '.'
                || text.at(at) == IDEOGRAPHIC_STOP && (withStops || Characters.isAlphanumeric(text.at(at + 1)));
    }

    private static boolean isStop(char character) {
        return character == '.' || character == IDEOGRAPHIC_STOP;
    }

    private static boolean isAddress(FoldedText text, int start, int end) {
        return parsed(text, start, end) instanceof Parsed.Accepted;
    }

    private static Parsed parsed(FoldedText text, int start, int end) {
        return Kind.EMAIL.identifier().orElseThrow().parse(text.slice(start, end));
    }

    private static boolean isOfDomain(char character) {
        return Characters.isAlphanumeric(character)
                || character == '-'
                || Characters.isEnclosedDigit(character)
                || WrittenSigns.isOfWordBeyondAscii(character);
    }
}
