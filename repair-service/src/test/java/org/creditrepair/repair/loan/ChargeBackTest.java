package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.creditrepair.repair.loan.Given.FEBRUARY_10;
import static org.creditrepair.repair.loan.Given.FEE;
import static org.creditrepair.repair.loan.Given.FIRST_DUE;
import static org.creditrepair.repair.loan.Given.MARCH_10;
import static org.creditrepair.repair.loan.Given.SECOND_DUE;
import static org.creditrepair.repair.loan.Given.TERMS;
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
import java.util.Optional;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;

/** Charge-backs of what had paid instalments. */
class ChargeBackTest {
    private static final LoanEvent FIRST_PAID = paid("p1", FIRST_DUE, "2075.58");

    @Test
    void a_charge_back_is_owed_again_with_the_next_instalment_and_nobody_is_late() {
        var loan = replay(FEE, FIRST_PAID, event("b1", MARCH_10, new Movement.ChargeBack("p1")));

        assertThat(row(loan, 1).paid()).isEqualTo(parts("5.00", "120.00", "1950.58"));
        assertThat(row(loan, 1).isOpen()).isFalse();
        assertThat(row(loan, 2).open()).isEqualTo(parts("5.00", "220.49", "3920.67"));
        assertThat(row(loan, 2).drawn().principal()).isEqualTo(yuan("1970.09"));
        assertThat(row(loan, 3).open()).isEqualTo(parts("0.00", "80.79", "1989.79"));
        assertThat(loan.state().pastDue(SECOND_DUE).isZero()).isTrue();
        assertThat(loan.state().pastDue(SECOND_DUE.plusDays(1)).total()).isEqualTo(yuan("4146.16"));
        assertThat(loan.state().balance()).isEqualTo(yuan("10049.42"));
    }

    @Test
    void a_charge_back_takes_everything_from_its_receipt_but_who_paid() {
        var guarantor = Payer.guarantor("g-1");
        var loan = replay(
                FEE,
                event("p1", FIRST_DUE, new Movement.Payment(yuan("2075.58"), guarantor)),
                event("b1", MARCH_10, new Movement.ChargeBack("p1")));

        assertThat(loan.state().receipts())
                .containsExactly(new Receipt(
                        "p1",
                        FIRST_DUE,
                        yuan("2075.58"),
                        guarantor,
                        List.of(),
                        yuan("0.00"),
                        yuan("0.00"),
                        yuan("2075.58")));
        assertThat(loan.state().settledBy()).containsExactly(entry(guarantor, parts("0.00", "0.00", "0.00")));
    }

    @Test
    void before_its_day_a_charge_back_changes_nothing() {
        var before = replay(FEE, FIRST_PAID);
        var after = before.record(event("b1", MARCH_10, new Movement.ChargeBack("p1")))
                .orThrow();

        assertThat(after.asOf(MARCH_10.minusDays(1)).orThrow().state()).isEqualTo(before.state());
    }

    @Test
    void a_part_comes_back_in_the_opposite_order_of_the_law() {
        var loan = replay(FEE, FIRST_PAID, event("b1", MARCH_10, new Movement.ChargeBack("p1", yuan("2000.00"))));

        // principal 1,950.58 and 49.42 of interest: what a payment of 75.58 would have settled is left
        assertThat(row(loan, 2).open()).isEqualTo(parts("0.00", "149.91", "3920.67"));
        assertThat(loan.state().settledBy())
                .isEqualTo(replay(FEE, paid("p1", FIRST_DUE, "75.58")).state().settledBy());
        assertThat(receipt(loan, "p1").returned()).isEqualTo(yuan("2000.00"));
        assertThat(receipt(loan, "p1").lines())
                .extracting(Allocation.Line::component)
                .containsExactly(Component.FEE, Component.INTEREST);
    }

    @Test
    void a_part_comes_back_by_component_as_ordered_and_the_rest_as_is_customary() {
        var first = replay(FEE, FIRST_PAID, back("b1", "8.00", Component.FEE, Component.INTEREST));
        var second = first.record(back("b2", "130.00", Component.INTEREST)).orThrow();

        assertThat(row(first, 2).open()).isEqualTo(parts("5.00", "103.49", "1970.09"));
        assertThat(row(second, 2).open()).isEqualTo(parts("5.00", "220.49", "1983.09"));
        assertThat(receipt(second, "p1").settled()).isEqualTo(parts("0.00", "0.00", "1937.58"));
    }

    @Test
    void components_that_are_not_named_come_after_those_that_are() {
        assertThat(new Movement.ChargeBack("p1").components())
                .containsExactly(
                        Component.PRINCIPAL, Component.INTEREST, Component.PENALTY, Component.FEE, Component.COST);
        assertThat(new Movement.ChargeBack(
                                "p1", Optional.empty(), List.of(Component.FEE, Component.COST, Component.FEE))
                        .components())
                .containsExactly(
                        Component.FEE, Component.COST, Component.PRINCIPAL, Component.INTEREST, Component.PENALTY);
    }

