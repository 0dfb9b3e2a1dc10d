package org.creditrepair.assessment.tree;

/**
 * How a node sends a value left or right, as the bits that LightGBM writes ({@code decision_type}): bit 0 categorical,
 * bit 1 what is missing goes left, bits 2 and 3 what counts as missing. The decisions of XGBoost are
 * {@link #MISSING_NAN} ones.
 *
 * <p>Source: LightGBM, include/LightGBM/tree.h.
 */
public final class Decision {
    public static final int CATEGORICAL = 1;
    public static final int DEFAULT_LEFT = 2;
    /** Nothing is missing: not a number counts as zero. */
    public static final int MISSING_NONE = 0;
    /** Zero and not a number are missing: nothing tells them apart, both go where missing values go. */
    public static final int MISSING_ZERO = 4;
    /** Not a number is missing. */
    public static final int MISSING_NAN = 8;

    private static final int MISSING = 12;
    private static final double ZERO = 1e-35f;

    private Decision() {}

    /** Whether a missing value goes where a zero goes, so that it has no branch of its own. */
    public static boolean isMissingZero(int decision) {
        return isKnown(decision) && !isCategorical(decision) && (decision & MISSING) != MISSING_NAN;
    }

    static boolean isKnown(int decision) {
        return decision >= 0 && decision < MISSING;
    }

    static boolean isCategorical(int decision) {
        return (decision & CATEGORICAL) != 0;
    }

    /** Whether a comparison alone decides on every number. */
    static boolean isPlain(int decision) {
        return (decision & (MISSING | CATEGORICAL)) == MISSING_NAN;
    }

    static boolean goesLeft(int decision, double value, double threshold) {
        var missing = decision & MISSING;
        var number = missing != MISSING_NAN && Double.isNaN(value) ? 0 : value;
        if (Double.isNaN(number) || missing == MISSING_ZERO && StrictMath.abs(number) <= ZERO) {
            return (decision & DEFAULT_LEFT) != 0;
        }
        return number <= threshold;
    }

    /** A category that is not named, none at all and a negative one go right. */
    static boolean goesLeft(long[] categories, double value) {
        if (Double.isNaN(value)) {
            return false;
        }
        var category = (int) value;
        var word = category >> 6;
        return category >= 0 && word < categories.length && (categories[word] >>> category & 1) != 0;
    }
}
