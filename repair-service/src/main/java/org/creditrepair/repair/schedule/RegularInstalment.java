package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.creditrepair.repair.accrual.Fraction;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;

/**
 * The regular instalment of a tail. The instalment that makes all rows equal solves a balance that is linear in it: with what a
 * unit earns in period k as {@code f}, {@code balance = balance * (1 + f) - instalment} from row to row, down to the
 * balloon. So it holds for periods of any length and rate, with 34 digits: amounts have at most 18, and 600 rows lose 3.
 */
final class RegularInstalment {
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private final Tail tail;
    private final List<Fraction> earned;
    private final Money flatInterest;

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
        var growth = tail.opening().balance().amount();
        var annuities = BigDecimal.ZERO;
        var last = tail.slots().size() - 1;
        var factor = BigDecimal.ONE;
        var factorOf = Fraction.ZERO;
        for (var i = 0; i <= last; i++) {
            if (i < last && tail.slots().get(i).holdsPrincipal()) {
                continue;
            }
            if (earned.get(i) != factorOf) {
                factorOf = earned.get(i);
                factor = BigDecimal.ONE.add(factorOf.value(PRECISION));
            }
            growth = growth.multiply(factor, PRECISION).add(i == 0 ? accrued() : BigDecimal.ZERO, PRECISION);
            annuities = annuities.multiply(factor, PRECISION).add(BigDecimal.ONE, PRECISION);
        }
        return growth.subtract(tail.balloon().amount()).divide(annuities, PRECISION);
    }

    private BigDecimal accrued() {
        return tail.opening().accrued().value(PRECISION);
    }
}
