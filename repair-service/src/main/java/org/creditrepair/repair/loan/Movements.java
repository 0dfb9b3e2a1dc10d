package org.creditrepair.repair.loan;

import java.util.Optional;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;

/** Money and charges. */
final class Movements {
    private final Book book;

    Movements(Book book) {
        this.book = book;
    }

    Optional<Refusal> apply(LoanEvent event, Movement movement) {
        return switch (movement) {
            case Movement.Payment payment -> pay(event, payment);
            case Movement.Prepayment prepayment -> prepay(event, prepayment);
            case Movement.PayOff payOff -> payOff(event, payOff);
            case Movement.Settlement settlement -> settle(event, settlement);
            case Movement.ChargeBack chargeBack -> new Returns(book).chargeBack(chargeBack);
            case Movement.Refund refund -> new Returns(book).refund(refund);
            case Movement.Charge charge -> charge(event, charge);
            case Movement.Reversal reversal -> Optional.empty();
        };
    }

    private Optional<Refusal> pay(LoanEvent event, Movement.Payment payment) {
        return positive("payment.amount", payment).or(() -> {
            var receipt = book.receipts().receive(Receipt.of(event, payment), payment.amount());
            return receipt.toPrincipal().isPositive() ? book.redraw(Recast.NEW_INSTALMENT) : Optional.empty();
        });
    }

    private Optional<Refusal> prepay(LoanEvent event, Movement.Prepayment prepayment) {
        var amount = prepayment.amount();
        var due = book.dueRows().stream().filter(row -> row.state().isOpen()).findFirst();
        return positive("prepayment.amount", prepayment)
                .or(() -> Refusal.when(due.isPresent(), Reason.ARREARS_OPEN, "prepayment.amount", amount))
                .or(() -> Refusal.when(
                        amount.compareTo(book.openToCome()) >= 0, Reason.TOO_LARGE, "prepayment.amount", amount))
                .or(() -> {
                    book.course().takePrincipal(amount);
                    book.receipts().keep(Receipt.of(event, prepayment).toPrincipal(amount));
                    return book.redraw(prepayment.recast());
                });
    }

    private Optional<Refusal> payOff(LoanEvent event, Movement.PayOff payOff) {
        return positive("payOff.amount", payOff).or(() -> {
            book.cut();
            var tooSmall = payOff.amount().compareTo(book.rows().open().total()) < 0;
            close(event, payOff);
            return Refusal.when(tooSmall, Reason.TOO_SMALL, "payOff.amount", payOff.amount());
        });
    }

    private Optional<Refusal> settle(LoanEvent event, Movement.Settlement settlement) {
        return positive("settlement.amount", settlement).or(() -> {
            book.cut();
            var tooLarge = settlement.amount().compareTo(book.rows().open().total()) > 0;
            close(event, settlement);
            for (var component : Component.values()) {
                book.rows()
                        .waive(book.rows().all(), component, book.rows().open().of(component));
            }
            return Refusal.when(tooLarge, Reason.TOO_LARGE, "settlement.amount", settlement.amount());
        });
    }

    private void close(LoanEvent event, Movement.Incoming money) {
        book.receipts().receive(Receipt.of(event, money), money.amount());
        book.close(event.on());
    }

    private Optional<Refusal> charge(LoanEvent event, Movement.Charge charge) {
        var component = charge.component();
        return book.notPositive("charge.amount", charge.amount())
                .or(() -> Refusal.when(
                        component == Component.PRINCIPAL || component == Component.INTEREST,
                        Reason.OUT_OF_RANGE,
                        "charge.component",
                        component))
                .or(() -> Refusal.when(
                        charge.dueOn().isBefore(event.on()), Reason.NOT_AFTER, "charge.dueOn", charge.dueOn()))
                .or(() -> book.outOfRange("charge.dueOn", charge.dueOn()))
                .or(() -> {
                    book.levy(new Row.Levy(component, charge.amount(), charge.dueOn()));
                    return Optional.empty();
                });
    }

    private Optional<Refusal> positive(String field, Movement.Incoming money) {
        return book.notPositive(field, money.amount());
    }
}
