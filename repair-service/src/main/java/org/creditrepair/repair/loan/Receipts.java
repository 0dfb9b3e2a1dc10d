package org.creditrepair.repair.loan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.allocation.Payment;
import org.creditrepair.repair.allocation.Timing;
import org.creditrepair.repair.money.Money;

/** What came in during one fold, and where it went. */
final class Receipts {
    private static final AllocationOrder.Step PRINCIPAL_IN_ADVANCE =
            new AllocationOrder.Step(Timing.IN_ADVANCE, Component.PRINCIPAL);

    private final AllocationOrder order;
    private final Rows rows;
    private final Course course;
    private final Map<String, Receipt> byId = new LinkedHashMap<>();
    private boolean mayHaveCredit;

    Receipts(AllocationOrder order, Rows rows, Course course) {
        this.order = order;
        this.rows = rows;
        this.course = course;
    }

    List<Receipt> all() {
        return List.copyOf(byId.values());
    }

    Optional<Receipt> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Adds one, or takes the place of the one with its id. */
    void keep(Receipt receipt) {
        byId.put(receipt.id(), receipt);
        mayHaveCredit |= receipt.credit().isPositive();
    }

    /**
     * Allocates money to what is open on the day of the course. What the order wants to re-amortise lowers the balance;
     * the caller draws anew.
     */
    Receipt receive(Receipt receipt, Money amount) {
        return receive(receipt, amount, toPay());
    }

    private Receipt receive(Receipt receipt, Money amount, List<OpenInstalment> open) {
        var payment = new Payment(receipt.id(), amount, course.asOf(), receipt.payer());
        var allocation = order.allocate(payment, open).orThrow();
        allocation.lines().forEach(rows::pay);
        course.takePrincipal(allocation.toReamortise());
        var beyond = beyondBalance(allocation.overpaid());
        beyond.forEach(rows::pay);
        var allocated = receipt.allocated(allocation, beyond);
        keep(allocated);
        return allocated;
    }

    boolean hasCredit() {
        return !withCredit().isEmpty();
    }

    /**
     * Credit pays what has opened, whoever paid it; returns whether some of it lowered the balance, so that the rows to
     * come have to be drawn anew.
     */
    boolean useCredit() {
        var lowered = false;
        for (var receipt : withCredit()) {
            var before = receipt.withoutCredit();
            var after = receive(before, receipt.credit());
            lowered |= after.toPrincipal().compareTo(before.toPrincipal()) > 0;
        }
        return lowered;
    }

    /** Credit pays what is due. */
    void useCreditForDue() {
        for (var receipt : withCredit()) {
            var due = toPay().stream()
                    .filter(open -> !open.dueOn().isAfter(course.asOf()))
                    .toList();
            receive(receipt.withoutCredit(), receipt.credit(), due);
        }
    }

    /** Most loans never have any, so that is known at once. */
    private List<Receipt> withCredit() {
        return mayHaveCredit
                ? byId.values().stream()
                        .filter(receipt -> receipt.credit().isPositive())
                        .toList()
                : List.of();
    }

    /**
     * What had been paid in advance pays the rows that have come in the place of those after the kept ones; returns
     * whether some of it lowered the balance, so that they have to be drawn anew.
     */
    boolean payAgain(int kept) {
        var lowered = false;
        for (var receipt : all()) {
            var earlier = receipt.lines().stream()
                    .filter(line -> line.instalment() <= kept)
                    .toList();
            if (earlier.size() < receipt.lines().size()) {
                var before = receipt.withLines(earlier);
                var after = receive(before, before.unplaced());
                lowered |= after.toPrincipal().compareTo(before.toPrincipal()) > 0;
            }
        }
        return lowered;
    }

    /**
     * What is open. Re-amortisation can lower no more than the balance: principal that was moved to an instalment to
     * come is not in it.
     */
    private List<OpenInstalment> toPay() {
        var all = new ArrayList<OpenInstalment>();
        var balance = course.balance();
        for (var row : rows.all()) {
            var open = row.open();
            if (reamortises() && row.dueOn().isAfter(course.asOf())) {
                var principal = open.principal().min(balance);
                balance = balance.minus(principal);
                open = open.with(Component.PRINCIPAL, principal);
            }
            if (!open.isZero()) {
                all.add(new OpenInstalment(row.number(), row.dueOn(), open));
            }
        }
        return all;
    }

    /**
     * Where money goes that is more than the balance: to principal that was moved to instalments to come. Rows that
     * still show principal of the balance are drawn anew and then paid anew.
     */
    private List<Allocation.Line> beyondBalance(Money amount) {
        var lines = new ArrayList<Allocation.Line>();
        if (reamortises() && order.steps().contains(PRINCIPAL_IN_ADVANCE)) {
            var rest = amount;
            for (var row : rows.dueAfter(course.asOf())) {
                var part = row.open().principal().min(rest);
                if (part.isPositive()) {
                    lines.add(new Allocation.Line(row.number(), Timing.IN_ADVANCE, Component.PRINCIPAL, part));
                    rest = rest.minus(part);
                }
            }
        }
        return lines;
    }

    private boolean reamortises() {
        return order.futurePart() == FuturePart.RE_AMORTISATION;
    }
}
