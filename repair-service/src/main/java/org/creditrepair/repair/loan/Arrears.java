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
import org.creditrepair.repair.schedule.Limits;

/** Changes of what is open: it moves into instalments to come, or into principal, or is given up. */
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
        return Refusal.when(count < 1, Reason.NOT_POSITIVE, "reAge.instalments", count)
                .or(() -> book.terms().limits().tooMany("reAge.instalments", (long) book.termDue() + count, count))
                .or(() -> Refusal.when(!first.isAfter(on), Reason.NOT_AFTER, "reAge.firstDueOn", first))
                .or(() -> book.outOfRange("reAge.firstDueOn", first))
                .or(() -> Refusal.when(nothingIsOpen(), Reason.NOTHING_TO_CHANGE, "reAge.on", on))
                .or(() -> {
                    course.dueFrom(first);
                    var periods = course.periods(currentFrom(), first, count);
                    return Limits.endsTooLate("reAge.instalments", book.terms().from(), periods, count)
                            .or(() -> {
                                course.lastFor(book.termDue() + count);
                                course.endGrace();
                                return spreadAnew(periods, change.interest());
                            });
                });
    }

    Optional<Refusal> reAmortise(Change.ReAmortisation change) {
        return nothingLater("reAmortisation.on").or(() -> spreadAnew(book.laterPeriods(), change.interest()));
    }

    Optional<Refusal> capitalise(Change.Capitalisation change) {
        var total = open(change.components());
        return Refusal.when(
                        change.components().contains(Component.PRINCIPAL),
                        Reason.OUT_OF_RANGE,
                        "capitalisation.components",
                        Component.PRINCIPAL)
                .or(() -> nothingOpen("capitalisation.components", change.components(), total))
                .or(() -> nothingLater("capitalisation.on"))
                .or(() -> {
                    change.components().forEach(this::takeOut);
                    book.capitalise(total);
                    return book.redraw(Recast.NEW_INSTALMENT);
                });
    }

    Optional<Refusal> carryForward(Change.CarryForward change) {
        return nothingOpen("carryForward.components", change.components(), open(change.components()))
                .or(() -> nothingLater("carryForward.on"))
                .or(() -> {
                    change.components().forEach(component -> book.oweNext(component, takeOut(component)));
                    return Optional.empty();
                });
    }

    Optional<Refusal> waive(Change.Waiver waiver) {
        var amount = waiver.amount();
        var open = book.openOf(book.rows().all(), waiver.component());
        return book.notPositive("waiver.amount", amount)
                .or(() -> Refusal.when(amount.compareTo(open) > 0, Reason.TOO_LARGE, "waiver.amount", amount))
                .or(() -> waive(waiver.component(), amount));
    }

    /** Takes what is due and open out of its rows and spreads it, with what is left, over these periods. */
    private Optional<Refusal> spreadAnew(List<Period> periods, Change.Treatment treatment) {
        course.takeUp(takeOut(Component.PRINCIPAL));
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

    private Optional<Refusal> waive(Component component, Money amount) {
        if (component != Component.PRINCIPAL) {
            book.rows().waive(book.rows().all(), component, amount);
            return Optional.empty();
        }
        var rest = book.rows().waive(book.dueRows(), component, amount);
        return rest.isZero() ? Optional.empty() : waivePrincipalToCome(rest);
    }

    /** What is more than the balance is principal that was moved to instalments to come. */
    private Optional<Refusal> waivePrincipalToCome(Money amount) {
        var ofBalance = amount.min(course.balance());
        book.waivePrincipalToCome(ofBalance);
        return book.redraw(Recast.NEW_INSTALMENT).or(() -> {
            var later = book.rows().dueAfter(course.asOf());
            book.rows().waive(later, Component.PRINCIPAL, amount.minus(ofBalance));
            return Optional.empty();
        });
    }

    private void place(Component component, Money amount, Change.Treatment treatment) {
        if (treatment != Change.Treatment.SPLIT) {
            book.oweNext(component, amount);
            return;
        }
        var asking = book.askingRows();
        var parts = amount.split(asking.size(), book.terms().convention().rounding());
        for (var i = 0; i < parts.size(); i++) {
            book.rows().levyOn(asking.get(i), component, parts.get(i));
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
        return Refusal.when(open.isZero(), Reason.NOTHING_TO_CHANGE, field, components);
    }

    private Optional<Refusal> nothingLater(String field) {
        return Refusal.when(book.laterRows().isEmpty(), Reason.NOTHING_TO_CHANGE, field, course.asOf());
    }
}
