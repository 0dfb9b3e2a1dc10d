package org.creditrepair.training.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedSquaresTest {

    /** By hand: 2 * (1, 3) and 5 * (4, -1). */
    @Test
    void two_rows_add_up() {
        var sums = WeightedSquares.of(new double[] {1, 3, 4, -1}, 2, new double[] {2, 5});

        assertThat(sums[0][0]).isEqualTo(2 * 1 + 5 * 16);
        assertThat(sums[1][0]).isEqualTo(2 * 3 + 5 * -4);
        assertThat(sums[1][1]).isEqualTo(2 * 9 + 5 * 1);
        assertThat(sums[0][1]).isZero();
    }

    /** Whether the rows fill the blocks of four or not. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 7, 8, 41})
    void every_row_counts_once(int count) {
        var rows = new double[3 * count];
        var weights = new double[count];
        var expected = new double[3][3];
        for (var row = 0; row < count; row++) {
            weights[row] = 1 + row % 5;
            for (var i = 0; i < 3; i++) {
                rows[3 * row + i] = Math.sin(row * 3 + i);
            }
            for (var i = 0; i < 3; i++) {
                for (var k = 0; k < 3; k++) {
                    expected[i][k] += weights[row] * rows[3 * row + i] * rows[3 * row + k];
                }
            }
        }

        var sums = WeightedSquares.of(rows, 3, weights);

        for (var i = 0; i < 3; i++) {
            for (var k = 0; k <= i; k++) {
                assertThat(sums[i][k]).isCloseTo(expected[i][k], within(1e-10));
            }
        }
    }
}
