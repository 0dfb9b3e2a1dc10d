package org.creditrepair.repair.loan;

import java.util.Optional;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;

/** What is given up, component by component. */
final class Waivers {
    private final Book book;

    Waivers(Book book) {
        this.book = book;
    }

    Optional<Refusal> waive(Change.Waiver waiver) {
        var amount = waiver.amount();
        return Checks.positive("waiver.amount", amount, book.terms().currency())
                .or(() -> Checks.when(
                        amount.compareTo(open(waiver.component())) > 0, Reason.TOO_LARGE, "waiver.amount", amount))
                .or(() -> waive(waiver.component(), amount));
    }

    private Money open(Component component) {
        return component == Component.PRINCIPAL
                ? book.openOf(book.dueRows(), component).plus(book.course().balance())
                : book.openOf(book.allRows(), component);
    }

    private Optional<Refusal> waive(Component component, Money amount) {
        if (component != Component.PRINCIPAL) {
            book.waive(book.allRows(), component, amount);
            return Optional.empty();
        }
        var rest = book.waive(book.dueRows(), component, amount);
        if (rest.isZero()) {
            return Optional.empty();
        }
        book.waivePrincipalToCome(rest);
        return book.redraw(book.laterPeriods(), book.course().instalment(Recast.NEW_INSTALMENT));
    }
}
