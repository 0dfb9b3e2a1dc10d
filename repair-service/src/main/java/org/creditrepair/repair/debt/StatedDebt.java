package org.creditrepair.repair.debt;

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
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.ratecap.Contract;
import org.creditrepair.repair.ratecap.LenderClass;

/** The debt of a case in its newest statement; earlier ones are evidence in the record of transitions. */
@Entity
@Table(name = "stated_debt")
class StatedDebt {
    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "lender_class")
    private LenderClass lenderClass;

    @Column(name = "formed_on")
    private LocalDate formedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String currency;
    private BigDecimal principal;

    @Column(name = "annual_rate")
    private BigDecimal annualRate;

    private BigDecimal fees;

    @Column(name = "stated_on")
    private LocalDate statedOn;

    @ElementCollection
    @CollectionTable(name = "overdue_instalment", joinColumns = @JoinColumn(name = "case_id"))
    @OrderBy("dueOn")
    private List<OverdueRow> overdue = new ArrayList<>();

    protected StatedDebt() {}

    StatedDebt(UUID caseId) {
        this.caseId = caseId;
    }

    /** A row of the overdue instalments. */
    @Embeddable
    record OverdueRow(@Column(name = "due_on") LocalDate dueOn, BigDecimal principal, BigDecimal interest) {}

    void state(Debt debt, LocalDate today) {
        lenderClass = debt.contract().lender();
        formedOn = debt.contract().formedOn();
        endsOn = debt.contract().endsOn();
        currency = debt.currency();
        principal = debt.principal().amount();
        annualRate = debt.annualRate();
        fees = debt.fees().amount();
        statedOn = today;
        overdue.clear();
        debt.overdue().stream()
                .map(row -> new OverdueRow(
                        row.dueOn(), row.principal().amount(), row.interest().amount()))
                .forEach(overdue::add);
    }

    Debt debt() {
        return new Debt(
                Contract.of(lenderClass, formedOn, endsOn),
                money(principal),
                annualRate.stripTrailingZeros(),
                overdue.stream()
                        .map(row ->
                                new Debt.OverdueInstalment(row.dueOn(), money(row.principal()), money(row.interest())))
                        .toList(),
                money(fees));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }
}
