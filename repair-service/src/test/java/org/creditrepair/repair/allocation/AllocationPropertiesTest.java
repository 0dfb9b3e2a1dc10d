package org.creditrepair.repair.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.creditrepair.repair.money.Money;

/** What holds for every payment. */
class AllocationPropertiesTest {

    @Property
    void lines_and_rest_add_up_to_the_payment(
            @ForAll @BigRange(min = "0.01", max = "100000.00") @Scale(2) BigDecimal amount,
            @ForAll("plans") List<List<BigDecimal>> plan) {
        var payment = new Money(amount, "CNY");
        var instalments = instalments(plan);

        var allocation = Allocation.of(payment, instalments);

        var allocated = allocation.lines().stream().map(Allocation.Line::amount).reduce(Money.zero("CNY"), Money::plus);
        assertThat(allocated.plus(allocation.rest())).isEqualTo(payment);
        assertThat(allocation.rest().isNegative()).isFalse();
        assertThat(allocation.lines()).allMatch(line -> line.amount().isPositive());
    }

    @Property
    void nothing_gets_more_than_is_open_and_a_rest_means_that_all_is_paid(
            @ForAll @BigRange(min = "0.01", max = "100000.00") @Scale(2) BigDecimal amount,
            @ForAll("plans") List<List<BigDecimal>> plan) {
        var instalments = instalments(plan);

        var allocation = Allocation.of(new Money(amount, "CNY"), instalments);

        for (var line : allocation.lines()) {
            var open = instalments.get(line.instalment() - 1).open().get(line.component());
            assertThat(line.amount()).isLessThanOrEqualTo(open);
        }
        var outstanding = instalments.stream()
                .map(instalment -> instalment.outstanding("CNY"))
                .reduce(Money.zero("CNY"), Money::plus);
        assertThat(allocation.rest())
                .isEqualTo(new Money(amount, "CNY").minus(outstanding).max(Money.zero("CNY")));
    }

    @Provide
    Arbitrary<List<List<BigDecimal>>> plans() {
        var amount = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("5000"))
                .ofScale(2);
        return amount.list().ofSize(Component.values().length).list().ofMaxSize(12);
    }

    private static List<OpenInstalment> instalments(List<List<BigDecimal>> plan) {
        return IntStream.range(0, plan.size())
                .mapToObj(i -> {
                    var open = new EnumMap<Component, Money>(Component.class);
                    for (var component : Component.values()) {
                        open.put(component, new Money(plan.get(i).get(component.ordinal()), "CNY"));
                    }
                    return new OpenInstalment(i + 1, LocalDate.of(2021, 1, 31).plusMonths(i), open);
                })
                .toList();
    }
}
