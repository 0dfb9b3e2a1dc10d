package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.scale.Closure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-1.5, -1.5",
        "+2, 2",
        ".5, 0.5",
        "5., 5",
        "1e3, 1000",
        "1E-35, 1e-35",
        "1.0000000180025095e-35, " + "1.0000000180025095e-35",
        "1e-999, 0",
    })
    void a_decimal_is_read(String text, double value) {
        assertThat(Numbers.decimal(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "e5",
                "1e",
                "NaN",
                "Infinity",
                "inf",
                "0x1p3",
                "1d",
                "1f",
                " 1",
                "1 ",
                "1e400",
                "1e999999",
                "1,5",
                "١"
            })
    void what_java_alone_would_read_is_no_decimal(String text) {
        assertThat(Numbers.decimal(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-7, -7", "999999999, 999999999", "-999999999, -999999999"})
    void a_whole_number_is_read(String text, int value) {
        assertThat(Numbers.whole(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1.0", "1000000000", "+1", "1e3", "x"})
    void what_is_too_long_or_no_whole_number_is_not_read(String text) {
        assertThat(Numbers.whole(text)).isEmpty();
    }

    @Test
    void constants_are_written_in_small_letters() {
        assertThat(Names.of(Baseline.BEST_BIN)).isEqualTo("best-bin");
        assertThat(Names.constant(Baseline.values(), "population-mean")).contains(Baseline.POPULATION_MEAN);
        assertThat(Names.constant(Baseline.values(), "BEST_BIN")).isEmpty();
        assertThat(Names.of(Closure.LEFT_CLOSED)).isEqualTo("[a,b)");
        assertThat(Names.closure("(a,b]")).contains(Closure.RIGHT_CLOSED);
        assertThat(Names.closure("[a,b]")).isEmpty();
    }
}
