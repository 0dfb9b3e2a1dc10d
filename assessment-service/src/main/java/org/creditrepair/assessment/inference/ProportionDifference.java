package org.creditrepair.assessment.inference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * How much larger one share is than another.
 *
 * @param difference first share less second share, from -1 to 1; of one pair it is the double nearest to it
 * @param method by which the interval was drawn
 */
public record ProportionDifference(double difference, Interval interval, Method method) {

    /** How an interval of a difference is drawn. */
    public enum Method {
        /**
         * Newcombe's hybrid score interval (Statistics in Medicine 17, 1998, 873-890, method 10); over several strata
         * with its limits joined as Zou and Donner (2008) do.
         */
        HYBRID_SCORE,
        /**
         * Mantel-Haenszel risk difference with the variance of Sato (Biometrics 45, 1989, 1323-1324), which holds for
         * few large strata and for many small ones.
         */
        MANTEL_HAENSZEL_SATO
    }

    /**
     * The difference of two independent proportions by {@link Method#HYBRID_SCORE}: with Wilson's limits l and u of
     * each, from d - sqrt((p1 - l1)^2 + (u2 - p2)^2) to d + sqrt((u1 - p1)^2 + (p2 - l2)^2).
     *
     * @return refused where one of them is of nothing, or the level is none
     */
    public static Result<ProportionDifference> of(TwoProportions pair, double level) {
        return overStrata(List.of(pair), level);
    }

    /**
     * The difference over strata: sum of w (p1 - p2) by sum of w with w = n1 n2 / (n1 + n2) in each (Greenland and
     * Robins, Biometrics 41, 1985). The interval is that of Sato; that of the hybrid score where there is one stratum
     * only, or where Sato's variance is zero since nothing varies in any stratum.
     *
     * @param strata both proportions of each are of something
     * @return refused where there is no stratum, where a proportion is of nothing, or the level is none
     */
    public static Result<ProportionDifference> overStrata(List<TwoProportions> strata, double level) {
        return Result.unless(
                Checks.first(
                        () -> Checks.when(strata.isEmpty(), Reason.TOO_FEW, "strata", 0),
                        () -> firstIncomplete(strata),
                        () -> Checks.level(level)),
                () -> difference(List.copyOf(strata), level));
    }

    private static Optional<Refusal> firstIncomplete(List<TwoProportions> strata) {
        return IntStream.range(0, strata.size())
                .filter(i -> !strata.get(i).isComplete())
                .mapToObj(i -> new Refusal(Reason.TOO_FEW, "strata[" + i + "]", "0"))
                .findFirst();
    }

    private static ProportionDifference difference(List<TwoProportions> strata, double level) {
        var weights = 0.0;
        var weighted = 0.0;
        for (var stratum : strata) {
            weights += stratum.weight();
            weighted += stratum.weight() * stratum.difference();
        }
        var difference = strata.size() == 1 ? strata.getFirst().difference() : weighted / weights;
        var variance = sato(strata, difference) / (weights * weights);
        return strata.size() == 1 || variance <= 0
                ? new ProportionDifference(
                        difference, hybridScore(strata, weights, difference, level), Method.HYBRID_SCORE)
                : new ProportionDifference(
                        difference,
                        around(difference, Distributions.normalReach(level) * Math.sqrt(variance), level),
                        Method.MANTEL_HAENSZEL_SATO);
    }

    /** Sato's numerator: difference times the sum of P, and the sum of Q. */
    private static double sato(List<TwoProportions> strata, double difference) {
        var sumOfP = 0.0;
        var sumOfQ = 0.0;
        for (var stratum : strata) {
            double n1 = stratum.first().of();
            double n0 = stratum.second().of();
            double y1 = stratum.first().count();
            double y0 = stratum.second().count();
            var n = n1 + n0;
            sumOfP += (n1 * n1 * y0 - n0 * n0 * y1 + n1 * n0 * (n0 - n1) / 2) / (n * n);
            sumOfQ += (y1 * (n0 - y0) + y0 * (n1 - y1)) / (2 * n);
        }
        return difference * sumOfP + sumOfQ;
    }

    private static Interval hybridScore(List<TwoProportions> strata, double weights, double difference, double level) {
        var below = 0.0;
        var above = 0.0;
        for (var stratum : strata) {
            var share = stratum.weight() / weights;
            var first = wilson(stratum.first(), level);
            var second = wilson(stratum.second(), level);
            var p1 = stratum.first().value();
            var p2 = stratum.second().value();
            below += share * share * (square(p1 - first.lower()) + square(second.upper() - p2));
            above += share * share * (square(first.upper() - p1) + square(p2 - second.lower()));
        }
        return new Interval(difference - Math.sqrt(below), difference + Math.sqrt(above), level).within(-1, 1);
    }

    private static Interval wilson(Proportion proportion, double level) {
        return ProportionInterval.WILSON.of(proportion.count(), proportion.of(), level);
    }

    private static Interval around(double centre, double reach, double level) {
        return new Interval(centre - reach, centre + reach, level).within(-1, 1);
    }

    private static double square(double value) {
        return value * value;
    }
}
