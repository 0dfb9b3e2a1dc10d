package org.creditrepair.assessment.calibration;

/**
 * Cases whose predictions are alike. The sums are of what is never negative, so that nothing cancels out: as a
 * difference of sums of squares, a score near zero would be all rounding, and could come out below it.
 *
 * @param cases above 0
 * @param bads from 0 to {@code cases}
 * @param sum of the predicted probabilities, which is the number of bads to be expected
 * @param mean of the predicted probabilities
 * @param squaredErrors sum of (p - y)^2, y being 1 for a bad and 0 for a good
 * @param squaredDeviations sum of (p - mean)^2
 * @param deviationOfBads sum of (p - mean) of the bads alone
 */
record ForecastGroup(
        long cases,
        long bads,
        double sum,
        double mean,
        double squaredErrors,
        double squaredDeviations,
        double deviationOfBads) {

    double badRate() {
        return (double) bads / cases;
    }
}
