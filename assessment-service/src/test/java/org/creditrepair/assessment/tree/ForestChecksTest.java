package org.creditrepair.assessment.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.checked.Defects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no JSON document can hold, and sizes; all else is refused in the tests of the reader. */
class ForestChecksTest {
    @Test
    void a_path_of_sixty_two_splits_is_the_longest() {
        assertThat(defects(forest(Precision.FLOAT64, 0, Vine.of(62)), 62)).isEmpty();
        assertThat(defects(forest(Precision.FLOAT64, 0, Vine.of(63)), 63))
                .containsExactly(new Defect("$.trees[0].left[124]", "a child has two parents or is too deep"));
    }

    @Test
    void a_hundred_thousand_trees_are_the_most() {
        var leaf = Vine.of(0);

        assertThat(defects(forest(Precision.FLOAT64, 0, Collections.nCopies(100_000, leaf)), 1))
                .isEmpty();
        assertThat(defects(forest(Precision.FLOAT64, 0, Collections.nCopies(100_001, leaf)), 1))
                .containsExactly(new Defect("$.trees", "must be 1 to 100000"));
    }

    @Test
    void a_node_has_one_parent() {
        var shared = replacing(Vine.of(3), List.of(1, -1, 3, -1, 3, -1, -1), List.of(2, -1, 4, -1, 6, -1, -1));

        assertThat(defects(forest(Precision.FLOAT64, 0, shared), 3))
                .contains(new Defect("$.trees[0].left[4]", "its children are no two later nodes"));
        var twice = replacing(Vine.of(3), List.of(1, 3, 3, -1, -1, -1, -1), List.of(2, 4, 5, -1, -1, -1, -1));
        assertThat(defects(forest(Precision.FLOAT64, 0, twice), 3))
                .containsExactly(new Defect("$.trees[0].left[2]", "a child has two parents or is too deep"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1.1e30, -1.1e30})
    void what_is_not_finite_or_beyond_all_measure_is_refused(double value) {
        assertThat(defects(forest(Precision.FLOAT64, value, Vine.of(1)), 1))
                .containsExactly(new Defect("$.base", "is not within a million"));
        assertThat(defects(new Forest(Precision.FLOAT64, 0, false, value, List.of(Vine.of(1))), 1))
                .containsExactly(new Defect("$.sigmoid", "must be above zero and within a million"));
        assertThat(paths(with(Vine.of(1), value, 0, 1)))
                .containsExactlyElementsOf(Double.isFinite(value) ? List.of() : List.of("$.trees[0].threshold[0]"));
        assertThat(paths(with(Vine.of(1), 0, value, 1))).containsExactly("$.trees[0].value[1]");
        assertThat(paths(with(Vine.of(1), 0, 0, value))).containsExactly("$.trees[0].cover[0]");
    }

    @Test
    void a_million_is_the_most_of_what_is_added_up_and_1e30_of_a_cover() {
        assertThat(defects(forest(Precision.FLOAT64, 1e6, with(Vine.of(1), 0, -1e6, 1e30)), 1))
                .isEmpty();
        assertThat(defects(new Forest(Precision.FLOAT64, -1e6, false, 1e6, List.of(Vine.of(1))), 1))
                .isEmpty();
        assertThat(paths(with(Vine.of(1), 0, StrictMath.nextUp(1e6), 1))).containsExactly("$.trees[0].value[1]");
    }

    @Test
    void a_leaf_of_float32_is_one() {
        assertThat(defects(forest(Precision.FLOAT32, 0, with(Vine.of(1), 0, 0.1, 1)), 1))
                .containsExactly(new Defect("$.trees[0].value[1]", "is not within a million or not of the precision"));
        assertThat(defects(forest(Precision.FLOAT32, 0, with(Vine.of(1), 0.1, 0.1f, 0)), 1))
                .isEmpty();
    }

    private static List<String> paths(TreeNodes tree) {
        return defects(forest(Precision.FLOAT64, 0, tree), 1).stream()
                .map(Defect::path)
                .distinct()
                .toList();
    }

    private static List<Defect> defects(Forest forest, int features) {
        var defects = new Defects();
        new ForestChecks(defects, features).check(forest, "$");
        return defects.found();
    }

    private static Forest forest(Precision precision, double base, TreeNodes tree) {
        return new Forest(precision, base, false, 1, List.of(tree));
    }

    private static Forest forest(Precision precision, double base, List<TreeNodes> trees) {
        return new Forest(precision, base, false, 1, trees);
    }

    private static TreeNodes replacing(TreeNodes tree, List<Integer> left, List<Integer> right) {
        return new TreeNodes(
                left,
                right,
                tree.feature(),
                tree.threshold(),
                tree.decision(),
                tree.value(),
                tree.cover(),
                tree.categories());
    }

    /** Threshold and cover of the root and the value of its left leaf. */
    private static TreeNodes with(TreeNodes tree, double threshold, double value, double cover) {
        return new TreeNodes(
                tree.left(),
                tree.right(),
                tree.feature(),
                set(tree.threshold(), 0, threshold),
                tree.decision(),
                set(tree.value(), 1, value),
                set(tree.cover(), 0, cover),
                tree.categories());
    }

    private static List<Double> set(List<Double> list, int position, double value) {
        var copy = new ArrayList<>(list);
        copy.set(position, value);
        return copy;
    }
}
