package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.schedule.InstalmentAmount.Level;

/** Moves the regular instalment until the last row is as wished. */
final class Levelling {
    private final Tail tail;
    private final Level.Last last;
    private final Money nothing;
    private final BigDecimal unit;
    private final int rowsThatRepay;

    Levelling(Tail tail, Level.Last last) {
        this.tail = tail;
        this.last = last;
        var currency = tail.opening().balance().currency();
        var decimals = tail.accrual().convention().rounding().decimalsIn(currency);
        this.nothing = Money.zero(currency);
        this.unit = BigDecimal.ONE.movePointLeft(decimals);
        this.rowsThatRepay = Math.toIntExact(tail.slots().stream()
                        .limit(tail.slots().size() - 1L)
                        .filter(slot -> !slot.holdsPrincipal())
                        .count())
                + 1;
    }

    /** Nothing here is refused: an instalment that follows from the terms always amortises. */
    Tail.Drawn draw() {
        return switch (last) {
            case NEAREST -> nearest();
            case NOT_LARGER -> drawn(leastNotLarger());
        };
    }

    /** Each step lessens the difference by a minor unit at least, so it ends. */
    private Tail.Drawn nearest() {
        var larger = BigInteger.ZERO;
        var best = drawn(larger);
        while (true) {
            larger = larger.add(step(difference(best)));
            var other = drawn(larger);
            if (!isNearer(other, best)) {
                return best;
            }
            best = other;
        }
    }

    /** A larger instalment never leaves a larger last row, so the least is found by halving. */
    private BigInteger leastNotLarger() {
        var gap = BigInteger.ONE;
        var holds = BigInteger.ZERO;
        while (isLastLarger(holds)) {
            holds = holds.add(gap);
            gap = gap.shiftLeft(1);
        }
        var fails = holds.subtract(gap);
        while (!isLastLarger(fails)) {
            holds = fails;
            fails = fails.subtract(gap);
            gap = gap.shiftLeft(1);
        }
        while (holds.subtract(fails).compareTo(BigInteger.ONE) > 0) {
            var middle = holds.add(fails).shiftRight(1);
            if (isLastLarger(middle)) {
                fails = middle;
            } else {
                holds = middle;
            }
        }
        return holds;
    }

    private boolean isLastLarger(BigInteger units) {
        var drawn = drawn(units);
        return difference(drawn).isPositive() || !drawn.regular().isPositive();
    }

    private Tail.Drawn drawn(BigInteger units) {
        return new Amortisation(tail, money(new BigDecimal(units).multiply(unit)))
                .draw()
                .orThrow();
    }

    private boolean isNearer(Tail.Drawn other, Tail.Drawn best) {
        return other.rows().size() == best.rows().size()
                && other.regular().isPositive()
                && distance(difference(other)).compareTo(distance(difference(best))) < 0;
    }

    private BigInteger step(Money difference) {
        var each = difference.amount().divide(unit, MathContext.DECIMAL128);
        return each.divide(BigDecimal.valueOf(rowsThatRepay), 0, RoundingMode.HALF_UP)
                .toBigInteger();
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, nothing.currency());
    }

    /** How much more the last row repays, with its own interest where the instalment holds interest. */
    private Money difference(Tail.Drawn drawn) {
        var interest = tail.method() == Method.EQUAL_PRINCIPAL
                ? nothing
                : drawn.earned().getLast();
        return drawn.rows()
                .getLast()
                .principal()
                .plus(interest)
                .minus(tail.balloon())
                .minus(drawn.regular());
    }

    private Money distance(Money difference) {
        return difference.isNegative() ? nothing.minus(difference) : difference;
    }
}
