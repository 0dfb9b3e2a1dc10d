package org.creditrepair.assessment.alarm;

import java.util.Objects;

/**
 * From what value a figure is to be watched, and from what value it is an alarm.
 *
 * @param worse the direction in which it gets worse
 * @param watch beyond it the figure is to be watched; the threshold itself is still stable
 * @param alarm beyond it the figure is an alarm; not milder than {@code watch}
 */
public record Thresholds(Worse worse, double watch, double alarm) {

    /** The direction in which a figure gets worse. */
    public enum Worse {
        ABOVE,
        BELOW
    }

    public Thresholds {
        Objects.requireNonNull(worse, "worse is missing");
        if (!Double.isFinite(watch) || !Double.isFinite(alarm) || isBeyond(worse, watch, alarm)) {
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
        return worse == Worse.ABOVE ? value > threshold : value < threshold;
    }
}
