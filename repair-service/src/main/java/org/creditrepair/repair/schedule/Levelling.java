package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Result;

/** Moves the regular instalment until the last row differs least from the others. */
final class Levelling {
    private final Tail tail;
    private final Money nothing;
    private final int rowsThatRepay;

    Levelling(Tail tail) {
        this.tail = tail;
        this.nothing = Money.zero(tail.opening().balance().currency());
        this.rowsThatRepay = Math.toIntExact(tail.slots().stream()
                        .limit(tail.slots().size() - 1L)
                        .filter(slot -> !slot.holdsPrincipal())
                        .count())
                + 1;
    }

    Result<Tail.Drawn> draw() {
        return new Amortisation(tail).draw().then(drawn -> improved(drawn, nothing));
    }

    /** Each step lessens the difference by a minor unit at least, so it ends. */
    private Result<Tail.Drawn> improved(Tail.Drawn drawn, Money larger) {
        var step = step(difference(drawn));
        if (step.isZero()) {
            return Result.of(drawn);
        }
        var more = larger.plus(step);
        return new Amortisation(tail, more)
                .draw()
                .then(other -> isBetter(other, drawn) ? improved(other, more) : Result.of(drawn));
    }

    private boolean isBetter(Tail.Drawn other, Tail.Drawn drawn) {
        return other.rows().size() == drawn.rows().size()
                && other.regular().isPositive()
                && distance(difference(other)).compareTo(distance(difference(drawn))) < 0;
    }

    private Money step(Money difference) {
        var decimals = tail.accrual().convention().rounding().decimalsIn(nothing.currency());
        var each = difference.amount().divide(BigDecimal.valueOf(rowsThatRepay), decimals, RoundingMode.HALF_UP);
        return new Money(each, nothing.currency());
    }

    /** How much more the last row repays, with its own interest where the instalment holds interest. */
    private Money difference(Tail.Drawn drawn) {
        var interest = tail.method() == Method.EQUAL_PRINCIPAL
                ? nothing
                : drawn.earned().getLast();
        return drawn.rows().getLast().principal().plus(interest).minus(tail.balloon()).minus(drawn.regular());
    }

    private Money distance(Money difference) {
        return difference.isNegative() ? nothing.minus(difference) : difference;
    }
}
