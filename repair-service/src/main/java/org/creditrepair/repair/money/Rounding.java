package org.creditrepair.repair.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How an exact amount becomes one that can be paid. Policy, given with the terms of each loan.
 *
 * @param mode {@code HALF_UP} where nothing else is agreed; half goes away from zero
 * @param decimals places kept; absent: those of the currency's minor unit. Fewer are allowed (0: whole yuan), more are
 *     not
 */
public record Rounding(RoundingMode mode, OptionalInt decimals) {
    public static final Rounding HALF_UP = new Rounding(RoundingMode.HALF_UP, OptionalInt.empty());
    public static final Rounding HALF_EVEN = new Rounding(RoundingMode.HALF_EVEN, OptionalInt.empty());

    public Rounding {
        Objects.requireNonNull(mode, "mode is missing");
        Objects.requireNonNull(decimals, "decimals are missing");
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("mode must be one that rounds: " + mode);
        }
    }

    public Rounding toDecimals(int places) {
        return new Rounding(mode, OptionalInt.of(places));
    }

    /** Places kept in a currency. */
    public int decimalsIn(String currency) {
        return decimals.orElseGet(() -> Money.decimalsOf(currency));
    }

    /** The multiple of {@code step} nearest to {@code exact}; the step is greater than zero. */
    public BigDecimal toMultiple(BigDecimal exact, BigDecimal step) {
        return exact.divide(step, 0, mode).multiply(step);
    }
}
