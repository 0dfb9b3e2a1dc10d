package org.creditrepair.assessment.inference;

import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/** Two-sided intervals of a proportion, compared by Brown, Cai and DasGupta (Statistical Science 16, 2001). */
public enum ProportionInterval {
    /** Wilson (1927): the score test turned round; covers about as often as its level says. */
    WILSON {
        @Override
        Interval of(double successes, double trials, double level) {
            var z = Distributions.normalReach(level);
            var share = successes / trials;
            var centre = (successes + z * z / 2) / (trials + z * z);
            var reach = z / (trials + z * z) * Math.sqrt(trials * share * (1 - share) + z * z / 4);
            var lower = successes == 0 ? 0 : centre - reach;
            var upper = successes == trials ? 1 : centre + reach;
            return new Interval(lower, upper, level);
        }
    },
    /** Clopper and Pearson (1934): the exact binomial test turned round; never covers less often than its level. */
    CLOPPER_PEARSON {
        @Override
        Interval of(double successes, double trials, double level) {
            var tail = (1 - level) / 2;
            var failures = trials - successes;
            var lower = successes == 0 ? 0 : Distributions.betaQuantile(tail, successes, failures + 1);
            var upper = failures == 0 ? 1 : Distributions.betaQuantile(1 - tail, successes + 1, failures);
            return inOrder(lower, upper, level);
        }
    },
    /** Jeffreys: equal tails of Beta(x + 1/2, n - x + 1/2), with 0 and 1 as ends where all or none succeeded. */
    JEFFREYS {
        @Override
        Interval of(double successes, double trials, double level) {
            var tail = (1 - level) / 2;
            var alpha = successes + 0.5;
            var beta = trials - successes + 0.5;
            var lower = successes == 0 ? 0 : Distributions.betaQuantile(tail, alpha, beta);
            var upper = successes == trials ? 1 : Distributions.betaQuantile(1 - tail, alpha, beta);
            return inOrder(lower, upper, level);
        }
    };

    abstract Interval of(double successes, double trials, double level);

    /** Quantiles are exact to about 1e-11: ends that are nearer to each other than that may come in the wrong order. */
    private static Interval inOrder(double one, double other, double level) {
        return new Interval(Math.min(one, other), Math.max(one, other), level);
    }

    /**
     * @param level above 0 and below 1
     * @return refused where there are no trials or the level is none
     */
    public Result<Interval> of(Proportion proportion, double level) {
        return Result.unless(
                Checks.first(
                        () -> Checks.when(proportion.of() == 0, Reason.TOO_FEW, "of", proportion.of()),
                        () -> Checks.level(level)),
                () -> of(proportion.count(), proportion.of(), level));
    }
}
