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
        return book.openOf(book.rows().all(), component);
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
        var ofBalance = amount.min(book.course().balance());
        book.waivePrincipalToCome(ofBalance);
        return book.redraw(book.laterPeriods(), book.course().instalment(Recast.NEW_INSTALMENT))
                .or(() -> {
                    book.rows().waive(book.laterRows(), Component.PRINCIPAL, amount.minus(ofBalance));
                    return Optional.empty();
                });
    }
}
