package org.creditrepair.assessment.artefact;

/**
 * What XGBoost does in float32, told for doubles.
 *
 * <ul>
 *   <li>Comparison: XGBoost stores each value of a row as a float32 and goes left where {@code value < threshold}, both
 *       float32. A row here holds doubles. Rounding to float32 never turns two values round, so "rounds to less than
 *       the threshold" holds up to one greatest double and for none above it; {@link #greatestBelow} finds it, and the
 *       trees compare {@code value <= greatest} in double. No bit of a decision is lost, and one loop evaluates both
 *       libraries.
 *   <li>Sum: leaves are float32 and added up in float32, in the order of the trees, from the float32 base
 *       ({@code Precision.FLOAT32}); adding them up in double would differ in the last bits of the margin.
 *   <li>Base: the probability that the file holds becomes a margin in float32, as in XGBoost's objective.
 *   <li>Everything after the margin (link, calibration, scale) is ours and in double.
 * </ul>
 */
final class Float32 {
    /** Where the float32 behind the greatest one would be. */
    private static final double BEYOND = 0x1p128;

    private Float32() {}

    /**
     * The greatest double that is less than a threshold once it is rounded to float32, so that
     * {@code value <= greatestBelow(threshold)} decides as {@code (float) value < threshold} does.
     *
     * @param threshold of an infinite one either every finite float32 is less or none; none is told as the least double
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
