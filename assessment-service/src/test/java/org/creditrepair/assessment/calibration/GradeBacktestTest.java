package org.creditrepair.assessment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class GradeBacktestTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/calibration/grades.csv", useHeadersInDisplayName = true)
    void a_grade_is_tested_exactly(ArgumentsAccessor row) {
        var forecast = GradeForecast.of("B", row.getLong(0), row.getLong(1), row.getDouble(2)).orThrow();

        var test = GradeBacktest.of(forecast, 0.95).orThrow();

        assertThat(test.forecast()).isEqualTo(forecast);
        assertThat(test.pValue()).isEqualTo(row.getDouble(3), within(1e-12));
        assertThat(test.criticalDefaults()).isEqualTo(row.getLong(4));
        assertThat(test.jeffreysPValue()).isEqualTo(row.getDouble(5), within(1e-12));
        assertThat(test.exact().lower()).isEqualTo(row.getDouble(6), within(1e-9));
        assertThat(test.exact().upper()).isEqualTo(row.getDouble(7), within(1e-9));
        assertThat(test.jeffreys().lower()).isEqualTo(row.getDouble(8), within(1e-9));
        assertThat(test.jeffreys().upper()).isEqualTo(row.getDouble(9), within(1e-9));
        assertThat(test.isRejected()).isEqualTo(test.pValue() <= 0.05);
    }

    @Test
    void a_grade_is_rejected_from_the_critical_number_on() {
        assertThat(test(15).isRejected()).isFalse();
        assertThat(test(16).isRejected()).isTrue();
        assertThat(test(16).pValue()).isLessThanOrEqualTo(0.05);
        assertThat(test(15).pValue()).isGreaterThan(0.05);
    }

    @Test
    void a_grade_that_cannot_default_is_rejected_by_one_default() {
        var test = GradeBacktest.of(GradeForecast.of("A", 1, 10, 0).orThrow(), 0.95).orThrow();

        assertThat(test.criticalDefaults()).isEqualTo(1);
        assertThat(test.pValue()).isZero();
        assertThat(test.isRejected()).isTrue();
    }

    @Test
    void the_largest_grade_can_be_tested() {
        var test = GradeBacktest.of(
                        GradeForecast.of("A", 0, Proportion.MOST, 1e-12).orThrow(), 0.95)
                .orThrow();

        // Poisson with mean 1: P(X >= 3) = 0.0803, P(X >= 4) = 0.0190
        assertThat(test.criticalDefaults()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.1, TOO_FEW parties 0",
        "0, 1000000000001, 0.1, TOO_MANY parties 1000000000001",
        "-1, 5, 0.1, NEGATIVE defaults -1",
        "6, 5, 0.1, TOO_MANY defaults 6",
        "1, 5, 1.1, OUT_OF_RANGE probability 1.1",
        "1, 5, NaN, NOT_FINITE probability NaN",
        "5, 5, 1, accepted",
        "0, 1, 0, accepted"
    })
    void what_is_no_grade_is_named(long defaults, long parties, double probability, String answer) {
        assertThat(Refusals.of(GradeForecast.of("A", defaults, parties, probability))).isEqualTo(answer);
    }

    @Test
    void a_grade_made_by_hand_is_checked_too() {
        var one = new Proportion(0, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new GradeForecast("A", one, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeForecast("A", one, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeForecast("A", Proportion.none(), 0.1));
        assertThatNullPointerException().isThrownBy(() -> new GradeForecast(null, one, 0.1));
        assertThatNullPointerException().isThrownBy(() -> new GradeForecast("A", null, 0.1));
    }

    @Test
    void a_level_is_needed() {
        assertThat(Refusals.of(GradeBacktest.of(GradeForecast.of("A", 1, 10, 0.1).orThrow(), 1)))
                .isEqualTo("OUT_OF_RANGE level 1.0");
    }

    private static GradeBacktest test(long defaults) {
        return GradeBacktest.of(GradeForecast.of("B", defaults, 1000, 0.01).orThrow(), 0.95).orThrow();
    }
}
