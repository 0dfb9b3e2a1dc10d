package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.creditrepair.repair.loan.Given.FEBRUARY_10;
import static org.creditrepair.repair.loan.Given.FIRST_DUE;
import static org.creditrepair.repair.loan.Given.MARCH_10;
import static org.creditrepair.repair.loan.Given.TERMS;
import static org.creditrepair.repair.loan.Given.event;
import static org.creditrepair.repair.loan.Given.paid;
import static org.creditrepair.repair.loan.Given.parts;
import static org.creditrepair.repair.loan.Given.row;
import static org.creditrepair.repair.loan.Given.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Direction;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Repayment;
import org.junit.jupiter.api.Test;

/**
 * Principal that is owed with an instalment to come but is not in the balance. 12,000.00 at 12 % over six months from
 * 2024-01-31: the first row of 120.00 and 1,950.58 leaves a balance of 10,049.42.
 */
class MovedPrincipalTest {
    private static final AllocationOrder RE_AMORTISING =
            AllocationOrder.uniform(List.of(Component.values()), Direction.HORIZONTAL, FuturePart.RE_AMORTISATION);

    private static final LoanEvent FIRST_PAID = paid("p1", FIRST_DUE, "2070.58");

    private static final LoanEvent THOUSAND_BACK =
            event("b1", MARCH_10, new Movement.ChargeBack("p1", yuan("1000.00")));

    @Test
    void a_payment_that_was_re_amortised_goes_back_first_to_the_balance_then_to_the_next_instalment() {
        var loan = replay(
                RE_AMORTISING,
                paid("p1", FIRST_DUE, "3070.58"),
                event("b1", MARCH_10, new Movement.ChargeBack("p1", yuan("1500.00"))));

        // 1,000.00 had lowered the balance; 500.00 are of the principal of row 1
        assertThat(loan.state().balance()).isEqualTo(yuan("10049.42"));
        assertThat(row(loan, 2).demanded().principal())
                .isEqualTo(row(loan, 2).drawn().principal().plus(yuan("500.00")));
        assertThat(loan.state().settledBy())
                .containsExactly(entry(Payer.borrower(), parts("0.00", "120.00", "1450.58")));
    }

    @Test
    void re_amortisation_lowers_the_balance_and_then_pays_what_is_owed_again() {
        var loan = replay(
                RE_AMORTISING,
                FIRST_PAID,
                THOUSAND_BACK,
                event("p2", MARCH_10.plusDays(1), new Movement.Payment(yuan("10900.00"), Payer.fund("relief"))));

        // all of the balance, 10,049.42, then 850.58 of the 1,000.00; 11 of 31 days of 1 % are 35.66 and due later
        assertThat(loan.state().balance()).isEqualTo(yuan("0.00"));
        assertThat(loan.state().rows()).hasSize(2);
        assertThat(row(loan, 2).demanded()).isEqualTo(parts("0.00", "35.66", "1000.00"));
        assertThat(row(loan, 2).open()).isEqualTo(parts("0.00", "35.66", "149.42"));
        assertThat(loan.state().settledBy())
                .containsExactly(
                        entry(Payer.borrower(), parts("0.00", "120.00", "950.58")),
                        entry(Payer.fund("relief"), parts("0.00", "0.00", "10900.00")));
    }

    @Test
    void an_order_that_takes_no_principal_in_advance_leaves_what_is_owed_again() {
        var order = AllocationOrder.ofSteps(
                        AllocationOrder.civilCode561().steps().stream()
                                .filter(step ->
                                        !step.equals(RE_AMORTISING.steps().getLast()))
                                .toList(),
                        Direction.HORIZONTAL,
                        FuturePart.RE_AMORTISATION)
                .orThrow();

        var loan = replay(order, FIRST_PAID, THOUSAND_BACK, paid("p2", MARCH_10.plusDays(1), "20000.00"));

        assertThat(row(loan, 2).open()).isEqualTo(parts("0.00", "100.49", "2970.09"));
        assertThat(loan.state().credit()).isEqualTo(yuan("20000.00"));
    }

    @Test
    void principal_that_is_owed_again_can_be_waived_with_all_other() {
        var loan = replay(FIRST_PAID, THOUSAND_BACK);
        var on = MARCH_10.plusDays(1);

        assertThat(loan.record(event("w1", on, new Change.Waiver(Component.PRINCIPAL, yuan("11049.43")))))
                .isEqualTo(Result.refused(Reason.TOO_LARGE, "waiver.amount", "11049.43 CNY"));
        var some = loan.record(event("w1", on, new Change.Waiver(Component.PRINCIPAL, yuan("11049.00"))))
                .orThrow();
        assertThat(some.state().open().principal()).isEqualTo(yuan("0.42"));
        assertThat(some.state().balance()).isEqualTo(yuan("0.00"));
        assertThat(some.state().waived().principal()).isEqualTo(yuan("11049.00"));
    }

