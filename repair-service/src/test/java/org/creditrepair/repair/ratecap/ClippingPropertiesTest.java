package org.creditrepair.repair.ratecap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.repair.money.Money;

/** What holds for every set of charges and every cap. */
class ClippingPropertiesTest {
    private static final LocalDate START = LocalDate.of(2020, 8, 1);

    @Property
    void what_is_allowed_and_what_is_above_are_what_was_stated(
            @ForAll("charges") Map<Charge, BigDecimal> stated,
            @ForAll @BigRange(min = "0", max = "2000") @Scale(2) BigDecimal ceiling) {
        var clipping = Clipping.of(stated, ceiling).orThrow();

        stated.forEach((charge, value) -> assertThat(clipping.allowedByCharge()
                        .get(charge)
                        .add(clipping.aboveByCharge().getOrDefault(charge, BigDecimal.ZERO)))
                .isEqualByComparingTo(value));
        assertThat(clipping.allowed()).isLessThanOrEqualTo(ceiling);
        assertThat(clipping.above().signum() == 0 || clipping.allowed().compareTo(ceiling) == 0)
                .as("nothing is cut below the cap")
                .isTrue();
        assertThat(clipping.allowedByCharge().values()).noneMatch(value -> value.signum() < 0);
    }

    /** Split anywhere, a span has the same ceiling, but for the one rounding. */
    @Property
    void a_span_split_in_two_has_the_same_ceiling(
            @ForAll @IntRange(max = 60) int first, @ForAll @IntRange(max = 60) int second) {
        var cap = new Cap(List.of(
                segment(Optional.empty(), Optional.of(START.plusDays(19)), "0.24"),
                segment(Optional.of(START.plusDays(19)), Optional.empty(), "0.154")));
        var principal = Money.of("1234.56", "CNY");
        var middle = START.plusDays(first);
        var end = middle.plusDays(second);

        var whole = cap.ceiling(List.of(new BalanceSpan(START, end, principal)), 365);
        var split = cap.ceiling(
                List.of(new BalanceSpan(START, middle, principal), new BalanceSpan(middle, end, principal)), 365);

        assertThat(split).isEqualTo(whole);
    }

    @Provide
    Arbitrary<Map<Charge, BigDecimal>> charges() {
        return Arbitraries.maps(
                Arbitraries.of(Charge.class),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("1000"))
                        .ofScale(2));
    }

    private static Cap.Segment segment(Optional<LocalDate> from, Optional<LocalDate> to, String rate) {
        return new Cap.Segment(from, to, new BigDecimal(rate), Optional.empty(), "made up", Confidence.LOW);
    }
}
