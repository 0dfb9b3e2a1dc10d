package org.creditrepair.repair.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.moneytext.MoneyText;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.RepairCase;

/**
 * Takes payments wherever there is a schedule: also while a case rests, and after a plan was broken. A reference that
 * was told before is the same payment.
 */
@ApplicationScoped
class Payments {
    private final PaymentRepository payments;
    private final Balances balances;
    private final CaseChanges changes;
    private final Completion completion;
    private final BusinessDay businessDay;

    Payments(
            PaymentRepository payments,
            Balances balances,
            CaseChanges changes,
            Completion completion,
            BusinessDay businessDay) {
        this.payments = payments;
        this.balances = balances;
        this.changes = changes;
        this.completion = completion;
        this.businessDay = businessDay;
    }

    /** What became of a receipt. */
    sealed interface Outcome {

        record Taken(RecordedPayment payment) implements Outcome {}

        record KnownAlready(RecordedPayment payment) implements Outcome {}

        record NoSchedule() implements Outcome {}

        record ReferenceReused() implements Outcome {}

        record NotPositive() implements Outcome {}

        record OtherCurrency(String currency) implements Outcome {}

        record WrongDate(String detail) implements Outcome {}

        record ExceedsOutstanding(Money outstanding) implements Outcome {}
    }

    Outcome take(RepairCase repairCase, RecordedPayment.Receipt receipt) {
        var known = payments.find(repairCase.platformId(), receipt.reference());
        if (known.isPresent()) {
            return known.get().isOf(repairCase.id(), receipt)
                    ? new Outcome.KnownAlready(known.get())
                    : new Outcome.ReferenceReused();
        }
        var balance = repairCase
                .state()
                .plan()
                .map(balances::ofPlan)
                .filter(found -> found.plan().isActivated());
        if (balance.isEmpty()) {
            return new Outcome.NoSchedule();
        }
        return refusal(balance.get(), receipt).orElseGet(() -> allocate(repairCase, balance.get(), receipt));
    }

    private Optional<Outcome> refusal(Balance balance, RecordedPayment.Receipt receipt) {
        var currency = balance.plan().currency();
        if (!receipt.amount().currency().equals(currency)) {
            return Optional.of(new Outcome.OtherCurrency(currency));
        }
        if (!receipt.amount().isPositive()) {
            return Optional.of(new Outcome.NotPositive());
        }
        var activatedOn = balance.plan().activatedOn().orElseThrow();
        var today = businessDay.today();
        if (receipt.receivedOn().isBefore(activatedOn) || receipt.receivedOn().isAfter(today)) {
            return Optional.of(new Outcome.WrongDate(
                    "receivedOn must be from " + activatedOn + " to " + today + ", not " + receipt.receivedOn()));
        }
        return Optional.empty();
    }

    private Outcome allocate(RepairCase repairCase, Balance before, RecordedPayment.Receipt receipt) {
        var allocation = AllocationOrder.civilCode561()
                .allocate(receipt.toPayment(), before.instalments())
                .orThrow();
        if (!allocation.overpaid().isZero()) {
            return new Outcome.ExceedsOutstanding(before.outstanding());
        }
        var payment = RecordedPayment.received(
                payments.nextId(), repairCase.id(), repairCase.platformId(), before, allocation, receipt);
        if (!payments.keep(payment)) {
            return new Outcome.ReferenceReused();
        }
        changes.tell(
                repairCase,
                version -> new PaymentReceived(
                        repairCase.subjectId(),
                        version,
                        repairCase.id(),
                        repairCase.caseNumber(),
                        payment.id(),
                        MoneyText.of(payment.amount()),
                        payment.receivedOn(),
                        MoneyText.of(payment.outstandingAfter())));
        completion.completeIfPaid(repairCase);
        return new Outcome.Taken(payment);
    }
}
