package org.creditrepair.repair.ledger;

import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.money.Money;

/**
 * A payment as it stands after everything that happened to it.
 *
 * @param settled what it has paid and still pays, by component
 * @param credit what of its overpayment is left
 * @param untouched whether nothing of it was given back
 */
public record Booking(Allocation allocation, Breakdown settled, Money credit, boolean untouched) {

    static Booking of(Allocation allocation) {
        return new Booking(allocation, allocation.byComponent(), allocation.overpaid(), true);
    }

    Booking after(Entry entry) {
        return switch (entry) {
            case Entry.Received received -> this;
            case Entry.Reversed reversed -> less(settled, credit);
            case Entry.ChargedBack back -> less(back.opened(), back.credit());
            case Entry.Refunded refunded -> less(Breakdown.zero(credit.currency()), refunded.amount());
        };
    }

    private Booking less(Breakdown opened, Money taken) {
        return new Booking(allocation, settled.minus(opened), credit.minus(taken), false);
    }
}
