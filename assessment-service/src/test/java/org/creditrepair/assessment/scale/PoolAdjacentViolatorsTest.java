package org.creditrepair.assessment.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.scale.Calibration.Isotonic.Knot;
import org.creditrepair.assessment.scale.PoolAdjacentViolators.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoolAdjacentViolatorsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/scale/isotonic.csv", delimiter = '|', commentCharacter = '#')
    void blocks_are_those_computed_by_hand(String places, String values, String weights, String expected) {
        var blocks = PoolAdjacentViolators.falling(numbers(places), numbers(values), numbers(weights))
                .orThrow();

        var blocksExpected = Arrays.stream(expected.trim().split(" ")).toList();
        assertThat(blocks).hasSameSizeAs(blocksExpected);
        for (var i = 0; i < blocks.size(); i++) {
            var parts = blocksExpected.get(i).split("[:=@]");
            assertThat(blocks.get(i).from()).isEqualTo(Double.parseDouble(parts[0]));
            assertThat(blocks.get(i).to()).isEqualTo(Double.parseDouble(parts[1]));
            assertThat(blocks.get(i).value()).isCloseTo(Double.parseDouble(parts[2]), within(1e-12));
            assertThat(blocks.get(i).weight()).isCloseTo(Double.parseDouble(parts[3]), within(1e-12));
        }
    }

    @Test
    void both_zeros_are_one_place() {
        assertThat(PoolAdjacentViolators.falling(new double[] {0.0, -0.0}, new double[] {1, 0}, new double[] {1, 1})
                        .orThrow())
                .containsExactly(new Block(0, 0, 0.5, 2));
    }

    @Test
    void what_cannot_be_fitted_is_refused_by_its_place() {
        assertThat(defects(new double[0], new double[0], new double[0]))
                .containsExactly(new Defect("places", "are none"));
        assertThat(defects(new double[] {1, 2}, new double[] {1}, new double[] {1}))
                .containsExactly(new Defect("values", "must be 2"), new Defect("weights", "must be 2"));
        assertThat(defects(new double[] {1, 2}, new double[] {1, 0}, new double[] {1, 0}))
                .containsExactly(new Defect("weights[1]", "is not above zero"));
        assertThat(defects(new double[] {1}, new double[] {1}, new double[] {-1}))
                .containsExactly(new Defect("weights[0]", "is not above zero"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_not_finite_is_refused_by_its_place(double value) {
        var one = new double[] {1};
        assertThat(defects(new double[] {value}, one, one)).containsExactly(new Defect("places[0]", "is not finite"));
        assertThat(defects(one, new double[] {value}, one)).containsExactly(new Defect("values[0]", "is not finite"));
        assertThat(defects(one, one, new double[] {value}))
                .containsExactly(new Defect("weights[0]", "is not above zero"));
    }

    /** Bad, good, bad, good at -2, -1, 0, 1: 1, then 0 and 1 pooled to one half, then 0. */
    @Test
    void a_calibration_keeps_a_block_level_and_is_straight_between_blocks() {
        var calibration = PoolAdjacentViolators.calibration(
                        new double[] {-2, -1, 0, 1},
                        new boolean[] {true, false, true, false},
                        new double[] {1, 1, 1, 1},
                        0.01)
                .orThrow();

        assertThat(calibration.knots())
                .containsExactly(new Knot(-2, 0.99), new Knot(-1, 0.5), new Knot(0, 0.5), new Knot(1, 0.01));
        assertThat(calibration.probability(-0.5)).isEqualTo(0.5);
        assertThat(calibration.probability(-1.5)).isCloseTo(0.745, within(1e-12));
        assertThat(calibration.probability(9)).isEqualTo(0.01);
    }

    @Test
    void weights_count_as_so_many_rows() {
        var weighted = PoolAdjacentViolators.calibration(
                new double[] {0, 1}, new boolean[] {false, true}, new double[] {3, 1}, 0.01);
        var repeated = PoolAdjacentViolators.calibration(
                new double[] {0, 0, 0, 1}, new boolean[] {false, false, false, true}, new double[] {1, 1, 1, 1}, 0.01);

        assertThat(weighted).isEqualTo(repeated);
        assertThat(weighted.orThrow().knots()).containsExactly(new Knot(0, 0.25), new Knot(1, 0.25));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 0.5, Double.NaN})
    void the_least_probability_is_above_zero_and_below_a_half(double least) {
        assertThat(PoolAdjacentViolators.calibration(new double[] {0}, new boolean[] {false}, new double[] {1}, least)
                        .asDefects())
                .containsExactly(new Defect("least", "must be above 0 and below 0.5"));
    }

    @Test
    void a_calibration_of_unequal_lists_is_refused() {
        assertThat(PoolAdjacentViolators.calibration(
                        new double[] {0, 1}, new boolean[] {false}, new double[] {1, 1}, 0.01))
                .isInstanceOf(Checked.Refused.class);
    }

    private static List<Defect> defects(double[] places, double[] values, double[] weights) {
        return PoolAdjacentViolators.falling(places, values, weights).asDefects();
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.trim().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
