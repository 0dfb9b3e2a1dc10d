package org.creditrepair.training.binning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {

    @ParameterizedTest
    @CsvSource({
        // lower, upper, the shortest above the lower and not above the upper
        "1, 2, 2",
        "0.1234, 0.5678, 0.5",
        "17.31, 17.39, 17.39",
        "1.5, 2.9, 2",
        "0, 0.00037, 0.0003",
        "-5, -1, -1",
        "-0.4, 0, 0",
        "-3.27, -3.21, -3.21",
        "999, 1001, 1000",
        "1.0000000000000002, 1.0000000000000004, 1.0000000000000004",
        "123456, 123457, 123457",
    })
    void an_edge_has_few_digits(double lower, double upper, double edge) {
        assertThat(Edges.between(lower, upper)).isEqualTo(edge);
    }

    @Test
    void zero_is_never_negative() {
        assertThat(Double.doubleToLongBits(Edges.between(-1, -0.0))).isZero();
    }

    @Test
    void parts_have_the_same_size() {
        var values = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();

        assertThat(Edges.quantiles(values, 4)).containsExactly(26.0, 51.0, 76.0);
        assertThat(Edges.quantiles(values, 1)).isEmpty();
    }

    @Test
    void the_order_of_the_values_is_no_matter() {
        assertThat(Edges.quantiles(new double[] {4, 1, 3, 2}, 2)).containsExactly(3.0);
    }

    @Test
    void a_frequent_value_has_a_part_of_its_own() {
        // 2 values, 6 zeros, 2 values: a part of a third has three and more
        assertThat(Edges.quantiles(new double[] {-2, -1, 0, 0, 0, 0, 0, 0, 1, 2}, 3))
                .containsExactly(0.0, 1.0);
    }

    @Test
    void one_value_has_no_edge() {
        assertThat(Edges.quantiles(new double[] {7, 7, 7}, 5)).isEmpty();
        assertThat(Edges.quantiles(new double[0], 5)).isEmpty();
    }
}
