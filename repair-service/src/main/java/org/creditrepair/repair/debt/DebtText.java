package org.creditrepair.repair.debt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creditrepair.repair.moneytext.MoneyText;
import org.creditrepair.repair.ratecap.Contract;
import org.creditrepair.repair.ratecap.LenderClass;

/**
 * A debt in JSON, as it is stated and shown.
 *
 * @param annualRate decimal text, {@code "0.18"} for 18 % a year
 */
public record DebtText(
        @NotNull @Valid LoanContract contract,
        @NotNull @Valid MoneyText principal,

        @NotNull
        @Pattern(regexp = "[0-9](\\.\\d{1,6})?", message = "must be a rate such as 0.18, with at most six decimals")
        String annualRate,

        @NotNull @Size(max = 120, message = "must have at most 120 instalments")
        List<@NotNull @Valid Overdue> overdueInstalments,

        @NotNull @Valid MoneyText fees) {

    /**
     * The loan contract in JSON, as far as the law asks for it.
     *
     * @param lenderClass {@code licensed}, {@code facilitated}, {@code consumer-finance}, {@code micro-loan} or {@code
     *     private}
     * @param formedOn day on which the contract was formed
     * @param endsOn day on which its last instalment is due
     */
    public record LoanContract(
            @NotNull @Pattern(regexp = LENDER_CLASSES, message = "must be one of " + LENDER_CLASSES)
            String lenderClass,

            @NotNull LocalDate formedOn,
            @NotNull LocalDate endsOn) {
        private static final String LENDER_CLASSES = "licensed|facilitated|consumer-finance|micro-loan|private";

        static LoanContract of(Contract contract) {
            return new LoanContract(nameOf(contract.lender()), contract.formedOn(), contract.endsOn());
        }

        static String nameOf(LenderClass lender) {
            return lender.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        Contract toContract() {
            var lender =
                    LenderClass.valueOf(lenderClass.toUpperCase(Locale.ROOT).replace('-', '_'));
            return Contract.of(lender, formedOn, endsOn);
        }
    }

    /** An overdue instalment in JSON. */
    public record Overdue(
            @NotNull LocalDate dueOn,
            @NotNull @Valid MoneyText principal,
            @NotNull @Valid MoneyText interest) {}

    public static DebtText of(Debt debt) {
        return new DebtText(
                LoanContract.of(debt.contract()),
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
                contract.toContract(),
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
                "lenderClass", LoanContract.nameOf(debt.contract().lender()),
                "formedOn", debt.contract().formedOn().toString(),
                "endsOn", debt.contract().endsOn().toString(),
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
