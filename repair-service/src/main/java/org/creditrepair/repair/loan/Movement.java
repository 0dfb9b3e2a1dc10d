package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.money.Money;

/** Money that comes in or goes back, and what is asked for beside the schedule. */
public sealed interface Movement extends LoanEvent.Fact {

    /** Money that comes in. */
    sealed interface Incoming extends Movement {
        Money amount();

        Payer payer();
    }

    /** Money that goes back to its payer. */
    sealed interface Outgoing extends Movement {
        String eventId();
    }

    /**
     * Money that pays what is open, in the loan's order of allocation. What nothing can take is kept as credit, and pays
     * what opens or falls due later; it stays the money of who paid it.
     */
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
     * @param amount less than the principal that is not due and that no money in advance has met; more is a
     *     {@link PayOff}
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
     * @param eventId of the money that is taken back; nothing of it was charged back or refunded
     */
    record Reversal(String eventId) implements Movement {
        public Reversal {
            Objects.requireNonNull(eventId, "eventId is missing");
        }
    }

    /**
     * Money that its payer's bank takes back on the event's day, in whole or in part. What the payment overpaid goes
     * first. The rest is owed again by component; of one component, what the payment reached last goes back first:
     *
     * <ul>
     *   <li>of an instalment that is due by that day: with the next instalment, the first one due after that day that
     *       no payment holiday frees. The instalment itself stays paid and the borrower is not late at once, which is
     *       what tells a charge-back from a {@link Reversal}. Where none is to come, it is owed on that day: with the
     *       last instalment if that is due then, else with a new one. (Apache Fineract, credit allocation of a
     *       charge-back, does the same.)
     *   <li>of an instalment that is not due yet: with that instalment, never earlier than it was due
     *   <li>of principal that was repaid before it was due: it is in the balance again, bears interest from that day
     *       and is repaid by all instalments to come; where none is to come, as what was due
     * </ul>
     *
     * <p>What is owed again with an instalment bears no interest of the schedule, as it bore none when it was due. A
     * loan that was closed is open again where an amount is owed again.
     *
     * @param eventId of the money; a prepayment, pay-off or settlement came on an earlier day (see {@link LoanEvent})
     * @param amount at most what has not gone back of it; absent: all of that
     * @param components which come back, in that order; those not named come after them as is customary: principal,
     *     interest, penalty, fee, cost. That is the opposite of Civil Code 561, so that a payment of which a part went
     *     back has settled what a payment of the rest would have settled of an instalment. Other lenders order
     *     otherwise: Fineract takes all as principal by default, and its products order penalty, fee, interest and
     *     principal as they like.
     */
    record ChargeBack(String eventId, Optional<Money> amount, List<Component> components) implements Outgoing {
        private static final List<Component> CUSTOMARY =
                List.of(Component.values()).reversed();

        public ChargeBack {
            Objects.requireNonNull(eventId, "eventId is missing");
            Objects.requireNonNull(amount, "amount is missing");
            components = Stream.concat(components.stream(), CUSTOMARY.stream())
                    .distinct()
                    .toList();
        }

        public ChargeBack(String eventId, Money amount) {
            this(eventId, Optional.of(amount), CUSTOMARY);
        }

        public ChargeBack(String eventId) {
            this(eventId, Optional.empty(), CUSTOMARY);
        }
    }

    /**
     * Credit that is paid out to who overpaid.
     *
     * @param eventId of the money that overpaid
     * @param amount at most what is left of its credit
     */
    record Refund(String eventId, Money amount) implements Outgoing {
        public Refund {
            Objects.requireNonNull(eventId, "eventId is missing");
            Objects.requireNonNull(amount, "amount is missing");
        }
    }

    /**
     * A cost, fee or penalty. It is asked for with the first instalment that is due on or after {@code dueOn} and that
     * no payment holiday frees; where the last is due before that, in a row of its own that is due on {@code dueOn}, so
     * that a charge makes nobody late from before its day. (Apache Fineract's instalment N+1.)
     *
     * @param component cost, fee or penalty
     * @param dueOn not before the event's day, at most 200 years after the day of the loan
     */
    record Charge(Component component, Money amount, LocalDate dueOn) implements Movement {
        public Charge {
            Objects.requireNonNull(component, "component is missing");
            Objects.requireNonNull(amount, "amount is missing");
            Objects.requireNonNull(dueOn, "dueOn is missing");
        }
    }
}
