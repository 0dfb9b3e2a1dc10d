package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.repair.accrual.Fraction;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;

/**
 * Flat interest: the interest of all periods, rounded once and spread evenly over those that bear any; the last takes
 * the rest. Where the loan is repaid in an earlier row, that row is the last: it takes what the periods up to its own
 * have earned and no row has asked for (Civil Code 677: interest for the time that ran), and what is spread over later
 * rows is not asked for. What was asked for already is not given back.
 */
record FlatInterest(List<Money> spread, List<Fraction> earned, Money base, Fraction accrued, Rounding rounding) {

    static FlatInterest of(Tail tail, List<Fraction> earned) {
        var opening = tail.opening();
        var whole = new FlatInterest(
                List.of(),
                earned,
                opening.flatBase(),
                opening.accrued(),
                tail.accrual().convention().rounding());
        return new FlatInterest(
                whole.spread(whole.earnedUpTo(earned.size() - 1)), earned, whole.base, whole.accrued, whole.rounding);
    }

    Money total() {
        return spread.stream().reduce(Money.zero(base.currency()), Money::plus);
    }

    Money largest() {
        return spread.stream().reduce(Money.zero(base.currency()), Money::max);
    }

    Money of(int index) {
        return spread.get(index);
    }

    /** What the periods up to this one have earned less what rows before it have; never negative. */
    Money restAt(int index, List<Money> before) {
        var nothing = Money.zero(base.currency());
        return before.stream().reduce(earnedUpTo(index), Money::minus).max(nothing);
    }

    private Money earnedUpTo(int index) {
        return earned.subList(0, index + 1).stream()
                .reduce(Fraction.ZERO, Fraction::plus)
                .times(base.amount())
                .plus(accrued)
                .money(base.currency(), rounding);
    }

    private List<Money> spread(Money total) {
        var bearing = Math.max(1, earned.stream().filter(part -> !part.isZero()).count());
        var exact = total.amount().divide(BigDecimal.valueOf(bearing), MathContext.DECIMAL128);
        var each = Money.rounded(exact, total.currency(), rounding);
        var rest = total;
        var spread = new ArrayList<Money>(earned.size());
        for (var i = 0; i < earned.size(); i++) {
            var own = earned.get(i).isZero() ? Money.zero(total.currency()) : each.min(rest);
            spread.add(i == earned.size() - 1 ? rest : own);
            rest = rest.minus(own);
        }
        return spread;
    }
}
