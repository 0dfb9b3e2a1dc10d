package org.creditrepair.training.calibration;

import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.regression.Fit;
import org.creditrepair.training.regression.LogisticRegression;

/**
 * Fits the line of Platt to scores of rows that a model has not seen. Its targets are not 0 and 1 but, with n rows of an
 * outcome, {@code (n + 1) / (n + 2)} for the outcome and {@code 1 / (n + 2)} against it, so that even outcomes that are
 * told apart without error have a line.
 *
 * <p>Source: J. Platt, Probabilistic Outputs for Support Vector Machines (1999), section 2.2.
 */
public final class PlattFit {
    private PlattFit() {}

    /**
     * @param logOdds of good, of rows that the model has not seen
     * @param bads outcome of each of them
     * @return no calibration where the rows give no rising line
     */
    public static Calibration of(double[] logOdds, boolean[] bads) {
        return switch (LogisticRegression.fitShares(new double[][] {logOdds}, targets(bads), 0, new double[] {1})) {
            case Fit.Estimate estimate
            when estimate.slopes().getFirst().value() > 0 ->
                new Calibration.Platt(
                        estimate.slopes().getFirst().value(),
                        estimate.intercept().value());
            case Fit.Estimate falling -> new Calibration.None();
            case Fit.Refused refused -> new Calibration.None();
        };
    }

    /** Of good. */
    static double[] targets(boolean[] bads) {
        var goods = 0;
        for (var isBad : bads) {
            goods += isBad ? 0 : 1;
        }
        var targets = new double[bads.length];
        for (var i = 0; i < targets.length; i++) {
            targets[i] = bads[i] ? 1.0 / (bads.length - goods + 2) : (goods + 1.0) / (goods + 2);
        }
        return targets;
    }
}
