package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.money.Money;

/**
 * Where an amount that came in went. Lines, principal and credit add up to it. What had been paid in advance moves to
 * other rows when those are drawn anew.
 *
 * @param id of its event
 * @param lines what instalments got
 * @param toPrincipal what repaid principal before it was due
 * @param credit what nothing could take
 * @param returned whether it was charged back; then no line is left
 */
public record Receipt(
        String id,
        LocalDate on,
        Money amount,
        Payer payer,
        List<Allocation.Line> lines,
        Money toPrincipal,
        Money credit,
        boolean returned) {

    public Receipt {
        lines = List.copyOf(lines);
    }

    static Receipt of(LoanEvent event, Movement.Incoming money) {
        var nothing = Money.zero(money.amount().currency());
        return new Receipt(event.id(), event.on(), money.amount(), money.payer(), List.of(), nothing, nothing, false);
    }

    Receipt withLines(List<Allocation.Line> other) {
        return new Receipt(id, on, amount, payer, other, toPrincipal, credit, returned);
    }

    Receipt allocated(Allocation allocation) {
        var all = new ArrayList<>(lines);
        all.addAll(allocation.lines());
        return new Receipt(
                id,
                on,
                amount,
                payer,
                all,
                toPrincipal.plus(allocation.toReamortise()),
                credit.plus(allocation.overpaid()),
                returned);
    }

    Receipt toPrincipal(Money part) {
        return new Receipt(id, on, amount, payer, lines, toPrincipal.plus(part), credit, returned);
    }

    Receipt chargedBack() {
        var nothing = Money.zero(amount.currency());
        return new Receipt(id, on, amount, payer, List.of(), nothing, nothing, true);
    }
}
