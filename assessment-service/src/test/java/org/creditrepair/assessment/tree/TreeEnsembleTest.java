package org.creditrepair.assessment.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeEnsembleTest {
    private static final double NAN = Double.NaN;

    @ParameterizedTest
    @CsvSource({
        // decision, value, threshold, goes left; with 8 not a number is missing, with 4 zero too, with 0 nothing is
        "8, 1, 1, true", "8, 1.0000000000000002, 1, false", "8, NaN, 1, false", "10, NaN, 1, true", "10, 2, 1, false",
        "8, -Infinity, 1, true", "8, Infinity, 1, false", "8, 0, -1, false", "10, 0, -1, false",
        "4, 0, 1, false", "6, 0, -1, true", "4, NaN, 1, false", "6, NaN, -1, true", "4, 1e-35, 1, false",
        "6, -1e-35, -1, true", "4, 1.1e-35, 1, true", "6, -1.1e-35, -1, false", "6, 1, 1, true", "4, 2, 1, false",
        "0, NaN, 0, true", "0, NaN, -1, false", "2, NaN, -1, false", "0, 0, 0, true", "2, 0, -1, false",
    })
    void a_decision_is_taken_as_lightgbm_takes_it(int decision, double value, double threshold, boolean goesLeft) {
        assertThat(Decision.goesLeft(decision, value, threshold)).isEqualTo(goesLeft);
        assertThat(margin(split(decision, threshold, List.of()), value)).isEqualTo(goesLeft ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true", "1, false", "1.9, false", "63, true", "64, true", "65, false", "130, true", "131, false",
        "1000, false", "-1, false", "-0.5, true", "NaN, false", "1e300, false", "-1e300, false",
    })
    void a_category_goes_left_where_it_is_named(double value, boolean goesLeft) {
        assertThat(margin(split(9, 0, List.of(0, 63, 64, 130)), value)).isEqualTo(goesLeft ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource({
        "1.7976931348623157e308, Infinity, true", "1.7976931348623157e308, 0, true", "1.7976931348623157e308, NaN, false",
        "-1.7976931348623157e308, -1.7976931348623157e308, false", "-1.7976931348623157e308, -Infinity, true",
        "1.7976931348623155e308, Infinity, false",
    })
    void the_greatest_threshold_stands_for_infinity(double threshold, double value, boolean goesLeft) {
        assertThat(margin(split(8, threshold, List.of()), value)).isEqualTo(goesLeft ? 1 : 2);
    }

    @Test
    void leaves_are_added_up_in_their_order_and_in_the_precision_of_the_library() {
        // given 1 + 2^-24 + 2^-24: in float32 each addition to 1 rounds down, in float64 none does
        var small = 1.0 / (1 << 24);
        var trees = List.of(leaf(small), leaf(small));

        var floats = TreeEnsemble.of(new Forest(Precision.FLOAT32, 1, false, 1, trees));
        var doubles = TreeEnsemble.of(new Forest(Precision.FLOAT64, 1, false, 1, trees));

        assertThat(floats.margin(new double[0])).isEqualTo(1);
        assertThat(doubles.margin(new double[0])).isEqualTo(1 + 2 * small);
    }

    @Test
    void an_average_is_the_base_and_the_mean_of_the_leaves() {
        var trees = List.of(leaf(3), leaf(4), leaf(11));

        assertThat(TreeEnsemble.of(new Forest(Precision.FLOAT64, 10, true, 1, trees))
                        .margin(new double[0]))
                .isEqualTo(16);
        assertThat(TreeEnsemble.of(new Forest(Precision.FLOAT64, 10, false, 1, trees))
                        .margin(new double[0]))
                .isEqualTo(28);
    }

    @Test
    void log_odds_are_the_margin_by_the_sigmoid() {
        var trees = TreeEnsemble.of(new Forest(Precision.FLOAT64, 0, false, 0.5, List.of(leaf(3))));

        assertThat(trees.logOdds(new double[0], 0)).isEqualTo(1.5);
        assertThat(trees.sigmoid()).isEqualTo(0.5);
        assertThat(trees.treeCount()).isEqualTo(1);
    }

    @Test
    void a_row_is_read_from_where_it_begins() {
        var trees = TreeEnsemble.of(new Forest(Precision.FLOAT64, 0, false, 1, List.of(split(8, 5, List.of()))));
        var rows = new double[] {9, 4, 7};

        assertThat(IntStream.range(0, 3).mapToDouble(row -> trees.margin(rows, row)))
                .containsExactly(2.0, 1.0, 2.0);
    }

    @Test
    void every_leaf_of_a_vine_is_reached() {
        var trees = TreeEnsemble.of(new Forest(Precision.FLOAT64, 0, false, 1, List.of(Vine.of(5))));

        for (var stop = 0; stop < 5; stop++) {
            var last = stop;
            var row = IntStream.range(0, 5).mapToDouble(i -> i == last ? -1 : 1).toArray();
            assertThat(trees.margin(row)).isEqualTo(stop + 1);
        }
        assertThat(trees.margin(new double[] {1, 1, 1, 1, 1})).isEqualTo(-1);
        assertThat(trees.margin(new double[] {1, 1, NAN, 0, 1})).isEqualTo(4);
    }

    private static double margin(TreeNodes tree, double value) {
        return TreeEnsemble.of(new Forest(Precision.FLOAT64, 0, false, 1, List.of(tree)))
                .margin(new double[] {value});
    }

    private static TreeNodes leaf(double value) {
        return new TreeNodes(
                List.of(-1), List.of(-1), List.of(-1), List.of(0.0), List.of(0), List.of(value), List.of(1.0),
                List.of(List.of()));
    }

    /** A leaf of 1 on the left and one of 2 on the right. */
    private static TreeNodes split(int decision, double threshold, List<Integer> categories) {
        return new TreeNodes(
                List.of(1, -1, -1),
                List.of(2, -1, -1),
                List.of(0, -1, -1),
                List.of(threshold, 0.0, 0.0),
                List.of(decision, 0, 0),
                List.of(0.0, 1.0, 2.0),
                List.of(2.0, 1.0, 1.0),
                List.of(categories, List.of(), List.of()));
    }
}
