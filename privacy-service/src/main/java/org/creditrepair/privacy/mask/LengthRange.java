package org.creditrepair.privacy.mask;

/**
 * Lengths, counted in characters as people see them, at which a mask shows how many characters it hides: those that
 * every value of the class has, so that the length tells nothing.
 *
 * @param from the least
 * @param to the greatest; less than {@code from}: no length is shown
 */
public record LengthRange(int from, int to) {
    public static final LengthRange NONE = new LengthRange(1, 0);

    public LengthRange {
        if (from < 1) {
            throw new IllegalArgumentException("a length below 1 cannot be shown: " + from);
        }
    }

    /** A range from text: {@code 18}, {@code 16-19}. */
    static LengthRange of(String text) {
        var dash = text.indexOf('-');
        return dash < 0
                ? new LengthRange(Integer.parseInt(text), Integer.parseInt(text))
                : new LengthRange(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    boolean includes(int length) {
        return from <= length && length <= to;
    }
}
