package org.creditrepair.assessment.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.halves;
import static org.creditrepair.assessment.model.Models.measure;
import static org.creditrepair.assessment.model.Models.number;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.Evidence.Band;
import org.creditrepair.assessment.model.Evidence.BinShare;
import org.creditrepair.assessment.model.Evidence.FeatureShares;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.assessment.model.Evidence.ScoreShare;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.ModelArtefact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceChecksTest {
    private static final ModelArtefact TREES = LargeModels.treeModel(1, 2, 2, 2);
    private static final ModelArtefact EXPERT = card(List.of(number("a")), halves("a", 0, 1, 0));

    @Test
    void a_card_by_judgement_needs_none_and_may_have_some() {
        assertThat(defects(EXPERT, Evidence.NONE)).isEmpty();
        assertThat(defects(EXPERT, new Evidence(List.of(new ScoreShare(0, 1)), List.of(), List.of())))
                .isEmpty();
        assertThat(defects(EXPERT, measures(measure("ks", 0.3, 0.2, 0.4)))).isEmpty();
    }

    @Test
    void a_fitted_model_without_any_is_told_all_that_it_lacks() {
        assertThat(defects(TREES, Evidence.NONE))
                .containsExactly(
                        new Defect("$.evidence.scores", "is empty, and the model was fitted"),
                        new Defect("$.evidence.measures", "has no auc, and the model was fitted"),
                        new Defect("$.evidence.measures", "has no gini, and the model was fitted"),
                        new Defect("$.evidence.measures", "has no ks, and the model was fitted"),
                        new Defect("$.evidence.measures", "has no brier, and the model was fitted"),
                        new Defect("$.evidence.features", "leaves out \"feature-0\", and the model was fitted"),
                        new Defect("$.evidence.features", "leaves out \"feature-1\", and the model was fitted"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void each_figure_is_obligatory(int position) {
        var measures = new ArrayList<>(TREES.evidence().measures());
        var left = measures.remove(position).name();

        assertThat(defects(
                        TREES,
                        new Evidence(TREES.evidence().scores(), TREES.evidence().features(), measures)))
                .containsExactly(new Defect("$.evidence.measures", "has no " + left + ", and the model was fitted"));
    }

    @Test
    void a_figure_may_come_once_for_each_sample() {
        var folds = new Measure("auc", "folds", 0.7, 0.6, 0.8, Band.FOLD_RANGE);

        assertThat(defects(EXPERT, measures(folds, measure("auc", 0.7, 0.6, 0.8))))
                .isEmpty();
        assertThat(defects(EXPERT, measures(folds, folds)))
                .containsExactly(new Defect("$.evidence.measures[1]", "comes twice"));
    }

    @ParameterizedTest
    @CsvSource({
        "auc, 0.7, 0.7, 0.7, ''",
        "auc, 0, 0, 1, ''",
        "auc, 0.7, 0.71, 0.8, $.evidence.measures[0].lower",
        "auc, 0.7, 0.6, 0.69, $.evidence.measures[0].upper",
        "auc, 0.7, -0.01, 0.8, $.evidence.measures[0].lower",
        "ks, 0.7, 0.6, 1.01, $.evidence.measures[0].upper",
        "brier, 0.1, -0.01, 0.2, $.evidence.measures[0].lower",
        "gini, -0.4, -1, 1, ''",
        "gini, -0.4, -1.01, 1, $.evidence.measures[0].lower",
        "lift, 3, -7, 9, ''",
        "lift, 3, NaN, 9, $.evidence.measures[0].lower",
        "lift, 3, 2, Infinity, $.evidence.measures[0].upper",
    })
    void a_band_holds_its_value_and_ends_where_the_figure_can(
            String name, double value, double lower, double upper, String path) {
        assertThat(defects(EXPERT, measures(measure(name, value, lower, upper))))
                .extracting(Defect::path)
                .hasSameElementsAs(path.isEmpty() ? List.of() : List.of(path));
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0", "0.4000000009, 0", "0.400000002, 1", "0.39, 1"})
    void gini_is_twice_the_area_less_one_in_the_same_sample(double gini, int count) {
        var defects = defects(EXPERT, measures(measure("auc", 0.7, 0.6, 0.8), measure("gini", gini, 0.2, 0.6)));

        assertThat(defects).hasSize(count);
        assertThat(defects).allMatch(defect -> defect.path().equals("$.evidence.measures[1].value"));
        var other = new Measure("gini", "folds", 0.1, 0, 0.2, Band.FOLD_RANGE);
        assertThat(defects(EXPERT, measures(measure("auc", 0.7, 0.6, 0.8), other)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1000, 0.5, 0.5, ''",
        "0, 0, 0.5, 0.5, $.evidence.scores[1].from",
        "-1, 5, 0.5, 0.5, $.evidence.scores[0].from",
        "0, 1001, 0.5, 0.5, $.evidence.scores[1].from",
        "0, 5, 0.5, 0.5000009, ''",
        "0, 5, 0.5, 0.500002, $.evidence.scores",
        "0, 5, 0.5, 0.499998, $.evidence.scores",
        "0, 5, 0, 1, ''",
    })
    void scores_rise_on_the_scale_and_their_shares_add_up(
            double first, double second, double share, double other, String path) {
        var scores = List.of(new ScoreShare(first, share), new ScoreShare(second, other));

        assertThat(defects(EXPERT, new Evidence(scores, List.of(), List.of())))
                .extracting(Defect::path)
                .isEqualTo(path.isEmpty() ? List.of() : List.of(path));
    }

    @Test
    void features_without_bins_of_their_own_are_told_once_and_no_others_are() {
        var features = new ArrayList<>(TREES.evidence().features());
        var first = features.getFirst();

        features.set(1, first);
        assertThat(defects(TREES, described(features)))
                .containsExactly(
                        new Defect("$.evidence.features[1].feature", "comes twice"),
                        new Defect("$.evidence.features", "leaves out \"feature-1\", and the model was fitted"));
        var own = new FeatureShares("a", List.of(new BinShare(new Bin.Missing(), 1)));
        assertThat(defects(EXPERT, new Evidence(List.of(), List.of(own), List.of())))
                .contains(new Defect("$.evidence.features[0].feature", "is not read, or has bins of its own"));
    }

    private static Evidence measures(Measure... measures) {
        return new Evidence(List.of(), List.of(), List.of(measures));
    }

    private static Evidence described(List<FeatureShares> features) {
        return new Evidence(
                TREES.evidence().scores(), features, TREES.evidence().measures());
    }

    private static List<Defect> defects(ModelArtefact artefact, Evidence evidence) {
        return CheckedModel.of(new ModelArtefact(
                        artefact.identity(), artefact.features(), artefact.scoring(), artefact.output(), evidence))
                .asDefects();
    }
}
