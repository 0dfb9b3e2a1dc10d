package org.creditrepair.repair.loan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;

/**
 * A change of a running loan. It leaves instalments that are due by its day as they are, and draws those that are due
 * later anew. Each constructor with fewer arguments takes what is customary.
 */
public sealed interface Change extends LoanEvent.Fact {

    /** What becomes of interest that is not asked for when it was due. It never bears interest itself. */
    enum Treatment {
        /** It is given up. */
        WAIVED,
        /** It is due with the next instalment that pays interest. */
        CARRIED,
        /**
         * As carried, but inside the equal instalment: all instalments stay equal, and that one repays less principal.
         * On top of it where the instalment is no sum of principal and interest.
         */
        LEVELLED,
        /** It is spread evenly over the instalments to come, each part rounded; the last takes the rest. */
        SPLIT
    }

    /**
     * Another rate from the night of the event's day on, in the middle of a period too.
     *
     * @param annualRate as a fraction; not negative, at most the cap of the limits
     */
    record RateChange(BigDecimal annualRate, Recast recast) implements Change {
        public RateChange {
            Objects.requireNonNull(annualRate, "annualRate is missing");
            Objects.requireNonNull(recast, "recast is missing");
        }

        public RateChange(BigDecimal annualRate) {
            this(annualRate, Recast.NEW_INSTALMENT);
        }
    }

    /**
     * No interest runs from the event's day to {@code until}, both included; other changes do not end it.
     *
     * @param until not before the event's day
     */
    record InterestPause(LocalDate until, Recast recast) implements Change {
        public InterestPause {
            Objects.requireNonNull(until, "until is missing");
            Objects.requireNonNull(recast, "recast is missing");
        }

        public InterestPause(LocalDate until) {
            this(until, Recast.SAME_INSTALMENT);
        }
    }

    /**
     * Nothing has to be paid of instalments that fall due from the event's day to {@code until}, both included;
     * whatever changes meanwhile, they stay free: fees, charges and what is moved or owed again meanwhile are due with
     * the first instalment after it. Under {@link Recast#SAME_INSTALMENT} as many instalments as it frees are added
     * after it, more where it reaches past the last; a bullet loan is due after it. Under {@link Recast#NEW_INSTALMENT}
     * those that are left get larger. The last instalment is never inside it; a pay-off or settlement ends it.
     *
     * @param until not more than the limit of the term allows
     * @param interest what becomes of the interest that runs meanwhile; levelled interest must fit in the instalment
     */
    record PaymentHoliday(LocalDate until, Treatment interest, Recast recast) implements Change {
        public PaymentHoliday {
            Objects.requireNonNull(until, "until is missing");
            Objects.requireNonNull(interest, "interest is missing");
            Objects.requireNonNull(recast, "recast is missing");
        }

        public PaymentHoliday(LocalDate until) {
            this(until, Treatment.CARRIED, Recast.SAME_INSTALMENT);
        }
    }

    /**
     * The next instalment is due on another date, and those after it follow from there at the loan's frequency. A date
     * that the due day leads to keeps it: 29 February of a loan that is due on the 31st.
     *
     * @param nextDueOn after the event's day
     */
    record DueDateMove(LocalDate nextDueOn, Recast recast) implements Change {
        public DueDateMove {
            Objects.requireNonNull(nextDueOn, "nextDueOn is missing");
            Objects.requireNonNull(recast, "recast is missing");
        }

        public DueDateMove(LocalDate nextDueOn) {
            this(nextDueOn, Recast.NEW_INSTALMENT);
        }
    }

    /**
     * More instalments, so smaller ones. A bullet loan is due that many periods later.
     *
     * @param instalments how many more; the limit of the terms holds for all together, and for the periods of a bullet
     *     loan
     */
    record TermExtension(int instalments) implements Change {}

    /**
     * The loan is current again: what is past due is taken out of its instalments, its principal joins the balance and
     * bears interest from the event's day (from its due date where late principal earns), and all that is left is
     * repaid in new instalments, without the grace that was agreed at the start; a payment holiday stays. Flat interest
     * goes on with the principal that it was counted on, or with what is re-aged where no instalment is to come. Costs,
     * fees and penalty past due are carried (split where interest is), never waived by this.
     *
     * @param instalments how many there are from then on
     * @param firstDueOn when the first of them is due, after the event's day
     * @param interest what becomes of interest past due
     */
    record ReAge(int instalments, LocalDate firstDueOn, Treatment interest) implements Change {
        public ReAge {
            Objects.requireNonNull(firstDueOn, "firstDueOn is missing");
            Objects.requireNonNull(interest, "interest is missing");
        }
    }

    /**
     * What is left, with what is past due, is spread anew over the instalments that are left, on their dates.
     *
     * @param interest what becomes of interest past due
     */
    record ReAmortisation(Treatment interest) implements Change {
        public ReAmortisation {
            Objects.requireNonNull(interest, "interest is missing");
        }
    }

    /**
     * Part of something that is open is given up, of what is due first. Principal that is not due yet may be given up
     * too: it stops to bear interest on the event's day, and the instalments to come get smaller.
     *
     * @param amount at most what is open of the component; interest that has not been earned yet counts as open
     */
    record Waiver(Component component, Money amount) implements Change {
        public Waiver {
            Objects.requireNonNull(component, "component is missing");
            Objects.requireNonNull(amount, "amount is missing");
        }
    }

    /**
     * What is due and open of these components becomes principal: it bears interest from the event's day and is repaid
     * by the instalments to come. Interest on interest may be forbidden or capped: see the rate caps.
     *
     * @param components without principal
     */
    record Capitalisation(Set<Component> components) implements Change {
        public Capitalisation {
            components = inOrder(components);
        }
    }

    /** What is due and open of these components is due with the next instalment instead, and bears no interest. */
    record CarryForward(Set<Component> components) implements Change {
        public CarryForward {
            components = inOrder(components);
        }
    }

    /** So that a refusal always tells them alike. */
    private static Set<Component> inOrder(Set<Component> components) {
        return Collections.unmodifiableSet(new TreeSet<>(components));
    }
}
