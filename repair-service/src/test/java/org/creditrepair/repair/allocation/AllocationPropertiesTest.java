package org.creditrepair.repair.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.creditrepair.repair.money.Money;

/** What holds for every payment under every order. */
class AllocationPropertiesTest {
    private static final LocalDate FIRST_DUE = LocalDate.of(2021, 1, 31);
    private static final Money NOTHING = Money.zero("CNY");

    @Property
    void lines_and_what_is_left_add_up_to_the_payment(
            @ForAll @BigRange(min = "0.01", max = "100000.00") @Scale(2) BigDecimal amount,
            @ForAll("debts") List<OpenInstalment> debt,
            @ForAll("orders") AllocationOrder order) {
        var allocation = order.allocate(payment(amount), debt).orThrow();

        var allocated = allocation.lines().stream().map(Allocation.Line::amount).reduce(NOTHING, Money::plus);
        assertThat(allocated.plus(allocation.toReamortise()).plus(allocation.overpaid()))
                .isEqualTo(new Money(amount, "CNY"));
        assertThat(allocation.lines()).allMatch(line -> line.amount().isPositive());
        assertThat(allocation.toReamortise().isNegative()).isFalse();
        assertThat(allocation.overpaid().isNegative()).isFalse();
    }

    @Property
    void nothing_gets_more_than_is_open_and_undoing_restores_it(
            @ForAll @BigRange(min = "0.01", max = "100000.00") @Scale(2) BigDecimal amount,
            @ForAll("debts") List<OpenInstalment> debt,
            @ForAll("orders") AllocationOrder order) {
        var allocation = order.allocate(payment(amount), debt).orThrow();

        var left = allocation.applyTo(debt);

        assertThat(allocation.undoFrom(left)).isEqualTo(debt);
    }

    @Property
    void under_the_order_of_the_law_an_overpayment_means_that_all_is_paid(
            @ForAll @BigRange(min = "0.01", max = "100000.00") @Scale(2) BigDecimal amount,
            @ForAll("debts") List<OpenInstalment> debt) {
        var outstanding = debt.stream().map(OpenInstalment::outstanding).reduce(NOTHING, Money::plus);

        var allocation =
                AllocationOrder.civilCode561().allocate(payment(amount), debt).orThrow();

        assertThat(allocation.overpaid())
                .isEqualTo(new Money(amount, "CNY").minus(outstanding).max(NOTHING));
    }

    @Provide
    Arbitrary<List<OpenInstalment>> debts() {
        var amount = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("5000"))
                .ofScale(2)
                .map(decimal -> new Money(decimal, "CNY"));
        return Combinators.combine(amount, amount, amount, amount, amount)
                .as(Breakdown::new)
                .list()
                .ofMaxSize(12)
                .map(open -> IntStream.range(0, open.size())
                        .mapToObj(i -> new OpenInstalment(i + 1, FIRST_DUE.plusMonths(i), open.get(i)))
                        .toList());
    }

    @Provide
    Arbitrary<AllocationOrder> orders() {
        var components = Arbitraries.of(Component.class).list().uniqueElements().ofMinSize(1);
        return Combinators.combine(components, Arbitraries.of(Direction.class), Arbitraries.of(FuturePart.class))
                .as(AllocationOrder::uniform);
    }

    private static Payment payment(BigDecimal amount) {
        return Payment.byBorrower("p-1", new Money(amount, "CNY"), FIRST_DUE.plusMonths(3));
    }
}
