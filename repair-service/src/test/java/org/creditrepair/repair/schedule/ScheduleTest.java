package org.creditrepair.repair.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.creditrepair.repair.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleTest {

    static Stream<ScheduleTable> tables() {
        return Stream.of(
                        "six_months_at_18_percent",
                        "three_months_at_18_percent",
                        "twelve_months_at_24_percent",
                        "month_ends",
                        "leap_february",
                        "no_interest",
                        "no_interest_rounded_up",
                        "seven_percent_six_months")
                .map(ScheduleTable::read);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_is_as_the_table_says(ScheduleTable table) {
        var schedule = Schedule.of(table.terms(), table.start());

        assertThat(schedule.rows()).extracting(ScheduleTable::written).containsExactlyElementsOf(table.rows());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void amounts_are_the_same_whenever_the_plan_starts(ScheduleTable table) {
        var preview = Schedule.of(table.terms(), table.start());
        var later = Schedule.of(table.terms(), table.start().plusDays(17));

        assertThat(later.rows())
                .extracting(Instalment::total)
                .containsExactlyElementsOf(
                        preview.rows().stream().map(Instalment::total).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0,     0.18,  principal is too small",
        "-1,    0.18,  principal is too small",
        "2.99,  0.18,  principal is too small",
        "300,   -0.01, annualRate is negative",
    })
    void terms_that_cannot_be_are_refused_by_name(String principal, String rate, String message) {
        assertThatThrownBy(() -> terms(principal, rate, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"0", "61"})
    void a_number_of_instalments_that_cannot_be_is_refused_by_name(int instalments) {
        assertThatThrownBy(() -> terms("3000", "0.18", instalments))
                .hasMessageContaining("instalments must be 1 to 60");
    }

    @Test
    void a_single_instalment_repays_everything() {
        var schedule = Schedule.of(terms("500.00", "0.12", 1), LocalDate.of(2021, 1, 1));

        assertThat(schedule.total()).isEqualTo(Money.of("505.00", "CNY"));
    }

    private static Terms terms(String principal, String rate, int instalments) {
        return new Terms(
                Money.of(principal, "CNY"), new BigDecimal(rate), instalments, Money.zero("CNY"), Money.zero("CNY"));
    }
}
