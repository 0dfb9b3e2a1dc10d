package org.creditrepair.notification.recipient;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that any mail server takes: a local part of dot-separated atoms (RFC 5322, 3.2.3) and a domain name
 * of at least two labels, within the lengths of RFC 5321, 4.5.3.1. Quoted local parts and address literals are lawful
 * but refused: nobody's address is one. A domain in another script becomes its ASCII form (IDNA 2003); a local part in
 * another script is refused, because not every server on the way takes it (RFC 6531).
 */
public final class EmailAddress {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST = 254;
    private static final Pattern DOT_ATOM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final String value;

    private EmailAddress(String value) {
        this.value = value;
    }

    /** Checks an address; white space around it is dropped, the domain becomes lower-case ASCII. */
    public static Checked<EmailAddress> check(String text) {
        var address = text.strip();
        if (address.isEmpty()) {
            return new Checked.Refused<>(Fault.EMPTY);
        }
        if (address.codePoints()
                .anyMatch(isQuoted(address) ? EmailAddress::isControl : EmailAddress::isBlankOrControl)) {
            return new Checked.Refused<>(Fault.CONTROL_CHARACTER);
        }
        var at = address.lastIndexOf('@');
        return at < 0
                ? new Checked.Refused<>(Fault.NO_AT_SIGN)
                : check(address.substring(0, at), address.substring(at + 1));
    }

    private static Checked<EmailAddress> check(String localPart, String domain) {
        if (localPart.chars().anyMatch(each -> each > 127)) {
            return new Checked.Refused<>(Fault.LOCAL_PART_NOT_ASCII);
        }
        if (localPart.length() > LONGEST_LOCAL_PART
                || !DOT_ATOM.matcher(localPart).matches()) {
            return new Checked.Refused<>(Fault.LOCAL_PART);
        }
        var ascii = ascii(domain);
        if (ascii.isEmpty()) {
            return new Checked.Refused<>(Fault.DOMAIN);
        }
        var address = localPart + "@" + ascii.get();
        return address.length() > LONGEST
                ? new Checked.Refused<>(Fault.TOO_LONG)
                : new Checked.Valid<>(new EmailAddress(address));
    }

    private static Optional<String> ascii(String domain) {
        try {
            var ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            var labels = List.of(ascii.split("\\.", -1));
            var isName = labels.size() > 1
                    && labels.stream().allMatch(label -> LABEL.matcher(label).matches())
                    && !DIGITS.matcher(labels.getLast()).matches();
            return isName ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    /** What is in quotes may have white space in it; that it is quoted is its fault. */
    private static boolean isQuoted(String address) {
        return address.startsWith("\"");
    }

    private static boolean isBlankOrControl(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || isControl(codePoint);
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    }

    /** The address in the clear, for handing over. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value);
    }

    @Override
    public String toString() {
        return "EmailAddress[***]";
    }
}
