package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.FIRST_DUE;
import static org.creditrepair.repair.loan.Given.MARCH_10;
import static org.creditrepair.repair.loan.Given.SECOND_DUE;
import static org.creditrepair.repair.loan.Given.START;
import static org.creditrepair.repair.loan.Given.TERMS;
import static org.creditrepair.repair.loan.Given.event;
import static org.creditrepair.repair.loan.Given.parts;
import static org.creditrepair.repair.loan.Given.replay;
import static org.creditrepair.repair.loan.Given.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Direction;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Charges;
import org.creditrepair.repair.schedule.Grace;
import org.creditrepair.repair.schedule.Instalment;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Repayment;
import org.creditrepair.repair.schedule.Schedule;
import org.creditrepair.repair.schedule.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 12,000.00 at 12 % over six months from 2024-01-31; a month bears 1 %. */
class LoanTest {
    private static final LoanEvent FIRST_PAID = event("p1", FIRST_DUE, new Movement.Payment(yuan("2070.58")));

    @Test
    void a_new_loan_is_its_schedule() {
        var terms = TERMS.with(Repayment.by(Method.EQUAL_INSTALMENT).withDownPayment(yuan("2000.00")))
                .with(Charges.none("CNY")
                        .withCarried(yuan("30.00"), yuan("20.00"), yuan("10.00"))
                        .withFeeEach(yuan("1.00")));

        var rows = Loan.open(terms).orThrow().state().rows();

        var schedule = Schedule.of(terms).orThrow().rows();
        assertThat(rows).extracting(row -> row.demanded().total()).containsExactlyElementsOf(totals(schedule));
        assertThat(rows.get(1).demanded().penalty()).isEqualTo(yuan("10.00"));
        assertThat(rows)
                .extracting(LoanRow::dueOn)
                .containsExactlyElementsOf(
                        schedule.stream().map(Instalment::dueOn).toList());
    }

    @Test
    void what_is_carried_into_a_loan_outlasts_a_change_of_its_rate() {
        var terms = TERMS.with(Charges.none("CNY").withCarried(yuan("30.00"), yuan("20.00"), yuan("0.00")));

        var row = replay(terms, event("r", START, new Change.RateChange(BigDecimal.ZERO)))
                .state()
                .rows()
                .getFirst();

        assertThat(row.demanded()).isEqualTo(parts("0.00", "20.00", "0.00", "30.00", "2000.00"));
    }

    /** 500.00 in three rows without interest; the first 166.67 were carried forward, so 333.33 are in the balance. */
    @ParameterizedTest
    @CsvSource({
        "333.33, 333.33, 0.00,   0.00",
        "333.34, 333.33, 0.01,   0.00",
        "500.00, 333.33, 166.67, 0.00",
        "500.01, 333.33, 166.67, 0.01",
    })
    void money_in_advance_lowers_the_balance_and_then_pays_what_was_carried_forward(
            String paid, String toPrincipal, String toRows, String credit) {
        var order =
                AllocationOrder.uniform(List.of(Component.values()), Direction.HORIZONTAL, FuturePart.RE_AMORTISATION);
        var terms = Terms.of(yuan("500.00"), BigDecimal.ZERO, LocalDate.of(2023, 10, 31), 3);
        var carried = event("c", LocalDate.of(2023, 11, 30), new Change.CarryForward(Set.of(Component.PRINCIPAL)));

        var state = Loan.replay(
                        terms,
                        order,
                        List.of(carried, event("p", LocalDate.of(2023, 12, 1), new Movement.Payment(yuan(paid)))))
                .orThrow()
                .state();

        var receipt = state.receipts().getFirst();
        assertThat(receipt.toPrincipal()).isEqualTo(yuan(toPrincipal));
        assertThat(receipt.lines().stream().map(Allocation.Line::amount).reduce(yuan("0.00"), Money::plus))
                .isEqualTo(yuan(toRows));
        assertThat(receipt.lines()).allMatch(line -> line.instalment() == 2);
        assertThat(state.credit()).isEqualTo(yuan(credit));
        assertThat(state.balance()).isEqualTo(yuan("0.00"));
        assertThat(state.open().principal()).isEqualTo(yuan("166.67").minus(yuan(toRows)));
    }

