package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.accrual.Period;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Payment;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.InstalmentAmount;
import org.creditrepair.repair.schedule.Slot;
import org.creditrepair.repair.schedule.Tail;
import org.creditrepair.repair.schedule.Terms;

/**
 * The books of a loan during one fold: rows, and the money that met them. The row of number n stands at n - 1; rows
 * that are due by the day of the course are kept, those after it may be drawn anew.
 */
final class Book {
    private final Terms terms;
    private final AllocationOrder order;
    private final Course course;
    private final List<Row> rows = new ArrayList<>();
    private final Receipts receipts;
    private final LateInterest late;
    private Breakdown waivedPrincipal;
    private Money capitalised;
    private Optional<LocalDate> closedOn = Optional.empty();

    private Book(Terms terms, AllocationOrder order, Course course) {
        this.terms = terms;
        this.order = order;
        this.course = course;
        this.waivedPrincipal = Breakdown.zero(terms.currency());
        this.late = new LateInterest(terms);
        this.receipts = new Receipts(terms.currency());
        this.capitalised = nothing();
    }

    static Result<Book> open(Terms terms, AllocationOrder order) {
        var whole = terms.tail();
        return whole.draw().map(drawn -> {
            var book = new Book(terms, order, new Course(terms, whole));
            terms.downPayment()
                    .ifPresent(row -> book.rows.add(Row.of(
                            row,
                            new Slot(1, Period.whole(row.from(), row.dueOn()), false, Slot.Deferral.NONE),
                            book.nothing())));
            book.add(whole.slots(), drawn);
            book.levyCarried();
            return book;
        });
    }

    Terms terms() {
        return terms;
    }

    Course course() {
        return course;
    }

    Money nothing() {
        return Money.zero(terms.currency());
    }

    boolean isClosed() {
        return closedOn.isPresent();
    }

    void advance(LocalDate to) {
        late.advance(this, to);
        course.advance(rows, to);
    }

    LateInterest late() {
        return late;
    }

    /** How many rows are due by the day of the course. */
    int kept() {
        var kept = 0;
        while (kept < rows.size() && !rows.get(kept).dueOn().isAfter(course.asOf())) {
            kept++;
        }
        return kept;
    }

    /** Rows that are due by the day of the course. */
    List<Row> dueRows() {
        return List.copyOf(rows.subList(0, kept()));
    }

    /** Rows that are due later. */
    List<Row> laterRows() {
        return List.copyOf(rows.subList(kept(), rows.size()));
    }

    List<Row> allRows() {
        return List.copyOf(rows);
    }

    List<Period> laterPeriods() {
        return laterRows().stream().map(row -> row.slot().period()).toList();
    }

    Money openOf(List<Row> some, Component component) {
        return some.stream().map(row -> row.open().of(component)).reduce(nothing(), Money::plus);
    }

    Breakdown open() {
        return rows.stream().map(Row::open).reduce(Breakdown.zero(terms.currency()), Breakdown::plus);
    }

    /** Draws what is due after the day of the course anew; nothing changes where that is refused. */
    Optional<Refusal> redraw(List<Period> periods, InstalmentAmount instalment) {
        return redraw(instalment, course.slots(kept() + 1, periods));
    }

    /** The row that runs on the day of the course is due on that day, with all principal; later rows fall away. */
    void cut() {
        var later = laterRows();
        if (later.isEmpty()) {
            late.levyOn(this, rows.getLast());
            return;
        }
        var current = later.getFirst().slot();
        var slot = new Slot(current.number(), current.period().cutAt(course.asOf()), false, Slot.Deferral.NONE);
        course.owe(late.take());
        redraw(new InstalmentAmount.Computed(), List.of(slot));
        course.end();
    }

    void close(LocalDate on) {
        closedOn = Optional.of(on);
    }

    /** Adds an amount to the first row that is due on or after its day, or to the last. */
    void levy(Row.Levy levy) {
        var index = 0;
        while (index < rows.size() - 1 && rows.get(index).dueOn().isBefore(levy.dueOn())) {
            index++;
        }
        rows.set(index, rows.get(index).levied(levy));
    }

    void levyOn(Row row, Component component, Money amount) {
        if (amount.isPositive()) {
            var index = row.number() - 1;
            rows.set(index, rows.get(index).levied(new Row.Levy(component, amount, row.dueOn())));
        }
    }

    void move(Row row, Component component, Money amount) {
        if (amount.isPositive()) {
            var index = row.number() - 1;
            rows.set(index, rows.get(index).moved(component, amount));
        }
    }

