package org.creditrepair.privacy.identifier;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A mobile number of mainland China. */
public final class Mobile {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s()-]");
    private static final Pattern COUNTRY_CODE = Pattern.compile("^(\\+86|0086|86(?=1[0-9]{10}$))");
    private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}");

    private Mobile() {}

    /** Normalises to NFKC and eleven digits, without separators and country code. */
    public static Parsed parse(String text) {
        var plain = SEPARATORS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        var value = COUNTRY_CODE.matcher(plain).replaceFirst("");
        return SHAPE.matcher(value).matches()
                ? new Parsed.Accepted(value)
                : new Parsed.Refused("must be a mobile number of eleven digits that begins with 13 to 19");
    }
}
