package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.event;
import static org.creditrepair.repair.loan.Given.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Direction;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.allocation.Timing;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.schedule.Terms;
import org.junit.jupiter.api.Test;

/** Money that nothing could take pays what opens later. 300.00 at 12 % in three months: 102.01, 102.01, 102.00. */
class CreditTest {
    private static final LocalDate JANUARY_15 = LocalDate.of(2024, 1, 15);
    private static final Terms TERMS = Terms.of(yuan("300.00"), new BigDecimal("0.12"), LocalDate.of(2024, 1, 1), 3);
    private static final AllocationOrder LAW = AllocationOrder.civilCode561();

    private static final AllocationOrder NOTHING_IN_ADVANCE = AllocationOrder.ofSteps(
                    List.of(
                            new AllocationOrder.Step(Timing.PAST_DUE, Component.INTEREST),
                            new AllocationOrder.Step(Timing.PAST_DUE, Component.PRINCIPAL),
                            new AllocationOrder.Step(Timing.DUE, Component.INTEREST),
                            new AllocationOrder.Step(Timing.DUE, Component.PRINCIPAL)),
                    Direction.HORIZONTAL,
                    FuturePart.NEXT_INSTALMENT)
            .orThrow();

    private static final AllocationOrder RE_AMORTISING =
            AllocationOrder.uniform(List.of(Component.values()), Direction.HORIZONTAL, FuturePart.RE_AMORTISATION);

    @Test
    void it_pays_a_charge_and_stays_the_money_of_who_paid_it() {
        var state = replay(
                LAW,
                event("p1", JANUARY_15, new Movement.Payment(yuan("306.02"))),
                event("p2", JANUARY_15, new Movement.Payment(yuan("3.98"), Payer.guarantor("g-1"))),
                charge("c1", "2.00"));

        assertThat(state.credit()).isEqualTo(yuan("1.98"));
        assertThat(state.open().isZero()).isTrue();
        assertThat(state.settledBy().get(Payer.guarantor("g-1")).total()).isEqualTo(yuan("2.00"));
        assertThat(state.receipts().getLast().lines())
                .containsExactly(new Allocation.Line(2, Timing.IN_ADVANCE, Component.FEE, yuan("2.00")));
    }

    @Test
    void the_money_that_came_first_is_used_first_and_no_more_than_there_is() {
        var state = replay(
                LAW,
                event("p1", JANUARY_15, new Movement.Payment(yuan("307.02"))),
                event("p2", JANUARY_15, new Movement.Payment(yuan("1.00"))),
                charge("c1", "1.50"),
                charge("c2", "2.00"));

        assertThat(state.receipts()).extracting(Receipt::credit).containsExactly(yuan("0.00"), yuan("0.00"));
        assertThat(state.open().fee()).isEqualTo(yuan("1.50"));
    }

    @Test
    void what_it_pays_twice_in_one_place_is_one_line() {
        var state = replay(
                LAW,
                event("p1", JANUARY_15, new Movement.Payment(yuan("310.00"))),
                charge("c1", "1.00"),
                charge("c2", "2.00"));

        assertThat(state.receipts().getFirst().lines())
                .filteredOn(line -> line.component() == Component.FEE)
                .containsExactly(new Allocation.Line(2, Timing.IN_ADVANCE, Component.FEE, yuan("3.00")));
        assertThat(state.credit()).isEqualTo(yuan("0.98"));
    }

    @Test
    void used_credit_can_no_longer_be_refunded() {
        var events = List.of(event("p1", JANUARY_15, new Movement.Payment(yuan("310.00"))), charge("c1", "2.00"));
        var loan = Loan.replay(TERMS, LAW, events).orThrow();

        assertThat(loan.record(refund("1.98")).isAccepted()).isTrue();
        assertThat(loan.record(refund("1.99")).asRefusal())
                .contains(new Refusal(Reason.TOO_LARGE, "refund.amount", "1.99 CNY"));
    }

