package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.FEE;
import static org.creditrepair.repair.loan.Given.FIRST_DUE;
import static org.creditrepair.repair.loan.Given.MARCH_10;
import static org.creditrepair.repair.loan.Given.event;
import static org.creditrepair.repair.loan.Given.paid;
import static org.creditrepair.repair.loan.Given.parts;
import static org.creditrepair.repair.loan.Given.replay;
import static org.creditrepair.repair.loan.Given.row;
import static org.creditrepair.repair.loan.Given.yuan;

import java.util.Set;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Payer;
import org.junit.jupiter.api.Test;

/** What the day of an event decides: events of one day, and events after the loan was closed. */
class DayOfEventTest {
    private static final LoanEvent FIRST_PAID = paid("p1", FIRST_DUE, "2075.58");

    @Test
    void a_closed_loan_of_which_money_goes_back_is_open_again() {
        var closed = replay(
                FEE, FIRST_PAID, event("o1", MARCH_10, new Movement.PayOff(yuan("10081.85"), Payer.fund("relief"))));
        var on = MARCH_10.plusDays(5);

        var credit = closed.record(event("b1", on, new Movement.ChargeBack("o1", yuan("0.01"))))
                .orThrow();
        var reopened = closed.record(event("b1", on, new Movement.ChargeBack("o1", yuan("500.01"))))
                .orThrow();

        assertThat(credit.state().closedOn()).contains(MARCH_10);
        assertThat(reopened.state().closedOn()).isEmpty();
        assertThat(row(reopened, 3).dueOn()).isEqualTo(on);
        assertThat(row(reopened, 3).open()).isEqualTo(parts("0.00", "0.00", "500.00"));
        assertThat(reopened.record(event("s1", on, new Movement.Settlement(yuan("400.00"))))
                        .orThrow()
                        .state()
                        .closedOn())
                .contains(on);
    }

    @Test
    void what_a_pay_off_overpaid_is_refunded_on_its_day() {
        var loan = replay(
                FEE,
                FIRST_PAID,
                event("o1", MARCH_10, new Movement.PayOff(yuan("10100.00"))),
                event("a1", MARCH_10, new Movement.Refund("o1", yuan("18.16"))));

        assertThat(loan.state().credit()).isEqualTo(yuan("0.00"));
        assertThat(loan.state().closedOn()).contains(MARCH_10);
    }

    @Test
    void a_closed_loan_takes_payments_and_their_reversal() {
        var closed = replay(FEE, FIRST_PAID, event("o1", MARCH_10, new Movement.PayOff(yuan("10081.84"))));

        var paid = closed.record(paid("p2", MARCH_10.plusDays(1), "40.00")).orThrow();
        var reversed = paid.record(event("v1", MARCH_10.plusDays(2), new Movement.Reversal("p2")))
                .orThrow();

        assertThat(closed.state().credit()).isEqualTo(yuan("0.00"));
        assertThat(paid.state().credit()).isEqualTo(yuan("40.00"));
        assertThat(reversed.state()).isEqualTo(closed.state());
    }

    @Test
    void payments_of_one_day_go_by_id() {
        var guarantor = event("a1", FIRST_DUE, new Movement.Payment(yuan("120.00"), Payer.guarantor("g-1")));

        var loan = replay(paid("p1", FIRST_DUE, "100.00"), guarantor);

        assertThat(loan.state().settledBy().keySet()).containsExactly(Payer.guarantor("g-1"), Payer.borrower());
        assertThat(loan.state().settledBy().get(Payer.borrower())).isEqualTo(parts("0.00", "0.00", "100.00"));
    }

    @Test
    void a_change_is_taken_before_a_prepayment_of_its_day() {
        var prepayment = event("a1", MARCH_10, new Movement.Prepayment(yuan("500.00"), Recast.NEW_INSTALMENT));
        var change = event("z1", MARCH_10, new Change.ReAmortisation(Change.Treatment.CARRIED));

        var loan = replay(change, prepayment);

        assertThat(loan.state().balance()).isEqualTo(yuan("11500.00"));
    }

    @Test
    void a_charge_is_taken_before_a_payment_of_its_day() {
        var loan = replay(
                paid("a1", FIRST_DUE, "5.00"),
                event("c1", FIRST_DUE, new Movement.Charge(Component.FEE, yuan("5.00"), FIRST_DUE)));

        assertThat(loan.state().settledBy().get(Payer.borrower())).isEqualTo(parts("5.00", "0.00", "0.00"));
    }

    @Test
    void a_charge_back_is_taken_before_the_changes_of_its_day() {
        var change = event("a1", MARCH_10, new Change.CarryForward(Set.of(Component.FEE)));
        var loan = replay(FEE, paid("p1", FIRST_DUE, "1.00"));

        var forward = loan.record(change)
                .then(own -> own.record(event("b1", MARCH_10, new Movement.ChargeBack("p1"))))
                .orThrow();

        assertThat(row(forward, 1).moved().fee()).isEqualTo(yuan("4.00"));
        assertThat(row(forward, 2).demanded().fee()).isEqualTo(yuan("5.00"));
    }
}
