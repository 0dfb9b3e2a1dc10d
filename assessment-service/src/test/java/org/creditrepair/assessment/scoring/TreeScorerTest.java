package org.creditrepair.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creditrepair.assessment.model.Models.ODDS;
import static org.creditrepair.assessment.model.Models.levels;
import static org.creditrepair.assessment.model.Models.marked;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.reason;
import static org.creditrepair.assessment.model.Models.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.explain.Reason;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.modelcheck.CheckedModel;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.scale.GradeBand;
import org.creditrepair.assessment.scale.MasterScale;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.scale.Scale;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.Precision;
import org.creditrepair.assessment.tree.TreeNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeScorerTest {
    private static final double NAN = Double.NaN;
    private static final double FACTOR = ODDS.factor();

    @ParameterizedTest
    @CsvSource({
        // a, home (rent, own, other): margin of bad
        "-1, 0, -1",
        "1, 0, 2",
        "1, 1, -2",
        "1, 2, -2",
        "1, 9, -2",
    })
    void trees_by_hand(double a, double home, double margin) {
        var scored = (Outcome.Scored)
                scorer(trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE)).score(new double[] {a, home, 0});

        assertThat(scored.score()).isEqualTo(StrictMath.rint(ODDS.score(-margin)));
        assertThat(scored.probability().orElseThrow()).isCloseTo(1 / (1 + StrictMath.exp(-margin)), within(1e-15));
    }

    @Test
    void trees_grown_to_tell_good_score_the_other_way_round() {
        var good = (Outcome.Scored)
                scorer(trees(Scoring.Target.GOOD, OtherLevel.OWN_VALUE)).score(new double[] {1, 0, 0});

        assertThat(good.score()).isEqualTo(StrictMath.rint(ODDS.score(2)));
        assertThat(good.reasons()).isEmpty();
    }

    @Test
    void reasons_of_trees_are_the_shapley_values_of_groups_that_lower_the_score() {
        var scored = (Outcome.Scored)
                scorer(trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE)).score(new double[] {1, 0, 0});

        // v({}) = -1/4 + 3/4 * (2/4 - 2 * 3/4) = -1, v({a}) = 2/4 - 2 * 3/4 = -1, v({home}) = -1/4 + 3/4 * 2 = 1.25,
        // v({a, home}) = 2: a adds (0 + 0.75) / 2, home adds (2.25 + 3) / 2
        assertThat(scored.reasons()).extracting(Reason::code).containsExactly("home", "wealth");
        assertThat(scored.reasons().get(0).points()).isCloseTo(2.625 * FACTOR, within(1e-9));
        assertThat(scored.reasons().get(1).points()).isCloseTo(0.375 * FACTOR, within(1e-9));
    }

    /** What the score rises by, not the Shapley values of 2.625 and 0.375. */
    @Test
    void what_a_change_is_worth_is_the_score_of_the_row_with_it_less_the_score_of_the_row() {
        var open = scorer(trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE));
        var now = StrictMath.rint(ODDS.score(-2));

        // rent with a low a has the margin of bad -1, owning with a high one -2, each instead of 2
        assertThat(open.improvements(new double[] {1, 0, 0}))
                .containsExactly(
                        new Improvement("home", "home", StrictMath.rint(ODDS.score(2)) - now),
                        new Improvement("wealth", "wealth", StrictMath.rint(ODDS.score(1)) - now));
        assertThat(open.improvements(new double[] {1, 1, 0})).isEmpty();
    }

    @Test
    void of_several_aims_the_best_is_told_and_one_that_lowers_the_score_is_none() {
        var good = scorer(trees(Scoring.Target.GOOD, OtherLevel.OWN_VALUE));

        // a low a has the margin of good -1, renting with a high one 2, owning -2
        assertThat(good.improvements(new double[] {-1, 1, 0})).isEmpty();
        assertThat(good.improvements(new double[] {1, 1, 0}))
                .containsExactly(new Improvement(
                        "wealth", "wealth", StrictMath.rint(ODDS.score(-1)) - StrictMath.rint(ODDS.score(-2))));
    }

    @Test
    void a_gain_is_that_of_the_score_as_it_is_served_and_kept_on_its_scale() {
        var artefact = Models.with(trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE), new Calibration.Platt(3, 0));

        // 3 * 2 log odds are 773 points and 3 * -2 are 81: what is not served is not gained
        var now = StrictMath.rint(ODDS.score(-6));
        assertThat(scorer(artefact).improvements(new double[] {1, 0, 0}))
                .contains(new Improvement("home", "home", StrictMath.rint(ODDS.score(6)) - now));
        var narrow = new Output(
                new Scale(0, Rounding.HALF_EVEN, 400, 600, Optional.of(ODDS)),
                artefact.output().calibration(),
                Models.grades(400, 600),
                artefact.output().reasons());
        var kept = Models.with(Models.with(artefact, narrow), List.of(new Evidence.ScoreShare(400, 1)));
        assertThat(scorer(kept).improvements(new double[] {1, 0, 0}))
                .containsExactly(new Improvement("wealth", "wealth", 200), new Improvement("home", "home", 200));
    }

    @Test
    void a_group_that_is_closed_in_part_has_no_aim() {
        var artefact = trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE);

        assertThat(CheckedModel.of(marking(artefact, 2, false, false)).asDefects())
                .containsExactly(new Defect("$.scoring.groups[0].aims", "the party cannot change all of it"));
        assertThat(CheckedModel.of(marking(artefact, 1, true, true)).asDefects())
                .containsExactly(new Defect("$.scoring.groups[1].aims", "the party cannot change all of it"));
    }

    @Test
    void a_group_with_a_protected_feature_is_never_a_reason() {
        var artefact = marking(without(trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE), 0), 2, true, true);

        var scored = (Outcome.Scored) scorer(artefact).score(new double[] {1, 0, 0});

        assertThat(scored.reasons()).extracting(Reason::code).containsExactly("home");
        assertThat(scored.score()).isEqualTo(StrictMath.rint(ODDS.score(-2)));
    }

    @ParameterizedTest
    @CsvSource({
        // other levels, home: a missing home goes right, as one that is not named does; 0 is a row without a score
        "AS_MISSING, 7, -2",
        "AS_MISSING, 0, 2",
        "AS_MISSING, -1, -2",
        "REFUSE, 7, 0",
        "REFUSE, 2, 0",
        "REFUSE, 1, -2",
        "REFUSE, NaN, -2",
    })
    void other_levels_are_treated_as_the_feature_says(OtherLevel other, double home, double margin) {
        var outcome = scorer(trees(Scoring.Target.BAD, other)).score(new double[] {1, home, 0});

        assertThat(outcome)
                .isEqualTo(
                        margin == 0
                                ? new Outcome.NotScored()
                                : scorer(trees(Scoring.Target.BAD, other))
                                        .score(new double[] {1, margin == 2 ? 0 : 1, 0}));
    }

    @Test
    void missing_values_of_trees_are_imputed_or_refused() {
        var trees = trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE);
        var imputed = replacing(trees, 0, with(number("a"), new Feature.Missing.Impute(1)));
        var refused = replacing(trees, 0, with(number("a"), new Feature.Missing.Refuse()));
        var row = new double[] {NAN, 0, 0};

        assertThat(scorer(imputed).score(row)).isEqualTo(scorer(trees).score(new double[] {1, 0, 0}));
        assertThat(scorer(refused).score(row)).isEqualTo(new Outcome.NotScored());
        assertThat(scorer(refused).improvements(row)).isEmpty();
        assertThat(scorer(trees).score(row)).isEqualTo(scorer(trees).score(new double[] {-1, 0, 0}));
        assertThat(row[0]).isNaN();
        assertThat(scorer(trees).text("wealth")).contains(reason("wealth"));
    }

    @ParameterizedTest
    @CsvSource({"-1, good", "1, bad"})
    void grades_by_probability_are_read_from_it(double a, String grade) {
        var artefact = trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE);
        var output = artefact.output();
        var bands = List.of(new GradeBand("good", 0, 0.5), new GradeBand("bad", 0.5, 1));
        var graded = Models.with(
                artefact,
                new Output(
                        output.scale(),
                        output.calibration(),
                        new MasterScale(MasterScale.Basis.PROBABILITY, Closure.LEFT_CLOSED, bands),
                        output.reasons()));

        assertThat(((Outcome.Scored) scorer(graded).score(new double[] {a, 0, 0})).grade())
                .isEqualTo(grade);
    }

    /** −1 for a up to 0 or missing, a quarter of the cover; above, rent 2 with a quarter of the rest, all others −2. */
    private static ModelArtefact trees(Scoring.Target target, OtherLevel other) {
        var nodes = new TreeNodes(
                List.of(1, -1, 3, -1, -1),
                List.of(2, -1, 4, -1, -1),
                List.of(0, -1, 1, -1, -1),
                List.of(0.0, 0.0, 0.0, 0.0, 0.0),
                List.of(10, 0, 9, 0, 0),
                List.of(0.0, -1.0, 0.0, 2.0, -2.0),
                List.of(160.0, 40.0, 120.0, 30.0, 90.0),
                List.of(List.of(), List.of(), List.of(0), List.of(), List.of()));
        var features = List.of(number("a"), levels("home", other, "rent", "own"), number("c"));
        return new ModelArtefact(
                Models.fitted(1_000, 500),
                features,
                new Scoring.Trees(
                        target,
                        new Forest(Precision.FLOAT64, 0, false, 1, List.of(nodes)),
                        List.of(
                                new FeatureGroup(
                                        "wealth",
                                        List.of("a", "c"),
                                        reason("wealth"),
                                        List.of(List.of(2.0, 0.0), List.of(-1.0, 0.0))),
                                Models.group("home", 1.0))),
                Models.output(0, Optional.of(ODDS), Baseline.POPULATION_MEAN),
                Models.evidence(features.toArray(Feature[]::new)));
    }

    private static ModelArtefact marking(
            ModelArtefact artefact, int position, boolean isProtected, boolean isChangeable) {
        return replacing(artefact, position, marked(artefact.features().get(position), isProtected, isChangeable));
    }

    private static ModelArtefact replacing(ModelArtefact artefact, int position, Feature feature) {
        var features = new ArrayList<>(artefact.features());
        features.set(position, feature);
        return new ModelArtefact(
                artefact.identity(),
                features,
                artefact.scoring(),
                artefact.output(),
                Models.evidence(features.toArray(Feature[]::new)));
    }

    /** Without what a party could reach by one of the groups. */
    private static ModelArtefact without(ModelArtefact artefact, int position) {
        var trees = (Scoring.Trees) artefact.scoring();
        var groups = new ArrayList<>(trees.groups());
        var group = groups.get(position);
        groups.set(position, new FeatureGroup(group.id(), group.features(), group.reason(), List.of()));
        return Models.with(artefact, new Scoring.Trees(trees.target(), trees.forest(), groups));
    }

    private static Scorer scorer(ModelArtefact artefact) {
        return Scorer.of(CheckedModel.of(artefact).orThrow());
    }
}
