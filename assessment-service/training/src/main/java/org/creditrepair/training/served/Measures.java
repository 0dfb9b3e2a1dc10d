package org.creditrepair.training.served;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.creditrepair.assessment.calibration.BrierScore;
import org.creditrepair.assessment.calibration.Forecasts;
import org.creditrepair.assessment.inference.Distributions;
import org.creditrepair.assessment.inference.Interval;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.inference.ProportionDifference;
import org.creditrepair.assessment.inference.TwoProportions;
import org.creditrepair.assessment.model.Evidence.Band;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.assessment.separation.AreaUnderCurve;
import org.creditrepair.assessment.separation.KolmogorovSmirnov;
import org.creditrepair.assessment.separation.Orientation;
import org.creditrepair.assessment.separation.ScoredSample;

/** How a model did on rows that it had not seen: each figure with its error band. */
public final class Measures {
    private static final double LEVEL = 0.95;

    private Measures() {}

    /**
     * Rows with what a model said of them.
     *
     * @param scores a higher one being better
     * @param probabilities of bad
     * @param bads with both outcomes, at least two of each
     */
    public record Scored(double[] scores, double[] probabilities, boolean[] bads) {}

    /**
     * AUC (interval of DeLong), Gini (twice that less one), KS (interval of the difference of the two shares at the cut
     * where it is greatest, by Newcombe's hybrid score) and Brier score (normal interval of a mean).
     */
    public static List<Measure> of(String sample, Scored scored) {
        var area = area(scored);
        var interval = area.interval(LEVEL).orThrow().within(0, 1);
        return List.of(
                measure("auc", sample, area.value(), interval.lower(), interval.upper()),
                measure("gini", sample, area.gini(), 2 * interval.lower() - 1, 2 * interval.upper() - 1),
                ks(sample, scored),
                brier(sample, scored));
    }

    /** The mean over folds, from the worst to the best of them. */
    public static List<Measure> overFolds(List<Scored> folds) {
        var measures = new ArrayList<Measure>();
        measures.add(range("auc", folds, fold -> area(fold).value()));
        measures.add(range("gini", folds, fold -> area(fold).gini()));
        measures.add(range("ks", folds, fold -> separation(fold).value()));
        measures.add(range("brier", folds, Measures::brier));
        return List.copyOf(measures);
    }

    private static AreaUnderCurve area(Scored scored) {
        return AreaUnderCurve.of(sample(scored));
    }

    private static ScoredSample sample(Scored scored) {
        return ScoredSample.of(scored.scores(), scored.bads(), Orientation.HIGH_IS_GOOD)
                .orThrow();
    }

    private static KolmogorovSmirnov<Double> separation(Scored scored) {
        return KolmogorovSmirnov.of(sample(scored));
    }

    private static Measure ks(String sample, Scored scored) {
        var separation = separation(scored);
        var bads = count(scored.bads(), true);
        var goods = scored.bads().length - bads;
        var bad = new Proportion(StrictMath.round(separation.badShare() * bads), bads);
        var good = new Proportion(StrictMath.round(separation.goodShare() * goods), goods);
        var isTurned = separation.badShare() < separation.goodShare();
        var pair = isTurned ? new TwoProportions(good, bad) : new TwoProportions(bad, good);
        var interval = ProportionDifference.of(pair, LEVEL).orThrow().interval().within(0, 1);
        return measure("ks", sample, separation.value(), interval.lower(), interval.upper());
    }

    private static double brier(Scored scored) {
        return BrierScore.of(Forecasts.of(scored.probabilities(), scored.bads()).orThrow())
                .value();
    }

    private static Measure brier(String sample, Scored scored) {
        var mean = brier(scored);
        var squares = 0.0;
        for (var row = 0; row < scored.bads().length; row++) {
            var miss = scored.probabilities()[row] - (scored.bads()[row] ? 1 : 0);
            squares += (miss * miss - mean) * (miss * miss - mean);
        }
        var rows = scored.bads().length;
        var reach = Distributions.normalReach(LEVEL) * StrictMath.sqrt(squares / (rows - 1) / rows);
        var interval = new Interval(mean - reach, mean + reach, LEVEL).within(0, 1);
        return measure("brier", sample, mean, interval.lower(), interval.upper());
    }

    private static long count(boolean[] outcomes, boolean counted) {
        var count = 0L;
        for (var outcome : outcomes) {
            count += outcome == counted ? 1 : 0;
        }
        return count;
    }

    /** What is rounded on the way never leaves the value outside of its band. */
    private static Measure measure(String name, String sample, double value, double lower, double upper) {
        return new Measure(
                name, sample, value, StrictMath.min(lower, value), StrictMath.max(upper, value), Band.INTERVAL_95);
    }

    private static Measure range(String name, List<Scored> folds, ToDoubleFunction<Scored> figure) {
        var figures = folds.stream().mapToDouble(figure).toArray();
        var lower = figures[0];
        var upper = figures[0];
        var sum = 0.0;
        for (var value : figures) {
            lower = StrictMath.min(lower, value);
            upper = StrictMath.max(upper, value);
            sum += value;
        }
        var mean = StrictMath.clamp(sum / figures.length, lower, upper);
        return new Measure(name, "folds", mean, lower, upper, Band.FOLD_RANGE);
    }
}
