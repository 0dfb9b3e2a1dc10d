package org.creditrepair.repair.loan;

import java.time.LocalDate;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.schedule.Instalment;

/**
 * An instalment of a running loan and what became of it.
 *
 * @param drawn as the schedule draws it: opening and closing are the principal that bears interest; a prepayment, a
 *     waiver or what a change adds to principal lies between the closing of one row and the opening of the next
 * @param demanded what is asked for: as drawn, and what was charged, moved or owed again here
 * @param paid of it; what was charged back after it was due stays paid here and is owed again elsewhere
 * @param waived of it
 * @param moved of it to other instalments or to principal
 * @param open of it: demanded less paid, waived and moved
 */
public record LoanRow(
        Instalment drawn, Breakdown demanded, Breakdown paid, Breakdown waived, Breakdown moved, Breakdown open) {

    public int number() {
        return drawn.number();
    }

    public LocalDate dueOn() {
        return drawn.dueOn();
    }

    public boolean isOpen() {
        return !open.isZero();
    }

    OpenInstalment toPay() {
        return new OpenInstalment(number(), dueOn(), open);
    }
}
