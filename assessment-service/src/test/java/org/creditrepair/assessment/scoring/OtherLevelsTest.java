package org.creditrepair.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.characteristic;
import static org.creditrepair.assessment.model.Models.levels;
import static org.creditrepair.assessment.model.Models.points;
import static org.creditrepair.assessment.model.Models.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.modelcheck.CheckedModel;
import org.creditrepair.assessment.tree.Decision;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.Precision;
import org.creditrepair.assessment.tree.TreeNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A code that no level has is what its feature says of other levels, in tables, in trees and in the form of a row. */
class OtherLevelsTest {
    private static final double NAN = Double.NaN;

    @ParameterizedTest
    @CsvFileSource(resources = "/scoring/other-levels.csv", delimiter = '|', commentCharacter = '#')
    void every_code_goes_where_the_feature_says(OtherLevel other, boolean isMissingKnown, double code, String where) {
        var missing = isMissingKnown ? new Feature.Missing.OwnValue() : new Feature.Missing.Refuse();
        var feature = with(levels("home", other, "rent", "own", "free"), missing);

        assertThat(told(scored(table(feature), code))).isEqualTo(where);
        assertThat(told(scored(splits(feature), code))).isEqualTo(where);
    }

    @Test
    void a_threshold_on_levels_sees_no_code_that_no_level_has() {
        var feature = levels("home", OtherLevel.AS_MISSING, "rent", "own", "free");
        var missing = scored(threshold(feature), NAN);

        assertThat(scored(threshold(feature), 0))
                .isEqualTo(scored(threshold(feature), 1))
                .isNotEqualTo(missing);
        for (var code : new double[] {-1, 3, 0.5, 1e300, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}) {
            assertThat(scored(threshold(feature), code)).isEqualTo(missing);
        }
    }

    @Test
    void a_threshold_on_levels_is_refused_where_other_levels_are_a_level() {
        var feature = levels("home", OtherLevel.OWN_VALUE, "rent", "own", "free");

        assertThat(CheckedModel.of(threshold(feature)).asDefects())
                .containsExactly(new Defect(
                        "$.scoring.forest.trees[0].feature[0]",
                        "a threshold needs an order, in which other levels have no place"));
    }

    @Test
    void the_form_of_a_row_gives_one_code_to_all_other_levels() {
        var form = RowForm.of(table(levels("home", OtherLevel.OWN_VALUE, "rent", "own", "free")));

        assertThat(form.draft().level("home", "castle").row().orThrow()).containsExactly(3);
        assertThat(form.draft().level("home", "").row().orThrow()).containsExactly(3);
        assertThat(form.draft().number("home", 1).row().asDefects())
                .containsExactly(new Defect("home", "has levels and no numbers"));
    }

    @Test
    void an_other_level_that_is_missing_where_nothing_may_be_missing_is_refused_by_the_form() {
        var feature = with(levels("home", OtherLevel.AS_MISSING, "rent", "own", "free"), new Feature.Missing.Refuse());

        assertThat(RowForm.of(table(feature))
                        .draft()
                        .level("home", "castle")
                        .row()
                        .asDefects())
                .containsExactly(new Defect("home", "is missing"));
    }

    private static Outcome scored(ModelArtefact artefact, double code) {
        return Scorer.of(CheckedModel.of(artefact).orThrow()).score(new double[] {code});
    }

    /** The hundreds of the score name the place. */
    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotScored none -> "none";
            case Outcome.Scored scored ->
                switch ((int) scored.score()) {
                    case 200 -> "rent";
                    case 300 -> "own or free";
                    case 400 -> "other";
                    case 500 -> "missing";
                    default -> scored.toString();
                };
        };
    }

    private static ModelArtefact table(Feature feature) {
        var other = ((Feature.Values.Categorical) feature.values()).other();
        var attributes = new ArrayList<>(List.of(
                points(new Bin.Levels(List.of("rent")), 100), points(new Bin.Levels(List.of("own", "free")), 200)));
        if (other == OtherLevel.OWN_VALUE) {
            attributes.add(points(new Bin.Other(), 300));
        }
        if (feature.missing() instanceof Feature.Missing.OwnValue) {
            attributes.add(points(new Bin.Missing(), 400));
        }
        return card(List.of(feature), characteristic("home", attributes.toArray(Attribute[]::new)));
    }

    /** Asks for rent, then own or free, then the other code; whoever is in none of these sets goes right: missing. */
    private static ModelArtefact splits(Feature feature) {
        var hasOther = ((Feature.Values.Categorical) feature.values()).other() == OtherLevel.OWN_VALUE;
        var set = Decision.CATEGORICAL + Decision.MISSING_NAN;
        return trees(
                feature,
                hasOther
                        ? nodes(
                                List.of(1, -1, 3, -1, 5, -1, -1),
                                List.of(0, -1, 0, -1, 0, -1, -1),
                                List.of(set, 0, set, 0, set, 0, 0),
                                List.of(0, 200, 0, 300, 0, 400, 500),
                                List.of(
                                        List.of(0),
                                        List.of(),
                                        List.of(1, 2),
                                        List.of(),
                                        List.of(3),
                                        List.of(),
                                        List.of()))
                        : nodes(
                                List.of(1, -1, 3, -1, -1),
                                List.of(0, -1, 0, -1, -1),
                                List.of(set, 0, set, 0, 0),
                                List.of(0, 200, 0, 300, 500),
                                List.of(List.of(0), List.of(), List.of(1, 2), List.of(), List.of())));
    }

    /** Rent and own go left, free and a missing value right. */
    private static ModelArtefact threshold(Feature feature) {
        return trees(
                feature,
                nodes(
                        List.of(1, -1, -1),
                        List.of(0, -1, -1),
                        List.of(Decision.MISSING_NAN, 0, 0),
                        List.of(0, 200, 300),
                        List.of(List.of(), List.of(), List.of())));
    }

    private static TreeNodes nodes(
            List<Integer> left,
            List<Integer> feature,
            List<Integer> decision,
            List<Integer> scores,
            List<List<Integer>> categories) {
        return new TreeNodes(
                left,
                left.stream().map(child -> child < 0 ? -1 : child + 1).toList(),
                feature,
                left.stream()
                        .map(child -> child >= 0 && decision.getFirst() == Decision.MISSING_NAN ? 1.5 : 0.0)
                        .toList(),
                decision,
                scores.stream()
                        .map(score -> score == 0 ? 0.0 : Models.ODDS.logOdds(score))
                        .toList(),
                left.stream().map(child -> 1.0).toList(),
                categories);
    }

    private static ModelArtefact trees(Feature feature, TreeNodes nodes) {
        return new ModelArtefact(
                Models.fitted(1_000, 500),
                List.of(feature),
                new Scoring.Trees(
                        Scoring.Target.GOOD,
                        new Forest(Precision.FLOAT64, 0, false, 1, List.of(nodes)),
                        List.of(Models.group("home"))),
                Models.output(0, Optional.of(Models.ODDS), Baseline.POPULATION_MEAN),
                Models.evidence(feature));
    }
}
