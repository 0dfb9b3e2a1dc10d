package org.creditrepair.assessment.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    @ParameterizedTest
    @CsvSource({
        "1e6, true",
        "-1e6, true",
        "0, true",
        "1000000.0001, false",
        "-1000000.0001, false",
        "NaN, false",
        "Infinity, false",
        "-Infinity, false",
    })
    void a_number_is_within_a_million(double value, boolean isWithin) {
        assertThat(Limits.isWithin(value)).isEqualTo(isWithin);
    }

    @ParameterizedTest
    @CsvSource({
        "1e-9, true",
        "1e6, true",
        "1, true",
        "9.99e-10, false",
        "0, false",
        "-1, false",
        "1000000.0001, false",
        "NaN, false",
        "Infinity, false",
    })
    void what_is_positive_is_a_billionth_to_a_million(double value, boolean isPositive) {
        assertThat(Limits.isPositive(value)).isEqualTo(isPositive);
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "1.0000009, true",
        "0.9999991, true",
        "1.0000011, false",
        "0.9999989, false",
        "0, false",
        "NaN, false",
    })
    void shares_add_up_to_one_within_a_millionth(double sum, boolean isOne) {
        assertThat(Limits.isOne(sum)).isEqualTo(isOne);
    }
}
