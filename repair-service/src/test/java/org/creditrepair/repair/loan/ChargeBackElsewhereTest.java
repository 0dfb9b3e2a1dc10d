package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.FEBRUARY_10;
import static org.creditrepair.repair.loan.Given.FEE;
import static org.creditrepair.repair.loan.Given.FIRST_DUE;
import static org.creditrepair.repair.loan.Given.MARCH_10;
import static org.creditrepair.repair.loan.Given.START;
import static org.creditrepair.repair.loan.Given.event;
import static org.creditrepair.repair.loan.Given.paid;
import static org.creditrepair.repair.loan.Given.parts;
import static org.creditrepair.repair.loan.Given.receipt;
import static org.creditrepair.repair.loan.Given.replay;
import static org.creditrepair.repair.loan.Given.row;
import static org.creditrepair.repair.loan.Given.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Direction;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.schedule.Terms;
import org.junit.jupiter.api.Test;

/** Charge-backs of what was no instalment to come: after the last one, of credit, of principal repaid early. */
class ChargeBackElsewhereTest {
    private static final LocalDate LAST_DUE = LocalDate.of(2024, 7, 31);
    private static final LocalDate AFTER_MATURITY = LocalDate.of(2024, 8, 15);
    private static final LoanEvent FIRST_PAID = paid("p1", FIRST_DUE, "2075.58");

    @Test
    void after_the_last_instalment_a_charge_back_is_owed_on_its_day_in_a_new_one() {
        var loan = replay(
                paid("p1", FIRST_DUE, "2070.58"),
                paid("p2", LAST_DUE, "10352.90"),
                event("b1", AFTER_MATURITY, new Movement.ChargeBack("p1", yuan("70.58"))),
                event("b2", AFTER_MATURITY, new Movement.ChargeBack("p2", yuan("100.00"))));

        assertThat(loan.state().rows()).hasSize(7);
        var seventh = row(loan, 7);
        assertThat(seventh.dueOn()).isEqualTo(AFTER_MATURITY);
        assertThat(seventh.drawn().from()).isEqualTo(LAST_DUE);
        assertThat(seventh.drawn().days()).isEqualTo(15);
        assertThat(seventh.drawn().total()).isEqualTo(yuan("0.00"));
        assertThat(seventh.open()).isEqualTo(parts("0.00", "0.00", "170.58"));
        assertThat(loan.state().pastDue(AFTER_MATURITY).isZero()).isTrue();
        assertThat(loan.state().balance()).isEqualTo(yuan("0.00"));
        var later = loan.record(event("b3", AFTER_MATURITY.plusDays(1), new Movement.ChargeBack("p2", yuan("1.00"))))
                .orThrow();
        assertThat(row(later, 8).open()).isEqualTo(parts("0.00", "0.00", "1.00"));
        assertThat(row(later, 7)).isEqualTo(seventh);
    }

    @Test
    void on_the_last_due_day_a_charge_back_is_owed_with_the_last_instalment() {
        var loan = replay(
                paid("p1", FIRST_DUE, "12423.48"),
                event("b1", LAST_DUE, new Movement.ChargeBack("p1", yuan("170.00"))));

        assertThat(loan.state().rows()).hasSize(6);
        assertThat(row(loan, 6).demanded()).isEqualTo(parts("0.00", "20.50", "2220.08"));
        assertThat(row(loan, 6).open()).isEqualTo(parts("0.00", "0.00", "170.00"));
    }

    @Test
    void what_is_owed_again_after_the_last_instalment_can_be_re_aged() {
        var loan = replay(
                paid("p1", FIRST_DUE, "12423.48"),
                event("b1", AFTER_MATURITY, new Movement.ChargeBack("p1", yuan("1000.00"))),
                event(
                        "x1",
                        AFTER_MATURITY.plusDays(5),
                        new Change.ReAge(2, LocalDate.of(2024, 9, 20), Change.Treatment.WAIVED)));

        // 1,000.00 at 1 % a month in two instalments of 507.51
        assertThat(loan.state().rows()).hasSize(9);
        assertThat(row(loan, 8).demanded().total()).isEqualTo(yuan("507.51"));
        assertThat(row(loan, 9).demanded().principal()).isEqualTo(yuan("502.49"));
    }

    @Test
    void what_was_overpaid_goes_back_first() {
        var loan = replay(paid("p1", FIRST_DUE, "12500.00"));

        var small = loan.record(event("b1", MARCH_10, new Movement.ChargeBack("p1", yuan("76.52"))))
                .orThrow();
        var large = loan.record(event("b1", MARCH_10, new Movement.ChargeBack("p1", yuan("76.53"))))
                .orThrow();

        assertThat(small.state().rows()).isEqualTo(loan.state().rows());
        assertThat(small.state().credit()).isEqualTo(yuan("0.00"));
        assertThat(large.state().credit()).isEqualTo(yuan("0.00"));
        assertThat(large.state().open()).isEqualTo(parts("0.00", "0.00", "0.01"));
        assertThat(row(large, 6).open()).isEqualTo(parts("0.00", "0.00", "0.01"));
    }

