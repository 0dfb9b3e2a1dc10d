package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Terms;

/** Folds the events of a loan: the only way from events to a state. */
record Fold(Terms terms, AllocationOrder order) {

    Result<LoanState> over(List<LoanEvent> events) {
        return book(events).map(Book::state);
    }

    Result<Loan.PayOffAmount> payOff(List<LoanEvent> events, LocalDate on) {
        return book(events).map(book -> {
            book.advance(on);
            book.cut();
            return new Loan.PayOffAmount(on, book.rows().open());
        });
    }

    private Result<Book> book(List<LoanEvent> events) {
        return historyRefusal(events)
                .<Result<Book>>map(Result::refused)
                .orElseGet(() -> Book.open(terms, order).then(book -> applied(book, events)));
    }

    private Result<Book> applied(Book book, List<LoanEvent> events) {
        var reversed = reversed(events);
        var inOrder = events.stream()
                .filter(event -> !reversed.contains(event.id()))
                .sorted(LoanEvent.order(terms.convention().night()))
                .toList();
        for (var event : inOrder) {
            var refusal = apply(book, event);
            if (refusal.isPresent()) {
                return Result.refused(refusal.get());
            }
        }
        return Result.of(book);
    }

    private Optional<Refusal> apply(Book book, LoanEvent event) {
        if (book.isClosed() && !isAllowedAfterClosing(event.fact())) {
            return Checks.refused(Reason.LOAN_CLOSED, "event.on", event.on());
        }
        book.advance(event.effectiveOn(terms.convention().night()));
        return switch (event.fact()) {
            case Change change -> new Changes(book).apply(change, event.on());
            case Movement movement -> new Movements(book).apply(event, movement);
        };
    }

    private static boolean isAllowedAfterClosing(LoanEvent.Fact fact) {
        return switch (fact) {
            case Movement.Payment payment -> true;
            case Movement.Reversal reversal -> true;
            case Movement.ChargeBack chargeBack -> true;
            case Movement.Refund refund -> true;
            default -> false;
        };
    }

    private Optional<Refusal> historyRefusal(List<LoanEvent> events) {
        var seen = new HashSet<String>();
        for (var event : events) {
            if (!seen.add(event.id())) {
                return Checks.refused(Reason.KNOWN_ALREADY, "event.id", event.id());
            }
            if (event.on().isBefore(terms.from())) {
                return Checks.refused(Reason.BEFORE_THE_LOAN, "event.on", event.on());
            }
            var tooLate = Checks.outOfRange("event.on", event.on(), terms.from());
            if (tooLate.isPresent()) {
                return tooLate;
            }
        }
        return reversalRefusal(events);
    }

    private static Optional<Refusal> reversalRefusal(List<LoanEvent> events) {
        Map<String, LoanEvent> money = events.stream()
                .filter(event -> event.fact() instanceof Movement.Incoming)
                .collect(Collectors.toMap(LoanEvent::id, event -> event));
        var givenBack = new HashSet<String>();
        var reversed = new HashSet<String>();
        for (var event : events) {
            if (event.fact() instanceof Movement.Reversal(var id)) {
                var refusal = Checks.when(!money.containsKey(id), Reason.UNKNOWN, "reversal.eventId", id)
                        .or(() -> Checks.when(
                                event.on().isBefore(money.get(id).on()), Reason.NOT_AFTER, "reversal.on", event.on()))
                        .or(() ->
                                Checks.when(givenBack.contains(id), Reason.ALREADY_GIVEN_BACK, "reversal.eventId", id))
                        .or(() -> Checks.when(!reversed.add(id), Reason.KNOWN_ALREADY, "reversal.eventId", id));
                if (refusal.isPresent()) {
                    return refusal;
                }
            } else if (event.fact() instanceof Movement.Outgoing outgoing) {
                givenBack.add(outgoing.eventId());
            }
        }
        return Optional.empty();
    }

    private static Set<String> reversed(List<LoanEvent> events) {
        return events.stream()
                .map(LoanEvent::fact)
                .filter(Movement.Reversal.class::isInstance)
                .map(fact -> ((Movement.Reversal) fact).eventId())
                .collect(Collectors.toSet());
    }
}
