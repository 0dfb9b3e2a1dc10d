package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.Objects;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.money.Money;

/** Money that comes in or goes back, and what is asked for beside the schedule. */
public sealed interface Movement extends Fact {

    /** Money that comes in. */
    sealed interface Incoming extends Movement {
        Money amount();

        Payer payer();
    }

    /** Money that pays what is open, in the loan's order of allocation; what nothing can take is kept as credit. */
    record Payment(Money amount, Payer payer) implements Incoming {
        public Payment {
            Objects.requireNonNull(amount, "amount is missing");
            Objects.requireNonNull(payer, "payer is missing");
        }

        public Payment(Money amount) {
            this(amount, Payer.borrower());
        }
    }

    /**
     * Money that repays principal before it is due, once nothing that is due is open. Interest up to the day stays due
     * with the next instalment. A shorter term is {@link Recast#SAME_INSTALMENT}, a smaller instalment
     * {@link Recast#NEW_INSTALMENT}.
     *
     * @param amount less than the principal that is not due; more is a {@link PayOff}
     */
    record Prepayment(Money amount, Payer payer, Recast recast) implements Incoming {
        public Prepayment {
            Objects.requireNonNull(amount, "amount is missing");
            Objects.requireNonNull(payer, "payer is missing");
            Objects.requireNonNull(recast, "recast is missing");
        }

        public Prepayment(Money amount, Recast recast) {
            this(amount, Payer.borrower(), recast);
        }
    }

    /**
     * Money that pays off the loan: all that is open and all principal, with interest for the days that it ran (Civil
     * Code 677). It closes the loan.
     *
     * @param amount at least {@link Loan#payOff}; what is more is kept as credit
     */
    record PayOff(Money amount, Payer payer) implements Incoming {
        public PayOff {
            Objects.requireNonNull(amount, "amount is missing");
            Objects.requireNonNull(payer, "payer is missing");
        }

        public PayOff(Money amount) {
            this(amount, Payer.borrower());
        }
    }

    /**
     * Money that the lender takes for the whole: it is allocated as any payment, the rest of the pay-off amount is
     * waived. It closes the loan.
     *
     * @param amount at most {@link Loan#payOff}
     */
    record Settlement(Money amount, Payer payer) implements Incoming {
        public Settlement {
            Objects.requireNonNull(amount, "amount is missing");
            Objects.requireNonNull(payer, "payer is missing");
        }

        public Settlement(Money amount) {
            this(amount, Payer.borrower());
        }
    }

    /**
     * An amount that never came in: the loan is as if it had not been told.
     *
     * @param eventId of the money that is taken back
     */
    record Reversal(String eventId) implements Movement {
        public Reversal {
            Objects.requireNonNull(eventId, "eventId is missing");
        }
    }

    /**
     * A payment that goes back to its payer on the event's day: what it had paid is open again from then on.
     *
     * @param eventId of a {@link Payment}
     */
    record ChargeBack(String eventId) implements Movement {
        public ChargeBack {
            Objects.requireNonNull(eventId, "eventId is missing");
        }
    }

    /**
     * Credit that is paid out.
     *
     * @param amount at most the credit
     */
    record Refund(Money amount) implements Movement {
        public Refund {
            Objects.requireNonNull(amount, "amount is missing");
        }
    }

    /**
     * A cost, fee or penalty. It is asked for with the first instalment that is due on or after {@code dueOn}, or with
     * the last.
     *
     * @param component cost, fee or penalty
     * @param dueOn not before the event's day
     */
    record Charge(Component component, Money amount, LocalDate dueOn) implements Movement {
        public Charge {
            Objects.requireNonNull(component, "component is missing");
            Objects.requireNonNull(amount, "amount is missing");
            Objects.requireNonNull(dueOn, "dueOn is missing");
        }
    }
}
