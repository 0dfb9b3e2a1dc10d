package org.creditrepair.assessment.inference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/** One proportion beside another, such as the cured with a programme and the cured without. */
public record TwoProportions(Proportion first, Proportion second) {
    /**
     * Products of two counts have 25 digits. A quotient of them that is not half way between two doubles is farther
     * from there than 60 digits show, so that only the last step rounds.
     */
    private static final MathContext ENOUGH = new MathContext(60);

    public TwoProportions {
        Objects.requireNonNull(first, "first is missing");
        Objects.requireNonNull(second, "second is missing");
    }

    boolean isComplete() {
        return first.of() > 0 && second.of() > 0;
    }

    /**
     * First share by second share, as one division of whole numbers: 4 of 100 by 5 of 100 is 0.8 and not a bit less.
     * Both are of something, and the second counts something.
     */
    public double ratio() {
        return quotient(product(first.count(), second.of()), product(second.count(), first.of()));
    }

    /** First share less second share, likewise rounded once. Both are of something. */
    double difference() {
        return quotient(
                product(first.count(), second.of()).subtract(product(second.count(), first.of())),
                product(first.of(), second.of()));
    }

    /** Mantel-Haenszel weight: n1 n0 / (n1 + n0). */
    double weight() {
        return (double) first.of() * second.of() / (first.of() + second.of());
    }

    private static BigDecimal product(long one, long other) {
        return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
    }

    private static double quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, ENOUGH).doubleValue();
    }
}
