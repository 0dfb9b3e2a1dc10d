package org.creditrepair.repair.loan;

import java.time.LocalDate;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.money.Money;

/**
 * What pays off a loan on a day.
 *
 * @param parts all that is due and open, interest earned up to the day, and all other principal
 */
public record PayOffAmount(LocalDate on, Breakdown parts) {

    public Money total() {
        return parts.total();
    }
}
