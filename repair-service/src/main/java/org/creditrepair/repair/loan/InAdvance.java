package org.creditrepair.repair.loan;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Timing;
import org.creditrepair.repair.money.Money;

/**
 * What becomes of money that an order gives to principal in advance. It lowers the balance as far as that reaches; what
 * is more is for principal that was carried forward to rows to come and is in no balance, and pays it there.
 *
 * @param most that may lower the balance
 */
record InAdvance(List<Row> rows, Money most) {

    Allocation settled(Allocation allocation) {
        var down = allocation.toReamortise().min(most);
        var over = allocation.toReamortise().minus(down);
        if (over.isZero()) {
            return allocation;
        }
        var lines = new ArrayList<>(allocation.lines());
        for (var row : rows) {
            var part = row.open().principal().min(over);
            if (part.isPositive() && row.dueOn().isAfter(allocation.payment().receivedOn())) {
                lines.add(new Allocation.Line(row.number(), Timing.IN_ADVANCE, Component.PRINCIPAL, part));
                over = over.minus(part);
            }
        }
        return new Allocation(
                allocation.payment(), lines, down, allocation.overpaid().plus(over));
    }
}
