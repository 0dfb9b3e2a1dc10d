package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Instalment;
import org.creditrepair.repair.schedule.Limits;
import org.creditrepair.repair.schedule.Terms;

/**
 * A running loan: terms and dated events, and the state that they come to. The state is a fold over the events in the
 * order of their days (see {@link LoanEvent}), so an event that comes in late gives the same loan as one that came in
 * order. Interest is that of the schedule: a late payment does not change it (interest for being late is a penalty,
 * charged as such) unless the convention lets late principal earn; a prepayment does.
 *
 * <pre>{@code
 * var loan = Loan.open(terms).orThrow();
 * var event = new LoanEvent("cut-1", LocalDate.of(2024, 2, 2), new Change.RateChange(new BigDecimal("0.04")));
 * Result<Preview> preview = loan.preview(event);
 * Result<Loan> changed = loan.record(event);
 * }</pre>
 *
 * @param order how payments are allocated
 * @param events in the order in which they were told
 */
public record Loan(Terms terms, AllocationOrder order, List<LoanEvent> events, LoanState state) {

    public Loan {
        events = List.copyOf(events);
    }

    /**
     * What an event would do. The loan after it is the very one that recording the event gives.
     *
     * @param before the loan without the event
     * @param after the loan with it
     */
    public record Preview(Loan before, Loan after) {

        /** Rows that the event draws otherwise, adds or gives other amounts. */
        public List<LoanRow> changedRows() {
            var known = before.state().rows();
            return after.state().rows().stream()
                    .filter(row -> !known.contains(row))
                    .toList();
        }

        /** Rows that the event takes away. */
        public List<Instalment> droppedRows() {
            var kept = after.state().rows().stream().map(LoanRow::number).toList();
            return before.state().rows().stream()
                    .map(LoanRow::drawn)
                    .filter(row -> !kept.contains(row.number()))
                    .toList();
        }
    }

    /**
     * What pays off a loan on a day.
     *
     * @param parts all that is due and open, interest earned up to the day, and all other principal
     */
    public record PayOffAmount(LocalDate on, Breakdown parts) {

        public Money total() {
            return parts.total();
        }
    }

    /** A new loan whose payments are allocated in the order of Civil Code 561; refused where a schedule would be. */
    public static Result<Loan> open(Terms terms) {
        return open(terms, AllocationOrder.civilCode561());
    }

    public static Result<Loan> open(Terms terms, AllocationOrder order) {
        return replay(terms, order, List.of());
    }

    /** The loan that these events come to, in whatever order they are given; refused where one of them would be. */
    public static Result<Loan> replay(Terms terms, AllocationOrder order, List<LoanEvent> events) {
        return terms.checked()
                .then(sound -> new Fold(sound, order).over(events))
                .map(state -> new Loan(terms, order, events, state));
    }

    /**
     * The loan with one event more, or why it cannot be. An event that makes a later one impossible is refused by the
     * later one's field.
     */
    public Result<Loan> record(LoanEvent event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return replay(terms, order, more);
    }

    /** What recording the event would do. */
    public Result<Preview> preview(LoanEvent event) {
        return record(event).map(after -> new Preview(this, after));
    }

    /** The loan without the event that was told last; no other can be undone, money can be reversed. */
    public Result<Loan> undo(String eventId) {
        if (events.isEmpty() || !events.getLast().id().equals(eventId)) {
            return Result.refused(Reason.NOT_THE_LATEST, "eventId", eventId);
        }
        return replay(terms, order, events.subList(0, events.size() - 1));
    }

    /** The loan as its events up to the end of a day make it; money that was reversed later never came. */
    public Result<Loan> asOf(LocalDate day) {
        return replay(terms, order, known(day));
    }

    /**
     * What pays off the loan at the end of a day, by the events up to then; refused before the loan and long after it.
     */
    public Result<PayOffAmount> payOff(LocalDate on) {
        return Refusal.when(on.isBefore(terms.from()), Reason.BEFORE_THE_LOAN, "payOff.on", on)
                .or(() -> Limits.outOfRange("payOff.on", terms.from(), on))
                .<Result<PayOffAmount>>map(Result::refused)
                .orElseGet(() -> new Fold(terms, order).payOff(known(on), on));
    }

    private List<LoanEvent> known(LocalDate day) {
        var reversedLater = events.stream()
                .filter(event -> event.on().isAfter(day))
                .map(event -> event.fact() instanceof Movement.Reversal(var id) ? id : event.id())
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> !event.on().isAfter(day))
                .filter(event -> !reversedLater.contains(event.id()))
                .toList();
    }

    /** What is left of each instalment, for allocation and arrears. */
    public List<OpenInstalment> openInstalments() {
        return state.rows().stream().map(LoanRow::toPay).toList();
    }
}
