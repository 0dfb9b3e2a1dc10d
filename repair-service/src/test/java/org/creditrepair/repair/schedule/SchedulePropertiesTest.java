package org.creditrepair.repair.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.creditrepair.repair.money.Money;

/** What holds for every schedule. */
class SchedulePropertiesTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 31);

    @Property
    void principal_sums_to_what_is_repaid_and_the_balance_is_never_negative(
            @ForAll @BigRange(min = "60.00", max = "10000000.00") @Scale(2) BigDecimal principal,
            @ForAll @BigRange(min = "0", max = "0.36") @Scale(4) BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 60) int instalments) {
        var schedule = Schedule.of(terms(principal, rate, instalments, "0"), START);

        assertThat(schedule.rows().stream().map(Instalment::principal).reduce(Money::plus))
                .contains(new Money(principal, "CNY"));
        assertThat(schedule.rows())
                .noneMatch(row -> row.closing().isNegative() || row.principal().isNegative());
        assertThat(schedule.rows().getLast().closing().isZero()).isTrue();
    }

    @Property
    void components_add_up_to_the_total(
            @ForAll @BigRange(min = "60.00", max = "10000000.00") @Scale(2) BigDecimal principal,
            @ForAll @BigRange(min = "0", max = "500.00") @Scale(2) BigDecimal fees,
            @ForAll @IntRange(min = 1, max = 60) int instalments) {
        var schedule = Schedule.of(terms(principal, new BigDecimal("0.18"), instalments, fees.toPlainString()), START);

        var parts = schedule.rows().stream()
                .map(row -> row.principal().plus(row.interest()).plus(row.fee()).plus(row.penalty()))
                .reduce(Money.zero("CNY"), Money::plus);
        assertThat(parts).isEqualTo(schedule.total());
        assertThat(schedule.rows()).allMatch(row -> row.total().isPositive());
    }

    private static Terms terms(BigDecimal principal, BigDecimal rate, int instalments, String fees) {
        return new Terms(new Money(principal, "CNY"), rate, instalments, Money.zero("CNY"), Money.of(fees, "CNY"));
    }
}
