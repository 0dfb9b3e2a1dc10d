package org.creditrepair.assessment.alarm;

import java.time.LocalDate;
import java.util.Objects;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * From what value a figure is to be watched, from what value it is an alarm, and how much data it takes to say so.
 *
 * @param statistic name of the figure, such as {@code PSI}
 * @param worse the direction in which it gets worse
 * @param watch beyond it the figure is to be watched; the threshold itself is still stable
 * @param alarm beyond it the figure is an alarm; not milder than {@code watch}
 * @param minimumCases fewer say nothing
 * @param minimumBads fewer say nothing; 0 where outcomes are not needed
 * @param validFrom day from which the rule is in force
 * @param source where the thresholds come from
 */
public record AlarmRule(
        String statistic,
        Worse worse,
        double watch,
        double alarm,
        long minimumCases,
        long minimumBads,
        LocalDate validFrom,
        String source,
        Confidence confidence) {

    /** The direction in which a figure gets worse. */
    public enum Worse {
        ABOVE,
        BELOW
    }

    /** How sure a threshold is. What is not high has to be confirmed by an operator before anybody relies on it. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    public AlarmRule {
        Objects.requireNonNull(statistic, "statistic is missing");
        Objects.requireNonNull(worse, "worse is missing");
        Objects.requireNonNull(validFrom, "validFrom is missing");
        Objects.requireNonNull(source, "source is missing");
        Objects.requireNonNull(confidence, "confidence is missing");
        if (!Double.isFinite(watch) || !Double.isFinite(alarm) || isBeyond(worse, watch, alarm)) {
            throw new IllegalArgumentException("alarm is milder than watch: " + alarm + ", " + watch);
        }
        if (minimumCases < 1) {
            throw new IllegalArgumentException("minimumCases are too few: " + minimumCases);
        }
        if (minimumBads < 0) {
            throw new IllegalArgumentException("minimumBads are negative: " + minimumBads);
        }
    }

    /**
     * What a figure says.
     *
     * @param value of the statistic
     * @param cases that it was computed from
     * @param bads among them; 0 where outcomes are not known
     * @return refused where the value is not finite, or where cases or bads are negative or there are more bads than
     *     cases
     */
    public Result<Finding> judge(double value, long cases, long bads) {
        return Result.unless(
                Checks.first(
                        () -> Checks.finite("value", value),
                        () -> Checks.when(cases < 0, Reason.NEGATIVE, "cases", cases),
                        () -> Checks.when(bads < 0, Reason.NEGATIVE, "bads", bads),
                        () -> Checks.when(bads > cases, Reason.TOO_MANY, "bads", bads)),
                () -> finding(value, cases, bads));
    }

    private Finding finding(double value, long cases, long bads) {
        if (cases < minimumCases || bads < minimumBads) {
            return new Finding.NotEnoughData(
                    this, Math.max(0, minimumCases - cases), Math.max(0, minimumBads - bads));
        }
        if (isBeyond(worse, value, alarm)) {
            return new Finding.Alarm(this, value);
        }
        return isBeyond(worse, value, watch) ? new Finding.Watch(this, value) : new Finding.Stable(this, value);
    }

    private static boolean isBeyond(Worse worse, double value, double threshold) {
        return worse == Worse.ABOVE ? value > threshold : value < threshold;
    }
}
