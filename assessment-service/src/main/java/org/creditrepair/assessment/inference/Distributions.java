package org.creditrepair.assessment.inference;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Tail probabilities and quantiles. The library computes them with {@link Math}, whose last bit may differ between
 * machines: what is judged by them is a probability of error, never a score.
 */
public final class Distributions {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Distributions() {}

    /**
     * How many standard errors a two-sided interval reaches: 1.96 for 0.95.
     *
     * @param level above 0 and below 1
     */
    public static double normalReach(double level) {
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    /** Probability that a standard normal value is above this. */
    public static double normalAbove(double z) {
        return NORMAL.survivalProbability(z);
    }

    /** Probability that a standard normal value is as far from zero as this or farther. */
    public static double normalTwoSided(double z) {
        return 2 * NORMAL.survivalProbability(Math.abs(z));
    }

    /**
     * Probability that a chi-square value is above this.
     *
     * @param degreesOfFreedom above 0
     */
    public static double chiSquareAbove(double value, double degreesOfFreedom) {
        return ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(value);
    }

    /** The chi-square value that is exceeded with the probability {@code 1 - level}. */
    public static double chiSquareQuantile(double level, double degreesOfFreedom) {
        return ChiSquaredDistribution.of(degreesOfFreedom).inverseSurvivalProbability(1 - level);
    }

    /**
     * Probability of so many successes or more, exactly: P(X &gt;= k) = I_p(k, n - k + 1), with the regularised
     * incomplete beta function (Abramowitz and Stegun 26.5.24).
     *
     * @param successes from 0 to {@code trials}
     * @param probability of one success, from 0 to 1
     */
    public static double binomialAtLeast(long successes, long trials, double probability) {
        return successes == 0 ? 1 : betaBelow(probability, successes, trials - successes + 1.0);
    }

    /** Probability that a beta value is at most this. */
    public static double betaBelow(double value, double alpha, double beta) {
        return BetaDistribution.of(alpha, beta).cumulativeProbability(value);
    }

    /** The beta value that is not exceeded with this probability. */
    public static double betaQuantile(double probability, double alpha, double beta) {
        return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(probability);
    }
}