    @Test
    void a_waiver_outlasts_a_change_of_the_rows() {
        var loan = replay(
                TERMS,
                FIRST_PAID,
                event("w1", MARCH_10, new Change.Waiver(Component.INTEREST, yuan("70.00"))),
                event("x1", MARCH_10, new Change.RateChange(new BigDecimal("0.24"))));

        assertThat(loan.state().rows().get(1).waived()).isEqualTo(parts("0.00", "0.00", "0.00", "70.00", "0.00"));
        assertThat(loan.state().rows().get(1).open().interest()).isEqualTo(yuan("98.57"));
        assertThat(loan.state().waived()).isEqualTo(parts("0.00", "0.00", "0.00", "70.00", "0.00"));
    }

    @Test
    void a_payment_tells_where_it_went_line_by_line() {
        var loan = replay(TERMS, event("p1", FIRST_DUE, new Movement.Payment(yuan("2170.58"), Payer.guarantor("g-1"))));

        var receipt = loan.state().receipts().getFirst();
        assertThat(receipt.payer()).isEqualTo(Payer.guarantor("g-1"));
        assertThat(receipt.lines())
                .extracting(line -> line.instalment() + " " + line.component() + " " + line.amount())
                .containsExactly("1 INTEREST 120.00 CNY", "1 PRINCIPAL 1950.58 CNY", "2 INTEREST 100.00 CNY");
    }

    @Test
    void what_was_paid_in_advance_pays_the_rows_that_are_drawn_anew() {
        var loan = replay(
                TERMS,
                event("p1", FIRST_DUE, new Movement.Payment(yuan("4000.00"))),
                event("r1", MARCH_10, new Change.RateChange(new BigDecimal("0.24"))));

        // row 2 earns 10 of 31 days at 1 % and 21 at 2 % of 10,049.42: 168.57
        var second = loan.state().rows().get(1);
        assertThat(second.demanded().interest()).isEqualTo(yuan("168.57"));
        assertThat(second.paid()).isEqualTo(parts("0.00", "0.00", "0.00", "168.57", "1760.85"));
    }

    @Test
    void an_order_that_re_amortises_lowers_principal_and_instalments() {
        var order =
                AllocationOrder.uniform(List.of(Component.values()), Direction.HORIZONTAL, FuturePart.RE_AMORTISATION);
        var loan = Loan.replay(TERMS, order, List.of(event("p1", FIRST_DUE, new Movement.Payment(yuan("3070.58")))))
                .orThrow();

        // 9,049.42 over five months at 1 %: 1,864.54
        assertThat(loan.state().receipts().getFirst().toPrincipal()).isEqualTo(yuan("1000.00"));
        assertThat(loan.state().rows().get(1).drawn().opening()).isEqualTo(yuan("9049.42"));
        assertThat(loan.state().rows().get(1).demanded().total()).isEqualTo(yuan("1864.54"));
    }

    @Test
    void a_payment_of_more_than_all_is_credit_that_can_be_refunded() {
        var loan = replay(
                TERMS,
                event("p1", FIRST_DUE, new Movement.Payment(yuan("13000.00"))),
                event("f1", MARCH_10, new Movement.Refund("p1", yuan("100.00"))));

        // six rows of 2,070.58 and a last of 2,070.59 or so: all of them are paid
        assertThat(loan.state().open().isZero()).isTrue();
        assertThat(loan.state().credit())
                .isEqualTo(yuan("12900.00").minus(Schedule.of(TERMS).orThrow().total()));
        assertThat(loan.record(event("f2", MARCH_10, new Movement.Refund("p1", yuan("1000.00")))))
                .isEqualTo(Result.refused(Reason.TOO_LARGE, "refund.amount", "1000.00 CNY"));
    }

    @Test
    void a_reversal_makes_the_loan_as_if_the_money_had_not_come() {
        var without = replay(TERMS, event("c1", MARCH_10, new Change.Waiver(Component.PRINCIPAL, yuan("1.00"))));
        var reversed = replay(
                TERMS,
                FIRST_PAID,
                event("c1", MARCH_10, new Change.Waiver(Component.PRINCIPAL, yuan("1.00"))),
                event("v1", MARCH_10, new Movement.Reversal("p1")));

        assertThat(reversed.state()).isEqualTo(without.state());
    }

