package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.FIRST_DUE;
import static org.creditrepair.repair.loan.Given.MARCH_10;
import static org.creditrepair.repair.loan.Given.TERMS;
import static org.creditrepair.repair.loan.Given.event;
import static org.creditrepair.repair.loan.Given.parts;
import static org.creditrepair.repair.loan.Given.replay;
import static org.creditrepair.repair.loan.Given.yuan;

import java.time.LocalDate;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Repayment;
import org.creditrepair.repair.schedule.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pay-off and settlement. 12,000.00 at 12 % over six months from 2024-01-31; a month bears 1 %. */
class PayOffTest {
    private static final Terms DAILY = TERMS.with(Convention.daily(DayCount.ACTUAL_365));
    private static final LoanEvent FIRST_PAID = event("p1", FIRST_DUE, new Movement.Payment(yuan("2070.58")));

    @ParameterizedTest
    @CsvSource({
        // per period: 10 of 29 days of 120.00
        "PERIOD, 2024-02-10, 12000.00, 41.38",
        "PERIOD, 2024-01-31, 12000.00, 0.00",
        // 10 days of 12,000.00 at 12 % / 365
        "DAY,    2024-02-10, 12000.00, 39.45",
        "DAY,    2024-01-31, 12000.00, 0.00",
    })
    void a_pay_off_asks_interest_for_the_days_that_ran(String per, LocalDate on, String principal, String interest) {
        var loan = Loan.open(per.equals("DAY") ? DAILY : TERMS).orThrow();

        assertThat(loan.payOff(on))
                .isEqualTo(Result.of(new Loan.PayOffAmount(on, parts("0.00", "0.00", "0.00", interest, principal))));
    }

    @Test
    void a_pay_off_asks_all_that_is_due_and_charges_to_come() {
        var loan = replay(
                TERMS,
                event("c1", MARCH_10, new Movement.Charge(Component.PENALTY, yuan("7.77"), MARCH_10)),
                event("c2", MARCH_10, new Movement.Charge(Component.COST, yuan("5.00"), LocalDate.of(2024, 7, 1))));

        // row 1 is open: 120.00 interest, 1,950.58 principal; 10 of 31 days of 1 % on 10,049.42 are 32.42
        assertThat(loan.payOff(MARCH_10).orThrow().parts())
                .isEqualTo(parts("5.00", "0.00", "7.77", "152.42", "12000.00"));
        assertThat(loan.payOff(MARCH_10).orThrow().total()).isEqualTo(yuan("12165.19"));
    }

    @Test
    void a_pay_off_closes_the_loan_and_keeps_what_is_too_much_as_credit() {
        var loan = replay(TERMS, FIRST_PAID, event("o1", MARCH_10, new Movement.PayOff(yuan("10100.00"))));

        assertThat(loan.state().rows()).hasSize(2);
        assertThat(loan.state().rows().getLast().dueOn()).isEqualTo(MARCH_10);
        assertThat(loan.state().rows().getLast().paid()).isEqualTo(parts("0.00", "0.00", "0.00", "32.42", "10049.42"));
        assertThat(loan.state().credit()).isEqualTo(yuan("18.16"));
        assertThat(loan.state().closedOn()).contains(MARCH_10);
        assertThat(loan.state().balance()).isEqualTo(yuan("0.00"));
        assertThat(loan.state().open().isZero()).isTrue();
    }

    @Test
    void a_flat_loan_is_paid_off_with_interest_for_the_days_that_ran() {
        var loan = Loan.open(DAILY.with(Repayment.by(Method.FLAT))).orThrow();

        // one row of 2,000.00 and 119.67 (718.03 / 6), then 10 days on the first 12,000.00: 39.45
        assertThat(loan.payOff(MARCH_10).orThrow().parts())
                .isEqualTo(parts("0.00", "0.00", "0.00", "159.12", "12000.00"));
    }

    @Test
    void a_settlement_takes_less_and_waives_the_rest() {
        var loan = replay(
                TERMS,
                event("c1", MARCH_10, new Movement.Charge(Component.PENALTY, yuan("7.58"), MARCH_10)),
                event("s1", MARCH_10, new Movement.Settlement(yuan("9000.00"), Payer.fund("relief-7"))));

        // 12,160.00 are open: 7.58 penalty, 152.42 interest, 12,000.00 principal
        assertThat(loan.state().waived()).isEqualTo(parts("0.00", "0.00", "0.00", "0.00", "3160.00"));
        assertThat(loan.state().open().isZero()).isTrue();
        assertThat(loan.state().closedOn()).contains(MARCH_10);
        assertThat(loan.state().receipts().getFirst().payer()).isEqualTo(Payer.fund("relief-7"));
    }
}
