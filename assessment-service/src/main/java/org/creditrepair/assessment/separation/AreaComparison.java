package org.creditrepair.assessment.separation;

import java.util.Arrays;
import java.util.Optional;
import org.creditrepair.assessment.inference.Distributions;
import org.creditrepair.assessment.inference.Interval;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * Two scores of the same cases compared by their areas (DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988),
 * computed from placements in O(n log n) (Sun and Xu, IEEE Signal Processing Letters 21, 2014).
 *
 * @param difference first area less second area
 * @param standardError of the difference, with what the two have in common taken out; 0 where both rank alike
 * @param z difference by standard error; 0 where both rank alike
 * @param pValue two-sided
 */
public record AreaComparison(
        double first, double second, double difference, double standardError, double z, double pValue) {
    /** What is below it is rounding: the least standard error of a million goods and bads is 5e-13. */
    private static final double ROUNDING = 1e-15;

    /**
     * @param first and
     * @param second scores of the same cases in the same order; each may have its own orientation
     * @return refused where they have different outcomes, where there are fewer than two goods or two bads, or where
     *     the areas differ and nothing varies by which to judge it
     */
    public static Result<AreaComparison> of(ScoredSample first, ScoredSample second) {
        return Result.unless(
                        Checks.first(
                                () -> Checks.length("second", second.size(), first.size()),
                                () -> Checks.when(
                                        !first.hasOutcomesOf(second), Reason.IMPOSSIBLE, "second", "other outcomes"),
                                () -> tooFew("goods", first.outcomes().goods()),
                                () -> tooFew("bads", first.outcomes().bads())),
                        () -> new Difference(first, second))
                .then(Difference::judged);
    }

    /**
     * A score on the cases of today against the same score on those of development; the cases have nothing in common,
     * so that the variances add up. The test is that of the ECB (Instructions for reporting the validation results of
     * internal models, February 2019, section 2.5.4), with the standard errors of both samples.
     *
     * @return refused where one sample has fewer than two goods or two bads, or where the areas differ and nothing
     *     varies by which to judge it
     */
    public static Result<AreaDrop> independent(ScoredSample current, ScoredSample development) {
        return AreaDrop.of(AreaUnderCurve.of(current), AreaUnderCurve.of(development));
    }

    /**
     * Normal interval of the difference.
     *
     * @return refused where the level is none
     */
    public Result<Interval> interval(double level) {
        return Result.unless(Checks.level(level), () -> {
            var reach = Distributions.normalReach(level) * standardError;
            return new Interval(difference - reach, difference + reach, level).within(-1, 1);
        });
    }

    private static Optional<Refusal> tooFew(String field, double count) {
        return Checks.when(count < 2, Reason.TOO_FEW, field, Math.round(count));
    }

    /** Both areas and the variance of their difference. */
    private record Difference(double first, double second, double variance) {

        Difference(ScoredSample first, ScoredSample second) {
            this(
                    AreaUnderCurve.of(first).value(),
                    AreaUnderCurve.of(second).value(),
                    variance(first, second, true) + variance(first, second, false));
        }

        /**
         * Variance by number of the differences between the placements of the bads, or of the goods; added in ascending
         * order, so that the order of the cases is no matter.
         */
        private static double variance(ScoredSample first, ScoredSample second, boolean ofBads) {
            var differences = differences(placements(first, ofBads), placements(second, ofBads));
            var count = differences.length;
            var mean = 0.0;
            for (var difference : differences) {
                mean += difference / count;
            }
            var squares = 0.0;
            for (var difference : differences) {
                squares += (difference - mean) * (difference - mean);
            }
            return squares / (count - 1) / count;
        }

        private static double[] differences(double[] ofFirst, double[] ofSecond) {
            var differences = new double[ofFirst.length];
            for (var i = 0; i < differences.length; i++) {
                differences[i] = ofFirst[i] - ofSecond[i];
            }
            Arrays.sort(differences);
            return differences;
        }

        /** Of each bad the share of goods that are safer, or of each good the share of bads that are riskier. */
        private static double[] placements(ScoredSample sample, boolean ofBads) {
            var others = sorted(sample, !ofBads);
            var sign = ofBads ? 1 : -1;
            var placements = new double[sample.size() - others.length];
            var next = 0;
            for (var i = 0; i < sample.size(); i++) {
                if (sample.isBad(i) == ofBads) {
                    placements[next++] = shareAbove(others, sign * sample.safety(i));
                }
            }
            return placements;
        }

        /** Safety of the goods, or the safety of the bads with its sign turned: the riskiest is the highest. */
        private static double[] sorted(ScoredSample sample, boolean bads) {
            var values = new double[sample.size()];
            var size = 0;
            for (var i = 0; i < sample.size(); i++) {
                if (sample.isBad(i) == bads) {
                    values[size++] = bads ? -sample.safety(i) : sample.safety(i);
                }
            }
            var sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return sorted;
        }

        private static double shareAbove(double[] sorted, double value) {
            var below = firstNotBelow(sorted, value);
            var notAbove = firstNotBelow(sorted, Math.nextUp(value));
            return (sorted.length - (below + notAbove) / 2.0) / sorted.length;
        }

        private static int firstNotBelow(double[] sorted, double value) {
            var low = 0;
            var high = sorted.length;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (sorted[middle] < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        Result<AreaComparison> judged() {
            var difference = first - second;
            var root = Math.sqrt(variance);
            var standardError = root < ROUNDING ? 0 : root;
            if (difference != 0 && standardError == 0) {
                return Result.refused(Reason.NO_SPREAD, "standardError", standardError);
            }
            var z = difference == 0 ? 0 : difference / standardError;
            return Result.of(
                    new AreaComparison(first, second, difference, standardError, z, Distributions.normalTwoSided(z)));
        }
    }
}
