package org.creditrepair.training.served;

import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.regression.Fit;
import org.creditrepair.training.regression.LogisticRegression;

/** Fits the line of Platt to scores of rows that a model has not seen. */
public final class PlattFit {
    private PlattFit() {}

    /**
     * @param logOdds of good, out of fold
     * @return no calibration where the rows give no rising line
     */
    public static Calibration of(double[] logOdds, boolean[] bads) {
        var goods = new boolean[bads.length];
        for (var i = 0; i < bads.length; i++) {
            goods[i] = !bads[i];
        }
        return switch (LogisticRegression.fit(new double[][] {logOdds}, goods, 0)) {
            case Fit.Estimate estimate
            when estimate.slopes().getFirst().value() > 0 ->
                new Calibration.Platt(
                        estimate.slopes().getFirst().value(),
                        estimate.intercept().value());
            case Fit.Estimate falling -> new Calibration.None();
            case Fit.Refused refused -> new Calibration.None();
        };
    }
}
