package org.creditrepair.repair.schedule;

import java.time.LocalDate;
import java.util.Objects;
import org.creditrepair.repair.accrual.Fraction;
import org.creditrepair.repair.money.Money;

/**
 * Where a schedule is drawn from.
 *
 * @param on the date, inside the first period or at its start
 * @param balance principal that bears interest from then on
 * @param flatBase principal on which flat interest is counted
 * @param accrued interest that the first period has earned already, exact
 * @param carried interest of earlier periods that is due with the next row that pays interest
 * @param levelled interest of earlier periods that is due with that row too, but inside its regular instalment
 * @param toSplit interest of earlier periods that is spread evenly over the rows that pay interest
 * @param fee fees of earlier rows that are due with the next row that holds none
 */
public record Opening(
        LocalDate on,
        Money balance,
        Money flatBase,
        Fraction accrued,
        Money carried,
        Money levelled,
        Money toSplit,
        Money fee) {

    public Opening {
        Objects.requireNonNull(on, "on is missing");
        Objects.requireNonNull(balance, "balance is missing");
        Objects.requireNonNull(flatBase, "flatBase is missing");
        Objects.requireNonNull(accrued, "accrued is missing");
        Objects.requireNonNull(carried, "carried is missing");
        Objects.requireNonNull(levelled, "levelled is missing");
        Objects.requireNonNull(toSplit, "toSplit is missing");
        Objects.requireNonNull(fee, "fee is missing");
    }

    static Opening of(LocalDate on, Money balance) {
        var nothing = Money.zero(balance.currency());
        return new Opening(on, balance, balance, Fraction.ZERO, nothing, nothing, nothing, nothing);
    }
}