    @Test
    void parts_that_go_back_are_together_the_payment_at_most() {
        var loan = replay(FEE, FIRST_PAID, event("b1", MARCH_10, new Movement.ChargeBack("p1", yuan("75.58"))));

        assertThat(loan.record(event("b2", MARCH_10, new Movement.ChargeBack("p1", yuan("2000.01")))))
                .isEqualTo(Result.refused(Reason.TOO_LARGE, "chargeBack.amount", "2000.01 CNY"));
        var rest = loan.record(event("b2", MARCH_10, new Movement.ChargeBack("p1", yuan("2000.00"))))
                .orThrow();
        assertThat(rest.state())
                .isEqualTo(loan.record(event("b2", MARCH_10, new Movement.ChargeBack("p1")))
                        .orThrow()
                        .state());
        assertThat(rest.record(event("b3", MARCH_10, new Movement.ChargeBack("p1", yuan("0.01")))))
                .isEqualTo(Result.refused(Reason.ALREADY_GIVEN_BACK, "chargeBack.eventId", "p1"));
        assertThat(rest.record(event("b3", MARCH_10, new Movement.ChargeBack("p1"))))
                .isEqualTo(Result.refused(Reason.ALREADY_GIVEN_BACK, "chargeBack.eventId", "p1"));
    }

    @Test
    void a_charge_back_on_a_due_day_is_owed_with_the_instalment_after_it() {
        var loan = replay(FEE, FIRST_PAID, event("a1", FIRST_DUE, new Movement.ChargeBack("p1")));

        assertThat(row(loan, 1).isOpen()).isFalse();
        assertThat(row(loan, 2).open()).isEqualTo(parts("5.00", "220.49", "3920.67"));
    }

    @Test
    void what_was_paid_in_advance_is_owed_when_it_was_due_and_the_last_that_was_reached_goes_first() {
        var loan = replay(
                FEE,
                paid("p1", FEBRUARY_10, "4146.16"),
                event("b1", LocalDate.of(2024, 2, 20), new Movement.ChargeBack("p1", yuan("2000.00"))));

        // row 2 had 100.49 and 1,970.09; principal goes back: all of row 2, then 29.91 of row 1
        assertThat(row(loan, 2).paid()).isEqualTo(parts("0.00", "100.49", "0.00"));
        assertThat(row(loan, 2).open()).isEqualTo(parts("0.00", "0.00", "1970.09"));
        assertThat(row(loan, 1).paid()).isEqualTo(parts("5.00", "120.00", "1920.67"));
        assertThat(row(loan, 1).demanded()).isEqualTo(parts("5.00", "120.00", "1950.58"));
    }

    @Test
    void what_was_paid_in_advance_and_went_back_stays_open_when_rows_are_drawn_anew() {
        var loan = replay(
                FEE,
                paid("p1", FEBRUARY_10, "4146.16"),
                event("b1", LocalDate.of(2024, 2, 20), new Movement.ChargeBack("p1", yuan("4146.16"))),
                event("r1", FEBRUARY_10.plusDays(15), new Change.RateChange(BigDecimal.ZERO)));

        assertThat(row(loan, 1).paid().isZero()).isTrue();
        assertThat(loan.state().open().principal()).isEqualTo(yuan("12000.00"));
    }

    @Test
    void what_is_owed_again_outlasts_changes_and_stays_with_the_next_instalment() {
        var move = event("m1", LocalDate.of(2024, 3, 12), new Change.DueDateMove(LocalDate.of(2024, 4, 15)));
        var rate = event("r1", LocalDate.of(2024, 3, 12), new Change.RateChange(BigDecimal.ZERO));
        var chargeBack = event("b1", MARCH_10, new Movement.ChargeBack("p1"));
        var loan = replay(FEE, FIRST_PAID, rate, move);

        var after = loan.record(chargeBack).orThrow();

        assertThat(row(after, 2).dueOn()).isEqualTo(LocalDate.of(2024, 4, 15));
        assertThat(row(after, 2).open()).isEqualTo(row(loan, 2).open().plus(parts("5.00", "120.00", "1950.58")));
        assertThat(after.state().rows().subList(2, 6))
                .isEqualTo(loan.state().rows().subList(2, 6));
    }

    @Test
    void what_is_owed_again_can_be_paid_by_another() {
        var loan = replay(
                FEE,
                FIRST_PAID,
                event("b1", MARCH_10, new Movement.ChargeBack("p1", yuan("2000.00"))),
                event("p2", SECOND_DUE, new Movement.Payment(yuan("4070.58"), Payer.fund("relief"))));

        assertThat(row(loan, 2).isOpen()).isFalse();
        assertThat(loan.state().settledBy())
                .containsExactly(
                        entry(Payer.borrower(), parts("5.00", "70.58", "0.00")),
                        entry(Payer.fund("relief"), parts("0.00", "149.91", "3920.67")));
    }

    @Test
    void each_payer_has_settled_what_all_of_his_payments_did() {
        var loan = replay(
                FEE,
                paid("p1", FIRST_DUE, "15.00"),
                event("p2", FIRST_DUE, new Movement.Payment(yuan("100.00"), Payer.guarantor("g-1"))),
                paid("p3", FIRST_DUE, "1960.58"),
                event(
                        "p4",
                        MARCH_10,
                        new Movement.Prepayment(yuan("500.00"), Payer.fund("relief"), Recast.NEW_INSTALMENT)));

        assertThat(loan.state().settledBy())
                .containsExactly(
                        entry(Payer.borrower(), parts("5.00", "20.00", "1950.58")),
                        entry(Payer.guarantor("g-1"), parts("0.00", "100.00", "0.00")),
                        entry(Payer.fund("relief"), parts("0.00", "0.00", "500.00")));
        assertThat(Loan.open(TERMS).orThrow().state().settledBy()).isEmpty();
    }

    private static LoanEvent back(String id, String amount, Component... components) {
        return event(id, MARCH_10, new Movement.ChargeBack("p1", Optional.of(yuan(amount)), List.of(components)));
    }
}
