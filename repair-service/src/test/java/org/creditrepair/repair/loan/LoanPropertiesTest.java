package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Terms;

/** What holds for every loan, whatever happens to it. */
class LoanPropertiesTest extends LoanHistories {
    @Property(tries = 300)
    void any_order_of_arrival_gives_the_same_loan(
            @ForAll("loans") Terms terms, @ForAll("histories") List<LoanEvent> events, @ForAll Random random) {
        var loan = recorded(terms, ORDERS.getFirst(), events);
        var shuffled = new ArrayList<>(loan.events());
        Collections.shuffle(shuffled, random);

        var again = Loan.replay(terms, ORDERS.getFirst(), shuffled).orThrow();

        assertThat(again.state()).isEqualTo(loan.state());
    }

    @Property(tries = 200)
    void preview_is_commit_and_undo_after_do_is_the_identity(
            @ForAll("loans") Terms terms, @ForAll("histories") List<LoanEvent> events) {
        var loan = recorded(terms, ORDERS.getFirst(), events.subList(0, events.size() - 1));
        var event = events.getLast();

        if (loan.record(event) instanceof Result.Accepted<Loan>(var after)) {
            assertThat(loan.preview(event).orThrow().after()).isEqualTo(after);
            assertThat(after.undo(event.id())).isEqualTo(Result.of(loan));
        } else {
            assertThat(loan.preview(event).asRefusal())
                    .isEqualTo(loan.record(event).asRefusal());
        }
    }

    @Property(tries = 300)
    void principal_is_repaid_waived_or_open_to_the_cent(
            @ForAll("loans") Terms terms,
            @ForAll("orders") AllocationOrder order,
            @ForAll("histories") List<LoanEvent> events) {
        var state = recorded(terms, order, events).state();

        var repaid = state.receipts().stream()
                .map(receipt -> principal(receipt.lines()).plus(receipt.toPrincipal()))
                .reduce(NOTHING, Money::plus);
        var all = repaid.plus(state.waived().principal()).plus(state.open().principal());
        assertThat(all).isEqualTo(terms.amount().plus(state.capitalised()));
    }

    @Property(tries = 300)
    void nothing_is_negative_and_every_receipt_adds_up(
            @ForAll("loans") Terms terms,
            @ForAll("orders") AllocationOrder order,
            @ForAll("histories") List<LoanEvent> events) {
        var state = recorded(terms, order, events).state();

        assertThat(state.credit().isNegative()).isFalse();
        assertThat(state.balance().isNegative()).isFalse();
        for (var row : state.rows()) {
            assertThat(row.paid().plus(row.waived()).plus(row.moved()).plus(row.open()))
                    .isEqualTo(row.demanded());
            assertThat(row.drawn().closing().isNegative()
                            || row.drawn().principal().isNegative())
                    .isFalse();
        }
        for (var receipt : state.receipts()) {
            var lines = receipt.lines().stream().map(Allocation.Line::amount).reduce(NOTHING, Money::plus);
            var used = lines.plus(receipt.toPrincipal()).plus(receipt.credit());
            assertThat(used.plus(receipt.returned())).isEqualTo(receipt.amount());
        }
    }

