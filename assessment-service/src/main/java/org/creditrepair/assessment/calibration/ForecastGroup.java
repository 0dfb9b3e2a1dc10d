package org.creditrepair.assessment.calibration;

/**
 * Cases whose predictions are alike.
 *
 * @param cases above 0
 * @param bads from 0 to {@code cases}
 * @param sum of the predicted probabilities, which is the number of bads to be expected
 * @param sumOfSquares of the predicted probabilities
 * @param sumOfBads of the predicted probabilities of the bads alone
 */
record ForecastGroup(long cases, long bads, double sum, double sumOfSquares, double sumOfBads) {

    double mean() {
        return sum / cases;
    }

    double badRate() {
        return (double) bads / cases;
    }
}
