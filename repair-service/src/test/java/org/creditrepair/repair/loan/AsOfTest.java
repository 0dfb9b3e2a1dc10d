package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Repayment;
import org.creditrepair.repair.schedule.Terms;
import org.junit.jupiter.api.Test;

/** A loan as of an earlier day, after what closed it, and whatever order its events are told in. 300.00 in three months. */
class AsOfTest {
    private static final LocalDate APRIL_1 = LocalDate.of(2024, 4, 1);
    private static final Terms TERMS = Terms.of(yuan("300.00"), new BigDecimal("0.12"), LocalDate.of(2024, 1, 1), 3);
    private static final LoanEvent SETTLED = event("p", "2024-02-01", new Movement.Settlement(yuan("200.00")));
    private static final LoanEvent REVERSED = event("x", "2024-05-01", new Movement.Reversal("p"));
    private static final LoanEvent LONGER = event("r", "2024-03-10", new Change.TermExtension(2));

    @Test
    void money_that_was_reversed_later_never_came() {
        var loan = replay(SETTLED, REVERSED, LONGER);

        assertThat(loan.asOf(APRIL_1).orThrow().state())
                .isEqualTo(replay(LONGER).state());
        assertThat(loan.payOff(APRIL_1)).isEqualTo(replay(LONGER).payOff(APRIL_1));
        assertThat(loan.asOf(LocalDate.of(2024, 2, 15)).orThrow().state()).isEqualTo(replay().state());
    }

    @Test
    void a_reversal_of_what_is_not_told_yet_is_not_told_either() {
        var loan = replay(SETTLED, REVERSED);

        assertThat(loan.asOf(LocalDate.of(2024, 1, 31)).orThrow().events()).isEmpty();
        assertThat(loan.asOf(LocalDate.of(2024, 2, 1)).orThrow().events()).isEmpty();
        assertThat(loan.asOf(LocalDate.of(2024, 4, 30)).orThrow().events()).isEmpty();
        assertThat(loan.asOf(LocalDate.of(2024, 5, 1)).orThrow().events()).containsExactly(SETTLED, REVERSED);
    }

    @Test
    void what_is_open_again_after_a_settlement_is_re_aged_without_interest_of_the_time_before() {
        var settled = event("p", "2024-01-16", new Movement.Settlement(yuan("200.00")));
        var back = event("b", "2024-02-01", new Movement.ChargeBack("p"));
        var reAge = event("r", "2024-02-01", new Change.ReAge(1, LocalDate.of(2024, 3, 1), Change.Treatment.WAIVED));

        // a month on the 198.55 that are principal; the holiday that ran before the settlement is over
        var holiday = event("h", "2024-01-10", new Change.PaymentHoliday(LocalDate.of(2024, 3, 15)));
        var rows = replay(holiday, settled, back, reAge).state().rows();

        assertThat(rows.getLast().drawn().principal()).isEqualTo(yuan("198.55"));
        assertThat(rows.getLast().drawn().interest()).isEqualTo(yuan("1.99"));
        assertThat(rows.getLast().open().total()).isEqualTo(yuan("200.54"));
    }

    @Test
    void a_pay_off_takes_charges_that_are_due_after_the_last_instalment() {
        var late =
                event("c", "2024-04-10", new Movement.Charge(Component.COST, yuan("5.00"), LocalDate.of(2024, 8, 1)));
        var on = LocalDate.of(2024, 5, 1);
        var loan = replay(late, event("w", "2024-04-11", new Change.Waiver(Component.COST, yuan("2.00"))));
        var quote = loan.payOff(on).orThrow();

        var closed = loan.record(new LoanEvent("z", on, new Movement.PayOff(quote.total())))
                .orThrow();

        assertThat(quote.parts().cost()).isEqualTo(yuan("3.00"));
        assertThat(closed.state().open().isZero()).isTrue();
        assertThat(closed.state().rows().getLast().dueOn()).isEqualTo(on);
        assertThat(closed.state().waived().cost()).isEqualTo(yuan("2.00"));
        assertThat(loan.payOff(APRIL_1).orThrow().parts().cost()).isEqualTo(yuan("0.00"));
    }

    @Test
    void a_pay_off_on_the_last_due_day_takes_them_with_the_last_instalment() {
        var late =
                event("c", "2024-04-01", new Movement.Charge(Component.COST, yuan("5.00"), LocalDate.of(2024, 8, 1)));
        var loan = replay(late);
        var quote = loan.payOff(APRIL_1).orThrow();

        var closed = loan.record(new LoanEvent("z", APRIL_1, new Movement.PayOff(quote.total())))
                .orThrow();

        assertThat(quote.total()).isEqualTo(yuan("311.02"));
        assertThat(closed.state().rows()).hasSize(3);
        assertThat(closed.state().rows().getLast().paid().cost()).isEqualTo(yuan("5.00"));
    }

    @Test
    void flat_interest_of_a_prepayment_that_went_back_is_what_it_was() {
        var flat = TERMS.with(Repayment.by(Method.FLAT));
        var on = "2024-01-01";
        var prepaid = event("p", on, new Movement.Prepayment(yuan("100.00"), Recast.NEW_INSTALMENT));
        var back = event("b", "2024-01-02", new Movement.ChargeBack("p"));
        var state = Loan.replay(flat, AllocationOrder.civilCode561(), List.of(prepaid, back))
                .orThrow()
                .state();

        // 9.00 less what 100.00 bear in a night, 1.00 / 31
        assertThat(state.rows().stream().map(row -> row.drawn().interest()).reduce(Money::plus))
                .contains(yuan("8.97"));
    }

    @Test
    void refusals_are_the_same_whoever_was_told_first() {
        var events = new ArrayList<>(List.of(
                event("p", "2024-02-01", new Movement.Payment(yuan("10.00"))),
                event("b", "2024-02-03", new Movement.ChargeBack("p", yuan("5.00"))),
                event("x", "2024-02-05", new Movement.Reversal("p")),
                event("y", "2024-02-06", new Movement.Reversal("none"))));
        var refusal = new Refusal(Reason.ALREADY_GIVEN_BACK, "reversal.eventId", "p");

        for (var turn = 0; turn < events.size(); turn++) {
            Collections.rotate(events, 1);
            assertThat(Loan.replay(TERMS, AllocationOrder.civilCode561(), events)
                            .asRefusal())
                    .contains(refusal);
        }
    }

    private static Loan replay(LoanEvent... events) {
        return Loan.replay(TERMS, AllocationOrder.civilCode561(), List.of(events))
                .orThrow();
    }

    private static LoanEvent event(String id, String on, LoanEvent.Fact fact) {
        return new LoanEvent(id, LocalDate.parse(on), fact);
    }
}
