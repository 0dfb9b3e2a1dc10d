package org.creditrepair.assessment.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeShapTest {
    /** Splits at 0 by feature 0; the right child splits at 10 by feature 1. Three quarters of the cover go right. */
    private static final TreeNodes HAND = new TreeNodes(
            List.of(1, -1, 3, -1, -1),
            List.of(2, -1, 4, -1, -1),
            List.of(0, -1, 1, -1, -1),
            List.of(0.0, 0.0, 10.0, 0.0, 0.0),
            List.of(8, 0, 8, 0, 0),
            List.of(0.0, 8.0, 0.0, 4.0, -4.0),
            List.of(40.0, 10.0, 30.0, 15.0, 15.0),
            List.of(List.of(), List.of(), List.of(), List.of(), List.of()));

    @Test
    void two_features_by_hand() {
        // given v({}) = 8/4 + 3/4 * (4 - 4)/2 = 2, v({0}) = 0, v({1}) = 8/4 + 3/4 * -4 = -1, v({0,1}) = -4
        var shap = shap(HAND);

        // when
        var contributions = contributions(shap, 5, 20);

        // then feature 0: ((0 - 2) + (-4 - -1)) / 2, feature 1: ((-1 - 2) + (-4 - 0)) / 2
        assertThat(shap.expectation()).isEqualTo(2);
        assertThat(contributions).containsExactly(new double[] {-2.5, -3.5}, within(1e-12));
    }

    @Test
    void contributions_are_added_to_what_is_there() {
        var sum = new double[] {100, 200};

        shap(HAND).addTo(sum, new double[] {99, 5, 20}, 1);

        assertThat(sum).containsExactly(new double[] {97.5, 196.5}, within(1e-12));
    }

    @Test
    void a_tree_of_one_leaf_adds_to_the_expectation_alone() {
        var leaf = new TreeNodes(
                List.of(-1),
                List.of(-1),
                List.of(-1),
                List.of(0.0),
                List.of(0),
                List.of(7.0),
                List.of(1.0),
                List.of(List.of()));

        var shap = TreeShap.of(TreeEnsemble.of(new Forest(Precision.FLOAT64, 2, false, 1, List.of(leaf))));

        assertThat(shap.expectation()).isEqualTo(9);
        assertThat(contributions(shap, 1, 2)).containsExactly(0, 0);
    }

    @Test
    void the_leaves_of_an_average_count_for_their_part() {
        var trees = TreeEnsemble.of(new Forest(Precision.FLOAT64, 0, true, 1, List.of(HAND, HAND, HAND, HAND)));
        var shap = TreeShap.of(trees);

        assertThat(shap.expectation()).isEqualTo(2, within(1e-12));
        assertThat(contributions(shap, 5, 20)).containsExactly(new double[] {-2.5, -3.5}, within(1e-12));
    }

    @Test
    void a_branch_without_cover_is_as_good_as_not_there_until_a_row_takes_it() {
        // given nothing of the training data went left at the root
        var empty = new TreeNodes(
                HAND.left(),
                HAND.right(),
                HAND.feature(),
                HAND.threshold(),
                HAND.decision(),
                HAND.value(),
                List.of(40.0, 0.0, 40.0, 20.0, 20.0),
                HAND.categories());
        var shap = shap(empty);

        assertThat(shap.expectation()).isEqualTo(0);
        assertThat(contributions(shap, 5, 20)).containsExactly(new double[] {0, -4}, within(1e-12));
        // v({0}) = 8 whatever feature 1 is, v({}) = 0, v({1}) = -4
        assertThat(contributions(shap, -5, 20)).containsExactly(new double[] {10, -2}, within(1e-12));
    }

    @Test
    void without_any_cover_both_ways_are_as_likely() {
        var bare = new TreeNodes(
                HAND.left(),
                HAND.right(),
                HAND.feature(),
                HAND.threshold(),
                HAND.decision(),
                HAND.value(),
                List.of(0.0, 0.0, 0.0, 0.0, 0.0),
                HAND.categories());

        // 8 / 2 + (4 - 4) / 4
        assertThat(shap(bare).expectation()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        // seed, trees, depth, features; a path of more than six features is computed row by row
        "1, 1, 1, 1",
        "2, 1, 2, 2",
        "3, 2, 3, 2",
        "4, 3, 3, 4",
        "5, 2, 4, 3",
        "6, 1, 5, 6",
        "7, 1, 7, 9",
        "8, 2, 8, 10",
    })
    void contributions_are_shapley_values_by_brute_force(long seed, int count, int depth, int width) {
        var artefact = LargeModels.treeModel(seed, count, depth, width);
        var forest = ((Scoring.Trees) artefact.scoring()).forest();
        var shap = TreeShap.of(TreeEnsemble.of(forest));
        var rows = LargeModels.rows(artefact, 10, seed);

        for (var row = 0; row < 10; row++) {
            var contributions = new double[width];
            shap.addTo(contributions, rows, row * width);
            assertThat(contributions)
                    .containsExactly(BruteForce.shapley(forest, rows, row * width, width), within(1e-9));
        }
        assertThat(shap.expectation()).isCloseTo(BruteForce.expectation(forest), within(1e-9));
    }

    @Test
    void a_path_of_sixty_two_features_still_adds_up() {
        var forest = new Forest(Precision.FLOAT64, 0, false, 1, List.of(Vine.of(62)));
        var trees = TreeEnsemble.of(forest);
        var shap = TreeShap.of(trees);
        var random = new SplittableRandom(3);
        var row = random.doubles(62).map(value -> value - 0.2).toArray();
        var contributions = new double[62];

        shap.addTo(contributions, row, 0);

        var sum = Arrays.stream(contributions).sum();
        assertThat(sum).isCloseTo(trees.margin(row) - shap.expectation(), within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({
        "62, .99, .99, 0", "62, .9, .9, 0", "62, .5, .5, 0", "62, .99, .5, 0", "62, .99, .99, 7", "62, .99, .9, 5",
        "62, .01, .99, 3", "17, .99, .99, 0", "17, .5, .9, 4", "16, .99, .99, 0", "16, .99, .9, 5", "7, .99, .5, 3",
    })
    void long_paths_of_uneven_covers_are_as_in_exact_arithmetic(int splits, double even, double odd, int leavesAt) {
        var stays = new double[splits];
        var staysKnown = new boolean[splits];
        var row = new double[splits];
        for (var i = 0; i < splits; i++) {
            stays[i] = i % 2 == 0 ? even : odd;
            staysKnown[i] = leavesAt == 0 || i % leavesAt != leavesAt - 1;
            row[i] = staysKnown[i] ? 1 : -1;
        }
        var trees = TreeEnsemble.of(new Forest(Precision.FLOAT64, 0, false, 1, List.of(Vine.uneven(stays))));
        var shap = TreeShap.of(trees);

        var contributions = contributions(shap, row);

        assertThat(contributions).containsExactly(ExactVine.shapley(stays, staysKnown), within(1e-10));
        assertThat(Arrays.stream(contributions).sum()).isCloseTo(trees.margin(row) - shap.expectation(), within(1e-10));
    }

    private static TreeShap shap(TreeNodes tree) {
        return TreeShap.of(TreeEnsemble.of(new Forest(Precision.FLOAT64, 0, false, 1, List.of(tree))));
    }

    private static double[] contributions(TreeShap shap, double... row) {
        var contributions = new double[row.length];
        shap.addTo(contributions, row, 0);
        return contributions;
    }
}
