package org.creditrepair.repair.loan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;

/** Money that goes back to its payer. */
final class Returns {
    private final Book book;

    Returns(Book book) {
        this.book = book;
    }

    Optional<Refusal> refund(Movement.Refund refund) {
        var amount = refund.amount();
        return book.receipts()
                .find(refund.eventId())
                .map(receipt -> positive("refund.amount", amount)
                        .or(() -> tooLarge("refund.amount", amount, receipt.credit()))
                        .or(() -> {
                            book.receipts().keep(receipt.refunded(amount));
                            return Optional.empty();
                        }))
                .orElseGet(() -> Optional.of(Refusal.of(Reason.UNKNOWN, "refund.eventId", refund.eventId())));
    }

    Optional<Refusal> chargeBack(Movement.ChargeBack chargeBack) {
        return book.receipts()
                .find(chargeBack.eventId())
                .map(receipt -> chargeBack(receipt, chargeBack))
                .orElseGet(() -> Optional.of(Refusal.of(Reason.UNKNOWN, "chargeBack.eventId", chargeBack.eventId())));
    }

    private Optional<Refusal> chargeBack(Receipt receipt, Movement.ChargeBack chargeBack) {
        var left = receipt.left();
        var amount = chargeBack.amount().orElse(left);
        return Refusal.when(left.isZero(), Reason.ALREADY_GIVEN_BACK, "chargeBack.eventId", receipt.id())
                .or(() -> positive("chargeBack.amount", amount))
                .or(() -> tooLarge("chargeBack.amount", amount, left))
                .or(() -> takeBack(receipt, amount, chargeBack.components()));
    }

    private Optional<Refusal> takeBack(Receipt receipt, Money amount, List<Component> components) {
        var ofCredit = receipt.credit().min(amount);
        var rest = amount.minus(ofCredit);
        var principal = book.nothing();
        var lines = new ArrayList<>(receipt.lines());
        for (var component : components) {
            if (component == Component.PRINCIPAL) {
                principal = receipt.toPrincipal().min(rest);
                rest = rest.minus(principal);
            }
            rest = takeBack(lines, component, rest);
        }
        lines.removeIf(line -> line.amount().isZero());
        book.receipts().keep(receipt.chargedBack(lines, principal, ofCredit, amount));
        return owePrincipal(principal);
    }

    /** Takes of one component; what the money reached last goes back first. Returns what there was not. */
    private Money takeBack(List<Allocation.Line> lines, Component component, Money most) {
        var rest = most;
        for (var i = lines.size() - 1; i >= 0 && rest.isPositive(); i--) {
            var line = lines.get(i);
            if (line.component() == component) {
                var part = line.amount().min(rest);
                book.oweAgain(with(part, line));
                lines.set(i, with(line.amount().minus(part), line));
                rest = rest.minus(part);
            }
        }
        return rest;
    }

    /** Principal that was repaid before it was due is to come again; where nothing is to come, it is owed next. */
    private Optional<Refusal> owePrincipal(Money amount) {
        if (amount.isZero()) {
            return Optional.empty();
        }
        if (book.laterRows().isEmpty()) {
            book.oweNext(Component.PRINCIPAL, amount);
            return Optional.empty();
        }
        book.course().giveBack(amount);
        return book.redraw(Recast.NEW_INSTALMENT);
    }

    private Optional<Refusal> positive(String field, Money amount) {
        return book.notPositive(field, amount);
    }

    private static Optional<Refusal> tooLarge(String field, Money amount, Money most) {
        return Refusal.when(amount.compareTo(most) > 0, Reason.TOO_LARGE, field, amount);
    }

    private static Allocation.Line with(Money amount, Allocation.Line line) {
        return new Allocation.Line(line.instalment(), line.timing(), line.component(), amount);
    }
}
