package org.creditrepair.training.report;

import java.util.Optional;
import org.creditrepair.assessment.calibration.BrierScore;
import org.creditrepair.assessment.calibration.Forecasts;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.separation.AreaUnderCurve;
import org.creditrepair.assessment.separation.KolmogorovSmirnov;
import org.creditrepair.assessment.separation.Orientation;
import org.creditrepair.assessment.separation.ScoredSample;
import org.creditrepair.training.regression.Fit;
import org.creditrepair.training.regression.LogisticRegression;

/**
 * How the model of one fold does on the rows of the fold.
 *
 * @param area under the curve
 * @param separation of Kolmogorov and Smirnov
 * @param brier mean squared miss of the probabilities
 * @param served what was done to its log odds, fitted to the other folds only
 * @param observed where the outcomes lie against the log odds that are served; absent where there is no such line
 */
public record FoldFigures(double area, double separation, double brier, Calibration served, Optional<Line> observed) {

    /**
     * Of the log odds that came against those that were told: with the slope 1 and the intercept 0 they are the same; a
     * slope below 1 says that the model is too sure.
     *
     * <p>Source: D. R. Cox, Two Further Applications of a Model for Binary Regression (1958).
     */
    public record Line(double slope, double intercept) {}

    /**
     * @param scores a higher one being better
     * @param probabilities of bad
     * @param bads with both outcomes
     */
    public static FoldFigures of(double[] scores, double[] probabilities, boolean[] bads, Calibration served) {
        var sample = ScoredSample.of(scores, bads, Orientation.HIGH_IS_GOOD).orThrow();
        return new FoldFigures(
                AreaUnderCurve.of(sample).value(),
                KolmogorovSmirnov.of(sample).value(),
                BrierScore.of(Forecasts.of(probabilities, bads).orThrow()).value(),
                served,
                line(probabilities, bads));
    }

    private static Optional<Line> line(double[] probabilities, boolean[] bads) {
        var logOdds = new double[bads.length];
        var goods = new boolean[bads.length];
        for (var i = 0; i < bads.length; i++) {
            logOdds[i] = OddsScale.logOddsOf(probabilities[i]);
            goods[i] = !bads[i];
        }
        return LogisticRegression.fit(new double[][] {logOdds}, goods, 0) instanceof Fit.Estimate estimate
                ? Optional.of(new Line(
                        estimate.slopes().getFirst().value(),
                        estimate.intercept().value()))
                : Optional.empty();
    }

    public double gini() {
        return 2 * area - 1;
    }

    /** The calibration in words. */
    public String servedText() {
        return switch (served) {
            case Calibration.None none -> "none";
            case Calibration.Platt platt -> "Platt";
            case Calibration.Isotonic isotonic -> "isotonic";
        };
    }
}