    @Test
    void what_neither_balance_nor_moved_principal_can_take_is_credit() {
        var loan = replay(RE_AMORTISING, FIRST_PAID, THOUSAND_BACK, paid("p2", MARCH_10.plusDays(1), "11126.42"));

        assertThat(loan.state().credit()).isEqualTo(yuan("77.00"));
        assertThat(loan.state().open()).isEqualTo(parts("0.00", "35.66", "0.00"));
    }

    @Test
    void re_amortisation_pays_what_is_due_as_such_and_lowers_all_of_the_balance() {
        var loan = replay(RE_AMORTISING, paid("p1", MARCH_10, "12120.00"));

        var receipt = loan.state().receipts().getFirst();
        assertThat(receipt.toPrincipal()).isEqualTo(yuan("10049.42"));
        assertThat(receipt.lines()).hasSize(2);
        assertThat(loan.state().open()).isEqualTo(parts("0.00", "32.42", "0.00"));
    }

    @Test
    void moved_principal_goes_with_the_next_instalment_when_that_is_moved() {
        var flat = TERMS.with(Repayment.by(Method.FLAT));
        var events = List.of(
                paid("p0", FIRST_DUE, "1120.00"),
                event("b1", MARCH_10, new Movement.ChargeBack("p0", yuan("500.00"))),
                event("k1", MARCH_10, new Change.CarryForward(Set.of(Component.PRINCIPAL))),
                event("m1", MARCH_10, new Change.DueDateMove(LocalDate.of(2024, 3, 20))),
                paid("p2", LocalDate.of(2024, 3, 12), "10700.00"));

        var loan = Loan.replay(flat, RE_AMORTISING, events).orThrow();

        // 500.00 are owed again with the next row, 1,000.00 were carried there; the balance of 10,000.00 is repaid
        assertThat(loan.state().rows()).hasSize(2);
        assertThat(row(loan, 2).dueOn()).isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(row(loan, 2).paid()).isEqualTo(parts("0.00", "0.00", "700.00"));
        assertThat(row(loan, 2).open().principal()).isEqualTo(yuan("800.00"));
        assertThat(loan.state().credit()).isEqualTo(yuan("0.00"));
        assertThat(loan.state().receipts().getLast().settled()).isEqualTo(parts("0.00", "0.00", "10700.00"));
    }

    @Test
    void money_that_had_paid_moved_principal_lowers_a_balance_that_comes_up_again() {
        var loan = replay(
                RE_AMORTISING,
                event("x1", FEBRUARY_10, new Movement.Prepayment(yuan("500.00"), Recast.NEW_INSTALMENT)),
                paid("p1", FIRST_DUE, "2000.00"),
                event("b1", MARCH_10, new Movement.ChargeBack("p1", yuan("1000.00"))));
        var balance = loan.state().balance();

        var after = Loan.replay(
                        TERMS,
                        RE_AMORTISING,
                        with(
                                loan,
                                event("p2", MARCH_10.plusDays(1), new Movement.Payment(balance.plus(yuan("300.00")))),
                                paid("p3", MARCH_10.plusDays(1), "200.00"),
                                event("b2", MARCH_10.plusDays(1), new Movement.ChargeBack("x1", yuan("250.00")))))
                .orThrow();

        // 250.00 are in the balance again: p2 repays them, and so leaves 250.00 more of the moved principal open
        var receipts = after.state().receipts();
        assertThat(after.state().balance()).isEqualTo(yuan("0.00"));
        assertThat(row(after, 2).drawn().principal()).isEqualTo(yuan("0.00"));
        assertThat(receipts.get(2).toPrincipal()).isEqualTo(balance.plus(yuan("250.00")));
        assertThat(receipts.get(3).toPrincipal()).isEqualTo(yuan("0.00"));
        var moved = row(loan, 2).open().principal().minus(row(loan, 2).drawn().principal());
        assertThat(row(after, 2).open().principal()).isEqualTo(moved.minus(yuan("250.00")));
    }

    @Test
    void moved_principal_is_paid_in_advance_like_all_other() {
        var loan = replay(FIRST_PAID, THOUSAND_BACK, paid("p2", MARCH_10.plusDays(1), "11352.90"));

        assertThat(loan.state().open().isZero()).isTrue();
        assertThat(loan.state().credit()).isEqualTo(yuan("0.00"));
    }

    private static Loan replay(LoanEvent... events) {
        return replay(AllocationOrder.civilCode561(), events);
    }

    private static Loan replay(AllocationOrder order, LoanEvent... events) {
        return Loan.replay(TERMS, order, List.of(events)).orThrow();
    }

    private static List<LoanEvent> with(Loan loan, LoanEvent... more) {
        return Stream.concat(loan.events().stream(), Stream.of(more)).toList();
    }
}
