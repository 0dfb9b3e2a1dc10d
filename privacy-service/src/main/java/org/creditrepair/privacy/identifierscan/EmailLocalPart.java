package org.creditrepair.privacy.identifierscan;

import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.WrittenSigns;

/** Where the local part of an e-mail address may begin. */
final class EmailLocalPart {
    private static final int MOST_OCTETS = 64;

    private final FoldedText text;
    private final int at;
    private final boolean isPlain;

    /**
     * The local part before a sign.
     *
     * @param at where the sign stands
     */
    EmailLocalPart(FoldedText text, int at) {
        this.text = text;
        this.at = at;
        this.isPlain = isOfAtom(text.at(at - 1)) && !isAmbient(text.at(at - 1));
    }

    /** Whether it is without ideographs and the like. */
    boolean isPlain() {
        return isPlain;
    }

    int start() {
        return start(MOST_OCTETS);
    }

    /**
     * Two stars in a row are a mask and no part of it.
     *
     * @param mostOctets that the domain leaves room for
     */
    int start(int mostOctets) {
        var most = Math.min(MOST_OCTETS, mostOctets);
        var start = at;
        var octets = octets(text.at(at - 1));
        while (octets <= most && mayHave(start - 1)) {
            start--;
            octets += octets(text.at(start - 1));
        }
        if (isMasked(start - 1)) {
            start++;
        }
        while (text.at(start) == '.' || Character.isLowSurrogate(text.at(start))) {
            start++;
        }
        return start;
    }

    /** Where the last character of it begins. */
    int lastCharacter() {
        return Character.isLowSurrogate(text.at(at - 1)) ? at - 2 : at - 1;
    }

    private boolean mayHave(int position) {
        var character = text.at(position);
        var isDot = character == '.' && text.at(position + 1) != '.';
        var isRight = isOfAtom(character) && !(isPlain && isAmbient(character));
        return (isDot || isRight) && !isMasked(position) && !isHalf(text, position);
    }

    private boolean isMasked(int position) {
        return text.at(position) == '*' && text.at(position + 1) == '*';
    }

    /** In UTF-8, by which RFC 5321 measures; a half of a pair is a half of four. */
    private static int octets(char character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
    }

    private static boolean isOfAtom(char character) {
        return WrittenSigns.isOfAtom(character) || Characters.isEnclosedDigit(character);
    }

    /**
     * What may be a part of an address and is more often the text around it: ideographs, pictures, enclosed digits.
     */
    static boolean isAmbient(char character) {
        return Characters.isHan(character) || Character.isSurrogate(character) || Characters.isEnclosedDigit(character);
    }

    /** Half a character, which no address has. */
    static boolean isHalf(FoldedText text, int at) {
        return Character.isHighSurrogate(text.at(at)) && !Character.isLowSurrogate(text.at(at + 1))
                || Character.isLowSurrogate(text.at(at)) && !Character.isHighSurrogate(text.at(at - 1));
    }
}
