package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.creditrepair.assessment.tree.TreeEnsemble;
import org.creditrepair.assessment.tree.TreeShap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryEqualityTest {
    private static final int FEATURES = 6;

    @ParameterizedTest
    @ValueSource(strings = {"xgboost-default", "xgboost-base"})
    void every_margin_of_xgboost_comes_out_bit_for_bit(String name) {
        var file = LibraryRows.of(name + ".json", name + ".csv");
        var trees = TreeEnsemble.of(XgboostReader.read(file.model()).orThrow().forest());

        assertThat(file.rows())
                .hasSize(400)
                .allSatisfy(row ->
                        assertThat((float) trees.margin(row.values())).isEqualTo(Float.parseFloat(row.margin())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lightgbm-nan", "lightgbm-zero", "lightgbm-none"})
    void every_raw_score_of_lightgbm_comes_out_bit_for_bit(String name) {
        var file = LibraryRows.of(name + ".txt", name + ".csv");
        var trees = TreeEnsemble.of(LightgbmReader.read(file.model()).orThrow().forest());

        assertThat(file.rows())
                .hasSize(400)
                .allSatisfy(row -> assertThat(trees.margin(row.values())).isEqualTo(Double.parseDouble(row.margin())));
    }

    /** LightGBM leaves its raw scores as sums and takes the mean before it makes them probabilities. */
    @Test
    void a_forest_of_lightgbm_has_the_mean_of_its_raw_score_as_margin() {
        var file = LibraryRows.of("lightgbm-forest.txt", "lightgbm-forest.csv");
        var trees = TreeEnsemble.of(LightgbmReader.read(file.model()).orThrow().forest());

        assertThat(trees.treeCount()).isEqualTo(12);
        assertThat(file.rows())
                .hasSize(400)
                .allSatisfy(
                        row -> assertThat(trees.margin(row.values())).isEqualTo(Double.parseDouble(row.margin()) / 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xgboost-default", "xgboost-base"})
    void contributions_agree_with_those_of_xgboost(String name) {
        var file = LibraryRows.of(name + ".json", name + ".csv");
        var shap = TreeShap.of(
                TreeEnsemble.of(XgboostReader.read(file.model()).orThrow().forest()));

        requireContributions(file, shap, 2e-5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lightgbm-nan", "lightgbm-zero", "lightgbm-none"})
    void contributions_agree_with_those_of_lightgbm(String name) {
        var file = LibraryRows.of(name + ".txt", name + ".csv");
        var shap = TreeShap.of(
                TreeEnsemble.of(LightgbmReader.read(file.model()).orThrow().forest()));

        requireContributions(file, shap, 1e-9);
    }

    private static void requireContributions(LibraryRows file, TreeShap shap, double tolerance) {
        var asked = file.rows().stream()
                .filter(row -> row.contributions().length > 0)
                .toList();

        assertThat(asked).hasSize(40).allSatisfy(row -> {
            var contributions = new double[FEATURES];
            shap.addTo(contributions, row.values(), 0);
            for (var feature = 0; feature < FEATURES; feature++) {
                assertThat(contributions[feature]).isCloseTo(row.contributions()[feature], within(tolerance));
            }
            assertThat(shap.expectation()).isCloseTo(row.contributions()[FEATURES], within(tolerance));
        });
    }
}
