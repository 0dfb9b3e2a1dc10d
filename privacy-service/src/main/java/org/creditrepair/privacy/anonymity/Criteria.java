package org.creditrepair.privacy.anonymity;

import java.math.BigDecimal;
import org.creditrepair.privacy.anonymity.Result.Reason;

/**
 * What a release has to meet.
 *
 * @param k least size of a class of rows that agree in all quasi-identifiers (Samarati and Sweeney 1998, Sweeney 2002);
 *     1 asks nothing
 * @param l least number of distinct values of each sensitive column in a class (distinct l-diversity: Machanavajjhala,
 *     Kifer, Gehrke and Venkitasubramaniam 2007); 1 asks nothing
 * @param t greatest distance of a sensitive column's distribution in a class from that in the whole input, in equal
 *     ground distance, which is the total variation (Li, Li and Venkatasubramanian 2007); 0 to 1 with at most six
 *     decimals; 1 asks nothing
 * @param suppressionLimit greatest share of rows that may be left out, 0 to 1 with at most six decimals
 */
public record Criteria(int k, int l, BigDecimal t, BigDecimal suppressionLimit) {
    static final int DECIMALS = 6;

    /**
     * @throws IllegalArgumentException where {@link #of} refuses
     */
    public Criteria {
        if (fault(k, l, t, suppressionLimit) instanceof Result.Refused<BigDecimal> refused) {
            throw new IllegalArgumentException(refused.toString());
        }
        t = t.stripTrailingZeros();
        suppressionLimit = suppressionLimit.stripTrailingZeros();
    }

    /** Refused with the name of the parameter where it is null, out of range or has more than six decimals. */
    public static Result<Criteria> of(int k, int l, BigDecimal t, BigDecimal suppressionLimit) {
        return fault(k, l, t, suppressionLimit).map(sound -> new Criteria(k, l, t, suppressionLimit));
    }

    /** k alone. */
    public static Result<Criteria> ofK(int k, BigDecimal suppressionLimit) {
        return of(k, 1, BigDecimal.ONE, suppressionLimit);
    }

    boolean looksAtSensitive() {
        return l > 1 || t.compareTo(BigDecimal.ONE) < 0;
    }

    /** How many of the rows may be left out; never all, since a release of nothing is none. */
    int mostSuppressed(int rows) {
        return Math.min(suppressionLimit.multiply(BigDecimal.valueOf(rows)).intValue(), rows - 1);
    }

    /** All four, in words. */
    String text() {
        return "k=" + k + " l=" + l + " t=" + t.toPlainString() + " suppression limit "
                + suppressionLimit.toPlainString();
    }

    long tInMillionths() {
        return t.movePointRight(DECIMALS).longValueExact();
    }

    private static Result<BigDecimal> fault(int k, int l, BigDecimal t, BigDecimal suppressionLimit) {
        if (k < 1) {
            return Result.refused(Reason.OUT_OF_RANGE, "k", k);
        }
        if (l < 1) {
            return Result.refused(Reason.OUT_OF_RANGE, "l", l);
        }
        return share("t", t).then(one -> share("suppressionLimit", suppressionLimit));
    }

    private static Result<BigDecimal> share(String field, BigDecimal value) {
        if (value == null) {
            return Result.refused(Reason.MISSING, field, "null");
        }
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            return Result.refused(Reason.OUT_OF_RANGE, field, value);
        }
        return value.stripTrailingZeros().scale() > DECIMALS
                ? Result.refused(Reason.TOO_MANY_DECIMALS, field, value)
                : new Result.Accepted<>(value);
    }
}
