package org.creditrepair.assessment.alarm;

import java.util.Objects;

/**
 * From what value a figure is to be watched, and from what value it is an alarm. A figure is beyond a threshold if it is
 * by more than 1e-12 of the threshold: figures are often differences of others, and 0.75 - 0.70 is 0.05 and a few units
 * of the last place. For a threshold of 0 that leaves nothing, and the sign of the figure decides.
 *
 * @param worse the direction in which it gets worse
 * @param watch beyond it the figure is to be watched; the threshold itself is still stable
 * @param alarm beyond it the figure is an alarm; not milder than {@code watch}
 */
public record Thresholds(Worse worse, double watch, double alarm) {
    private static final double TOLERANCE = 1e-12;

    /** The direction in which a figure gets worse. */
    public enum Worse {
        ABOVE,
        BELOW
    }

    public Thresholds {
        Objects.requireNonNull(worse, "worse is missing");
        if (!Double.isFinite(watch) || !Double.isFinite(alarm) || excess(worse, watch, alarm) > 0) {
            throw new IllegalArgumentException("alarm is milder than watch: " + alarm + ", " + watch);
        }
    }

    boolean isAlarm(double value) {
        return isBeyond(worse, value, alarm);
    }

    boolean isWatch(double value) {
        return isBeyond(worse, value, watch);
    }

    private static boolean isBeyond(Worse worse, double value, double threshold) {
        return excess(worse, value, threshold) > TOLERANCE * Math.abs(threshold);
    }

    private static double excess(Worse worse, double value, double threshold) {
        return worse == Worse.ABOVE ? value - threshold : threshold - value;
    }
}
