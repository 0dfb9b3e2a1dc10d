package org.creditrepair.repair.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * An exact amount in a currency, kept in as many decimals as its minor unit has: two for CNY, none for JPY, three for
 * KWD. Amounts of different currencies do not mix.
 *
 * @param amount in the currency's main unit
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {
    /** Digits before the point that are read; far more than any amount has. */
    private static final int MOST_DIGITS = 30;

    public Money {
        Objects.requireNonNull(amount, "amount is missing");
        Objects.requireNonNull(currency, "currency is missing");
        var decimals = decimalsOf(currency);
        if (amount.scale() != decimals) {
            amount = inMinorUnits(amount, decimals);
        }
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Amount and currency as someone wrote them; what is no money is refused by field and value. */
    public static Result<Money> read(String amount, String currency) {
        var decimals = currency == null ? -1 : minorUnit(currency);
        if (decimals < 0) {
            return Result.refused(Reason.UNKNOWN_CURRENCY, "currency", String.valueOf(currency));
        }
        if (amount == null) {
            return Result.refused(Reason.NOT_A_NUMBER, "amount", "null");
        }
        try {
            var number = new BigDecimal(amount);
            if ((long) number.precision() - number.scale() > MOST_DIGITS) {
                return Result.refused(Reason.TOO_LARGE, "amount", amount);
            }
            return number.stripTrailingZeros().scale() > decimals
                    ? Result.refused(Reason.TOO_MANY_DECIMALS, "amount", amount)
                    : Result.of(new Money(number, currency));
        } catch (NumberFormatException noNumber) {
            return Result.refused(Reason.NOT_A_NUMBER, "amount", amount);
        }
    }

    /** The nearest amount that can be paid; half a minor unit goes up (away from zero). */
    public static Money rounded(BigDecimal exact, String currency) {
        return rounded(exact, currency, Rounding.HALF_UP);
    }

    /** The nearest amount that can be paid under a policy of rounding. */
    public static Money rounded(BigDecimal exact, String currency, Rounding rounding) {
        return new Money(exact.setScale(rounding.decimalsIn(currency), rounding.mode()), currency);
    }

    /**
     * Decimals of the currency's minor unit.
     *
     * @throws IllegalArgumentException where the code is no currency, or one without a minor unit (gold, test codes)
     */
    public static int decimalsOf(String currency) {
        var decimals = minorUnit(currency);
        if (decimals < 0) {
            throw new IllegalArgumentException("currency is unknown: " + currency);
        }
        return decimals;
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /** This amount times a factor, rounded once. */
    public Money times(BigDecimal factor, Rounding rounding) {
        return rounded(amount.multiply(factor), currency, rounding);
    }

    /** Equal parts, rounded half up: see {@link #split(int, Rounding)}. */
    public List<Money> split(int parts) {
        return split(parts, Rounding.HALF_UP);
    }

    /**
     * Equal parts, each rounded, as long as there is something left; the last takes the rest. None has another sign
     * than this.
     *
     * @param parts at least 1
     */
    public List<Money> split(int parts, Rounding rounding) {
        var each = new Money(
                amount.divide(BigDecimal.valueOf(parts), rounding.decimalsIn(currency), rounding.mode()), currency);
        var split = new ArrayList<Money>(parts);
        var rest = this;
        for (var part = 1; part < parts; part++) {
            var own = isNegative() ? each.max(rest) : each.min(rest);
            split.add(own);
            rest = rest.minus(own);
        }
        split.add(rest);
        return List.copyOf(split);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isIn(String otherCurrency) {
        return currency.equals(otherCurrency);
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currency is " + other.currency + ", not " + currency);
        }
    }

    private static BigDecimal inMinorUnits(BigDecimal amount, int decimals) {
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(
                    "amount has more than " + decimals + " decimals: " + amount.toPlainString());
        }
        return amount.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    /** Decimals of the minor unit, or -1 where there is none. */
    private static int minorUnit(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException unknown) {
            return -1;
        }
    }
}
