package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scoring.Outcome;
import org.creditrepair.assessment.scoring.Scorer;
import org.creditrepair.assessment.tree.TreeEnsemble;
import org.creditrepair.assessment.tree.TreeShap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"lightgbm-nan, false", "lightgbm-zero, true", "lightgbm-none, true", "lightgbm-forest, false"})
    void a_forest_of_lightgbm_proposes_what_its_features_say_of_missing_values(String name, boolean isZero) {
        var imported = LightgbmReader.read(
                        LibraryRows.of(name + ".txt", name + ".csv").model())
                .orThrow();

        var proposed = IntStream.range(0, FEATURES).mapToObj(imported::missing).toList();

        // The last one has levels, of which a missing one has its way.
        assertThat(proposed)
                .startsWith(isZero ? new Missing.Impute(0) : new Missing.OwnValue())
                .endsWith(new Missing.OwnValue());
        assertThat(StoredModel.of(model(imported, proposed)).asDefects()).isEmpty();
        assertThat(StoredModel.of(model(imported, Collections.nCopies(FEATURES, new Missing.OwnValue())))
                        .asDefects()
                        .isEmpty())
                .isEqualTo(!isZero);
    }

    /** The policy of a feature puts the same number in place that LightGBM does. */
    @ParameterizedTest
    @ValueSource(strings = {"lightgbm-nan", "lightgbm-zero", "lightgbm-none"})
    void a_missing_value_is_scored_as_the_policy_of_its_feature_says(String name) {
        var file = LibraryRows.of(name + ".txt", name + ".csv");
        var imported = LightgbmReader.read(file.model()).orThrow();
        var proposed = IntStream.range(0, FEATURES).mapToObj(imported::missing).toList();
        var scorer =
                Scorer.of(StoredModel.of(model(imported, proposed)).orThrow().model());

        assertThat(file.rows()).anyMatch(row -> Double.isNaN(row.values()[0])).allSatisfy(row -> {
            var scored = (Outcome.Scored) scorer.score(row.values());
            assertThat(OddsScale.logOddsOf(scored.probability().orElseThrow()))
                    .isCloseTo(-imported.forest().sigmoid() * Double.parseDouble(row.margin()), within(1e-9));
        });
    }

    private static ModelArtefact model(ImportedForest imported, List<? extends Missing> missing) {
        var features = new ArrayList<Feature>();
        for (var i = 0; i < FEATURES; i++) {
            var id = imported.features().get(i);
            var levels =
                    IntStream.range(0, 12).mapToObj(level -> "level-" + level).toArray(String[]::new);
            var feature = i == FEATURES - 1 ? Models.levels(id, OtherLevel.OWN_VALUE, levels) : Models.number(id);
            features.add(Models.with(feature, missing.get(i)));
        }
        var groups =
                features.stream().map(feature -> Models.group(feature.id())).toList();
        return new ModelArtefact(
                Models.fitted(2_000, 700),
                features,
                new Scoring.Trees(Scoring.Target.BAD, imported.forest(), groups),
                Models.output(1, Optional.of(Models.ODDS), Baseline.POPULATION_MEAN),
                Models.evidence(features.toArray(Feature[]::new)));
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
