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
        var ends = text.split("-", 2);
        var range = new LengthRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        if (range.to() < range.from()) {
            throw new IllegalArgumentException("a range of lengths ends before it begins: " + text);
        }
        return range;
    }

    boolean includes(int length) {
        return from <= length && length <= to;
    }
}
