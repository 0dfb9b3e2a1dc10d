package org.creditrepair.repair.payment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Payment;
import org.creditrepair.repair.money.Money;

/** A payment into a plan and where it went. It never changes. */
@Entity
@Table(name = "payment")
class RecordedPayment {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "platform_id")
    private String platformId;

    private String reference;
    private BigDecimal amount;
    private String currency;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "outstanding_after")
    private BigDecimal outstandingAfter;

    @ElementCollection
    @CollectionTable(name = "payment_line", joinColumns = @JoinColumn(name = "payment_id"))
    @OrderBy("position")
    private List<Row> rows = new ArrayList<>();

    protected RecordedPayment() {}

    private RecordedPayment(UUID id, UUID caseId, UUID planId, String platformId, Receipt receipt) {
        this.id = id;
        this.caseId = caseId;
        this.planId = planId;
        this.platformId = platformId;
        this.reference = receipt.reference();
        this.amount = receipt.amount().amount();
        this.currency = receipt.amount().currency();
        this.receivedOn = receipt.receivedOn();
    }

    /**
     * What a platform says that it received.
     *
     * @param reference the platform's own, unique for it
     */
    record Receipt(String reference, Money amount, LocalDate receivedOn) {

        Payment toPayment() {
            return Payment.byBorrower(reference, amount, receivedOn);
        }
    }

    /** What a component of an instalment got. */
    record Line(int instalment, Component component, Money amount) {}

    /** A line of the allocation. */
    @Embeddable
    record Row(
            int position,
            int instalment,
            @Enumerated(EnumType.STRING) Component component,
            BigDecimal amount) {}

    static RecordedPayment received(
            UUID id, UUID caseId, String platformId, Balance before, Allocation allocation, Receipt receipt) {
        var payment = new RecordedPayment(id, caseId, before.plan().id(), platformId, receipt);
        payment.outstandingAfter = before.outstanding().minus(receipt.amount()).amount();
        allocation
                .lines()
                .forEach(line -> payment.rows.add(new Row(
                        payment.rows.size(),
                        line.instalment(),
                        line.component(),
                        line.amount().amount())));
        return payment;
    }

    /** Whether the platform tells of this very payment again. */
    boolean isOf(UUID otherCase, Receipt receipt) {
        return caseId.equals(otherCase) && amount().equals(receipt.amount()) && receivedOn.equals(receipt.receivedOn());
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    Money amount() {
        return new Money(amount, currency);
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    /** What was left of the whole plan after it. */
    Money outstandingAfter() {
        return new Money(outstandingAfter, currency);
    }

    List<Line> lines() {
        return rows.stream()
                .map(row -> new Line(row.instalment(), row.component(), new Money(row.amount(), currency)))
                .toList();
    }
}
