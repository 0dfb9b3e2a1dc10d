package org.creditrepair.assessment.artefact;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers in texts: decimal, with or without an exponent, and nothing else that Java would read. */
final class Numbers {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,5})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private Numbers() {}

    /** The nearest double, where there is one that is finite. */
    static OptionalDouble decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        var value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * The nearest float32.
     *
     * @param text one that {@link #decimal} reads
     */
    static float float32(String text) {
        return Float.parseFloat(text);
    }

    /** A whole number of at most nine digits. */
    static OptionalInt whole(String text) {
        return WHOLE.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
