package org.creditrepair.assessment.calibration;

import org.creditrepair.assessment.inference.Distributions;
import org.creditrepair.assessment.inference.Interval;
import org.creditrepair.assessment.inference.ProportionInterval;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Result;

/**
 * Whether a grade's probability of default is too low for the defaults that were seen, defaults being independent
 * (Basel Committee on Banking Supervision, Working Paper 14, Studies on the Validation of Internal Rating Systems,
 * 2005, part III). In a bad year defaults come together, and the test finds fault too often.
 *
 * @param pValue probability of so many defaults or more under the prediction: exact binomial, one-sided
 * @param criticalDefaults the least number of defaults at which the prediction is rejected at the level; one more than
 *     there are parties where no number is enough
 * @param exact Clopper-Pearson interval of the default rate, two-sided
 * @param jeffreys Jeffreys interval of the default rate, two-sided
 * @param jeffreysPValue posterior probability that the true rate is at most the predicted one, under Jeffreys' prior
 *     (ECB, Instructions for reporting the validation results of internal models, 2019, section 2.5.3.1)
 */
public record GradeBacktest(
        GradeForecast forecast,
        double pValue,
        long criticalDefaults,
        Interval exact,
        Interval jeffreys,
        double jeffreysPValue) {

    /**
     * @param level of the one-sided test and of the intervals, such as 0.95
     * @return refused where the level is none
     */
    public static Result<GradeBacktest> of(GradeForecast forecast, double level) {
        return Result.unless(Checks.level(level), () -> test(forecast, level));
    }

    /** Whether the predicted probability is rejected as too low. */
    public boolean isRejected() {
        return forecast.defaults().count() >= criticalDefaults;
    }

    private static GradeBacktest test(GradeForecast forecast, double level) {
        var defaults = forecast.defaults();
        var probability = forecast.probability();
        return new GradeBacktest(
                forecast,
                Distributions.binomialAtLeast(defaults.count(), defaults.of(), probability),
                criticalDefaults(defaults.of(), probability, level),
                ProportionInterval.CLOPPER_PEARSON.of(defaults, level).orThrow(),
                ProportionInterval.JEFFREYS.of(defaults, level).orThrow(),
                Distributions.betaBelow(
                        probability, defaults.count() + 0.5, defaults.of() - defaults.count() + 0.5));
    }

    /** By bisection: the probability of so many defaults or more falls as their number rises. */
    private static long criticalDefaults(long parties, double probability, double level) {
        var low = 0L;
        var high = parties + 1;
        while (low + 1 < high) {
            var middle = (low + high) >>> 1;
            if (Distributions.binomialAtLeast(middle, parties, probability) <= 1 - level) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
