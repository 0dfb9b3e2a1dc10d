package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.creditrepair.repair.accrual.Night;

/**
 * Something that happened to a loan on a day. Events of one day are taken in this order, whenever they were told:
 * charges; payments; charge-backs; changes; prepayments, pay-offs and settlements; refunds; equal kinds by id.
 *
 * @param id unique within the loan
 */
public record LoanEvent(String id, LocalDate on, Fact fact) {

    /** What an event says. */
    public sealed interface Fact permits Change, Movement {}

    public LoanEvent {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(on, "on is missing");
        Objects.requireNonNull(fact, "fact is missing");
    }

    static Comparator<LoanEvent> order(Night night) {
        return Comparator.comparing((LoanEvent event) -> event.effectiveOn(night))
                .thenComparing(LoanEvent::rank)
                .thenComparing(LoanEvent::id);
    }

    /** The last day that it leaves as it is: instalments that are due by then are not drawn anew. */
    LocalDate effectiveOn(Night night) {
        return switch (fact) {
            case Change.RateChange change -> night.start(on);
            case Change.InterestPause pause -> night.start(on);
            case Change.PaymentHoliday holiday -> on.minusDays(1);
            default -> on;
        };
    }

    private int rank() {
        return switch (fact) {
            case Movement.Charge charge -> 0;
            case Movement.Payment payment -> 1;
            case Movement.Reversal reversal -> 1;
            case Movement.ChargeBack chargeBack -> 2;
            case Change change -> 3;
            case Movement.Incoming incoming -> 4;
            case Movement.Refund refund -> 5;
        };
    }
}
