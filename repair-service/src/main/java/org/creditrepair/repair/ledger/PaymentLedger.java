package org.creditrepair.repair.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.allocation.Payment;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * The payments into one debt with fixed instalments. It does not change: each operation yields a new ledger or a
 * refusal. What was allocated stays where it went: payments are allocated in the order in which they are told of, and
 * a reversal moves no other payment.
 *
 * @param opened day of the debt; nothing happens before it
 * @param order under which payments are allocated
 * @param instalments what is left of each
 * @param entries what happened, oldest first
 */
public record PaymentLedger(
        LocalDate opened, AllocationOrder order, List<OpenInstalment> instalments, List<Entry> entries) {
    private static final Comparator<OpenInstalment> DUE_FIRST =
            Comparator.comparing(OpenInstalment::dueOn).thenComparing(OpenInstalment::number);

    public PaymentLedger {
        instalments = List.copyOf(instalments);
        entries = List.copyOf(entries);
    }

    /**
     * A ledger without payments.
     *
     * @return refused under an order that re-amortises, because the instalments of a ledger are fixed ({@code
     *     order.futurePart})
     */
    public static Result<PaymentLedger> open(
            LocalDate opened, AllocationOrder order, List<OpenInstalment> instalments) {
        return order.futurePart() == FuturePart.RE_AMORTISATION
                ? Result.refused(Reason.NOT_FOR_THIS_METHOD, "order.futurePart", order.futurePart())
                : Result.of(new PaymentLedger(opened, order, instalments, List.of()));
    }

    /**
     * Takes a payment, whoever makes it.
     *
     * @return refused where its reference is known already or it came before the debt, or as {@link
     *     AllocationOrder#allocate} refuses
     */
    public Result<PaymentLedger> receive(Payment payment) {
        if (booking(payment.reference()).isPresent()) {
            return Result.refused(Reason.KNOWN_ALREADY, "payment.reference", payment.reference());
        }
        if (payment.receivedOn().isBefore(opened)) {
            return Result.refused(Reason.BEFORE_THE_LOAN, "payment.receivedOn", payment.receivedOn());
        }
        return order.allocate(payment, instalments)
                .map(allocation -> with(allocation.applyTo(instalments), new Entry.Received(allocation)));
    }

    /**
     * Reverses a payment that was booked in error or bounced: its instalments are exactly what they would be without
     * it, its credit is gone.
     *
     * @return refused where the payment is unknown, came after that day, or was given back already, in part at least
     */
    public Result<PaymentLedger> reverse(String reference, LocalDate on) {
        return known(reference, on)
                .then(booking -> booking.untouched()
                        ? Result.of(with(booking.allocation().undoFrom(instalments), new Entry.Reversed(reference, on)))
                        : Result.refused(Reason.ALREADY_GIVEN_BACK, "reference", reference));
    }

    /** As below; components come back in the opposite order of the law, principal first. */
    public Result<PaymentLedger> chargeBack(String reference, Money amount, LocalDate on) {
        return chargeBack(reference, amount, on, List.of(Component.values()).reversed());
    }

    /**
     * The payer's bank takes a payment back, in whole or in part. What the payment overpaid goes first; the rest is
     * owed again, by component, at most what the payment paid of each. It is owed in the first instalment due on that
     * day or later, else in a new one that is due on that day: the borrower is not late at once, and this is what
     * tells a charge-back from a reversal.
     *
     * @param components which come back, in that order
     * @return refused where the payment is unknown or came after that day, or where the amount is not greater than
     *     zero or more than can come back
     */
    public Result<PaymentLedger> chargeBack(String reference, Money amount, LocalDate on, List<Component> components) {
        return known(reference, on)
                .then(booking -> within(amount, takeable(booking, components))
                        .map(taken -> chargedBack(booking, taken, on, components)));
    }

    /**
     * Gives back what a payment overpaid, to who paid it.
     *
     * @return refused where the payment is unknown or came after that day, or where the amount is not greater than
     *     zero or more than what of the overpayment is left
     */
    public Result<PaymentLedger> refund(String reference, Money amount, LocalDate on) {
        return known(reference, on)
                .then(booking -> within(amount, booking.credit()))
                .map(refunded -> with(instalments, new Entry.Refunded(reference, on, refunded)));
    }

    /** A payment as it stands now. */
    public Optional<Booking> booking(String reference) {
        return Optional.ofNullable(bookings().get(reference));
    }

    /** What is left of all overpayments. */
    public Money credit(String currency) {
        return bookings().values().stream().map(Booking::credit).reduce(Money.zero(currency), Money::plus);
    }

    /** What each payer has settled, by component: for a guarantor, what recourse is for. */
    public Map<Payer, Breakdown> settledBy() {
        var settled = new LinkedHashMap<Payer, Breakdown>();
        bookings()
                .values()
                .forEach(booking ->
                        settled.merge(booking.allocation().payment().payer(), booking.settled(), Breakdown::plus));
        return settled;
    }

    private Map<String, Booking> bookings() {
        var bookings = new LinkedHashMap<String, Booking>();
        for (var entry : entries) {
            if (entry instanceof Entry.Received received) {
                bookings.put(entry.reference(), Booking.of(received.allocation()));
            } else {
                bookings.computeIfPresent(entry.reference(), (reference, booking) -> booking.after(entry));
            }
        }
        return bookings;
    }

    private Result<Booking> known(String reference, LocalDate on) {
        var booking = booking(reference);
        if (booking.isEmpty()) {
            return Result.refused(Reason.UNKNOWN, "reference", reference);
        }
        return on.isBefore(booking.get().allocation().payment().receivedOn())
                ? Result.refused(Reason.OUT_OF_RANGE, "on", on)
                : Result.of(booking.get());
    }

    private static Result<Money> within(Money amount, Money most) {
        if (!amount.isIn(most.currency())) {
            return Result.refused(Reason.OTHER_CURRENCY, "amount", amount);
        }
        if (!amount.isPositive()) {
            return Result.refused(Reason.NOT_POSITIVE, "amount", amount);
        }
        return amount.compareTo(most) > 0 ? Result.refused(Reason.TOO_LARGE, "amount", amount) : Result.of(amount);
    }

    private static Money takeable(Booking booking, List<Component> components) {
        return components.stream().distinct().map(booking.settled()::of).reduce(booking.credit(), Money::plus);
    }

    private PaymentLedger chargedBack(Booking booking, Money amount, LocalDate on, List<Component> components) {
        var credit = booking.credit().min(amount);
        var reopened = reopened(booking.settled(), amount.minus(credit), components);
        var reference = booking.allocation().payment().reference();
        if (reopened.isZero()) {
            return with(instalments, new Entry.ChargedBack(reference, on, credit, reopened, Optional.empty()));
        }
        var target = instalments.stream()
                .filter(instalment -> !instalment.dueOn().isBefore(on))
                .min(DUE_FIRST)
                .orElseGet(() -> new OpenInstalment(nextNumber(), on, Breakdown.zero(amount.currency())));
        return with(
                owing(target.leaving(target.open().plus(reopened))),
                new Entry.ChargedBack(reference, on, credit, reopened, Optional.of(target.number())));
    }

    private static Breakdown reopened(Breakdown settled, Money amount, List<Component> components) {
        var reopened = Breakdown.zero(amount.currency());
        var rest = amount;
        for (var component : components.stream().distinct().toList()) {
            var part = settled.of(component).min(rest);
            reopened = reopened.plus(component, part);
            rest = rest.minus(part);
        }
        return reopened;
    }

    /** The instalments with one of them as given, in its place or, where it is new, at the end. */
    private List<OpenInstalment> owing(OpenInstalment given) {
        var changed = new ArrayList<>(instalments);
        changed.replaceAll(instalment -> instalment.number() == given.number() ? given : instalment);
        if (!changed.contains(given)) {
            changed.add(given);
        }
        return changed;
    }

    private int nextNumber() {
        return instalments.stream().mapToInt(OpenInstalment::number).max().orElse(0) + 1;
    }

    private PaymentLedger with(List<OpenInstalment> left, Entry entry) {
        var longer = new ArrayList<>(entries);
        longer.add(entry);
        return new PaymentLedger(opened, order, left, longer);
    }
}