    @Test
    void what_a_charge_back_opens_is_paid_by_the_credit_of_others() {
        var loan = replay(
                paid("p1", FIRST_DUE, "12423.48"),
                event("p2", FIRST_DUE, new Movement.Payment(yuan("50.00"), Payer.guarantor("g-1"))),
                event("b1", MARCH_10, new Movement.ChargeBack("p1", yuan("60.00"))));

        assertThat(loan.state().credit()).isEqualTo(yuan("0.00"));
        assertThat(loan.state().open()).isEqualTo(parts("0.00", "0.00", "10.00"));
        assertThat(loan.state().settledBy().get(Payer.guarantor("g-1"))).isEqualTo(parts("0.00", "0.00", "50.00"));
    }

    @Test
    void what_each_part_of_a_charge_back_opens_is_paid_by_the_credit_of_others_before_the_next_part() {
        var terms = Terms.of(yuan("773.71"), BigDecimal.ZERO, START, 10);
        var fromTheLast =
                AllocationOrder.uniform(List.of(Component.values()), Direction.VERTICAL, FuturePart.LAST_INSTALMENT);
        var loan = Loan.replay(terms, fromTheLast, List.of(paid("p1", START, "706.07"), paid("p2", START, "67.65")))
                .orThrow();

        var whole = loan.record(event("b1", START, new Movement.ChargeBack("p1", yuan("9.74"))))
                .orThrow();
        var inParts = loan.record(event("b1", START, new Movement.ChargeBack("p1", yuan("0.01"))))
                .then(part -> part.record(event("b2", START, new Movement.ChargeBack("p1", yuan("9.73")))))
                .orThrow();

        assertThat(row(whole, 1).open()).isEqualTo(parts("0.00", "0.00", "9.73"));
        assertThat(row(whole, 2).isOpen()).isFalse();
        assertThat(row(inParts, 1).open()).isEqualTo(parts("0.00", "0.00", "9.72"));
        assertThat(row(inParts, 2).open()).isEqualTo(parts("0.00", "0.00", "0.01"));
        assertThat(whole.state().credit()).isEqualTo(inParts.state().credit()).isEqualTo(yuan("0.00"));
    }

    @Test
    void a_prepayment_that_is_charged_back_is_principal_to_come_again() {
        var loan = replay(
                event("p1", FEBRUARY_10, new Movement.Prepayment(yuan("5000.00"), Recast.NEW_INSTALMENT)),
                event("b1", LocalDate.of(2024, 2, 20), new Movement.ChargeBack("p1")));

        // 29 days of interest, ten of them on 5,000.00 less: 120.00 - 50.00 x 10/29
        assertThat(loan.state().balance()).isEqualTo(yuan("12000.00"));
        assertThat(row(loan, 1).demanded().interest()).isEqualTo(yuan("102.76"));
        assertThat(receipt(loan, "p1").toPrincipal()).isEqualTo(yuan("0.00"));
    }

    @Test
    void a_part_of_a_prepayment_is_charged_back() {
        var loan = replay(
                event("p1", FEBRUARY_10, new Movement.Prepayment(yuan("5000.00"), Recast.NEW_INSTALMENT)),
                event("b1", FEBRUARY_10.plusDays(1), new Movement.ChargeBack("p1", yuan("2000.00"))));

        assertThat(loan.state().balance()).isEqualTo(yuan("9000.00"));
        assertThat(receipt(loan, "p1").settled()).isEqualTo(parts("0.00", "0.00", "3000.00"));
    }

    @Test
    void principal_repaid_before_it_was_due_is_owed_on_the_day_where_nothing_is_to_come() {
        var loan = replay(
                event("p1", FEBRUARY_10, new Movement.Prepayment(yuan("5000.00"), Recast.NEW_INSTALMENT)),
                event("b1", AFTER_MATURITY, new Movement.ChargeBack("p1", yuan("700.00"))));

        assertThat(row(loan, 7).open()).isEqualTo(parts("0.00", "0.00", "700.00"));
        assertThat(loan.state().balance()).isEqualTo(yuan("0.00"));
    }

    @Test
    void a_pay_off_asks_what_is_owed_again() {
        var loan = replay(FEE, FIRST_PAID, event("b1", MARCH_10, new Movement.ChargeBack("p1")));

        // 10 of 31 days of 1 % on 10,049.42 are 32.42
        assertThat(loan.payOff(MARCH_10).orThrow().parts()).isEqualTo(parts("5.00", "152.42", "12000.00"));
    }
}
