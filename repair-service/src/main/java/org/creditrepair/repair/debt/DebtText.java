package org.creditrepair.repair.debt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditrepair.repair.moneytext.MoneyText;

/**
 * A debt in JSON, as it is stated and shown.
 *
 * @param annualRate decimal text, {@code "0.18"} for 18 % a year
 */
public record DebtText(
        @NotNull @Valid MoneyText principal,

        @NotNull
        @Pattern(regexp = "[0-9](\\.\\d{1,6})?", message = "must be a rate such as 0.18, with at most six decimals")
        String annualRate,

        @NotNull @Size(max = 120, message = "must have at most 120 instalments")
        List<@NotNull @Valid Overdue> overdueInstalments,

        @NotNull @Valid MoneyText fees) {

    /** An overdue instalment in JSON. */
    public record Overdue(
            @NotNull LocalDate dueOn,
            @NotNull @Valid MoneyText principal,
            @NotNull @Valid MoneyText interest) {}

    public static DebtText of(Debt debt) {
        return new DebtText(
                MoneyText.of(debt.principal()),
                debt.annualRate().toPlainString(),
                debt.overdue().stream()
                        .map(overdue -> new Overdue(
                                overdue.dueOn(), MoneyText.of(overdue.principal()), MoneyText.of(overdue.interest())))
                        .toList(),
                MoneyText.of(debt.fees()));
    }

    Debt toDebt() {
        return new Debt(
                principal.toMoney(),
                new BigDecimal(annualRate),
                overdueInstalments.stream()
                        .map(overdue -> new Debt.OverdueInstalment(
                                overdue.dueOn(),
                                overdue.principal().toMoney(),
                                overdue.interest().toMoney()))
                        .toList(),
                fees.toMoney());
    }

    /** The debt as evidence of a decision. */
    static Map<String, Object> evidence(Debt debt) {
        return Map.of(
                "principal", debt.principal().toString(),
                "annualRate", debt.annualRate().toPlainString(),
                "overdueInstalments",
                        debt.overdue().stream()
                                .map(overdue -> Map.of(
                                        "dueOn", overdue.dueOn().toString(),
                                        "principal", overdue.principal().toString(),
                                        "interest", overdue.interest().toString()))
                                .toList(),
                "fees", debt.fees().toString());
    }
}
