package org.creditrepair.assessment.scale;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What scores look like.
 *
 * @param decimals of a score and of points, 0 to 4
 * @param lowest the lowest score there is
 * @param highest the highest score there is
 * @param odds absent where the points were set by judgement and no odds belong to them
 */
public record Scale(int decimals, Rounding rounding, double lowest, double highest, Optional<OddsScale> odds) {
    /** The most decimals that a score has. */
    public static final int MOST_DECIMALS = 4;

    private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000_000);

    public Scale {
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(odds, "odds");
    }

    /** Points as a whole number of the last decimal: with one decimal, 12.5 is 125. */
    public int units(double points) {
        return BigDecimal.valueOf(points).movePointRight(decimals).intValueExact();
    }

    /** Points of a whole number of the last decimal. */
    public double points(int units) {
        return BigDecimal.valueOf(units, decimals).doubleValue();
    }

    /** The size of the last decimal. */
    public double unit() {
        return points(1);
    }

    /** Whether {@link #units} has an answer of at most a million, of which a thousand can be added up. */
    public boolean isExact(double points) {
        if (!Double.isFinite(points)) {
            return false;
        }
        var units = BigDecimal.valueOf(points).movePointRight(decimals).stripTrailingZeros();
        return units.scale() <= 0 && units.abs().compareTo(MOST_UNITS) <= 0;
    }

    /** A computed score, rounded and kept between the lowest and the highest. */
    public double shown(double score) {
        var kept = StrictMath.clamp(score, lowest, highest);
        return rounding.round(kept, decimals);
    }
}
