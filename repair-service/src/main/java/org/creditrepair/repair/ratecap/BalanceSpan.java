package org.creditrepair.repair.ratecap;

import java.time.LocalDate;
import org.creditrepair.repair.money.Money;

/**
 * Principal that was owed from one day to another.
 *
 * @param from first night
 * @param to day on which it ends; that night is not in it
 */
public record BalanceSpan(LocalDate from, LocalDate to, Money principal) {

    public BalanceSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to is before from: " + to);
        }
        if (principal.isNegative()) {
            throw new IllegalArgumentException("principal is negative: " + principal);
        }
    }
}
