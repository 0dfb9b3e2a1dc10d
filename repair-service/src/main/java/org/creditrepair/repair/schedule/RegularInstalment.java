package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditrepair.repair.accrual.Fraction;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;

/**
 * The regular instalment of a tail. The instalment that makes all rows equal solves a balance that is linear in it:
 * with what a unit earns in a period as f, {@code balance * (1 + f) - instalment} from row to row, down to the balloon.
 * So it holds for periods of any length and rate. It is computed with 128 binary places (38 decimals) and divided to 34
 * digits: an amount has at most 18 and 1,200 rows lose 4, so no cent moves, and an exact half stays one.
 */
final class RegularInstalment {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int PLACES = 128;
    private static final BigInteger ONE = BigInteger.ONE.shiftLeft(PLACES);

    private final Tail tail;
    private final List<Fraction> earned;
    private final Money flatInterest;
    private final Map<Fraction, BigInteger> factors = new HashMap<>();

    RegularInstalment(Tail tail, List<Fraction> earned, Money flatInterest) {
        this.tail = tail;
        this.earned = earned;
        this.flatInterest = flatInterest;
    }

    Money amount() {
        var currency = tail.opening().balance().currency();
        var rounding = tail.accrual().convention().rounding();
        return switch (tail.instalment()) {
            case InstalmentAmount.Given(var amount) -> amount;
            case InstalmentAmount.Computed computed -> Money.rounded(exact(), currency, rounding);
            case InstalmentAmount.Level level -> Money.rounded(exactTotal(), currency, rounding);
            case InstalmentAmount.RoundedTo(var multiple) -> rounded(exactTotal(), multiple, rounding);
        };
    }

    private static Money rounded(BigDecimal exact, Money multiple, Rounding rounding) {
        return new Money(rounding.toMultiple(exact, multiple.amount()), multiple.currency());
    }

    private BigDecimal exact() {
        return tail.method() == Method.EQUAL_INSTALMENT ? annuity() : each(toSpread());
    }

    /** For flat interest with its principal: that is what is rounded to a multiple. */
    private BigDecimal exactTotal() {
        return tail.method() == Method.FLAT ? each(toSpread().add(flatInterest.amount())) : exact();
    }

    private BigDecimal toSpread() {
        return tail.opening().balance().minus(tail.balloon()).amount();
    }

    private BigDecimal each(BigDecimal amount) {
        var slots = tail.slots();
        var held = slots.subList(0, slots.size() - 1).stream()
                .filter(Slot::holdsPrincipal)
                .count();
        return amount.divide(BigDecimal.valueOf(slots.size() - held), PRECISION);
    }

    private BigDecimal annuity() {
        var growth = fixed(Fraction.of(tail.opening().balance().amount()));
        var annuities = BigInteger.ZERO;
        var levelled = fixed(Fraction.of(tail.opening().levelled().amount()));
        var levelledAnnuities = BigInteger.ZERO;
        var accrued = fixed(tail.opening().accrued());
        for (var i = 0; i < tail.slots().size(); i++) {
            var factor = factors.computeIfAbsent(earned.get(i), RegularInstalment::fixed);
            var interest = growth.multiply(factor).shiftRight(PLACES).add(accrued);
            var interestAnnuities = annuities.multiply(factor).shiftRight(PLACES);
            accrued = BigInteger.ZERO;
            if (defersInside(i)) {
                levelled = levelled.add(interest);
                levelledAnnuities = levelledAnnuities.add(interestAnnuities);
                continue;
            }
            if (!holds(i)) {
                growth = growth.add(interest).add(levelled);
                annuities =
                        annuities.add(interestAnnuities).add(levelledAnnuities).add(ONE);
            }
            levelled = BigInteger.ZERO;
            levelledAnnuities = BigInteger.ZERO;
        }
        var toRepay = growth.subtract(fixed(Fraction.of(tail.balloon().amount())));
        return new BigDecimal(toRepay).divide(new BigDecimal(annuities), PRECISION);
    }

    private boolean holds(int index) {
        return index < tail.slots().size() - 1 && tail.slots().get(index).holdsPrincipal();
    }

    private boolean defersInside(int index) {
        return holds(index) && tail.slots().get(index).interest() == Slot.Deferral.LEVELLED;
    }

    private static BigInteger fixed(Fraction fraction) {
        var scale = Math.max(
                0, Math.max(fraction.numerator().scale(), fraction.denominator().scale()));
        var numerator = fraction.numerator().setScale(scale).unscaledValue();
        var denominator = fraction.denominator().setScale(scale).unscaledValue();
        return numerator.shiftLeft(PLACES).divide(denominator);
    }
}
