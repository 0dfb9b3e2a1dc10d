package org.creditrepair.assessment.calibration;

import java.util.Objects;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * What a grade promised and what came of it.
 *
 * @param defaults of the parties that were in the grade at the beginning of the period
 * @param probability of default that was predicted, from 0 to 1
 */
public record GradeForecast(String grade, Proportion defaults, double probability) {

    public GradeForecast {
        Objects.requireNonNull(grade, "grade is missing");
        Objects.requireNonNull(defaults, "defaults are missing");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability is not between 0 and 1: " + probability);
        }
        if (defaults.of() < 1) {
            throw new IllegalArgumentException("there is no party in grade " + grade);
        }
    }

    /**
     * @return refused where there are no parties or too many, where defaults are negative or more than parties, or
     *     where the probability is none
     */
    public static Result<GradeForecast> of(String grade, long defaults, long parties, double probability) {
        return Result.unless(
                        Checks.first(
                                () -> Checks.when(parties < 1, Reason.TOO_FEW, "parties", parties),
                                () -> Checks.when(parties > Proportion.MOST, Reason.TOO_MANY, "parties", parties),
                                () -> Checks.when(defaults < 0, Reason.NEGATIVE, "defaults", defaults),
                                () -> Checks.when(defaults > parties, Reason.TOO_MANY, "defaults", defaults),
                                () -> Checks.probabilities("probability", probability)),
                        () -> new Proportion(defaults, parties))
                .map(proportion -> new GradeForecast(grade, proportion, probability));
    }
}
