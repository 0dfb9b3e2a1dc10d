package org.creditrepair.assessment.alarm;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;
import org.creditrepair.chassis.datatable.Confidence;

/**
 * From what value a figure is to be watched, from what value it is an alarm, and how much data it takes to say so.
 *
 * @param statistic name of the figure, such as {@code PSI}
 */
public record AlarmRule(String statistic, Thresholds thresholds, Minimum minimum, Origin origin) {

    /**
     * Where a rule comes from.
     *
     * @param validFrom day from which the rule is in force
     * @param source of the thresholds and of the minimum
     */
    public record Origin(LocalDate validFrom, String source, Confidence confidence) {

        public Origin {
            Objects.requireNonNull(validFrom, "validFrom is missing");
            Objects.requireNonNull(confidence, "confidence is missing");
            if (source.isBlank()) {
                throw new IllegalArgumentException("source is missing");
            }
        }
    }

    public AlarmRule {
        if (statistic.isBlank()) {
            throw new IllegalArgumentException("statistic is missing");
        }
        Objects.requireNonNull(thresholds, "thresholds are missing");
        Objects.requireNonNull(minimum, "minimum is missing");
        Objects.requireNonNull(origin, "origin is missing");
    }

    /**
     * What a figure says.
     *
     * @param value of the statistic
     * @param evidence what it was computed from
     * @return refused where the value is not finite, where there are fewer or more samples than the figure compares, or
     *     where the rule asks for a count to be expected and none is stated
     */
    public Result<Finding> judge(double value, Evidence evidence) {
        return Result.unless(
                Checks.first(() -> Checks.finite("value", value), () -> samples(evidence), () -> expected(evidence)),
                () -> finding(value, evidence));
    }

    private Optional<Refusal> samples(Evidence evidence) {
        var samples = evidence.samples().size();
        return Checks.first(
                () -> Checks.when(samples < minimum.samples(), Reason.TOO_FEW, "samples", samples),
                () -> Checks.when(samples > minimum.samples(), Reason.TOO_MANY, "samples", samples));
    }

    private Optional<Refusal> expected(Evidence evidence) {
        return Checks.when(
                minimum.expected() > 0 && evidence.leastExpected().isEmpty(), Reason.MISSING, "leastExpected", "none");
    }

    private Finding finding(double value, Evidence evidence) {
        var missing = minimum.missing(evidence);
        if (!missing.isEmpty()) {
            return new Finding.NotEnoughData(this, missing);
        }
        if (thresholds.isAlarm(value)) {
            return new Finding.Alarm(this, value);
        }
        return thresholds.isWatch(value) ? new Finding.Watch(this, value) : new Finding.Stable(this, value);
    }
}