    /**
     * Gives up as much of a component as there is, of the rows in their order, up to an amount; returns what is left of
     * it.
     */
    Money waive(List<Row> some, Component component, Money amount) {
        var rest = amount;
        for (var row : some) {
            var index = row.number() - 1;
            var part = rows.get(index).open().of(component).min(rest);
            if (part.isPositive()) {
                rows.set(index, rows.get(index).waived(component, part));
                rest = rest.minus(part);
            }
        }
        return rest;
    }

    void capitalise(Money amount) {
        course.addPrincipal(amount);
        capitalised = capitalised.plus(amount);
    }

    void waivePrincipalToCome(Money amount) {
        course.takePrincipal(amount);
        waivedPrincipal = waivedPrincipal.plus(Component.PRINCIPAL, amount);
    }

    Receipts receipts() {
        return receipts;
    }

    /**
     * Allocates money to what is open. What the order wants to re-amortise lowers the balance; the caller draws anew.
     */
    Receipt receive(Receipt receipt, Money amount) {
        return receive(receipt, amount, course.balance());
    }

    private Receipt receive(Receipt receipt, Money amount, Money mostToPrincipal) {
        var payment = new Payment(receipt.id(), amount, receipt.on(), receipt.payer());
        var open = rows.stream().map(Row::state).filter(LoanRow::isOpen);
        var ordered = order.allocate(payment, open.map(LoanRow::toPay).toList()).orThrow();
        var allocation = new InAdvance(rows, mostToPrincipal).settled(ordered);
        allocation.lines().forEach(this::pay);
        course.takePrincipal(allocation.toReamortise());
        var allocated = receipt.allocated(allocation);
        receipts.keep(allocated);
        return allocated;
    }

    void takeBack(Receipt receipt) {
        receipt.lines().forEach(line -> {
            var index = line.instalment() - 1;
            rows.set(index, rows.get(index).unpaid(line.component(), line.amount()));
        });
        receipts.keep(receipt.chargedBack());
    }

    LoanState state() {
        var waived = rows.stream().map(row -> row.state().waived()).reduce(waivedPrincipal, Breakdown::plus);
        return new LoanState(
                rows.stream().map(Row::state).toList(),
                receipts.all(),
                receipts.credit(),
                course.balance(),
                course.annualRate(),
                waived,
                capitalised,
                closedOn);
    }

    private Optional<Refusal> redraw(InstalmentAmount instalment, List<Slot> slots) {
        var kept = kept();
        return switch (course.tail(rows.subList(0, kept), slots, instalment).draw()) {
            case Result.Refused<Tail.Drawn>(var refusal) -> Optional.of(refusal);
            case Result.Accepted<Tail.Drawn>(var drawn) -> {
                replace(kept, slots, drawn);
                yield Optional.empty();
            }
        };
    }

    private void replace(int kept, List<Slot> slots, Tail.Drawn drawn) {
        var old = List.copyOf(rows.subList(kept, rows.size()));
        rows.subList(kept, rows.size()).clear();
        add(slots, drawn);
        var fresh = List.copyOf(rows.subList(kept, rows.size()));
        old.forEach(row -> row.levies().forEach(this::levy));
        for (var component : Component.values()) {
            var waived =
                    old.stream().map(row -> row.state().waived().of(component)).reduce(nothing(), Money::plus);
            waive(fresh, component, waived);
        }
        receipts.all().forEach(receipt -> payAgain(receipt, kept));
    }

    /** What had been paid in advance pays the rows that have come in the place of the old. */
    private void payAgain(Receipt receipt, int kept) {
        var earlier = receipt.lines().stream()
                .filter(line -> line.instalment() <= kept)
                .toList();
        var inAdvance = receipt.lines().stream()
                .filter(line -> line.instalment() > kept)
                .map(Allocation.Line::amount)
                .reduce(nothing(), Money::plus);
        if (inAdvance.isPositive()) {
            receive(receipt.withLines(earlier), inAdvance, nothing());
        }
    }

    private void add(List<Slot> slots, Tail.Drawn drawn) {
        for (var i = 0; i < drawn.rows().size(); i++) {
            rows.add(Row.of(drawn.rows().get(i), slots.get(i), drawn.earned().get(i)));
        }
        course.drawnWith(drawn.regular());
    }

    private void levyCarried() {
        var first = rows.get(terms.downPayment().isPresent() ? 1 : 0);
        levyOn(first, Component.INTEREST, terms.charges().carriedInterest());
        levyOn(first, Component.FEE, terms.charges().carriedFee());
        levyOn(first, Component.PENALTY, terms.charges().carriedPenalty());
    }

    private void pay(Allocation.Line line) {
        var index = line.instalment() - 1;
        rows.set(index, rows.get(index).paid(line.component(), line.amount()));
    }
}
