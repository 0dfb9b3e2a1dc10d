package org.creditrepair.assessment.separation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * What a model is expected to achieve before outcomes are known: confidence-based performance estimation (CBPE, as
 * NannyML describes it). Each case counts as a bad with its probability p and as a good with 1 - p. It holds as far as
 * the probabilities are calibrated and what they mean has not changed; drift of the concept it cannot see.
 *
 * @param truePositives expected bads among those called bad: the sum of p where the case is called bad
 * @param falsePositives expected goods among those called bad: the sum of 1 - p there
 * @param falseNegatives expected bads among those called good
 * @param trueNegatives expected goods among those called good
 * @param area expected area under the curve: expected true and false positive rates at every threshold, joined by
 *     straight lines (a ratio of expectations, not the expectation of the ratio)
 */
public record ExpectedPerformance(
        double truePositives, double falsePositives, double falseNegatives, double trueNegatives, double area) {

    /**
     * @param probabilities of being bad, calibrated, from 0 to 1
     * @param threshold from 0 to 1: a case at it or above it is called bad
     * @return refused where one of them is no probability, or where no goods or no bads are to be expected
     */
    public static Result<ExpectedPerformance> of(double[] probabilities, double threshold) {
        return Result.unless(Checks.probabilities("threshold", threshold), () -> threshold)
                .then(checked -> of(probabilities, probabilities, Orientation.HIGH_IS_BAD, checked));
    }

    /**
     * By a score that ranks the cases and a calibrated probability that weighs them. The two rank alike as a rule, but a
     * calibration may give several scores one probability, and the area by that is not the area of the score.
     *
     * @param scores finite
     * @param probabilities of being bad, calibrated, from 0 to 1, one for each score
     * @param threshold a score: a case at it or on its riskier side is called bad
     * @return refused where lengths differ, where a score or the threshold is not finite, where one of the others is no
     *     probability, or where no goods or no bads are to be expected
     */
    public static Result<ExpectedPerformance> of(
            double[] scores, double[] probabilities, Orientation orientation, double threshold) {
        return Result.unless(
                Checks.first(
                        () -> Checks.length("probabilities", probabilities.length, scores.length),
                        () -> Checks.finite("threshold", threshold),
                        () -> wrong(probabilities),
                        () -> Checks.finite("scores", scores)),
                () -> compute(riskiestFirst(scores, probabilities, orientation), safety(threshold, orientation)));
    }

    /** Expected share of cases that are called what they are. */
    public double accuracy() {
        return (truePositives + trueNegatives) / (truePositives + falsePositives + falseNegatives + trueNegatives);
    }

    /** Expected bads among those called bad; absent where none is called bad. */
    public Optional<Double> precision() {
        var called = truePositives + falsePositives;
        return called == 0 ? Optional.empty() : Optional.of(truePositives / called);
    }

    /** Expected share of the bads that are called bad. */
    public double recall() {
        return truePositives / (truePositives + falseNegatives);
    }

    private record Case(double safety, double probability) {}

    private static List<Case> riskiestFirst(double[] scores, double[] probabilities, Orientation orientation) {
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new Case(safety(scores[i], orientation), probabilities[i]))
                .sorted(Comparator.comparingDouble(Case::safety).thenComparingDouble(Case::probability))
                .toList();
    }

    /** With one zero in place of two, which a sort would tell apart. */
    private static double safety(double score, Orientation orientation) {
        return orientation.safety(score) + 0.0;
    }

    /** From the riskiest down, so that equal scores stand together and the order of the cases is no matter. */
    private static ExpectedPerformance compute(List<Case> cases, double threshold) {
        var called = new double[2];
        var left = new double[2];
        var pairs = 0.0;
        var goodsRiskier = 0.0;
        var badsRiskier = 0.0;
        for (var i = 0; i < cases.size(); ) {
            var safety = cases.get(i).safety();
            var bads = 0.0;
            var goods = 0.0;
            for (; i < cases.size() && cases.get(i).safety() == safety; i++) {
                bads += cases.get(i).probability();
                goods += 1 - cases.get(i).probability();
            }
            pairs += goods * (badsRiskier + bads / 2);
            goodsRiskier += goods;
            badsRiskier += bads;
            var side = safety <= threshold ? called : left;
            side[0] += bads;
            side[1] += goods;
        }
        return new ExpectedPerformance(called[0], called[1], left[0], left[1], pairs / (goodsRiskier * badsRiskier));
    }

    private static Optional<Refusal> wrong(double[] probabilities) {
        return Checks.first(
                () -> Checks.probabilities("probabilities", probabilities),
                () -> Checks.when(all(probabilities, 1), Reason.TOO_FEW, "goods", 0),
                () -> Checks.when(all(probabilities, 0), Reason.TOO_FEW, "bads", 0));
    }

    private static boolean all(double[] probabilities, double value) {
        return Arrays.stream(probabilities).allMatch(probability -> probability == value);
    }
}
