package org.creditrepair.repair.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.money.Money;

/**
 * What a party owes on the obligation of a case.
 *
 * @param principal principal left, that of overdue instalments included
 * @param annualRate nominal rate a year as a fraction, 0.18 for 18 %
 * @param overdue instalments that were due and not paid, oldest first
 * @param fees late fees charged so far
 */
public record Debt(Money principal, BigDecimal annualRate, List<OverdueInstalment> overdue, Money fees) {
    private static final int LONGEST_OVERDUE_YEARS = 50;

    public Debt {
        overdue = overdue.stream()
                .sorted(Comparator.comparing(OverdueInstalment::dueOn))
                .toList();
    }

    /** An instalment that was due and not paid. */
    public record OverdueInstalment(LocalDate dueOn, Money principal, Money interest) {}

    /**
     * The greatest rate that may be charged.
     *
     * @param annualRate as a fraction
     * @param source the law or standard that it comes from
     */
    record RateCap(BigDecimal annualRate, String source) {}

    /** Why a debt cannot be taken as stated. */
    record Refusal(String code, String detail) {}

    /** What is wrong with it, or nothing. */
    Optional<Refusal> refusal(LocalDate today, RateCap cap) {
        if (!hasOneCurrency()) {
            return refuse("currency-mismatch", "All amounts of a debt are in one currency.");
        }
        if (!principal.isPositive()) {
            return refuse("debt-without-principal", "principal must be greater than zero.");
        }
        if (annualRate.compareTo(cap.annualRate()) > 0) {
            return refuse(
                    "rate-above-cap",
                    "annualRate " + annualRate.toPlainString() + " is above the cap of "
                            + cap.annualRate().toPlainString() + " (" + cap.source() + ").");
        }
        return overdue.stream()
                .filter(instalment -> instalment.dueOn().isAfter(today))
                .findFirst()
                .map(future -> new Refusal(
                        "debt-date-in-future", "overdueInstalments has a dueOn in the future: " + future.dueOn()))
                .or(() -> tooOldRefusal(today))
                .or(this::overdueRefusal);
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
