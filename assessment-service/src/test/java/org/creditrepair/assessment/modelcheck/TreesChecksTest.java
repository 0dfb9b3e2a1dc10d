package org.creditrepair.assessment.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.model.Models.levels;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.reason;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.tree.Decision;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.Precision;
import org.creditrepair.assessment.tree.TreeNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreesChecksTest {
    @ParameterizedTest
    @CsvSource({
        // other levels, code in a tree: three levels are 0 to 2, and 3 is one more where others are a level
        "OWN_VALUE, 2, true",
        "OWN_VALUE, 3, true",
        "OWN_VALUE, 4, false",
        "AS_MISSING, 2, true",
        "AS_MISSING, 3, false",
        "REFUSE, 0, true",
        "REFUSE, 3, false",
    })
    void a_tree_names_levels_that_the_feature_has(OtherLevel other, int code, boolean isSound) {
        var defects = defects(home(other), List.of(), List.of(code));

        assertThat(defects)
                .isEqualTo(
                        isSound
                                ? List.of()
                                : List.of(new Defect(
                                        "$.scoring.forest.trees[0].categories[0]",
                                        "names the level " + code + ", which the feature does not have")));
    }

    @ParameterizedTest
    @CsvSource({"OWN_VALUE, false", "AS_MISSING, true", "REFUSE, true"})
    void a_threshold_on_levels_needs_an_order(OtherLevel other, boolean isSound) {
        var defects = defects(home(other), List.of(), List.of());

        assertThat(defects.isEmpty()).isEqualTo(isSound);
        assertThat(defects).allMatch(defect -> defect.path().equals("$.scoring.forest.trees[0].feature[0]"));
    }

    @Test
    void a_number_has_no_categories() {
        assertThat(defects(number("home"), List.of(), List.of(1)))
                .containsExactly(new Defect("$.scoring.forest.trees[0].feature[0]", "categories of a number"));
        assertThat(defects(number("home"), List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // bits of a decision, what the feature says of missing values, whether both agree
        "0, own, false",
        "2, own, false",
        "4, own, false",
        "6, own, false",
        "8, own, true",
        "10, own, true",
        "0, 0, true",
        "4, 0, true",
        "6, -0.0, true",
        "0, 0.5, false",
        "4, -1, false",
        "8, 0.5, true",
        "2, refuse, true",
        "4, refuse, true",
    })
    void a_tree_that_takes_missing_for_zero_needs_a_feature_that_says_so(int decision, String said, boolean isSound) {
        var missing =
                switch (said) {
                    case "own" -> new Missing.OwnValue();
                    case "refuse" -> new Missing.Refuse();
                    default -> new Missing.Impute(Double.parseDouble(said));
                };
        var defect = new Defect(
                "$.scoring.forest.trees[0].decision[0]",
                "treats a missing value as zero, so \"home\" must impute 0 or refuse where it is missing");

        assertThat(defects(Models.with(number("home"), missing), List.of(), List.of(), decision))
                .filteredOn(found -> !found.path().startsWith("$.evidence"))
                .isEqualTo(isSound ? List.of() : List.of(defect));
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "5", "9"})
    void a_missing_category_goes_right_whatever_is_said_of_zero(int decision) {
        assertThat(defects(home(OtherLevel.REFUSE), List.of(), List.of(1), decision))
                .isEmpty();
    }

    @Test
    void fifty_aims_are_the_most() {
        assertThat(defects(number("home"), Collections.nCopies(50, List.of(1.0)), List.of()))
                .isEmpty();
        assertThat(defects(number("home"), Collections.nCopies(51, List.of(1.0)), List.of()))
                .containsExactly(new Defect("$.scoring.groups[0].aims", "must be at most 50"));
    }

    @ParameterizedTest
    @CsvSource({"true, false, true", "false, false, false", "true, true, false", "false, true, false"})
    void only_what_the_party_can_change_and_law_lets_decide_has_aims(
            boolean isChangeable, boolean isProtected, boolean isSound) {
        var feature = Models.marked(number("home"), isProtected, isChangeable);

        assertThat(defects(feature, List.of(List.of(1.0)), List.of()).isEmpty()).isEqualTo(isSound);
        assertThat(defects(feature, List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void an_aim_is_a_number(double aim) {
        assertThat(defects(number("home"), List.of(List.of(aim)), List.of()))
                .containsExactly(new Defect("$.scoring.groups[0].aims[0][0]", "is no value of the feature"));
        assertThat(defects(Models.whole("home"), List.of(List.of(aim)), List.of()))
                .containsExactly(new Defect("$.scoring.groups[0].aims[0][0]", "is no value of the feature"));
        assertThat(defects(home(OtherLevel.REFUSE), List.of(List.of(aim)), List.of()))
                .containsExactly(new Defect("$.scoring.groups[0].aims[0][0]", "is no value of the feature"));
    }

    private static Feature home(OtherLevel other) {
        return levels("home", other, "rent", "own", "free");
    }

    private static List<Defect> defects(Feature feature, List<List<Double>> aims, List<Integer> categories) {
        var decision = Decision.MISSING_NAN + (categories.isEmpty() ? 0 : Decision.CATEGORICAL);
        return defects(feature, aims, categories, decision);
    }

    private static List<Defect> defects(
            Feature feature, List<List<Double>> aims, List<Integer> categories, int decision) {
        var nodes = new TreeNodes(
                List.of(1, -1, -1),
                List.of(2, -1, -1),
                List.of(0, -1, -1),
                List.of(categories.isEmpty() ? 0.5 : 0.0, 0.0, 0.0),
                List.of(decision, 0, 0),
                List.of(0.0, 1.0, -1.0),
                List.of(2.0, 1.0, 1.0),
                List.of(categories, List.of(), List.of()));
        var group = new FeatureGroup("home", List.of("home"), reason("home"), aims);
        return CheckedModel.of(new ModelArtefact(
                        Models.fitted(1_000, 500),
                        List.of(feature),
                        new Scoring.Trees(
                                Scoring.Target.BAD,
                                new Forest(Precision.FLOAT64, 0, false, 1, List.of(nodes)),
                                List.of(group)),
                        Models.output(0, Optional.of(Models.ODDS), Baseline.POPULATION_MEAN),
                        Models.evidence(feature)))
                .asDefects();
    }
}
