package org.creditrepair.assessment.calibration;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.inference.Distributions;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * Whether predicted probabilities come true, group by group (Hosmer and Lemeshow, Applied Logistic Regression, 2000,
 * section 5.2.2): the sum of (bads - expected)^2 / (n pbar (1 - pbar)), judged as chi-square. It says more with more
 * cases, however small the error; read it beside {@link BrierScore#reliability()}. Where fewer than about 5 goods or
 * bads are expected in a group, it is not chi-square; see {@link #leastExpected()}.
 *
 * @param statistic not negative
 * @param pValue probability of a statistic as large or larger if the probabilities hold
 * @param groups cases, bads and expected bads of each, by ascending probability
 */
public record HosmerLemeshow(double statistic, int degreesOfFreedom, double pValue, List<Group> groups) {

    public HosmerLemeshow {
        groups = List.copyOf(groups);
    }

    /**
     * One group of cases.
     *
     * @param cases above 0
     * @param bads from 0 to {@code cases}
     * @param expectedBads sum of the predicted probabilities, from 0 to {@code cases}
     */
    public record Group(long cases, long bads, double expectedBads) {

        public Group {
            if (cases < 1) {
                throw new IllegalArgumentException("cases are too few: " + cases);
            }
            if (bads < 0 || bads > cases) {
                throw new IllegalArgumentException("bads are not between 0 and " + cases + ": " + bads);
            }
            if (!(expectedBads >= 0 && expectedBads <= cases)) {
                throw new IllegalArgumentException("expectedBads are not between 0 and " + cases + ": " + expectedBads);
            }
        }

        /** Whether what happened is certain not to happen by the prediction, or as good as certain. */
        boolean isImpossible() {
            return Double.isInfinite(contribution());
        }

        /** Without end where nothing could vary and something did. */
        double contribution() {
            var variance = expectedBads * (1 - expectedBads / cases);
            return bads == expectedBads ? 0 : (bads - expectedBads) * (bads - expectedBads) / variance;
        }

        double leastExpected() {
            return Math.min(expectedBads, cases - expectedBads);
        }
    }

    /** Where the cases come from. It decides the degrees of freedom. */
    public enum Sample {
        /** The model was fitted to them: groups - 2. */
        DEVELOPMENT(2),
        /** The model has not seen them: as many as there are groups. */
        VALIDATION(0);

        private final int lost;

        Sample(int lost) {
            this.lost = lost;
        }
    }

    /**
     * Grouped by quantiles of the probability ("deciles of risk", Hosmer and Lemeshow's C), not by fixed cut points
     * (their H). Cases with one probability stay in one group: it ends with the first distinct probability by which it
     * has reached its share of the cases. Programs that part ties, or cut elsewhere, give another statistic.
     *
     * @param groups of about equal size, usually 10; since ties are never parted there may be fewer
     * @return refused where {@code groups} is below 1 or above the number of cases, where too few groups are left
     *     for a degree of freedom, and where a group was predicted with certainty, or as good as that, and came out
     *     otherwise ({@code groups[i]}, or {@code statistic} where only the sum of them all is without end)
     */
    public static Result<HosmerLemeshow> of(Forecasts forecasts, int groups, Sample sample) {
        return forecasts
                .quantiles(groups)
                .map(quantiles -> quantiles.stream()
                        .map(group -> new Group(group.cases(), group.bads(), group.sum()))
                        .toList())
                .then(counted -> of(counted, sample));
    }

    /**
     * From counts.
     *
     * @return refused likewise
     */
    public static Result<HosmerLemeshow> of(List<Group> groups, Sample sample) {
        var degreesOfFreedom = groups.size() - sample.lost;
        return Result.unless(
                Checks.first(
                        () -> Checks.when(degreesOfFreedom < 1, Reason.TOO_FEW, "groups", groups.size()),
                        () -> firstImpossible(groups),
                        () -> Checks.when(
                                Double.isInfinite(statistic(groups)), Reason.IMPOSSIBLE, "statistic", "Infinity")),
                () -> {
                    var statistic = statistic(groups);
                    var pValue = Distributions.chiSquareAbove(statistic, degreesOfFreedom);
                    return new HosmerLemeshow(statistic, degreesOfFreedom, pValue, groups);
                });
    }

    /** The least number of goods or of bads that was to be expected in a group. */
    public double leastExpected() {
        return groups.stream().mapToDouble(Group::leastExpected).min().orElse(0);
    }

    private static double statistic(List<Group> groups) {
        var statistic = 0.0;
        for (var group : groups) {
            statistic += group.contribution();
        }
        return statistic;
    }

    private static Optional<Refusal> firstImpossible(List<Group> groups) {
        return groups.stream()
                .filter(Group::isImpossible)
                .findFirst()
                .map(group -> new Refusal(
                        Reason.IMPOSSIBLE, "groups[" + groups.indexOf(group) + "]", Long.toString(group.bads())));
    }
}
