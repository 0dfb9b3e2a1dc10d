package org.creditrepair.repair.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 1, 10);
    private static final Debt.RateCap CAP = new Debt.RateCap(new BigDecimal("0.24"), "a law");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1000.00 | 0.24   | 2021-01-10 | 400.00  |
            1000.00 | 0      | 2020-12-10 | 1000.00 |
            1000.00 | 0.2401 | 2020-12-10 | 400.00  | rate-above-cap
            0.00    | 0.18   | 2020-12-10 | 0.00    | debt-without-principal
            1000.00 | 0.18   | 2021-01-11 | 400.00  | debt-date-in-future
            1000.00 | 0.18   | 2020-12-10 | 1000.01 | overdue-above-principal
            """)
    void a_debt_is_taken_only_as_the_law_and_its_own_numbers_allow(
            String principal, String rate, LocalDate dueOn, String overduePrincipal, String refusal) {
        var debt = new Debt(
                yuan(principal),
                new BigDecimal(rate),
                List.of(new Debt.OverdueInstalment(dueOn, yuan(overduePrincipal), yuan("10.00"))),
                yuan("0.00"));

        assertThat(debt.refusal(TODAY, CAP).map(Debt.Refusal::code).orElse(null))
                .isEqualTo(refusal);
    }

    @Test
    void a_rate_above_the_cap_is_refused_with_the_cap_and_its_source() {
        var debt = new Debt(yuan("1000.00"), new BigDecimal("0.36"), List.of(), yuan("0.00"));

        assertThat(debt.refusal(TODAY, CAP).orElseThrow().detail()).contains("0.36", "0.24", "a law");
    }

    @Test
    void two_currencies_and_two_instalments_of_one_day_are_refused() {
        var fees = new Debt(yuan("1000.00"), BigDecimal.ZERO, List.of(), Money.of("1.00", "USD"));
        var row = new Debt.OverdueInstalment(TODAY, yuan("1.00"), yuan("0.00"));
        var twice = new Debt(yuan("1000.00"), BigDecimal.ZERO, List.of(row, row), yuan("0.00"));

        assertThat(fees.refusal(TODAY, CAP).orElseThrow().code()).isEqualTo("currency-mismatch");
        assertThat(twice.refusal(TODAY, CAP).orElseThrow().code()).isEqualTo("debt-date-twice");
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
