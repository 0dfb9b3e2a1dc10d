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
            case Movement.ChargeBack chargeBack -> chargeBack(chargeBack);
            case Movement.Refund refund -> refund(refund);
            case Movement.Charge charge -> charge(event, charge);
            case Movement.Reversal reversal -> Optional.empty();
        };
    }

    private Optional<Refusal> pay(LoanEvent event, Movement.Payment payment) {
        return positive("payment.amount", payment).or(() -> {
            var receipt = book.receive(Receipt.of(event, payment), payment.amount());
            return receipt.toPrincipal().isPositive() ? redraw(Recast.NEW_INSTALMENT) : Optional.empty();
        });
    }

    private Optional<Refusal> prepay(LoanEvent event, Movement.Prepayment prepayment) {
        var amount = prepayment.amount();
        var due = book.dueRows().stream().filter(row -> row.state().isOpen()).findFirst();
        return positive("prepayment.amount", prepayment)
                .or(() -> due.flatMap(row -> Checks.refused(Reason.ARREARS_OPEN, "prepayment.amount", amount)))
                .or(() -> Checks.when(
                        amount.compareTo(book.course().balance()) >= 0, Reason.TOO_LARGE, "prepayment.amount", amount))
                .or(() -> {
                    book.course().takePrincipal(amount);
                    book.receipts().keep(Receipt.of(event, prepayment).toPrincipal(amount));
                    return redraw(prepayment.recast());
                });
    }

    private Optional<Refusal> payOff(LoanEvent event, Movement.PayOff payOff) {
        return positive("payOff.amount", payOff).or(() -> {
            book.cut();
            var enough = payOff.amount().compareTo(book.open().total()) >= 0;
            return enough ? close(event, payOff) : Checks.refused(Reason.TOO_SMALL, "payOff.amount", payOff.amount());
        });
    }

    private Optional<Refusal> settle(LoanEvent event, Movement.Settlement settlement) {
        return positive("settlement.amount", settlement).or(() -> {
            book.cut();
            if (settlement.amount().compareTo(book.open().total()) > 0) {
                return Checks.refused(Reason.TOO_LARGE, "settlement.amount", settlement.amount());
            }
            var closed = close(event, settlement);
            for (var component : Component.values()) {
                book.waive(book.allRows(), component, book.open().of(component));
            }
            return closed;
        });
    }

    private Optional<Refusal> close(LoanEvent event, Movement.Incoming money) {
        book.receive(Receipt.of(event, money), money.amount());
        book.close(event.on());
        return Optional.empty();
    }

    private Optional<Refusal> chargeBack(Movement.ChargeBack chargeBack) {
        var id = chargeBack.eventId();
        var receipt = book.receipts().find(id);
        if (receipt.isEmpty()) {
            return Checks.refused(Reason.UNKNOWN, "chargeBack.eventId", id);
        }
        if (receipt.get().returned()) {
            return Checks.refused(Reason.KNOWN_ALREADY, "chargeBack.eventId", id);
        }
        return takeBack(receipt.get());
    }

    private Optional<Refusal> takeBack(Receipt receipt) {
        if (receipt.credit().compareTo(book.receipts().credit()) > 0) {
            return Checks.refused(Reason.TOO_LARGE, "chargeBack.eventId", receipt.id());
        }
        if (receipt.toPrincipal().isPositive() && book.laterRows().isEmpty()) {
            return Checks.refused(Reason.NOTHING_TO_CHANGE, "chargeBack.eventId", receipt.id());
        }
        book.takeBack(receipt);
        if (receipt.toPrincipal().isZero()) {
            return Optional.empty();
        }
        book.course().addPrincipal(receipt.toPrincipal());
        return redraw(Recast.NEW_INSTALMENT);
    }

    private Optional<Refusal> refund(Movement.Refund refund) {
        return Checks.positive("refund.amount", refund.amount(), book.terms().currency())
                .or(() -> Checks.when(
                        refund.amount().compareTo(book.receipts().credit()) > 0,
                        Reason.TOO_LARGE,
                        "refund.amount",
                        refund.amount()))
                .or(() -> {
                    book.receipts().refund(refund.amount());
                    return Optional.empty();
                });
    }

    private Optional<Refusal> charge(LoanEvent event, Movement.Charge charge) {
        var component = charge.component();
        return Checks.positive("charge.amount", charge.amount(), book.terms().currency())
                .or(() -> Checks.when(
                        component == Component.PRINCIPAL || component == Component.INTEREST,
                        Reason.OUT_OF_RANGE,
                        "charge.component",
                        component))
                .or(() -> Checks.when(
                        charge.dueOn().isBefore(event.on()), Reason.NOT_AFTER, "charge.dueOn", charge.dueOn()))
                .or(() -> {
                    book.levy(new Row.Levy(component, charge.amount(), charge.dueOn()));
                    return Optional.empty();
                });
    }

    private Optional<Refusal> redraw(Recast recast) {
        return book.redraw(book.laterPeriods(), book.course().instalment(recast));
    }

    private Optional<Refusal> positive(String field, Movement.Incoming money) {
        return Checks.positive(field, money.amount(), book.terms().currency());
    }
}
