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
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Instalment;
import org.creditrepair.repair.schedule.InstalmentAmount;
import org.creditrepair.repair.schedule.Limits;
import org.creditrepair.repair.schedule.Method;
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
            terms.downPayment().map(Row::beside).ifPresent(book.rows::add);
            new Drawing(book).add(whole.slots(), drawn);
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

    /** Goes on to a day that is not earlier; credit pays what falls due on the way. */
    void advance(LocalDate to) {
        while (receipts.hasCredit()
                && nextDueOn().filter(day -> !day.isAfter(to)).isPresent()) {
            advanceTo(nextDueOn().get());
            receipts.useCreditForDue();
        }
        advanceTo(to);
    }

    private void advanceTo(LocalDate to) {
        late.advance(this, to);
        course.advance(rows.all(), to);
    }

    private Optional<LocalDate> nextDueOn() {
        return rows.dueAfter(course.asOf()).stream().findFirst().map(Row::dueOn);
    }

    LateInterest late() {
        return late;
    }

    /** Rows that are due by the day of the course. */
    List<Row> dueRows() {
        return rows.dueBy(course.asOf());
    }

    /** Rows of the schedule that are due later. */
    List<Row> laterRows() {
        return rows.dueAfter(course.asOf()).stream().filter(Row::isDrawn).toList();
    }

    /** Those of them that no holiday frees. */
    List<Row> askingRows() {
        return laterRows().stream()
                .filter(row -> course.holidayOn(row.dueOn()).isEmpty())
                .toList();
    }

    List<Period> laterPeriods() {
        return laterRows().stream().map(row -> row.slot().period()).toList();
    }

    /** Principal that is not due yet and that no money in advance has met. */
    Money openToCome() {
        return openOf(laterRows(), Component.PRINCIPAL).min(course.balance());
    }

    Money openOf(List<Row> some, Component component) {
        return some.stream().map(row -> row.open().of(component)).reduce(nothing(), Money::plus);
    }

    /** Instalments so far; periods of the one row of a bullet loan. */
    int term() {
        return isBullet() ? course.periods() : rows.countDrawn();
    }

    /** Those of them that are due. */
    int termDue() {
        var later = laterRows();
        return isBullet() ? (later.isEmpty() ? course.periods() : 0) : rows.countDrawn() - later.size();
    }

    Optional<Refusal> outOfRange(String field, LocalDate date) {
        return Limits.outOfRange(field, terms.from(), date);
    }

    Optional<Refusal> notPositive(String field, Money amount) {
        return Limits.notPositive(field, amount, terms.currency());
    }

    /** Draws what is due after the day of the course anew; nothing changes where that is refused. */
    Optional<Refusal> redraw(List<Period> periods, InstalmentAmount instalment) {
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        return course.holidayOn(periods.getLast().due())
                .map(holiday -> Refusal.of(Reason.COVERS_THE_REST, "paymentHoliday.until", holiday.until()))
                .or(() -> new Drawing(this).anew(periods, instalment));
    }

    /** Draws what is to come anew on its dates. */
    Optional<Refusal> redraw(Recast recast) {
        return redraw(laterPeriods(), course.instalment(recast));
    }

    /** All is due on the day of the course; credit pays of it. */
    void cut() {
        new Drawing(this).now();
        course.end();
        receipts.useCredit();
    }

    void close(LocalDate on) {
        closedOn = Optional.of(on);
    }

    void capitalise(Money amount) {
        course.capitalise(amount);
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
     * An amount is owed with the first row that is due after the day of the course and that no holiday frees. Where
     * there is none, it is owed on that day; a loan that was closed is open again.
     */
    void oweNext(Component component, Money amount) {
        var on = course.asOf();
        levy(new Row.Levy(component, amount, rows.dueAfter(on).isEmpty() ? on : on.plusDays(1)));
        closedOn = Optional.empty();
    }

    /**
     * Asks for an amount with the first row that is due on or after its day and that no holiday frees; where there is
     * none, with a row of its own that is due on that day. The last row of a schedule is in no holiday.
     */
    void levy(Row.Levy levy) {
        levy(levy, 0);
    }

    /** The same, with none of the first so many rows. */
    void levy(Row.Levy levy, int kept) {
        if (levy.amount().isPositive()) {
            var row = rows.after(kept).stream()
                    .filter(next -> !next.dueOn().isBefore(levy.dueOn()))
                    .filter(next -> course.holidayOn(next.dueOn()).isEmpty())
                    .findFirst()
                    .orElseGet(() -> besideDueOn(levy.dueOn()));
            rows.levy(row.number(), levy);
        }
    }

    /** A new last row that no schedule draws. */
    Row besideDueOn(LocalDate day) {
        var last = rows.all().getLast();
        var days = Math.toIntExact(ChronoUnit.DAYS.between(last.dueOn(), day));
        var none = nothing();
        var row = Row.beside(
                new Instalment(last.number() + 1, last.dueOn(), day, days, none, none, none, none, none, none));
        rows.add(row);
        return row;
    }

    /** Credit pays what is open. */
    Optional<Refusal> useCredit() {
        return receipts.useCredit() ? redraw(Recast.NEW_INSTALMENT).or(this::useCredit) : Optional.empty();
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

    /** How many rows are due by the day of the course. */
    int kept() {
        return rows.countDueBy(course.asOf());
    }

    private boolean isBullet() {
        return terms.repayment().method() == Method.BULLET;
    }

    private void levyCarried() {
        var first = rows.all().get(terms.downPayment().isPresent() ? 1 : 0);
        rows.levyOn(first, Component.INTEREST, terms.charges().carriedInterest());
        rows.levyOn(first, Component.FEE, terms.charges().carriedFee());
        rows.levyOn(first, Component.PENALTY, terms.charges().carriedPenalty());
    }
}
