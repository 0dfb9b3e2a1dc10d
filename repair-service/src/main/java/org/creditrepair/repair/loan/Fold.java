package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Limits;
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
            return Optional.of(Refusal.of(Reason.LOAN_CLOSED, "event.on", event.on()));
        }
        book.advance(event.effectiveOn(terms.convention().night()));
        var refusal =
                switch (event.fact()) {
                    case Change change -> new Changes(book).apply(change, event.on());
                    case Movement movement -> new Movements(book).apply(event, movement);
                };
        return refusal.or(book::useCredit);
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

    /** What cannot be, whatever the loan: the first by day and id, so that it does not depend on who was told first. */
    private Optional<Refusal> historyRefusal(List<LoanEvent> events) {
        var byDay = events.stream()
                .sorted(Comparator.comparing(LoanEvent::on).thenComparing(LoanEvent::id))
                .toList();
        var seen = new HashSet<String>();
        return first(
                        byDay,
                        event -> Refusal.when(!seen.add(event.id()), Reason.KNOWN_ALREADY, "event.id", event.id())
                                .or(() -> Refusal.when(
                                        event.on().isBefore(terms.from()),
                                        Reason.BEFORE_THE_LOAN,
                                        "event.on",
                                        event.on()))
                                .or(() -> Limits.outOfRange("event.on", terms.from(), event.on())))
                .or(() -> reversalRefusal(byDay));
    }

    private static Optional<Refusal> reversalRefusal(List<LoanEvent> events) {
        Map<String, LoanEvent> money = events.stream()
                .filter(event -> event.fact() instanceof Movement.Incoming)
                .collect(Collectors.toMap(LoanEvent::id, event -> event));
        var givenBack = events.stream()
                .map(LoanEvent::fact)
                .filter(Movement.Outgoing.class::isInstance)
                .map(fact -> ((Movement.Outgoing) fact).eventId())
                .collect(Collectors.toSet());
        var reversed = new HashSet<String>();
        return first(
                events,
                event -> event.fact() instanceof Movement.Reversal(var id)
                        ? Refusal.when(!money.containsKey(id), Reason.UNKNOWN, "reversal.eventId", id)
                                .or(() -> Refusal.when(
                                        event.on().isBefore(money.get(id).on()),
                                        Reason.NOT_AFTER,
                                        "reversal.on",
                                        event.on()))
                                .or(() -> Refusal.when(
                                        givenBack.contains(id), Reason.ALREADY_GIVEN_BACK, "reversal.eventId", id))
                                .or(() -> Refusal.when(!reversed.add(id), Reason.KNOWN_ALREADY, "reversal.eventId", id))
                        : Optional.empty());
    }

    private static Optional<Refusal> first(List<LoanEvent> events, Function<LoanEvent, Optional<Refusal>> check) {
        return events.stream().map(check).flatMap(Optional::stream).findFirst();
    }

    private static Set<String> reversed(List<LoanEvent> events) {
        return events.stream()
                .map(LoanEvent::fact)
                .filter(Movement.Reversal.class::isInstance)
                .map(fact -> ((Movement.Reversal) fact).eventId())
                .collect(Collectors.toSet());
    }
}
