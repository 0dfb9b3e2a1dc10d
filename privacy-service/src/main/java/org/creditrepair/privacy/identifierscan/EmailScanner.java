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
 * E-mail addresses, around each @. Ideographs beside an address are taken for the sentence around it, and for a part of
 * the address only where it would be none without them.
 */
final class EmailScanner implements Scanner {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 254;
    private static final int LONGEST_NUMBER = 3;
    private static final String ATOM_SIGNS = "!#$%&'*+-/=?^_`{|}~";
    private static final char IDEOGRAPHIC_STOP = '\u3002';

    @FunctionalInterface
    private interface CharacterClass {
        boolean has(char character);
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        for (var at = 0; at < text.length(); at++) {
            if (text.at(at) == '@') {
                around(source, at, found);
            }
        }
    }

    private static void around(SourceText source, int at, Consumer<Candidate> found) {
        var text = source.text();
        var start = localStart(text, at, character -> isOfAtom(character) && !isAmbient(character));
        var isLocalPlain = start < at;
        if (!isLocalPlain) {
            start = localStart(text, at, EmailScanner::isOfAtom);
        }
        var end = end(text, start, at, isLocalPlain);
        while (start < at && !isAddress(text, start, end)) {
            start = withoutFirst(text, start);
        }
        if (start < at && hasLetterOrDigit(text, start, at)) {
            var evidence = EnumSet.noneOf(Evidence.class);
            evidence.addAll(source.labels().around(Kind.EMAIL, start, end));
            found.accept(new Candidate(Kind.EMAIL, start, end, evidence));
        }
    }

    /** Where the address ends: without ideographs if it can, else with them, and with pictures only if it must. */
    private static int end(FoldedText text, int start, int at, boolean isLocalPlain) {
        var end = domainEnd(text, at, EmailScanner::isPlainOfDomain, false);
        for (var shorter = end; shorter > at; shorter = withoutLastLabel(text, at, shorter)) {
            if (isAddress(text, start, shorter)) {
                return shorter;
            }
        }
        end = domainEnd(text, at, character -> isOfDomain(character) && !isPicture(character), isLocalPlain);
        return isAddress(text, start, end) ? end : domainEnd(text, at, EmailScanner::isOfDomain, isLocalPlain);
    }

    /** An IP address may follow without anything between: no name of a domain ends with a number. */
    private static int withoutLastLabel(FoldedText text, int at, int end) {
        var start = end;
        while (end - start <= LONGEST_NUMBER && Characters.isDigit(text.at(start - 1))) {
            start--;
        }
        return start < end && text.at(start - 1) == '.' ? start - 1 : at;
    }

    private static boolean isPlainOfDomain(char character) {
        return isOfDomain(character) && !isAmbient(character);
    }

    /** A half of a character beyond the planes of ideographs, such as of a picture. */
    private static boolean isPicture(char character) {
        return Character.isHighSurrogate(character) && !Characters.isHan(character);
    }

    /** What may be a part of an address and is more often the text around it: ideographs and pictures. */
    private static boolean isAmbient(char character) {
        return Characters.isHan(character) || Character.isSurrogate(character);
    }

    /** Signs alone are a mask in front of what was left of an address. */
    private static boolean hasLetterOrDigit(FoldedText text, int start, int end) {
        return text.slice(start, end).chars().anyMatch(character -> isBeyondSigns((char) character));
    }

    private static boolean isBeyondSigns(char character) {
        return Characters.isAlphanumeric(character) || character >= 0x80;
    }

    /** Octets are bounded, not characters: what is too long is shortened from its start. */
    private static int withoutFirst(FoldedText text, int start) {
        return Character.isHighSurrogate(text.at(start)) ? start + 2 : start + 1;
    }

    /** Where the local part begins; two stars in a row are a mask and no part of it. */
    private static int localStart(FoldedText text, int at, CharacterClass isLocal) {
        var start = at;
        while (at - start < LONGEST_LOCAL_PART) {
            var character = text.at(start - 1);
            var isDot = character == '.' && start < at && text.at(start) != '.';
            if (character == '*' && text.at(start) == '*') {
                return start + 1;
            }
            if (!isDot && !isLocal.has(character)) {
                break;
            }
            start--;
        }
        while (start < at && text.at(start) == '.' || Character.isLowSurrogate(text.at(start))) {
            start++;
        }
        return start;
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
        return Kind.EMAIL.identifier().orElseThrow().parse(text.slice(start, end)) instanceof Parsed.Accepted;
    }

    private static boolean isOfAtom(char character) {
        return character < 0x80
                ? Characters.isAlphanumeric(character) || ATOM_SIGNS.indexOf(character) >= 0
                : isBeyondAscii(character);
    }

    private static boolean isOfDomain(char character) {
        return character < 0x80 ? Characters.isAlphanumeric(character) || character == '-' : isBeyondAscii(character);
    }

    private static boolean isBeyondAscii(char character) {
        return Character.isLetterOrDigit(character)
                || Character.isSurrogate(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
