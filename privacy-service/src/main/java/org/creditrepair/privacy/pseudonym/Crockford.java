package org.creditrepair.privacy.pseudonym;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Base 32 as Douglas Crockford spells it: no I, L, O and U in what is written, forgiving in what is read. */
final class Crockford {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final Pattern WRITTEN = Pattern.compile("[0-9A-HJKMNP-TV-Z]*");

    private Crockford() {}

    /** The first bits of the bytes, five to a symbol. */
    static String encode(byte[] bytes, int symbols) {
        var text = new StringBuilder(symbols);
        for (var i = 0; i < symbols; i++) {
            text.append(SYMBOLS.charAt(bitsAt(bytes, i * BITS)));
        }
        return text.toString();
    }

    /** The one way of writing what was read: upper case, O as 0, I and L as 1; empty where another sign is in it. */
    static Optional<String> normalised(String text) {
        var written = text.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Optional.of(written).filter(symbols -> WRITTEN.matcher(symbols).matches());
    }

    private static int bitsAt(byte[] bytes, int from) {
        var value = 0;
        for (var bit = from; bit < from + BITS; bit++) {
            value = value << 1 | bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
        }
        return value;
    }
}
