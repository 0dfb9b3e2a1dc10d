package org.creditrepair.assessment.calibration;

import java.util.List;
import org.creditrepair.assessment.result.Result;

/**
 * The mean squared error of predicted probabilities (Brier, Monthly Weather Review 78, 1950, in its form for two
 * outcomes: 0 is best, 1 worst), and what it is made of (Murphy, Journal of Applied Meteorology 12, 1973; the two terms
 * within groups: Stephenson, Coelho and Jolliffe, Weather and Forecasting 23, 2008). The value is reliability -
 * resolution + uncertainty + varianceWithin - covarianceWithin.
 *
 * @param value mean of (p - y)^2 over all cases, y being 1 for a bad and 0 for a good; independent of the groups
 * @param reliability mean of (mean prediction of the group - its bad rate)^2: 0 where predictions come true
 * @param resolution mean of (bad rate of the group - bad rate of all)^2: the more, the better
 * @param uncertainty bad rate of all times its complement
 * @param varianceWithin mean of (p - mean prediction of the group)^2; 0 where a group is one probability
 * @param covarianceWithin twice the mean of (y - bad rate of the group)(p - mean prediction of the group); 0 likewise
 */
public record BrierScore(
        double value,
        double reliability,
        double resolution,
        double uncertainty,
        double varianceWithin,
        double covarianceWithin) {

    /** Made up of one group for each distinct probability. */
    public static BrierScore of(Forecasts forecasts) {
        return of(forecasts.distinct());
    }

    /**
     * Made up of groups of about equal size.
     *
     * @param groups by ascending probability; equal probabilities are never parted
     * @return refused where {@code groups} is below 1 or above the number of cases
     */
    public static Result<BrierScore> of(Forecasts forecasts, int groups) {
        return forecasts.quantiles(groups).map(BrierScore::of);
    }

    /**
     * 1 - value / uncertainty: 1 for perfect forecasts, 0 for those that tell everybody the bad rate, and below 0 for
     * worse ones (Murphy, Monthly Weather Review 116, 1988, 2417-2424).
     */
    public double skill() {
        return 1 - value / uncertainty;
    }

    private static BrierScore of(List<ForecastGroup> groups) {
        var cases = 0.0;
        var bads = 0.0;
        var squaredErrors = 0.0;
        for (var group : groups) {
            cases += group.cases();
            bads += group.bads();
            squaredErrors += group.squaredErrors();
        }
        var rate = bads / cases;
        var reliability = 0.0;
        var resolution = 0.0;
        var variance = 0.0;
        var covariance = 0.0;
        for (var group : groups) {
            var weight = group.cases() / cases;
            reliability += weight * square(group.mean() - group.badRate());
            resolution += weight * square(group.badRate() - rate);
            variance += group.squaredDeviations() / cases;
            covariance += 2 * group.deviationOfBads() / cases;
        }
        return new BrierScore(squaredErrors / cases, reliability, resolution, rate * (1 - rate), variance, covariance);
    }

    private static double square(double value) {
        return value * value;
    }
}
