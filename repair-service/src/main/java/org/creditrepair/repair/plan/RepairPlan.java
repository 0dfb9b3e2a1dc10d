package org.creditrepair.repair.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.schedule.Instalment;
import org.creditrepair.repair.schedule.Schedule;

/**
 * A plan: its terms do not change; its schedule is a preview until it is activated, and then fixed. Only the dates of
 * the preview are an assumption, its amounts are those of the later schedule.
 */
@Entity
@Table(name = "repair_plan")
public class RepairPlan {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String currency;
    private BigDecimal principal;

    @Column(name = "annual_rate")
    private BigDecimal annualRate;

    private int instalments;

    @Column(name = "carried_interest")
    private BigDecimal carriedInterest;

    private BigDecimal fees;
    private BigDecimal waived;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "expected_activation_on")
    private LocalDate expectedActivationOn;

    @Column(name = "activated_on")
    private LocalDate activatedOn;

    @ElementCollection
    @CollectionTable(name = "instalment", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("number")
    private List<Row> rows = new ArrayList<>();

    protected RepairPlan() {}

    private RepairPlan(UUID id, UUID caseId, PlanTerms terms, Money waived, Proposal proposal) {
        this.id = id;
        this.caseId = caseId;
        this.currency = terms.principal().currency();
        this.principal = terms.principal().amount();
        this.annualRate = terms.annualRate();
        this.instalments = terms.instalments();
        this.carriedInterest = terms.carriedInterest().amount();
        this.fees = terms.fees().amount();
        this.waived = waived.amount();
        this.ruleVersion = proposal.ruleVersion();
        this.proposedOn = proposal.on();
        this.expectedActivationOn = proposal.expectedActivationOn();
    }

    /**
     * How a plan came about.
     *
     * @param expectedActivationOn when it will start if every step to come is taken today
     */
    record Proposal(LocalDate on, LocalDate expectedActivationOn, String ruleVersion) {}

    /** A row of the fixed schedule. */
    @Embeddable
    record Row(
            int number,
            @Column(name = "from_on") LocalDate fromOn,
            @Column(name = "due_on") LocalDate dueOn,
            int days,
            BigDecimal opening,
            BigDecimal principal,
            BigDecimal interest,
            BigDecimal fee,
            BigDecimal penalty,
            BigDecimal closing) {}

    static RepairPlan propose(UUID id, UUID caseId, PlanTerms terms, Money waived, Proposal proposal) {
        return new RepairPlan(id, caseId, terms, waived, proposal);
    }

    /** Fixes the schedule: the first instalment is due a month after {@code today}. */
    public void activate(LocalDate today) {
        if (activatedOn != null) {
            throw new IllegalStateException("plan " + id + " is active already");
        }
        activatedOn = today;
        terms().scheduleFrom(today).rows().stream().map(RepairPlan::row).forEach(rows::add);
    }

    public boolean isActivated() {
        return activatedOn != null;
    }

    /** The fixed schedule, or the preview of it. */
    public Schedule schedule() {
        return isActivated()
                ? new Schedule(rows.stream().map(this::instalment).toList())
                : terms().scheduleFrom(expectedActivationOn);
    }

    public PlanTerms terms() {
        return new PlanTerms(
                money(principal), annualRate.stripTrailingZeros(), instalments, money(carriedInterest), money(fees));
    }

    public UUID id() {
        return id;
    }

    public String currency() {
        return currency;
    }

    public Optional<LocalDate> activatedOn() {
        return Optional.ofNullable(activatedOn);
    }

    Money waived() {
        return money(waived);
    }

    String ruleVersion() {
        return ruleVersion;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    LocalDate expectedActivationOn() {
        return expectedActivationOn;
    }

    UUID caseId() {
        return caseId;
    }

    private static Row row(Instalment instalment) {
        return new Row(
                instalment.number(),
                instalment.from(),
                instalment.dueOn(),
                instalment.days(),
                instalment.opening().amount(),
                instalment.principal().amount(),
                instalment.interest().amount(),
                instalment.fee().amount(),
                instalment.penalty().amount(),
                instalment.closing().amount());
    }

    private Instalment instalment(Row row) {
        return new Instalment(
                row.number(),
                row.fromOn(),
                row.dueOn(),
                row.days(),
                money(row.opening()),
                money(row.principal()),
                money(row.interest()),
                money(row.fee()),
                money(row.penalty()),
                money(row.closing()));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }
}