    @Test
    void money_that_pays_nothing_in_advance_pays_each_instalment_on_its_due_day() {
        var paid = event("p1", JANUARY_15, new Movement.Payment(yuan("150.00"), Payer.guarantor("g-1")));
        var beforeDue = replay(NOTHING_IN_ADVANCE, paid, charge("c1", LocalDate.of(2024, 1, 31)));
        var onDueDay = replay(NOTHING_IN_ADVANCE, paid, charge("c1", LocalDate.of(2024, 2, 1)));
        var later = replay(NOTHING_IN_ADVANCE, paid, charge("c1", LocalDate.of(2024, 3, 10)));

        assertThat(beforeDue.credit()).isEqualTo(yuan("150.00"));
        assertThat(onDueDay.credit()).isEqualTo(yuan("47.99"));
        assertThat(later.credit()).isEqualTo(yuan("0.00"));
        assertThat(later.pastDue(LocalDate.of(2024, 3, 10)).total()).isEqualTo(yuan("54.02"));
        assertThat(later.receipts().getFirst().lines()).allMatch(line -> line.timing() == Timing.DUE);
        assertThat(later.settledBy().get(Payer.guarantor("g-1")).total()).isEqualTo(yuan("150.00"));
    }

    @Test
    void a_pay_off_asks_for_what_credit_does_not_pay() {
        var events = List.of(event("p1", JANUARY_15, new Movement.Payment(yuan("150.00"))));
        var loan = Loan.replay(TERMS, NOTHING_IN_ADVANCE, events).orThrow();

        // 14 of 31 days of 3.00 are 1.35
        var quote = loan.payOff(JANUARY_15).orThrow().total();
        var closed =
                loan.record(event("z1", JANUARY_15, new Movement.PayOff(quote))).orThrow();

        assertThat(quote).isEqualTo(yuan("151.35"));
        assertThat(closed.state().open().isZero()).isTrue();
        assertThat(closed.state().credit()).isEqualTo(yuan("0.00"));
    }

    @Test
    void a_balance_that_comes_up_again_is_lowered_by_it_and_drawn_anew() {
        var state = replay(
                RE_AMORTISING,
                event("p1", JANUARY_15, new Movement.Payment(yuan("200.00"))),
                event("p2", JANUARY_15, new Movement.Payment(yuan("150.00"))),
                event("b1", LocalDate.of(2024, 1, 20), new Movement.ChargeBack("p1", yuan("30.00"))));

        assertThat(state.balance()).isEqualTo(yuan("0.00"));
        assertThat(state.credit()).isEqualTo(yuan("20.00"));
        assertThat(state.receipts().getLast().toPrincipal()).isEqualTo(yuan("130.00"));
        assertThat(state.rows()).hasSize(1);
        assertThat(state.open().principal()).isEqualTo(yuan("0.00"));
    }

    @Test
    void a_prepayment_is_held_to_what_money_in_advance_has_left() {
        var loan = Loan.replay(TERMS, LAW, List.of(event("p1", JANUARY_15, new Movement.Payment(yuan("204.02")))))
                .orThrow();

        // 100.99 are left to the last row
        assertThat(loan.record(prepayment("100.99")).asRefusal())
                .contains(new Refusal(Reason.TOO_LARGE, "prepayment.amount", "100.99 CNY"));
        // 0.01 less would be credit, were it not for interest that had been paid in advance and no longer runs
        var state = loan.record(prepayment("100.98")).orThrow().state();
        assertThat(state.open().isZero()).isTrue();
        assertThat(state.credit()).isEqualTo(yuan("1.56"));
    }

    private static LoanEvent prepayment(String amount) {
        return event("x1", JANUARY_15, new Movement.Prepayment(yuan(amount), Recast.SAME_INSTALMENT));
    }

    private static LoanEvent refund(String amount) {
        return event("r1", LocalDate.of(2024, 3, 1), new Movement.Refund("p1", yuan(amount)));
    }

    private static LoanEvent charge(String id, String amount) {
        var on = LocalDate.of(2024, 1, 20);
        return event(id, on, new Movement.Charge(Component.FEE, yuan(amount), LocalDate.of(2024, 2, 20)));
    }

    /** No order names it, so it only lets the loan see a day. */
    private static LoanEvent charge(String id, LocalDate on) {
        return event(id, on, new Movement.Charge(Component.COST, yuan("0.01"), on));
    }

    private static LoanState replay(AllocationOrder order, LoanEvent... events) {
        return Loan.replay(TERMS, order, List.of(events)).orThrow().state();
    }
}
