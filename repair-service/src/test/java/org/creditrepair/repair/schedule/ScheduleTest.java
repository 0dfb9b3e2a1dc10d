package org.creditrepair.repair.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.repair.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 31);

    static Stream<ScheduleTable> tables() {
        return Stream.of(
                        "repair_plans",
                        "methods_and_graces",
                        "day_counts",
                        "frequencies",
                        "first_periods",
                        "instalments",
                        "money_and_rates",
                        "long_terms",
                        "other_systems")
                .flatMap(file -> ScheduleTable.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_is_as_the_table_says(ScheduleTable table) {
        var schedule = Schedule.of(table.terms()).orThrow();

        assertThat(schedule.rows()).extracting(ScheduleTable::written).containsExactlyElementsOf(table.rows());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 200})
    void amounts_of_a_standard_plan_are_the_same_whenever_it_starts(int days) {
        for (var table : ScheduleTable.read("repair_plans")) {
            var terms = table.terms();
            var later = Terms.of(
                            terms.amount(), terms.annualRate(), terms.from().plusDays(days), instalmentsOf(terms))
                    .with(terms.charges());

            assertThat(totals(later)).isEqualTo(totals(terms));
        }
    }

    @Test
    void a_schedule_sums_its_rows() {
        var terms = Terms.of(yuan("12000.00"), new BigDecimal("0.18"), START, 3)
                .with(Charges.none("CNY").withCarried(yuan("540.00"), yuan("60.00"), yuan("7.00")));

        var schedule = Schedule.of(terms).orThrow();

        assertThat(schedule.principal()).isEqualTo(yuan("12000.00"));
        assertThat(schedule.interest()).isEqualTo(yuan("901.79"));
        assertThat(schedule.rows().getFirst().penalty()).isEqualTo(yuan("7.00"));
        assertThat(schedule.total()).isEqualTo(yuan("12968.79"));
        assertThat(schedule.firstDueOn()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(schedule.lastDueOn()).isEqualTo(LocalDate.of(2024, 4, 30));
    }

    @Test
    void what_was_carried_is_due_with_the_first_instalment_not_with_the_down_payment() {
        var terms = Terms.of(yuan("1000.00"), BigDecimal.ZERO, START, 2)
                .with(Repayment.by(Method.EQUAL_INSTALMENT).withDownPayment(yuan("200.00")))
                .with(Charges.none("CNY").withCarried(yuan("5.00"), yuan("6.00"), yuan("0.00")));

        var rows = Schedule.of(terms).orThrow().rows();

        assertThat(rows)
                .extracting(row -> row.total().amount().toPlainString())
                .containsExactly("200.00", "411.00", "400.00");
        assertThat(rows).extracting(Instalment::number).containsExactly(1, 2, 3);
    }

    @Test
    void a_row_knows_its_real_days() {
        var rows = Schedule.of(Terms.of(yuan("1000.00"), BigDecimal.ZERO, START, 2))
                .orThrow()
                .rows();

        assertThat(rows).extracting(Instalment::days).containsExactly(30, 30);
        assertThat(rows).extracting(Instalment::calendarDays).containsExactly(29, 31);
    }

    @Test
    void a_row_that_does_not_add_up_is_no_row() {
        var nothing = yuan("0.00");

        assertThatThrownBy(() -> new Instalment(
                        4, START, START, 0, yuan("10.00"), yuan("3.00"), nothing, nothing, nothing, yuan("6.99")))
                .hasMessage("closing of instalment 4 is not opening less principal: 6.99 CNY");
        assertThatThrownBy(() -> new Schedule(List.of())).hasMessage("a schedule needs at least one row");
    }

    private static int instalmentsOf(Terms terms) {
        return terms.timetable().instalments();
    }

    private static List<Money> totals(Terms terms) {
        return Schedule.of(terms).orThrow().rows().stream()
                .map(Instalment::total)
                .toList();
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
