package org.creditrepair.assessment.modelcheck;

/**
 * Bounds of the numbers of a model. They lie far beyond what any model has, and within them nothing that is computed
 * from a row is not a number: no sum of infinite parts, no scale without a slope.
 */
final class Limits {
    /** Of log odds, coefficients and points in absolute value. */
    static final double MOST = 1e6;

    /** Of what has to be above zero. */
    static final double LEAST = 1e-9;

    private Limits() {}

    static boolean isWithin(double value) {
        return StrictMath.abs(value) <= MOST;
    }

    static boolean isPositive(double value) {
        return value >= LEAST && value <= MOST;
    }

    /** Shares are written with some decimals, so their sum misses 1 by a little. */
    static boolean isOne(double sum) {
        return StrictMath.abs(sum - 1) <= 1e-6;
    }
}
