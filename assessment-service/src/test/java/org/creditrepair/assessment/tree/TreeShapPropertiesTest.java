package org.creditrepair.assessment.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.Scoring;

class TreeShapPropertiesTest {
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void contributions_add_up_to_the_margin_less_the_expectation(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @IntRange(min = 1, max = 8) int depth,
            @ForAll @IntRange(min = 1, max = 12) int width) {
        var artefact = LargeModels.treeModel(seed, count, depth, width);
        var trees = TreeEnsemble.of(((Scoring.Trees) artefact.scoring()).forest());
        var shap = TreeShap.of(trees);
        var row = LargeModels.rows(artefact, 1, seed);
        var contributions = new double[width];

        shap.addTo(contributions, row, 0);

        // The margin was added up in float32.
        assertThat(Arrays.stream(contributions).sum()).isCloseTo(trees.margin(row) - shap.expectation(), within(1e-5));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void a_row_has_the_same_bits_alone_and_among_others(@ForAll long seed, @ForAll @IntRange(max = 49) int row) {
        var artefact = LargeModels.treeModel(seed, 20, 4, 7);
        var trees = TreeEnsemble.of(((Scoring.Trees) artefact.scoring()).forest());
        var shap = TreeShap.of(trees);
        var rows = LargeModels.rows(artefact, 50, seed);
        var alone = Arrays.copyOfRange(rows, row * 7, row * 7 + 7);
        var contributions = new double[7];
        var contributionsAlone = new double[7];

        shap.addTo(contributions, rows, row * 7);
        shap.addTo(contributionsAlone, alone, 0);

        assertThat(trees.margin(rows, row * 7)).isEqualTo(trees.margin(alone));
        assertThat(contributions).containsExactly(contributionsAlone);
    }
}
