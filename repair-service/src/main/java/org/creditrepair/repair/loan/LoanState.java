package org.creditrepair.repair.loan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.money.Money;

/**
 * What the events of a loan come to.
 *
 * @param rows in the order of their due dates
 * @param receipts what came in, in the order of its dates
 * @param balance principal that bears interest after the last event
 * @param annualRate in force after the last event
 * @param waived what was given up, by component; principal that was not due included
 * @param capitalised interest, costs and charges that became principal
 * @param closedOn the day of the pay-off or settlement
 */
public record LoanState(
        List<LoanRow> rows,
        List<Receipt> receipts,
        Money balance,
        BigDecimal annualRate,
        Breakdown waived,
        Money capitalised,
        Optional<LocalDate> closedOn) {

    public LoanState {
        rows = List.copyOf(rows);
        receipts = List.copyOf(receipts);
    }

    /** Money that nothing could take and that did not go back. */
    public Money credit() {
        return receipts.stream().map(Receipt::credit).reduce(Money.zero(balance.currency()), Money::plus);
    }

    /**
     * What each payer has settled, by component, in the order in which they first paid: for a guarantor or a third
     * party what recourse is for (Civil Code 700, 524). What went back to a payer is not in it.
     */
    public Map<Payer, Breakdown> settledBy() {
        var settled = new LinkedHashMap<Payer, Breakdown>();
        receipts.forEach(receipt -> settled.merge(receipt.payer(), receipt.settled(), Breakdown::plus));
        return Collections.unmodifiableMap(settled);
    }

    /** All that is open, due or not. */
    public Breakdown open() {
        return rows.stream().map(LoanRow::open).reduce(Breakdown.zero(balance.currency()), Breakdown::plus);
    }

    /** What is open of instalments that were due before a day. */
    public Breakdown pastDue(LocalDate on) {
        return rows.stream()
                .filter(row -> row.dueOn().isBefore(on))
                .map(LoanRow::open)
                .reduce(Breakdown.zero(balance.currency()), Breakdown::plus);
    }
}
