package org.creditrepair.repair.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.ratecap.Cap;
import org.creditrepair.repair.ratecap.CapRules;
import org.creditrepair.repair.ratecap.Contract;
import org.creditrepair.repair.ratecap.LenderClass;
import org.creditrepair.repair.referencerate.ReferenceRates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 1, 10);
    private static final Contract CONTRACT =
            Contract.of(LenderClass.LICENSED, LocalDate.of(2020, 3, 1), LocalDate.of(2022, 3, 1));
    private static final Cap CAP = CapRules.shipped()
            .orThrow()
            .of(CONTRACT, ReferenceRates.loanPrimeRate().orThrow())
            .orThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1000.00 | 2021-01-10 | 400.00  |
            1000.00 | 2020-03-01 | 1000.00 |
            0.00    | 2020-12-10 | 0.00    | debt-without-principal
            1000.00 | 2021-01-11 | 400.00  | debt-date-in-future
            1000.00 | 2020-02-29 | 400.00  | debt-before-contract
            1000.00 | 2020-12-10 | 1000.01 | overdue-above-principal
            """)
    void a_debt_is_taken_only_as_its_own_numbers_allow(
            String principal, LocalDate dueOn, String overduePrincipal, String refusal) {
        var debt = debt(principal, "0.18", new Debt.OverdueInstalment(dueOn, yuan(overduePrincipal), yuan("10.00")));

        assertThat(debt.refusal(TODAY).map(Debt.Refusal::code).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0      |
            0.24   |
            0.2401 | rate-above-cap
            """)
    void a_rate_is_taken_up_to_the_cap(String rate, String refusal) {
        var debt = debt("1000.00", rate);

        assertThat(debt.rateRefusal(TODAY, CAP).map(Debt.Refusal::code).orElse(null))
                .isEqualTo(refusal);
    }

    @Test
    void a_rate_above_the_cap_is_refused_with_the_cap_and_its_source() {
        var debt = debt("1000.00", "0.36");

        assertThat(debt.rateRefusal(TODAY, CAP).orElseThrow().detail())
                .isEqualTo("annualRate 0.36 is above the cap of 0.24 (Supreme People's Court, opinions on financial"
                        + " trials (2017), all-in line for licensed lenders).");
    }

    @Test
    void a_contract_of_tomorrow_and_an_instalment_of_long_ago_are_refused_by_their_dates() {
        var tomorrow = Contract.of(LenderClass.LICENSED, TODAY.plusDays(1), TODAY.plusDays(2));
        var ofTomorrow = new Debt(tomorrow, yuan("1.00"), BigDecimal.ZERO, List.of(), yuan("0.00"));
        var ancient = Contract.of(LenderClass.LICENSED, LocalDate.of(1960, 1, 1), TODAY);
        var row = new Debt.OverdueInstalment(TODAY.minusYears(50).minusDays(1), yuan("1.00"), yuan("0.00"));
        var ofLongAgo = new Debt(ancient, yuan("1.00"), BigDecimal.ZERO, List.of(row), yuan("0.00"));

        assertThat(ofTomorrow.refusal(TODAY).orElseThrow())
                .isEqualTo(
                        new Debt.Refusal("contract-date-in-future", "contract.formedOn is in the future: 2021-01-11"));
        assertThat(ofLongAgo.refusal(TODAY).orElseThrow().code()).isEqualTo("debt-date-too-old");
    }

    @Test
    void two_currencies_and_two_instalments_of_one_day_are_refused() {
        var fees = new Debt(CONTRACT, yuan("1000.00"), BigDecimal.ZERO, List.of(), Money.of("1.00", "USD"));
        var row = new Debt.OverdueInstalment(TODAY, yuan("1.00"), yuan("0.00"));
        var twice = debt("1000.00", "0", row, row);

        assertThat(fees.refusal(TODAY).orElseThrow().code()).isEqualTo("currency-mismatch");
        assertThat(twice.refusal(TODAY).orElseThrow().code()).isEqualTo("debt-date-twice");
    }

    private static Debt debt(String principal, String rate, Debt.OverdueInstalment... overdue) {
        return new Debt(CONTRACT, yuan(principal), new BigDecimal(rate), List.of(overdue), yuan("0.00"));
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
