package org.creditrepair.repair.loan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.DayCount;
import org.creditrepair.repair.accrual.InterestPer;
import org.creditrepair.repair.accrual.LatePrincipal;
import org.creditrepair.repair.accrual.Night;
import org.creditrepair.repair.accrual.Stub;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Direction;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Grace;
import org.creditrepair.repair.schedule.InstalmentAmount;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Repayment;
import org.creditrepair.repair.schedule.Terms;

/** Loans and what happens to them, for properties. */
abstract class LoanHistories {
    static final LocalDate START = LocalDate.of(2023, 10, 31);
    static final Money NOTHING = Money.zero("CNY");
    static final List<AllocationOrder> ORDERS = List.of(
            AllocationOrder.civilCode561(),
            AllocationOrder.uniform(List.of(Component.values()), Direction.VERTICAL, FuturePart.LAST_INSTALMENT),
            AllocationOrder.uniform(List.of(Component.values()), Direction.HORIZONTAL, FuturePart.RE_AMORTISATION));

    record Story(Terms terms, AllocationOrder order, List<LoanEvent> events) {

        Loan loan() {
            return recorded(terms, order, events);
        }
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

    /** Loans, orders and events in one currency, whatever its minor unit. */
    @Provide
    Arbitrary<Story> stories() {
        return Arbitraries.of("CNY", "JPY", "BHD")
                .flatMap(currency -> Combinators.combine(loans(currency), orders(), histories(currency))
                        .as(Story::new));
    }

    @Provide
    Arbitrary<Terms> loans() {
        return loans("CNY");
    }

    Arbitrary<Terms> loans(String currency) {
        var amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("500.00"), new BigDecimal("200000.00"))
                .ofScale(2)
                .map(amount -> Money.rounded(amount, currency));
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

    static Arbitrary<Convention> conventions() {
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
        return histories("CNY");
    }

    private Arbitrary<List<LoanEvent>> histories(String currency) {
        var dated = Combinators.combine(days(), facts(currency))
                .as((day, fact) -> new LoanEvent("", START.plusDays(day), fact));
        return dated.list().ofMinSize(1).ofMaxSize(14).map(LoanHistories::named);
    }

    static Arbitrary<LoanEvent.Fact> facts(String currency) {
        var amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("9000.00"))
                .ofScale(2)
                .map(amount -> Money.rounded(amount, currency));
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
    static List<LoanEvent> named(List<LoanEvent> events) {
        var named = new ArrayList<LoanEvent>();
        events.forEach(event -> named.add(new LoanEvent("e" + named.size(), event.on(), event.fact())));
        return named;
    }

    /** The loan with those of the events that it accepts. */
    static Loan recorded(Terms terms, AllocationOrder order, List<LoanEvent> events) {
        var loan = Loan.open(terms, order).orThrow();
        for (var event : events) {
            if (loan.record(event) instanceof Result.Accepted<Loan>(var after)) {
                loan = after;
            }
        }
        return loan;
    }

    static Money sum(LoanState state, Function<Receipt, Money> part) {
        return state.receipts().stream().map(part).reduce(NOTHING, Money::plus);
    }

    static Terms daily(Money amount, BigDecimal rate, int count) {
        return Terms.of(amount, rate, START, count);
    }

    static Money principal(List<Allocation.Line> lines) {
        return lines.stream()
                .filter(line -> line.component() == Component.PRINCIPAL)
                .map(Allocation.Line::amount)
                .reduce(NOTHING, Money::plus);
    }
}
