package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.repair.accrual.Fraction;
import org.creditrepair.repair.money.Money;

/**
 * Flat interest: the interest of all periods, rounded once and spread evenly over those that bear any; the last takes
 * the rest.
 */
final class FlatInterest {
    private FlatInterest() {}

    static Money total(Tail tail, List<Fraction> earned) {
        var all = earned.stream().reduce(Fraction.ZERO, Fraction::plus);
        return all.times(tail.opening().flatBase().amount())
                .plus(tail.opening().accrued())
                .money(
                        tail.opening().balance().currency(),
                        tail.accrual().convention().rounding());
    }

    static List<Money> spread(Tail tail, List<Fraction> earned, Money total) {
        var bearing = Math.max(1, earned.stream().filter(part -> !part.isZero()).count());
        var exact = total.amount().divide(BigDecimal.valueOf(bearing), MathContext.DECIMAL128);
        var each = Money.rounded(
                exact, total.currency(), tail.accrual().convention().rounding());
        var rest = total;
        var spread = new ArrayList<Money>();
        for (var i = 0; i < earned.size(); i++) {
            var own = earned.get(i).isZero() ? Money.zero(total.currency()) : each.min(rest);
            spread.add(i == earned.size() - 1 ? rest : own);
            rest = rest.minus(own);
        }
        return spread;
    }
}
