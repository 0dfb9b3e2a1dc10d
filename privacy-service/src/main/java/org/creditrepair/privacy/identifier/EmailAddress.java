package org.creditrepair.privacy.identifier;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address: dot-atom local part of RFC 5321 or of RFC 6531 (characters beyond ASCII), lengths in octets of RFC
 * 5321 section 4.5.3.1, domain name of two labels or more. Quoted local parts and address literals are refused: nobody
 * is reached under them.
 */
final class EmailAddress {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_LABEL = 63;
    /** The Chinese full stop, typed for a dot by many input methods. */
    private static final char IDEOGRAPHIC_STOP = '\u3002';

    private EmailAddress() {}

    static Parsed parse(String plain) {
        var at = plain.lastIndexOf('@');
        if (at < 0) {
            return Parsed.refused(Refusal.WRONG_SHAPE);
        }
        var local = plain.substring(0, at);
        if (!isLocalPart(local)) {
            return Parsed.refused(Refusal.WRONG_LOCAL_PART);
        }
        var domain = domain(plain.substring(at + 1));
        if (domain.isEmpty()) {
            return Parsed.refused(Refusal.WRONG_DOMAIN);
        }
        return octets(local) + 1 + domain.get().length() > LONGEST
                ? Parsed.refused(Refusal.TOO_LONG)
                : Parsed.accepted(local + "@" + domain.get(), List.of());
    }

    private static boolean isLocalPart(String local) {
        if (local.isEmpty() || octets(local) > LONGEST_LOCAL_PART) {
            return false;
        }
        var isDotAllowed = false;
        for (var i = 0; i < local.length(); i++) {
            var character = local.charAt(i);
            if (character == '.' ? !isDotAllowed : !WrittenSigns.isOfAtom(character)) {
                return false;
            }
            isDotAllowed = character != '.';
        }
        return isDotAllowed && hasPublicCharacters(local);
    }

    /** No half of a character, which cannot be sent, and none that means nothing outside one program. */
    private static boolean hasPublicCharacters(String text) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var type = Character.getType(text.codePointAt(i));
            if (type == Character.SURROGATE || type == Character.PRIVATE_USE || type == Character.UNASSIGNED) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> domain(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !hasPublicCharacters(text)) {
            return Optional.empty();
        }
        String ascii;
        try {
            ascii = IDN.toASCII(text.replace(IDEOGRAPHIC_STOP, '.')).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
        var labels = ascii.split("\\.", -1);
        if (labels.length < 2 || isNumber(labels[labels.length - 1])) {
            return Optional.empty();
        }
        for (var label : labels) {
            if (!isLabel(label)) {
                return Optional.empty();
            }
        }
        return Optional.of(ascii);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && label.charAt(0) != '-'
                && label.charAt(label.length() - 1) != '-'
                && areLettersDigitsOrDashes(label);
    }

    private static boolean areLettersDigitsOrDashes(String label) {
        for (var i = 0; i < label.length(); i++) {
            if (label.charAt(i) != '-' && !isPlain(label.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String label) {
        return Writing.areDigits(label, 0, label.length());
    }

    private static boolean isPlain(char character) {
        return Writing.isDigit(character) || character >= 'a' && character <= 'z' || Writing.isLetter(character);
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