    @Test
    void only_the_latest_event_can_be_undone() {
        var loan = replay(TERMS, FIRST_PAID);
        var changed = loan.record(event("r1", START, new Change.RateChange(new BigDecimal("0.06"))))
                .orThrow();

        assertThat(changed.undo("r1")).isEqualTo(Result.of(loan));
        assertThat(changed.undo("p1")).isEqualTo(Result.refused(Reason.NOT_THE_LATEST, "eventId", "p1"));
        assertThat(Loan.open(TERMS).orThrow().undo("r1"))
                .isEqualTo(Result.refused(Reason.NOT_THE_LATEST, "eventId", "r1"));
    }

    @Test
    void a_preview_shows_what_changes_and_changes_nothing() {
        var loan = replay(TERMS, FIRST_PAID);
        var cut = event("x1", MARCH_10, new Movement.Prepayment(yuan("6000.00"), Recast.SAME_INSTALMENT));

        var preview = loan.preview(cut).orThrow();

        assertThat(preview.before()).isEqualTo(loan);
        assertThat(preview.after()).isEqualTo(loan.record(cut).orThrow());
        assertThat(preview.changedRows()).extracting(LoanRow::number).containsExactly(2, 3);
        assertThat(preview.droppedRows()).extracting(Instalment::number).containsExactly(4, 5, 6);
    }

    @Test
    void open_instalments_are_what_allocation_and_arrears_ask_for() {
        var loan = replay(TERMS, FIRST_PAID);

        assertThat(loan.openInstalments()).hasSize(6);
        assertThat(loan.openInstalments().getFirst().isPaid()).isTrue();
        assertThat(loan.openInstalments().get(1))
                .isEqualTo(new OpenInstalment(2, SECOND_DUE, parts("0.00", "0.00", "0.00", "100.49", "1970.09")));
    }

    @Test
    void a_charge_is_due_with_the_first_instalment_on_or_after_its_day_or_in_one_of_its_own() {
        var loan = replay(
                TERMS,
                event("c1", MARCH_10, new Movement.Charge(Component.FEE, yuan("1.00"), SECOND_DUE)),
                event("c2", MARCH_10, new Movement.Charge(Component.FEE, yuan("2.00"), SECOND_DUE.plusDays(1))),
                event("c3", MARCH_10, new Movement.Charge(Component.FEE, yuan("4.00"), LocalDate.of(2026, 1, 1))));

        assertThat(loan.state().rows())
                .extracting(row -> row.demanded().fee())
                .containsExactly(
                        yuan("0.00"),
                        yuan("1.00"),
                        yuan("2.00"),
                        yuan("0.00"),
                        yuan("0.00"),
                        yuan("0.00"),
                        yuan("4.00"));
        assertThat(loan.state().rows().getLast().dueOn()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void a_state_tells_rate_balance_and_what_became_principal() {
        var loan = replay(
                TERMS,
                event("k1", MARCH_10, new Change.Capitalisation(Set.of(Component.INTEREST))),
                event("r1", MARCH_10, new Change.RateChange(new BigDecimal("0.06"))));

        assertThat(loan.state().capitalised()).isEqualTo(yuan("120.00"));
        assertThat(loan.state().balance()).isEqualTo(yuan("10169.42"));
        assertThat(loan.state().annualRate()).isEqualByComparingTo("0.06");
    }

    @Test
    void a_first_grace_is_kept_by_number() {
        var loan = replay(
                TERMS.with(Grace.NONE.onPrincipal(2)),
                event("r1", LocalDate.of(2024, 2, 10), new Change.RateChange(new BigDecimal("0.24"))));

        assertThat(loan.state().rows().get(1).demanded().principal()).isEqualTo(yuan("0.00"));
        assertThat(loan.state().rows().get(2).demanded().principal().isPositive())
                .isTrue();
    }

    @Test
    void a_late_event_that_makes_a_later_one_impossible_is_refused_by_that_one() {
        var loan = replay(
                TERMS,
                event(
                        "x1",
                        LocalDate.of(2024, 2, 10),
                        new Movement.Prepayment(yuan("11000.00"), Recast.NEW_INSTALMENT)));

        assertThat(loan.record(event("w1", START, new Change.Waiver(Component.PRINCIPAL, yuan("1500.00"))))
                        .asRefusal())
                .contains(new Refusal(Reason.TOO_LARGE, "prepayment.amount", "11000.00 CNY"));
    }

    private static List<Money> totals(List<Instalment> rows) {
        return rows.stream().map(Instalment::total).toList();
    }
}
