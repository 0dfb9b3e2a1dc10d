package org.creditrepair.repair.loan;

import java.util.List;
import org.creditrepair.repair.schedule.Instalment;

/**
 * What an event would do. The loan after it is the very one that recording the event gives.
 *
 * @param before the loan without the event
 * @param after the loan with it
 */
public record Preview(Loan before, Loan after) {

    /** Rows that the event draws otherwise, adds or gives other amounts. */
    public List<LoanRow> changedRows() {
        var known = before.state().rows();
        return after.state().rows().stream().filter(row -> !known.contains(row)).toList();
    }

    /** Rows that the event takes away. */
    public List<Instalment> droppedRows() {
        var kept = after.state().rows().stream().map(LoanRow::number).toList();
        return before.state().rows().stream()
                .map(LoanRow::drawn)
                .filter(row -> !kept.contains(row.number()))
                .toList();
    }
}
