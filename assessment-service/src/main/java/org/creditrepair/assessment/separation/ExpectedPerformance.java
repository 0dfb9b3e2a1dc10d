package org.creditrepair.assessment.separation;

import java.util.Arrays;
import java.util.Optional;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * What a model is expected to achieve before outcomes are known: confidence-based performance estimation (CBPE, as
 * NannyML describes it). Each case counts as a bad with its probability p and as a good with 1 - p. It holds as far as
 * the probabilities are calibrated and what they mean has not changed; drift of the concept it cannot see.
 *
 * @param truePositives expected bads among those called bad: the sum of p where p is at the threshold or above
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
        return Result.unless(
                Checks.first(
                        () -> Checks.probabilities("threshold", threshold),
                        () -> Checks.probabilities("probabilities", probabilities),
                        () -> Checks.when(all(probabilities, 1), Reason.TOO_FEW, "goods", 0),
                        () -> Checks.when(all(probabilities, 0), Reason.TOO_FEW, "bads", 0)),
                () -> compute(probabilities.clone(), threshold));
    }

    /** Expected share of cases that are called what they are. */
    public double accuracy() {
        return (truePositives + trueNegatives)
                / (truePositives + falsePositives + falseNegatives + trueNegatives);
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

    /** From the riskiest down, so that equal probabilities stand together and the order of the cases is no matter. */
    private static ExpectedPerformance compute(double[] sorted, double threshold) {
        Arrays.sort(sorted);
        var called = new double[2];
        var left = new double[2];
        var pairs = 0.0;
        var goodsRiskier = 0.0;
        var badsRiskier = 0.0;
        for (var i = sorted.length - 1; i >= 0; ) {
            var p = sorted[i];
            var bads = 0.0;
            var goods = 0.0;
            for (; i >= 0 && sorted[i] == p; i--) {
                bads += p;
                goods += 1 - p;
            }
            pairs += goods * (badsRiskier + bads / 2);
            goodsRiskier += goods;
            badsRiskier += bads;
            var side = p >= threshold ? called : left;
            side[0] += bads;
            side[1] += goods;
        }
        return new ExpectedPerformance(called[0], called[1], left[0], left[1], pairs / (goodsRiskier * badsRiskier));
    }

    private static boolean all(double[] probabilities, double value) {
        return Arrays.stream(probabilities).allMatch(probability -> probability == value);
    }
}
