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

    /** Shares sum to 1 up to rounding only: it is cut at ln 2. */
    private static double jensenShannon(Population first, Population second) {
        var sum = 0.0;
        for (var i = 0; i < first.size(); i++) {
            sum += term(first.share(i), second.share(i));
        }
        return Math.min(LN_2, sum / 2);
    }

    /**
     * p ln(p / m) + q ln(q / m), which is m ((1 + x) ln(1 + x) + (1 - x) ln(1 - x)) with x = (p - q) / (p + q). Its two
     * parts nearly cancel out where p and q are close. As m (x (ln(1 + x) - ln(1 - x)) + ln(1 - x^2)) the first part is
     * twice the second or more, and what is left is never negative.
     */
    private static double term(double first, double second) {
        if (first == second) {
            return 0;
        }
        var x = Math.abs(first - second) / (first + second);
        // 1 where one of the two is zero, or as good as that: its part of the sum has the limit 0
        return x == 1
                ? (first + second) * LN_2
                : (first + second) / 2 * (x * (StrictMath.log1p(x) - StrictMath.log1p(-x)) + StrictMath.log1p(-x * x));
    }
}
