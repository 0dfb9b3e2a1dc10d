package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.repair.accrual.Fraction;
import org.creditrepair.repair.accrual.Period;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;

/** Changes of what is due and open: it moves into instalments to come, or into principal. */
final class Arrears {
    private static final List<Component> CHARGES = List.of(Component.COST, Component.FEE, Component.PENALTY);

    private final Book book;
    private final Course course;
    private final List<Row> due;

    Arrears(Book book) {
        this.book = book;
        this.course = book.course();
        this.due = book.dueRows();
    }

    Optional<Refusal> reAge(Change.ReAge change, LocalDate on) {
        var count = change.instalments();
        var first = change.firstDueOn();
        return Checks.when(count < 1, Reason.NOT_POSITIVE, "reAge.instalments", count)
                .or(() -> Checks.when(
                        (long) due.size() + count > book.terms().limits().instalments(),
                        Reason.TERM_OVER_LIMIT,
                        "reAge.instalments",
                        count))
                .or(() -> Checks.when(!first.isAfter(on), Reason.NOT_AFTER, "reAge.firstDueOn", first))
                .or(() -> Checks.outOfRange("reAge.firstDueOn", first, on))
                .or(() -> Checks.when(nothingIsOpen(), Reason.NOTHING_TO_CHANGE, "reAge.on", on))
                .or(() -> {
                    course.dueOnDay(first.getDayOfMonth());
                    return spreadAnew(course.periods(currentFrom(), first, count), change.interest());
                });
    }

    Optional<Refusal> reAmortise(Change.ReAmortisation change) {
        return nothingLater("reAmortisation.on").or(() -> spreadAnew(book.laterPeriods(), change.interest()));
    }

    Optional<Refusal> capitalise(Change.Capitalisation change) {
        var total = open(change.components());
        return Checks.when(
                        change.components().contains(Component.PRINCIPAL),
                        Reason.OUT_OF_RANGE,
                        "capitalisation.components",
                        Component.PRINCIPAL)
                .or(() -> nothingOpen("capitalisation.components", change.components(), total))
                .or(() -> nothingLater("capitalisation.on"))
                .or(() -> {
                    change.components().forEach(this::takeOut);
                    book.capitalise(total);
                    return book.redraw(book.laterPeriods(), course.instalment(Recast.NEW_INSTALMENT));
                });
    }

    Optional<Refusal> carryForward(Change.CarryForward change) {
        return nothingOpen("carryForward.components", change.components(), open(change.components()))
                .or(() -> nothingLater("carryForward.on"))
                .or(() -> {
                    var next = book.laterRows().getFirst();
                    change.components().forEach(component -> book.rows().levyOn(next, component, takeOut(component)));
                    return Optional.empty();
                });
    }

    /** Takes what is due and open out of its rows and spreads it, with what is left, over these periods. */
    private Optional<Refusal> spreadAnew(List<Period> periods, Change.Treatment treatment) {
        course.addPrincipal(takeOut(Component.PRINCIPAL));
        if (treatment == Change.Treatment.WAIVED) {
            book.late().take();
            book.rows().waive(due, Component.INTEREST, open(Set.of(Component.INTEREST)));
        }
        var interest = takeOut(Component.INTEREST);
        var charges = CHARGES.stream().map(this::takeOut).toList();
        var inside = treatment == Change.Treatment.LEVELLED ? interest : book.nothing();
        course.owe(Fraction.of(inside.amount()));
        course.owe(book.late().take());
        return book.redraw(periods, course.instalment(Recast.NEW_INSTALMENT)).or(() -> {
            place(Component.INTEREST, interest.minus(inside), treatment);
            for (var i = 0; i < CHARGES.size(); i++) {
                place(CHARGES.get(i), charges.get(i), treatment);
            }
            return Optional.empty();
        });
    }

    private void place(Component component, Money amount, Change.Treatment treatment) {
        var later = book.laterRows();
        if (treatment != Change.Treatment.SPLIT) {
            book.rows().levyOn(later.getFirst(), component, amount);
            return;
        }
        var parts = amount.split(later.size(), book.terms().convention().rounding());
        for (var i = 0; i < parts.size(); i++) {
            book.rows().levyOn(later.get(i), component, parts.get(i));
        }
    }

    /** Moves all of a component that is due and open out of its rows. */
    private Money takeOut(Component component) {
        var taken = book.nothing();
        for (var row : book.dueRows()) {
            var open = row.open().of(component);
            book.rows().move(row, component, open);
            taken = taken.plus(open);
        }
        return taken;
    }

    /** Where the period that runs on the day of the course began; that day where none runs. */
    private LocalDate currentFrom() {
        var later = book.laterPeriods();
        return later.isEmpty() ? course.asOf() : later.getFirst().from();
    }

    private Money open(Set<Component> components) {
        return components.stream().map(component -> book.openOf(due, component)).reduce(book.nothing(), Money::plus);
    }

    private boolean nothingIsOpen() {
        return open(Set.of(Component.values())).isZero();
    }

    private static Optional<Refusal> nothingOpen(String field, Set<Component> components, Money open) {
        return Checks.when(open.isZero(), Reason.NOTHING_TO_CHANGE, field, components);
    }

    private Optional<Refusal> nothingLater(String field) {
        return Checks.when(book.laterRows().isEmpty(), Reason.NOTHING_TO_CHANGE, field, course.asOf());
    }
}