    @Property(tries = 200)
    void interest_is_that_of_every_night(
            @ForAll("rates") BigDecimal rate,
            @ForAll("rates") BigDecimal second,
            @ForAll("days") int changeAfter,
            @ForAll("days") int pauseAfter) {
        var terms = daily(Money.of("50000.00", "CNY"), rate, 6).with(Convention.daily(DayCount.ACTUAL_365));
        var change = START.plusDays(changeAfter);
        var pause = START.plusDays(pauseAfter);
        var loan = Loan.replay(
                        terms,
                        ORDERS.getFirst(),
                        List.of(
                                new LoanEvent("change", change, new Change.RateChange(second)),
                                new LoanEvent("pause", pause, new Change.InterestPause(pause.plusDays(8)))))
                .orThrow();

        for (var row : loan.state().rows()) {
            var exact = BigDecimal.ZERO;
            for (var night = row.drawn().from(); night.isBefore(row.dueOn()); night = night.plusDays(1)) {
                var paused = !night.isBefore(pause) && !night.isAfter(pause.plusDays(8));
                var annual = paused ? BigDecimal.ZERO : night.isBefore(change) ? rate : second;
                exact = exact.add(annual.multiply(row.drawn().opening().amount())
                        .divide(new BigDecimal(365), MathContext.DECIMAL128));
            }
            assertThat(row.demanded().interest().amount().subtract(exact).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.005000001"));
        }
    }

    @Property(tries = 200)
    void a_pay_off_leaves_nothing_and_its_amount_is_that_of_the_quote(
            @ForAll("loans") Terms terms, @ForAll("histories") List<LoanEvent> events, @ForAll("days") int after) {
        var on = START.plusDays(after);
        var loan = recorded(terms, ORDERS.getFirst(), events).asOf(on).orThrow();
        var due = loan.payOff(on).orThrow().total();

        Assume.that(due.isPositive() && loan.state().closedOn().isEmpty());
        var closed =
                loan.record(new LoanEvent("z", on, new Movement.PayOff(due))).orThrow();

        assertThat(closed.state().open().isZero()).isTrue();
        assertThat(closed.state().balance()).isEqualTo(NOTHING);
        assertThat(closed.state().credit()).isEqualTo(loan.state().credit());
        assertThat(closed.payOff(on).orThrow().total()).isEqualTo(NOTHING);
    }

    @Property(tries = 300)
    void what_goes_back_is_owed_again_or_was_credit_and_makes_nobody_late(
            @ForAll("loans") Terms terms,
            @ForAll("histories") List<LoanEvent> events,
            @ForAll("cents") Money paid,
            @ForAll("cents") Money back,
            @ForAll("days") int after) {
        var day = START.plusDays(after);
        var payment = new LoanEvent("p", day, new Movement.Payment(paid, Payer.guarantor("g-1")));
        var chargeBack = new LoanEvent("q", day, new Movement.ChargeBack("p", back));
        var loan = recorded(terms, ORDERS.getFirst(), events)
                .asOf(day.minusDays(1))
                .then(known -> known.record(payment))
                .orThrow();
        var before = loan.state();
        var recorded = loan.record(chargeBack);

        if (back.compareTo(paid) > 0) {
            assertThat(recorded).isEqualTo(Result.refused(Reason.TOO_LARGE, "chargeBack.amount", back));
        } else {
            var state = recorded.orThrow().state();
            var owed = state.open().total().minus(before.open().total());
            assertThat(owed.plus(before.credit()).minus(state.credit())).isEqualTo(back);
            assertThat(state.pastDue(day)).isEqualTo(before.pastDue(day));
            var isAnyToCome = before.rows().getLast().dueOn().isAfter(day);
            var tomorrow = day.plusDays(1);
            assertThat(!isAnyToCome || state.pastDue(tomorrow).equals(before.pastDue(tomorrow)))
                    .isTrue();
        }
    }

    /** Credit of others pays what the first part opens before the second opens more: with such they may differ. */
    @Property(tries = 200)
    void parts_that_go_back_on_a_day_are_as_their_sum(
            @ForAll("loans") Terms terms,
            @ForAll("orders") AllocationOrder order,
            @ForAll("histories") List<LoanEvent> events,
            @ForAll("cents") Money first,
            @ForAll("cents") Money second,
            @ForAll("days") int after) {
        var loan = recorded(terms, order, events);
        var on = START.plusDays(after);

        var receipts = loan.state().receipts();
        var withoutCreditOfOthers = receipts.stream()
                .filter(receipt -> receipt.credit().equals(loan.state().credit()))
                .map(Receipt::id)
                .toList();
        Assume.that(!withoutCreditOfOthers.isEmpty());
        for (var id : withoutCreditOfOthers) {
            var parts = loan.record(new LoanEvent("x", on, new Movement.ChargeBack(id, first)))
                    .then(one -> one.record(new LoanEvent("y", on, new Movement.ChargeBack(id, second))));
            var whole = loan.record(new LoanEvent("x", on, new Movement.ChargeBack(id, first.plus(second))));

            assertThat(parts.isAccepted()).isEqualTo(whole.isAccepted());
            assertThat(parts.map(Loan::state)).isEqualTo(parts.isAccepted() ? whole.map(Loan::state) : parts);
        }
    }

    @Property(tries = 200)
    void what_payers_settled_and_credit_and_what_went_back_is_all_that_came_in(
            @ForAll("loans") Terms terms,
            @ForAll("orders") AllocationOrder order,
            @ForAll("histories") List<LoanEvent> events) {
        var state = recorded(terms, order, events).state();

        var settled = state.settledBy().values().stream().map(Breakdown::total).reduce(NOTHING, Money::plus);
        var returned = sum(state, Receipt::returned);
        assertThat(settled.plus(state.credit()).plus(returned)).isEqualTo(sum(state, Receipt::amount));
    }
}
