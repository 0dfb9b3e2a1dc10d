package org.creditrepair.privacy.pseudonym;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pseudonym. As text it is {@code p_}, the id of its key, {@code _} and {@value #SYMBOLS} symbols of Crockford's base
 * 32, which are the first 130 bits of the keyed function: among 2^50 values the chance that any two meet is below
 * 2^-30. It is personal data still (PIPL article 73(3), GDPR article 4(5)).
 *
 * @param keyId id of the key that it was made under
 * @param code upper case
 */
public record Pseudonym(String keyId, String code) {
    static final int SYMBOLS = 26;

    private static final Pattern TEXT = Pattern.compile("p_([a-z0-9]{1,16})_([0-9A-Za-z]{26})");

    public Pseudonym {
        // Neither message repeats what was given: where it is wrong, it may be the value that should have been hidden.
        if (!keyId.matches("[a-z0-9]{1,16}")) {
            throw new IllegalArgumentException("keyId must be 1 to 16 of a-z and 0-9");
        }
        if (code.length() != SYMBOLS || !Crockford.normalised(code).equals(Optional.of(code))) {
            throw new IllegalArgumentException("code must be 26 symbols of base 32 in upper case");
        }
    }

    /** Reads a pseudonym, its code in either case and with O for 0 and I or L for 1; empty where the text is none. */
    public static Optional<Pseudonym> parse(String text) {
        return Optional.ofNullable(text)
                .map(TEXT::matcher)
                .filter(matcher -> matcher.matches())
                .flatMap(matcher ->
                        Crockford.normalised(matcher.group(2)).map(code -> new Pseudonym(matcher.group(1), code)));
    }

    @Override
    public String toString() {
        return "p_" + keyId + "_" + code;
    }
}
