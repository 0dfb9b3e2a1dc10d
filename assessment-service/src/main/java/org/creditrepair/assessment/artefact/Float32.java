package org.creditrepair.assessment.artefact;

/** The comparisons and the link function of XGBoost, which work in float32. */
final class Float32 {
    /** Where the float32 behind the greatest one would be. */
    private static final double BEYOND = 0x1p128;

    private Float32() {}

    /**
     * The greatest double that is less than a threshold once it is rounded to float32, so that
     * {@code value <= greatestBelow(threshold)} decides as {@code (float) value < threshold} does.
     *
     * @param threshold of an infinite one either every finite value is less or none; none is told as the least double
     */
    static double greatestBelow(float threshold) {
        if (Float.isInfinite(threshold)) {
            return threshold > 0 ? StrictMath.nextDown((Float.MAX_VALUE + BEYOND) / 2) : -Double.MAX_VALUE;
        }
        var next = StrictMath.nextDown(threshold);
        var below = Float.isInfinite(next) ? -BEYOND : next;
        var middle = (below + threshold) / 2;
        return (float) middle < threshold ? middle : StrictMath.nextDown(middle);
    }

    /**
     * The margin of a probability, as XGBoost computes it.
     *
     * @param probability above 0 and below 1
     */
    static float margin(float probability) {
        return 0.0f - (float) StrictMath.log(1.0f / probability - 1.0f);
    }
}
