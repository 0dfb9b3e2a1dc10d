package org.creditrepair.training.report;

import java.util.stream.IntStream;
import org.creditrepair.assessment.calibration.BrierScore;
import org.creditrepair.assessment.calibration.Forecasts;
import org.creditrepair.assessment.calibration.HosmerLemeshow;
import org.creditrepair.assessment.inference.Interval;
import org.creditrepair.assessment.result.Result;
import org.creditrepair.assessment.separation.AreaUnderCurve;
import org.creditrepair.assessment.separation.KolmogorovSmirnov;
import org.creditrepair.assessment.separation.Orientation;
import org.creditrepair.assessment.separation.ScoredSample;

/**
 * How a model does on rows that it has not seen.
 *
 * @param name such as {@code out-of-fold}
 * @param interval of the area, 95 %
 * @param calibration in ten groups; absent where the groups do not give it
 */
public record Sample(
        String name,
        long rows,
        long bads,
        AreaUnderCurve area,
        Interval interval,
        KolmogorovSmirnov<Double> separation,
        BrierScore brier,
        Result<HosmerLemeshow> calibration,
        Curve curve) {
    private static final int GROUPS = 10;

    /** 95 %. */
    static final double LEVEL = 0.95;

    /**
     * @param scores a higher one being better
     * @param probabilities of bad
     * @param bads with both outcomes, at least two of each
     */
    public static Sample of(String name, double[] scores, double[] probabilities, boolean[] bads) {
        var sample = ScoredSample.of(scores, bads, Orientation.HIGH_IS_GOOD).orThrow();
        var forecasts = Forecasts.of(probabilities, bads).orThrow();
        var area = AreaUnderCurve.of(sample);
        return new Sample(
                name,
                bads.length,
                IntStream.range(0, bads.length).filter(i -> bads[i]).count(),
                area,
                area.interval(LEVEL).orThrow(),
                KolmogorovSmirnov.of(sample),
                BrierScore.of(forecasts),
                HosmerLemeshow.of(forecasts, GROUPS, HosmerLemeshow.Sample.VALIDATION),
                Curve.of(scores, bads));
    }
}
