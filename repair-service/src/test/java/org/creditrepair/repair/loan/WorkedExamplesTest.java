package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.replay;
import static org.creditrepair.repair.loan.Given.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.accrual.Night;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Repayment;
import org.creditrepair.repair.schedule.Terms;
import org.creditrepair.repair.schedule.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked examples of the suite's reference on lending: 100.00 at 7 % over six months from 2024-01-01, half even.
 */
class WorkedExamplesTest {
    private static final Convention HALF_EVEN = Convention.STANDARD.with(Rounding.HALF_EVEN);

    private static final Terms TERMS = Terms.of(yuan("100.00"), new BigDecimal("0.07"), LocalDate.of(2024, 1, 1), 6)
            .with(HALF_EVEN);

    private static final LoanEvent FIRST_PAID =
            new LoanEvent("p1", LocalDate.of(2024, 2, 1), new Movement.Payment(yuan("17.01")));

    @Test
    void six_instalments_repay_a_hundred() {
        var loan = Loan.open(TERMS).orThrow();

        assertThat(totals(loan)).containsExactly("17.01", "17.01", "17.01", "17.01", "17.01", "17.00");
        assertThat(interest(loan)).containsExactly("0.58", "0.49", "0.39", "0.29", "0.20", "0.10");
        assertThat(closing(loan)).containsExactly("83.57", "67.05", "50.43", "33.71", "16.90", "0.00");
    }

    @Test
    void a_rate_cut_on_the_first_day_of_the_second_period_counts_for_all_of_it() {
        var cut = new LoanEvent("r1", LocalDate.of(2024, 2, 2), new Change.RateChange(new BigDecimal("0.04")));
        var loan = replay(TERMS.with(HALF_EVEN.with(Night.PRECEDING)), FIRST_PAID, cut);

        assertThat(totals(loan)).containsExactly("17.01", "16.88", "16.88", "16.88", "16.88", "16.89");
        assertThat(interest(loan)).containsExactly("0.58", "0.28", "0.22", "0.17", "0.11", "0.06");
    }

    @Test
    void the_same_cut_from_the_night_of_the_first_of_february() {
        var cut = new LoanEvent("r1", LocalDate.of(2024, 2, 1), new Change.RateChange(new BigDecimal("0.04")));
        var loan = replay(TERMS, FIRST_PAID, cut);

        assertThat(totals(loan)).containsExactly("17.01", "16.88", "16.88", "16.88", "16.88", "16.89");
        assertThat(interest(loan)).containsExactly("0.58", "0.28", "0.22", "0.17", "0.11", "0.06");
    }

    @ParameterizedTest
    @CsvSource({"FOLLOWING", "PRECEDING"})
    void a_pause_takes_six_of_twenty_nine_days_off(Night night) {
        var pause = new LoanEvent("i1", LocalDate.of(2024, 2, 5), new Change.InterestPause(LocalDate.of(2024, 2, 10)));
        var loan = replay(TERMS.with(HALF_EVEN.with(night)), FIRST_PAID, pause);

        assertThat(totals(loan)).containsExactly("17.01", "17.01", "17.01", "17.01", "17.01", "16.90");
        assertThat(interest(loan)).containsExactly("0.58", "0.39", "0.39", "0.29", "0.20", "0.10");
    }

    @ParameterizedTest
    @CsvSource({"20000.00, 500.00, 10321.64, 9178.36, 90821.64", "600.00, 500.00, 100.00, 0.00, 100000.00"})
    void a_payment_goes_to_costs_then_interest_then_principal(
            String amount, String costs, String interest, String principal, String left) {
        // 13.80 %, the cap of the day, is what the parties may take; due in one sum after 273 days
        var terms = Terms.of(yuan("100000.00"), new BigDecimal("0.1380"), LocalDate.of(2024, 6, 15), 1)
                .with(Repayment.by(Method.BULLET))
                .with(Timetable.monthly(1).firstDueOn(LocalDate.of(2025, 3, 15)))
                .with(Convention.daily(DayCount.ACTUAL_365));
        var due = LocalDate.of(2025, 3, 15);
        var loan = replay(
                terms,
                new LoanEvent("c1", due, new Movement.Charge(Component.COST, yuan("500.00"), due)),
                new LoanEvent("p1", due, new Movement.Payment(yuan(amount))));

        var row = loan.state().rows().getFirst();
        assertThat(row.paid().cost()).isEqualTo(yuan(costs));
        assertThat(row.paid().interest()).isEqualTo(yuan(interest));
        assertThat(row.paid().principal()).isEqualTo(yuan(principal));
        assertThat(row.open().principal()).isEqualTo(yuan(left));
        assertThat(row.drawn().days()).isEqualTo(273);
    }

    /** As Apache Fineract has it: fineract-progressive-loan, ProgressiveEMICalculatorTest, pay-offs of the same loan. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 83.57, 0.00",
        "2024-02-15, 83.57, 0.24",
        "2024-03-01, 83.57, 0.49",
    })
    void a_pay_off_asks_the_days_that_ran(LocalDate on, String principal, String interest) {
        var parts = replay(TERMS, FIRST_PAID).payOff(on).orThrow().parts();

        assertThat(parts.principal()).isEqualTo(yuan(principal));
        assertThat(parts.interest()).isEqualTo(yuan(interest));
        assertThat(replay(TERMS)
                        .payOff(LocalDate.of(2024, 1, 15))
                        .orThrow()
                        .parts()
                        .interest())
                .isEqualTo(yuan("0.26"));
    }

    private static List<String> totals(Loan loan) {
        return loan.state().rows().stream()
                .map(row -> text(row.demanded().total()))
                .toList();
    }

    private static List<String> interest(Loan loan) {
        return loan.state().rows().stream()
                .map(row -> text(row.demanded().interest()))
                .toList();
    }

    private static List<String> closing(Loan loan) {
        return loan.state().rows().stream()
                .map(row -> text(row.drawn().closing()))
                .toList();
    }

    private static String text(Money money) {
        return money.amount().toPlainString();
    }
}
