package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.money.Money;

/**
 * Where an amount that came in went. Lines, principal, credit and what was returned add up to it. What had been paid in
 * advance moves to other rows when those are drawn anew.
 *
 * @param id of its event
 * @param lines what instalments got and still have
 * @param toPrincipal what repaid principal before it was due
 * @param credit what nothing could take yet
 * @param returned what went back to the payer: charged back or refunded
 */
public record Receipt(
        String id,
        LocalDate on,
        Money amount,
        Payer payer,
        List<Allocation.Line> lines,
        Money toPrincipal,
        Money credit,
        Money returned) {

    public Receipt {
        lines = List.copyOf(lines);
    }

    static Receipt of(LoanEvent event, Movement.Incoming money) {
        var nothing = Money.zero(money.amount().currency());
        return new Receipt(event.id(), event.on(), money.amount(), money.payer(), List.of(), nothing, nothing, nothing);
    }

    /** What it has settled and still settles; principal repaid before it was due included. */
    public Breakdown settled() {
        var settled = Breakdown.only(Component.PRINCIPAL, toPrincipal);
        for (var line : lines) {
            settled = settled.plus(line.component(), line.amount());
        }
        return settled;
    }

    /** What can go back to its payer yet. */
    Money left() {
        return amount.minus(returned);
    }

    /** What is in no line, in no principal, no credit and was not returned. */
    Money unplaced() {
        return left().minus(credit).minus(settled().total());
    }

    Receipt withLines(List<Allocation.Line> other) {
        return new Receipt(id, on, amount, payer, other, toPrincipal, credit, returned);
    }

    Receipt allocated(Allocation allocation, List<Allocation.Line> beyond) {
        var all = new ArrayList<>(lines);
        allocation.lines().forEach(line -> add(line, all));
        beyond.forEach(line -> add(line, all));
        var placed = beyond.stream().map(Allocation.Line::amount).reduce(Money.zero(amount.currency()), Money::plus);
        return new Receipt(
                id,
                on,
                amount,
                payer,
                all,
                toPrincipal.plus(allocation.toReamortise()),
                credit.plus(allocation.overpaid()).minus(placed),
                returned);
    }

    /** What credit pays later joins what the same money has paid there. */
    private static void add(Allocation.Line line, List<Allocation.Line> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var known = lines.get(i);
            var isThere = known.instalment() == line.instalment()
                    && known.timing() == line.timing()
                    && known.component() == line.component();
            if (isThere) {
                var sum = known.amount().plus(line.amount());
                lines.set(i, new Allocation.Line(line.instalment(), line.timing(), line.component(), sum));
                return;
            }
        }
        lines.add(line);
    }

    Receipt toPrincipal(Money part) {
        return new Receipt(id, on, amount, payer, lines, toPrincipal.plus(part), credit, returned);
    }

    Receipt withoutCredit() {
        return new Receipt(id, on, amount, payer, lines, toPrincipal, credit.minus(credit), returned);
    }

    Receipt refunded(Money part) {
        return new Receipt(id, on, amount, payer, lines, toPrincipal, credit.minus(part), returned.plus(part));
    }

    /** Less what is taken of principal and credit, with the lines that are left; all else of it is returned. */
    Receipt chargedBack(List<Allocation.Line> left, Money principal, Money ofCredit, Money whole) {
        return new Receipt(
                id,
                on,
                amount,
                payer,
                left,
                toPrincipal.minus(principal),
                credit.minus(ofCredit),
                returned.plus(whole));
    }
}
