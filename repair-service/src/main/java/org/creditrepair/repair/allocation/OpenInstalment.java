package org.creditrepair.repair.allocation;

import java.time.LocalDate;
import java.util.Objects;
import org.creditrepair.repair.money.Money;

/**
 * What is left to pay of one instalment.
 *
 * @param number unique within the debt
 * @param dueOn last day on which it is paid in time
 * @param open amount left by component
 */
public record OpenInstalment(int number, LocalDate dueOn, Breakdown open) {

    public OpenInstalment {
        Objects.requireNonNull(dueOn, "dueOn is missing");
        Objects.requireNonNull(open, "open is missing");
    }

    public boolean isPaid() {
        return open.isZero();
    }

    /** The sum of what is left. */
    public Money outstanding() {
        return open.total();
    }

    /** The same instalment with other amounts left. */
    public OpenInstalment leaving(Breakdown left) {
        return new OpenInstalment(number, dueOn, left);
    }
}
