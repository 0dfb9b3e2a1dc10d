package org.creditrepair.assessment.inference;

/**
 * A two-sided confidence interval.
 *
 * @param lower not above {@code upper}
 * @param level share of samples in which such an interval holds the true value, such as 0.95
 */
public record Interval(double lower, double upper, double level) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("lower is above upper: " + lower + ", " + upper);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level is not between 0 and 1: " + level);
        }
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** The part of it between two bounds that the true value cannot leave. */
    public Interval within(double least, double most) {
        return new Interval(Math.clamp(lower, least, most), Math.clamp(upper, least, most), level);
    }
}
