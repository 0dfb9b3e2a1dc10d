package org.creditrepair.repair.accrual;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;

/**
 * An exact fraction. Years and accrued interest are kept in it, so that a row of a schedule is rounded once and from
 * its exact value, however many rates, balances and lengths of year meet in it.
 *
 * @param denominator greater than zero
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {
    public static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);

    public Fraction {
        Objects.requireNonNull(numerator, "numerator is missing");
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be greater than zero: " + denominator);
        }
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    public Fraction plus(Fraction other) {
        if (isZero()) {
            return other;
        }
        if (other.isZero()) {
            return this;
        }
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    public Fraction times(Fraction factor) {
        return new Fraction(numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The value in as many digits as the context has. */
    public BigDecimal value(MathContext context) {
        return numerator.divide(denominator, context);
    }

    /** The amount of money that this is, rounded once. */
    public Money money(String currency, Rounding rounding) {
        return new Money(numerator.divide(denominator, rounding.decimalsIn(currency), rounding.mode()), currency);
    }
}
