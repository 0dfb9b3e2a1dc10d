package org.creditrepair.assessment.drift;

import org.creditrepair.assessment.result.Result;

/**
 * How far the shares of two populations are apart, by definitions that are defined for empty bins. Each name says
 * which: libraries give the root under the name of the other, or take another base of the logarithm.
 */
public enum Divergence {
    /** sqrt(1/2 sum of (sqrt p - sqrt q)^2), from 0 to 1 (Hellinger; also Matusita by a factor). */
    HELLINGER_DISTANCE {
        @Override
        double of(Population first, Population second) {
            var sum = 0.0;
            for (var i = 0; i < first.size(); i++) {
                var difference = Math.sqrt(first.share(i)) - Math.sqrt(second.share(i));
                sum += difference * difference;
            }
            return Math.min(1, Math.sqrt(sum / 2));
        }
    },
    /**
     * 1/2 KL(p || m) + 1/2 KL(q || m) with m = (p + q) / 2 and natural logarithms, from 0 to ln 2 (Lin, IEEE
     * Transactions on Information Theory 37, 1991).
     */
    JENSEN_SHANNON_DIVERGENCE_NATS {
        @Override
        double of(Population first, Population second) {
            return jensenShannon(first, second);
        }
    },
    /** The same with logarithms of base 2, from 0 to 1. */
    JENSEN_SHANNON_DIVERGENCE_BITS {
        @Override
        double of(Population first, Population second) {
            return Math.min(1, jensenShannon(first, second) / LN_2);
        }
    },
    /** The square root of the divergence in nats, which is a metric (Endres and Schindelin, 2003): scipy's default. */
    JENSEN_SHANNON_DISTANCE_NATS {
        @Override
        double of(Population first, Population second) {
            return Math.sqrt(jensenShannon(first, second));
        }
    },
    /** The square root of the divergence in bits, from 0 to 1. */
    JENSEN_SHANNON_DISTANCE_BITS {
        @Override
        double of(Population first, Population second) {
            return Math.min(1, Math.sqrt(jensenShannon(first, second) / LN_2));
        }
    };

    private static final double LN_2 = StrictMath.log(2);

    abstract double of(Population first, Population second);

    /**
     * Symmetric, 0 for equal shares.
     *
     * @param second in the same bins in the same order
     * @return refused where bins differ ({@code labels[i]})
     */
    public Result<Double> between(Population first, Population second) {
        return Result.unless(second.partsFrom(first), () -> of(first, second));
    }

    private static double jensenShannon(Population first, Population second) {
        var sum = 0.0;
        for (var i = 0; i < first.size(); i++) {
            var middle = (first.share(i) + second.share(i)) / 2;
            sum += term(first.share(i), middle) + term(second.share(i), middle);
        }
        return Math.clamp(sum / 2, 0, LN_2);
    }

    private static double term(double share, double middle) {
        return share == 0 ? 0 : share * StrictMath.log(share / middle);
    }
}
