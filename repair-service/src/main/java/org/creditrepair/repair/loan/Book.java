package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.accrual.Period;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Instalment;
import org.creditrepair.repair.schedule.InstalmentAmount;
import org.creditrepair.repair.schedule.Slot;
import org.creditrepair.repair.schedule.Tail;
import org.creditrepair.repair.schedule.Terms;

/**
 * The books of a loan during one fold: rows, and the money that met them. Rows that are due by the day of the course
 * are kept, those after it may be drawn anew.
 */
final class Book {
    private final Terms terms;
    private final Course course;
    private final Rows rows;
    private final Receipts receipts;
    private final LateInterest late;
    private Breakdown waivedPrincipal;
    private Money capitalised;
    private Optional<LocalDate> closedOn = Optional.empty();

    private Book(Terms terms, AllocationOrder order, Course course) {
        this.terms = terms;
        this.course = course;
        this.rows = new Rows(terms.currency());
        this.receipts = new Receipts(order, rows, course);
        this.waivedPrincipal = Breakdown.zero(terms.currency());
        this.late = new LateInterest(terms);
        this.capitalised = nothing();
    }

    static Result<Book> open(Terms terms, AllocationOrder order) {
        var whole = terms.tail();
        return whole.draw().map(drawn -> {
            var book = new Book(terms, order, new Course(terms, whole));
            terms.downPayment().ifPresent(row -> book.rows.add(book.outsideTheSchedule(row)));
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

    Rows rows() {
        return rows;
    }

    Receipts receipts() {
        return receipts;
    }

    Money nothing() {
        return course.nothing();
    }

    boolean isClosed() {
        return closedOn.isPresent();
    }

    void advance(LocalDate to) {
        late.advance(this, to);
        course.advance(rows.all(), to);
    }

    LateInterest late() {
        return late;
    }

    /** Rows that are due by the day of the course. */
    List<Row> dueRows() {
        return rows.dueBy(course.asOf());
    }

    /** Rows that are due later. */
    List<Row> laterRows() {
        return rows.dueAfter(course.asOf());
    }

    List<Period> laterPeriods() {
        return laterRows().stream().map(row -> row.slot().period()).toList();
    }

    Money openOf(List<Row> some, Component component) {
        return some.stream().map(row -> row.open().of(component)).reduce(nothing(), Money::plus);
    }

    /** Draws what is due after the day of the course anew; nothing changes where that is refused. */
    Optional<Refusal> redraw(List<Period> periods, InstalmentAmount instalment) {
        return redraw(instalment, course.slots(kept() + 1, periods));
    }

    /** The row that runs on the day of the course is due on that day, with all principal; later rows fall away. */
    void cut() {
        var later = laterRows();
        if (later.isEmpty()) {
            late.levyOn(this, rows.all().getLast());
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

    void capitalise(Money amount) {
        course.addPrincipal(amount);
        capitalised = capitalised.plus(amount);
    }

    void waivePrincipalToCome(Money amount) {
        course.takePrincipal(amount);
        waivedPrincipal = waivedPrincipal.plus(Component.PRINCIPAL, amount);
    }

    /** What an instalment had got is owed again: there where it is not due yet, else with the next one. */
    void oweAgain(Allocation.Line line) {
        if (line.instalment() > kept()) {
            rows.unpay(line);
        } else {
            oweNext(line.component(), line.amount());
        }
    }

    /**
     * An amount is owed with the first row that is due after the day of the course. Where there is none, it is owed on
     * that day, with the last row if that is due then, else with a new one; a loan that was closed is open again.
     */
    void oweNext(Component component, Money amount) {
        var on = course.asOf();
        var last = rows.all().getLast();
        if (last.dueOn().isBefore(on)) {
            var days = Math.toIntExact(ChronoUnit.DAYS.between(last.dueOn(), on));
            var none = nothing();
            rows.add(outsideTheSchedule(
                    new Instalment(last.number() + 1, last.dueOn(), on, days, none, none, none, none, none, none)));
        }
        rows.levy(new Row.Levy(component, amount, on.plusDays(1)));
        closedOn = Optional.empty();
    }

    LoanState state() {
        return new LoanState(
                rows.all().stream().map(Row::state).toList(),
                receipts.all(),
                course.balance(),
                course.annualRate(),
                rows.waived().plus(waivedPrincipal),
                capitalised,
                closedOn);
    }

    private int kept() {
        return rows.countDueBy(course.asOf());
    }

    private Optional<Refusal> redraw(InstalmentAmount instalment, List<Slot> slots) {
        var tail = course.tail(dueRows(), slots, instalment);
        return switch (tail.draw()) {
            case Result.Refused<Tail.Drawn>(var refusal) -> Optional.of(refusal);
            case Result.Accepted<Tail.Drawn>(var drawn) ->
                replace(slots, drawn) ? redraw(laterPeriods(), instalment) : Optional.empty();
        };
    }

    /** Puts drawn rows in the place of those to come; returns whether the balance got lower meanwhile. */
    private boolean replace(List<Slot> slots, Tail.Drawn drawn) {
        var kept = kept();
        var old = rows.cutTo(kept);
        add(slots, drawn);
        var fresh = rows.all().subList(kept, rows.all().size());
        old.forEach(row -> row.levies().forEach(rows::levy));
        for (var component : Component.values()) {
            var waived =
                    old.stream().map(row -> row.state().waived().of(component)).reduce(nothing(), Money::plus);
            rows.waive(fresh, component, waived);
        }
        return receipts.payAgain(kept);
    }

    private void add(List<Slot> slots, Tail.Drawn drawn) {
        for (var i = 0; i < drawn.rows().size(); i++) {
            rows.add(Row.of(drawn.rows().get(i), slots.get(i), drawn.earned().get(i)));
        }
        course.drawnWith(drawn.regular());
    }

    private Row outsideTheSchedule(Instalment instalment) {
        var period = Period.whole(instalment.from(), instalment.dueOn());
        return Row.of(instalment, new Slot(instalment.number(), period, false, Slot.Deferral.NONE), nothing());
    }

    private void levyCarried() {
        var first = rows.all().get(terms.downPayment().isPresent() ? 1 : 0);
        rows.levyOn(first, Component.INTEREST, terms.charges().carriedInterest());
        rows.levyOn(first, Component.FEE, terms.charges().carriedFee());
        rows.levyOn(first, Component.PENALTY, terms.charges().carriedPenalty());
    }
}
