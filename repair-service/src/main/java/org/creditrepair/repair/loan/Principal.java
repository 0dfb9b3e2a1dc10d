package org.creditrepair.repair.loan;

import org.creditrepair.repair.accrual.Fraction;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;

/**
 * Principal to come, and that on which flat interest is counted. What is repaid before it is due, or goes back, changes
 * both by the same share. The share is rounded from what was counted on last, not from step to step: parts are as their
 * sum.
 *
 * @param counted principal on which flat interest was counted when {@code of} was to come
 * @param of zero only where nothing was to come
 */
record Principal(Money balance, Money counted, Money of) {

    static Principal of(Money balance, Money flatBase) {
        return new Principal(balance, flatBase, balance);
    }

    /** Flat interest is counted on it. */
    Money flatBase() {
        return balance.equals(of)
                ? counted
                : Fraction.of(counted.amount())
                        .times(new Fraction(balance.amount(), of.amount()))
                        .money(balance.currency(), Rounding.HALF_UP);
    }

    /** Some is repaid before it is due, or is to come again. */
    Principal scaledTo(Money other) {
        return balance.isZero() ? of(other, other) : new Principal(other, counted, of);
    }

    /** Some falls due: flat interest goes on as it was. */
    Principal dueTo(Money other) {
        return of(other, flatBase());
    }

    /** Some that is past due is to come again: flat interest was counted on it. */
    Principal takenUp(Money pastDue) {
        return balance.isZero() ? of(pastDue, pastDue) : dueTo(balance.plus(pastDue));
    }

    /** What was no principal becomes some. */
    Principal capitalised(Money amount) {
        return of(balance.plus(amount), flatBase().plus(amount));
    }
}
