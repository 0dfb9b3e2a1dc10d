package org.creditrepair.repair.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in a currency that has two decimals. Amounts of different currencies do not mix.
 *
 * @param amount in the currency's main unit, two decimals
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {
    private static final int DECIMALS = 2;

    public Money {
        Objects.requireNonNull(amount, "amount is missing");
        Objects.requireNonNull(currency, "currency is missing");
        if (decimalsOf(currency) != DECIMALS) {
            throw new IllegalArgumentException("currency is not one with two decimals: " + currency);
        }
        if (amount.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("amount has more than two decimals: " + amount.toPlainString());
        }
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The nearest amount that can be paid; half a cent goes up (away from zero). */
    public static Money rounded(BigDecimal exact, String currency) {
        return new Money(exact.setScale(DECIMALS, RoundingMode.HALF_UP), currency);
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
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

    private static int decimalsOf(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("currency is unknown: " + currency, unknown);
        }
    }
}
