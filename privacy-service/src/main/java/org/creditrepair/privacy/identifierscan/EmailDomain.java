package org.creditrepair.privacy.identifierscan;

import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.WrittenSigns;

/** Where the domain of an e-mail address may end. */
final class EmailDomain {
    private static final int LONGEST_NUMBER = 3;
    private static final char IDEOGRAPHIC_STOP = '\u3002';

    private final FoldedText text;
    private final int at;

    /**
     * The domain behind a sign.
     *
     * @param at where the sign stands
     */
    EmailDomain(FoldedText text, int at) {
        this.text = text;
        this.at = at;
    }

    @FunctionalInterface
    private interface CharacterClass {
        boolean has(char character);
    }

    /** Whether a dot stands in what may be the domain, so that it is worth a closer look. */
    boolean isDotted() {
        var end = at + 1;
        while (isOfDomain(text.at(end))) {
            end++;
        }
        return isStop(text.at(end));
    }

    /**
     * The ends to be tried one after another: without ideographs, else with them, and with pictures only if it must be.
     *
     * @param withStops whether the ideographic stop may be a dot before ideographs too
     */
    int[] ends(boolean withStops) {
        return new int[] {
            end(EmailDomain::isPlain, false),
            end(character -> isOfDomain(character) && !isPicture(character), withStops),
            end(EmailDomain::isOfDomain, withStops)
        };
    }

    /** An IP address may follow without anything between: no name of a domain ends with a number. */
    private int withoutNumbers(int domainEnd) {
        var end = domainEnd;
        var start = numberStart(end);
        while (isStop(text.at(start - 1))) {
            end = start - 1;
            start = numberStart(end);
        }
        return end;
    }

    private int numberStart(int end) {
        var start = end;
        while (end - start <= LONGEST_NUMBER && Characters.isDigit(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    private int end(CharacterClass isDomain, boolean withStops) {
        var end = at + 1;
        var isWithDot = false;
        while ((isDomain.has(text.at(end)) || isDot(end) || !isWithDot && isIdeographicDot(end, withStops))
                && !EmailLocalPart.isHalf(text, end)) {
            isWithDot |= text.at(end) == '.';
            end++;
        }
        while (isStop(text.at(end - 1)) || Characters.isDash(text.at(end - 1))) {
            end--;
        }
        return withoutNumbers(end);
    }

    private boolean isDot(int position) {
        return text.at(position) == '.' && text.at(position - 1) != '.';
    }

    /**
     * The ideographic stop is a dot before plain letters, and elsewhere the end of the sentence unless it may be one.
     * Behind a dot of ASCII it is no other than that end, for nobody writes a domain with both.
     */
    private boolean isIdeographicDot(int position, boolean withStops) {
        return text.at(position) == IDEOGRAPHIC_STOP && (withStops || Characters.isAlphanumeric(text.at(position + 1)));
    }

    private static boolean isStop(char character) {
        return character == '.' || character == IDEOGRAPHIC_STOP;
    }

    private static boolean isPlain(char character) {
        return isOfDomain(character) && !EmailLocalPart.isAmbient(character);
    }

    /** A half of a character beyond the planes of ideographs, such as of a picture. */
    private static boolean isPicture(char character) {
        return Character.isHighSurrogate(character) && !Characters.isHan(character);
    }

    private static boolean isOfDomain(char character) {
        return Characters.isAlphanumeric(character)
                || character == '-'
                || Characters.isEnclosedDigit(character)
                || WrittenSigns.isOfWordBeyondAscii(character);
    }
}
