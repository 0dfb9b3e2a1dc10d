package org.creditrepair.repair.imputation;

import java.util.List;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.Payment;
import org.creditrepair.repair.money.Money;

/**
 * Where a payment goes among several debts. The parts and what is left add up to the payment.
 *
 * @param parts in the order in which the debts are met; a debt may come twice, first with what is due, later with
 *     what is not
 * @param overpaid what no debt could take
 */
public record Imputation(Payment payment, List<Part> parts, Money overpaid) {

    public Imputation {
        parts = List.copyOf(parts);
    }

    /**
     * What one debt gets, line by line.
     *
     * @param because what put it before those after it
     */
    public record Part(String debt, Money amount, Because because, Allocation allocation) {}

    /** Why a debt is met where it is. */
    public enum Because {
        /** The debtor designated it. */
        DESIGNATED,
        /** It ranked alone. */
        RANKED,
        /** It ranked equal with others and shares with them in proportion. */
        PRO_RATA
    }
}
