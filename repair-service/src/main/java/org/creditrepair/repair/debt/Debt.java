package org.creditrepair.repair.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.ratecap.Cap;
import org.creditrepair.repair.ratecap.Charge;
import org.creditrepair.repair.ratecap.Contract;

/**
 * What a party owes on the obligation of a case.
 *
 * @param contract what decides which cap its rate has
 * @param principal principal left, that of overdue instalments included
 * @param annualRate nominal rate a year as a fraction, 0.18 for 18 %
 * @param overdue instalments that were due and not paid, oldest first
 * @param fees late fees charged so far
 */
public record Debt(
        Contract contract, Money principal, BigDecimal annualRate, List<OverdueInstalment> overdue, Money fees) {
    private static final int LONGEST_OVERDUE_YEARS = 50;

    public Debt {
        overdue = overdue.stream()
                .sorted(Comparator.comparing(OverdueInstalment::dueOn))
                .toList();
    }

    /** An instalment that was due and not paid. */
    public record OverdueInstalment(LocalDate dueOn, Money principal, Money interest) {}

    /** Why a debt cannot be taken as stated. */
    record Refusal(String code, String detail) {}

    /** What is wrong with its own numbers, or nothing. */
    Optional<Refusal> refusal(LocalDate today) {
        if (!hasOneCurrency()) {
            return refuse("currency-mismatch", "All amounts of a debt are in one currency.");
        }
        if (!principal.isPositive()) {
            return refuse("debt-without-principal", "principal must be greater than zero.");
        }
        return contractRefusal(today)
                .or(() -> futureRefusal(today))
                .or(() -> tooOldRefusal(today))
                .or(this::overdueRefusal);
    }

    /**
     * Whether its rate may be charged from that day on.
     *
     * @param cap of its contract
     */
    Optional<Refusal> rateRefusal(LocalDate today, Cap cap) {
        var segment = cap.on(today);
        return cap.require(today, Map.of(Charge.INTEREST, annualRate))
                .asRefusal()
                .map(above -> new Refusal(
                        "rate-above-cap",
                        "annualRate " + annualRate.toPlainString() + " is above the cap of "
                                + segment.annualRate().stripTrailingZeros().toPlainString() + " (" + segment.source()
                                + ")."));
    }

    private Optional<Refusal> contractRefusal(LocalDate today) {
        if (contract.formedOn().isAfter(today)) {
            return refuse("contract-date-in-future", "contract.formedOn is in the future: " + contract.formedOn());
        }
        return overdue.stream()
                .filter(instalment -> instalment.dueOn().isBefore(contract.formedOn()))
                .findFirst()
                .map(early -> new Refusal(
                        "debt-before-contract",
                        "overdueInstalments has a dueOn before contract.formedOn: " + early.dueOn()));
    }

    private Optional<Refusal> futureRefusal(LocalDate today) {
        return overdue.stream()
                .filter(instalment -> instalment.dueOn().isAfter(today))
                .findFirst()
                .map(future -> new Refusal(
                        "debt-date-in-future", "overdueInstalments has a dueOn in the future: " + future.dueOn()));
    }

    private Optional<Refusal> tooOldRefusal(LocalDate today) {
        return overdue.stream()
                .filter(instalment -> instalment.dueOn().isBefore(today.minusYears(LONGEST_OVERDUE_YEARS)))
                .findFirst()
                .map(old -> new Refusal(
                        "debt-date-too-old",
                        "overdueInstalments has a dueOn of more than " + LONGEST_OVERDUE_YEARS + " years ago: "
                                + old.dueOn()));
    }

    private Optional<Refusal> overdueRefusal() {
        if (overdue.stream().map(OverdueInstalment::dueOn).distinct().count() < overdue.size()) {
            return refuse("debt-date-twice", "overdueInstalments has two instalments of one dueOn.");
        }
        if (overduePrincipal().compareTo(principal) > 0) {
            return refuse(
                    "overdue-above-principal",
                    "The overdue principal " + overduePrincipal() + " is more than the principal left, " + principal
                            + ".");
        }
        return Optional.empty();
    }

    public Money overduePrincipal() {
        return overdue.stream().map(OverdueInstalment::principal).reduce(Money.zero(currency()), Money::plus);
    }

    public Money overdueInterest() {
        return overdue.stream().map(OverdueInstalment::interest).reduce(Money.zero(currency()), Money::plus);
    }

    public Money overdueAmount() {
        return overduePrincipal().plus(overdueInterest());
    }

    public String currency() {
        return principal.currency();
    }

    private boolean hasOneCurrency() {
        return fees.currency().equals(currency())
                && overdue.stream()
                        .allMatch(
                                instalment -> instalment.principal().currency().equals(currency())
                                        && instalment.interest().currency().equals(currency()));
    }

    private static Optional<Refusal> refuse(String code, String detail) {
        return Optional.of(new Refusal(code, detail));
    }
}
