package org.creditrepair.repair.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.money.Money;

/** What happened to a payment. Entries are only ever added. */
public sealed interface Entry {

    /** Reference of the payment. */
    String reference();

    /** Day on which it happened. */
    LocalDate on();

    /** Money came in and went where the allocation says; what it overpaid is credit of its payer. */
    record Received(Allocation allocation) implements Entry {

        @Override
        public String reference() {
            return allocation.payment().reference();
        }

        @Override
        public LocalDate on() {
            return allocation.payment().receivedOn();
        }
    }

    /** The payment turned out not to be one: as if it had never come. */
    record Reversed(String reference, LocalDate on) implements Entry {}

    /**
     * The payer's bank took money back.
     *
     * @param credit part that was taken from what the payment had overpaid
     * @param opened part that is owed again, by component
     * @param instalment number of the instalment in which it is owed again; absent where credit covers all
     */
    record ChargedBack(String reference, LocalDate on, Money credit, Breakdown opened, Optional<Integer> instalment)
            implements Entry {}

    /** The creditor gave back what the payment had overpaid. */
    record Refunded(String reference, LocalDate on, Money amount) implements Entry {}
}
