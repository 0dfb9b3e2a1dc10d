package org.creditrepair.privacy.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address. */
public final class EmailAddress {
    private static final int LENGTH_LIMIT = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\",;:]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?");

    private EmailAddress() {}

    /** Normalises to NFKC with the domain in lower case; the local part stays as it is. */
    public static Parsed parse(String text) {
        var value = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (value.length() > LENGTH_LIMIT || !SHAPE.matcher(value).matches()) {
            return new Parsed.Refused("must be an e-mail address");
        }
        var at = value.lastIndexOf('@');
        return new Parsed.Accepted(
                value.substring(0, at + 1) + value.substring(at + 1).toLowerCase(Locale.ROOT));
    }
}
