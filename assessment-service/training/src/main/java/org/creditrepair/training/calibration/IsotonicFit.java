package org.creditrepair.training.calibration;

import java.util.Arrays;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.PoolAdjacentViolators;

/**
 * Fits steps to scores of rows that a model has not seen, by the service's {@link PoolAdjacentViolators}. No probability
 * is told that is nearer to certainty than one row in all rows and two.
 */
public final class IsotonicFit {
    private IsotonicFit() {}

    /**
     * @param logOdds of good, of rows that the model has not seen
     * @param bads outcome of each of them
     * @return no calibration where there are no rows, or log odds that are not finite
     */
    public static Calibration of(double[] logOdds, boolean[] bads) {
        var weights = new double[bads.length];
        Arrays.fill(weights, 1);
        return switch (PoolAdjacentViolators.calibration(logOdds, bads, weights, 1.0 / (bads.length + 2))) {
            case Checked.Accepted<Calibration.Isotonic>(var steps) -> steps;
            case Checked.Refused<Calibration.Isotonic> refused -> new Calibration.None();
        };
    }
}
