package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.accrual.InterestPer;
import org.creditrepair.repair.accrual.LatePrincipal;
import org.creditrepair.repair.accrual.Night;
import org.creditrepair.repair.accrual.Stub;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Direction;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Grace;
import org.creditrepair.repair.schedule.InstalmentAmount;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Repayment;
import org.creditrepair.repair.schedule.Terms;

/** What holds for every loan, whatever happens to it. */
class LoanPropertiesTest {
    private static final LocalDate START = LocalDate.of(2023, 10, 31);
    private static final Money NOTHING = Money.zero("CNY");
    private static final List<AllocationOrder> ORDERS = List.of(
            AllocationOrder.civilCode561(),
            AllocationOrder.uniform(List.of(Component.values()), Direction.VERTICAL, FuturePart.LAST_INSTALMENT),
            AllocationOrder.uniform(List.of(Component.values()), Direction.HORIZONTAL, FuturePart.RE_AMORTISATION));

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
        var terms = daily(new BigDecimal("50000.00"), rate, 6).with(Convention.daily(DayCount.ACTUAL_365));
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

        if (due.isPositive() && loan.state().closedOn().isEmpty()) {
            var closed = loan.record(new LoanEvent("z", on, new Movement.PayOff(due)))
                    .orThrow();
            assertThat(closed.state().open().isZero()).isTrue();
            assertThat(closed.state().balance()).isEqualTo(NOTHING);
            assertThat(closed.state().credit()).isEqualTo(loan.state().credit());
            assertThat(closed.payOff(on).orThrow().total()).isEqualTo(NOTHING);
        }
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
            if (before.rows().getLast().dueOn().isAfter(day)) {
                assertThat(state.pastDue(day.plusDays(1))).isEqualTo(before.pastDue(day.plusDays(1)));
            }
        }
    }

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

        for (var id : loan.state().receipts().stream().map(Receipt::id).toList()) {
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

    @Provide
    Arbitrary<AllocationOrder> orders() {
        return Arbitraries.of(ORDERS);
    }

    @Provide
    Arbitrary<Money> cents() {
        return Arbitraries.integers().between(1, 500_000).map(cents -> new Money(BigDecimal.valueOf(cents, 2), "CNY"));
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("0.36"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 180);
    }

    @Provide
    Arbitrary<Terms> loans() {
        var amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("500.00"), new BigDecimal("200000.00"))
                .ofScale(2);
        var graces = Arbitraries.of(
                Grace.NONE, Grace.NONE.onPrincipal(2), Grace.NONE.onInterest(2), Grace.NONE.freeOfInterest(1));
        return Combinators.combine(
                        amounts,
                        rates(),
                        Arbitraries.integers().between(3, 12),
                        Arbitraries.of(Method.class),
                        graces,
                        Arbitraries.of(new InstalmentAmount.Computed(), new InstalmentAmount.Level()),
                        conventions())
                .as((amount, rate, count, method, grace, instalment, convention) -> daily(amount, rate, count)
                        .with(Repayment.by(method).with(instalment))
                        .with(grace)
                        .with(convention));
    }

    private static Arbitrary<Convention> conventions() {
        return Combinators.combine(
                        Arbitraries.of(DayCount.class),
                        Arbitraries.of(InterestPer.class),
                        Arbitraries.of(Night.class),
                        Arbitraries.of(Stub.class),
                        Arbitraries.of(LatePrincipal.class))
                .as((count, per, night, stub, late) -> new Convention(count, per, night, Rounding.HALF_UP, stub, late));
    }

    @Provide
    Arbitrary<List<LoanEvent>> histories() {
        var dated =
                Combinators.combine(days(), facts()).as((day, fact) -> new LoanEvent("", START.plusDays(day), fact));
        return dated.list().ofMinSize(1).ofMaxSize(14).map(LoanPropertiesTest::named);
    }

    private static Arbitrary<LoanEvent.Fact> facts() {
        var amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("9000.00"))
                .ofScale(2)
                .map(amount -> new Money(amount, "CNY"));
        var number = Arbitraries.integers().between(1, 40);
        var recasts = Arbitraries.of(Recast.class);
        var treatments = Arbitraries.of(Change.Treatment.class);
        var components = Arbitraries.of(Component.class);
        return Arbitraries.oneOf(
                amounts.map(Movement.Payment::new),
                amounts.map(Movement.Payment::new),
                amounts.map(Movement.Payment::new),
                Combinators.combine(amounts, recasts).as(Movement.Prepayment::new),
                Combinators.combine(components, amounts, number)
                        .as((component, amount, days) ->
                                new Movement.Charge(component, amount, START.plusDays(180 + days))),
                number.map(which -> new Movement.ChargeBack("e" + which % 10)),
                Combinators.combine(number, amounts, components)
                        .as((which, amount, first) ->
                                new Movement.ChargeBack("e" + which % 10, Optional.of(amount), List.of(first))),
                Combinators.combine(number, amounts)
                        .as((which, amount) -> new Movement.Refund("e" + which % 10, amount)),
                amounts.map(Movement.Settlement::new),
                Combinators.combine(Arbitraries.of("0", "0.04", "0.155", "0.3"), recasts)
                        .as((rate, recast) -> new Change.RateChange(new BigDecimal(rate), recast)),
                Combinators.combine(number, recasts)
                        .as((days, recast) -> new Change.InterestPause(START.plusDays(180 + days), recast)),
                Combinators.combine(number, treatments, recasts)
                        .as((days, treatment, recast) ->
                                new Change.PaymentHoliday(START.plusDays(140 + days), treatment, recast)),
                Combinators.combine(number, recasts)
                        .as((days, recast) -> new Change.DueDateMove(START.plusDays(180 + days), recast)),
                number.map(count -> new Change.TermExtension(count % 4 + 1)),
                Combinators.combine(number, treatments)
                        .as((days, treatment) -> new Change.ReAge(days % 6 + 1, START.plusDays(180 + days), treatment)),
                treatments.map(Change.ReAmortisation::new),
                Combinators.combine(components, amounts).as(Change.Waiver::new),
                components.map(component -> new Change.Capitalisation(Set.of(component))),
                components.map(component -> new Change.CarryForward(Set.of(component))));
    }

    /** Ids in the order of arrival. */
    private static List<LoanEvent> named(List<LoanEvent> events) {
        var named = new ArrayList<LoanEvent>();
        events.forEach(event -> named.add(new LoanEvent("e" + named.size(), event.on(), event.fact())));
        return named;
    }

    /** The loan with those of the events that it accepts. */
    private static Loan recorded(Terms terms, AllocationOrder order, List<LoanEvent> events) {
        var loan = Loan.open(terms, order).orThrow();
        for (var event : events) {
            if (loan.record(event) instanceof Result.Accepted<Loan>(var after)) {
                loan = after;
            }
        }
        return loan;
    }

    private static Money sum(LoanState state, Function<Receipt, Money> part) {
        return state.receipts().stream().map(part).reduce(NOTHING, Money::plus);
    }

    private static Terms daily(BigDecimal amount, BigDecimal rate, int count) {
        return Terms.of(new Money(amount, "CNY"), rate, START, count);
    }

    private static Money principal(List<Allocation.Line> lines) {
        return lines.stream()
                .filter(line -> line.component() == Component.PRINCIPAL)
                .map(Allocation.Line::amount)
                .reduce(NOTHING, Money::plus);
    }
}
