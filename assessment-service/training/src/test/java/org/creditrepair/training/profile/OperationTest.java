package org.creditrepair.training.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTest {

    @ParameterizedTest
    @CsvSource({
        "RATIO, 6 3, 2",
        "RATIO, 6 0, NaN",
        "RATIO, NaN 3, NaN",
        "RATIO, 6 NaN, NaN",
        "RATIO, 1e300 1e-300, NaN",
        "DIFFERENCE, 6 4, 2",
        "DIFFERENCE, 6 NaN, NaN",
        "SUM, 1 2 NaN 4, 7",
        "SUM, NaN NaN, NaN",
        "SUM, 1e308 1e308, NaN",
        "MEAN, 1 2 NaN 6, 3",
        "MAX, -3 NaN -1, -1",
        "MIN, -3 NaN -1, -3",
        "MAX, NaN, NaN",
        "COUNT, 1 2 3 NaN, 2",
        "COUNT, 0 1, 0",
        "COUNT, NaN, NaN",
        "LATEST, 0 1 2 5, 2",
        "LATEST, 2 0, 0",
        "LATEST, NaN 3, 1",
        "LATEST, 0 1, NaN",
    })
    void an_operation_is_what_it_says(Operation operation, String inputs, double expected) {
        var values = Arrays.stream(inputs.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertThat(operation.of(values, 2)).isEqualTo(Double.valueOf(expected));
    }

    @Test
    void an_operation_takes_what_it_can_use() {
        assertThat(Operation.RATIO.takes(1)).isFalse();
        assertThat(Operation.RATIO.takes(2)).isTrue();
        assertThat(Operation.RATIO.takes(3)).isFalse();
        assertThat(Operation.MEAN.takes(0)).isFalse();
        assertThat(Operation.MEAN.takes(1)).isTrue();
        assertThat(Operation.MEAN.takes(99)).isTrue();
    }

    @Test
    void only_counts_have_a_bound() {
        assertThat(Arrays.stream(Operation.values()).filter(Operation::hasBound))
                .containsExactly(Operation.COUNT, Operation.LATEST);
    }
}
