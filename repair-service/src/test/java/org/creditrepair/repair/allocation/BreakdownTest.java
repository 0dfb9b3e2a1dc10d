package org.creditrepair.repair.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditrepair.repair.allocation.AllocationTables.yuan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreakdownTest {
    private static final Breakdown SOME =
            new Breakdown(yuan("1.00"), yuan("2.00"), yuan("3.00"), yuan("4.00"), yuan("5.00"));

    @ParameterizedTest
    @EnumSource
    void a_component_is_set_and_read_alone(Component component) {
        var changed = SOME.with(component, yuan("9.00"));

        assertThat(changed.of(component)).isEqualTo(yuan("9.00"));
        assertThat(Arrays.stream(Component.values()).filter(other -> other != component))
                .allMatch(other -> changed.of(other).equals(SOME.of(other)));
        assertThat(Breakdown.only(component, yuan("9.00")).total()).isEqualTo(yuan("9.00"));
        assertThat(Breakdown.only(component, yuan("9.00")).isZero()).isFalse();
    }

    @Test
    void components_are_in_the_order_of_the_law() {
        assertThat(Arrays.stream(Component.values()).map(SOME::of))
                .containsExactly(yuan("1.00"), yuan("2.00"), yuan("3.00"), yuan("4.00"), yuan("5.00"));
        assertThat(SOME.total()).isEqualTo(yuan("15.00"));
        assertThat(SOME.currency()).isEqualTo("CNY");
    }

    @ParameterizedTest
    @EnumSource
    void adding_and_taking_away_are_by_component(Component component) {
        var more = SOME.plus(component, yuan("0.50"));

        assertThat(more.of(component)).isEqualTo(SOME.of(component).plus(yuan("0.50")));
        assertThat(more.minus(component, yuan("0.50"))).isEqualTo(SOME);
        assertThat(SOME.plus(SOME).of(component)).isEqualTo(SOME.of(component).plus(SOME.of(component)));
        assertThat(SOME.plus(SOME).minus(SOME)).isEqualTo(SOME);
        assertThat(SOME.minus(SOME)).isEqualTo(Breakdown.zero("CNY"));
        assertThat(Breakdown.zero("CNY").isZero()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void no_component_is_negative_or_in_another_currency(Component component) {
        assertThatThrownBy(() -> SOME.with(component, yuan("-0.01"))).hasMessage(component + " is negative: -0.01 CNY");
        assertThatThrownBy(() -> SOME.minus(component, yuan("5.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SOME.with(component, Money.of("1.00", "USD")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(" is in ");
    }

    @Test
    void amounts_from_outside_are_accepted_or_refused_by_component() {
        var amounts = Map.of(Component.FEE, yuan("2.00"), Component.PRINCIPAL, yuan("5.00"));

        assertThat(Breakdown.of(amounts, "CNY"))
                .isEqualTo(
                        Result.of(new Breakdown(yuan("0.00"), yuan("2.00"), yuan("0.00"), yuan("0.00"), yuan("5.00"))));
        assertThat(Breakdown.of(Map.of(Component.FEE, yuan("-2.00")), "CNY"))
                .isEqualTo(Result.refused(Reason.NEGATIVE, "fee", "-2.00 CNY"));
        assertThat(Breakdown.of(Map.of(Component.PENALTY, yuan("2.00")), "USD"))
                .isEqualTo(Result.refused(Reason.OTHER_CURRENCY, "penalty", "2.00 CNY"));
    }

    @Test
    void an_instalment_is_paid_when_nothing_is_left_of_it() {
        var instalment = new OpenInstalment(3, LocalDate.of(2024, 1, 31), SOME);

        assertThat(instalment.isPaid()).isFalse();
        assertThat(instalment.outstanding()).isEqualTo(yuan("15.00"));
        assertThat(instalment.leaving(Breakdown.zero("CNY")).isPaid()).isTrue();
        assertThat(instalment.leaving(Breakdown.zero("CNY")).number()).isEqualTo(3);
    }

    @Test
    void a_payer_has_a_role_and_a_reference() {
        assertThat(Payer.borrower()).isEqualTo(new Payer(Payer.Kind.BORROWER, ""));
        assertThat(Payer.guarantor("g-1")).isEqualTo(new Payer(Payer.Kind.GUARANTOR, "g-1"));
        assertThat(Payer.fund("f-1")).isEqualTo(new Payer(Payer.Kind.FUND, "f-1"));
        assertThat(Payment.byBorrower("p-1", yuan("1.00"), LocalDate.of(2024, 1, 31))
                        .payer())
                .isEqualTo(Payer.borrower());
    }
}
