package org.creditrepair.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creditrepair.assessment.model.Models.ODDS;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.halves;
import static org.creditrepair.assessment.model.Models.levels;
import static org.creditrepair.assessment.model.Models.marked;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.reason;
import static org.creditrepair.assessment.model.Models.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.explain.Reason;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.CheckedModel;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.scale.GradeBand;
import org.creditrepair.assessment.scale.MasterScale;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.Precision;
import org.creditrepair.assessment.tree.TreeNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {
    private static final double NAN = Double.NaN;
    private static final double FACTOR = ODDS.factor();

    @Test
    void a_card_by_judgement_has_a_score_a_grade_and_reasons_but_no_probability() {
        var scorer = scorer(card(List.of(number("a"), number("b")), halves("a", 0, 450, 7), halves("b", 0, 60, 0)));

        assertThat(scorer.score(new double[] {1, -1}))
                .isEqualTo(new Outcome.Scored(550, OptionalDouble.empty(), "B", List.of(new Reason("b", 60))));
        assertThat(scorer.improvements(new double[] {1, -1})).containsExactly(new Improvement("b", "b", 60));
        assertThat(scorer.text("b")).contains(reason("b"));
        assertThat(scorer.text("c")).isEmpty();
    }

    @Test
    void a_row_without_a_score_has_no_improvements_either() {
        var artefact = card(
                List.of(with(number("a"), new Feature.Missing.Refuse()), number("b")),
                new Characteristic(
                        "a", Closure.LEFT_CLOSED, Optional.empty(), reason("a"),
                        List.of(Models.points(Models.interval(Models.NONE, Models.END), 1))),
                halves("b", 0, 60, 0));

        assertThat(scorer(artefact).score(new double[] {NAN, -1})).isEqualTo(new Outcome.NotScored());
        assertThat(scorer(artefact).improvements(new double[] {NAN, -1})).isEmpty();
    }

    @Test
    void points_of_a_regression_lead_to_the_probability_of_the_score() {
        var artefact = Models.regressionCard(3, 4, 4);
        var row = Models.rows(artefact, 1, 8);

        var scored = (Outcome.Scored) scorer(artefact).score(row);

        assertThat(scored.score() * 10).isCloseTo(StrictMath.rint(scored.score() * 10), within(1e-9));
        assertThat(scored.probability().orElseThrow())
                .isEqualTo(OddsScale.probability(ODDS.logOdds(scored.score())));
    }

    @Test
    void the_odds_of_a_score_are_calibrated() {
        var artefact = with(Models.regressionCard(3, 4, 4), new Calibration.Platt(0.5, 1));
        var row = Models.rows(artefact, 1, 8);

        var scored = (Outcome.Scored) scorer(artefact).score(row);

        assertThat(scored.probability().orElseThrow())
                .isEqualTo(OddsScale.probability(0.5 * ODDS.logOdds(scored.score()) + 1));
    }

    @Test
    void a_logistic_model_by_hand() {
        // log odds of good 1 - 0.5 * 2 + 0.25 * -4 = -1: the score is that of 20:1 less factor * (ln 20 + 1)
        var scored = (Outcome.Scored) scorer(logistic(new Calibration.None())).score(new double[] {2, -4, 0});

        assertThat(scored.score()).isEqualTo(StrictMath.rint(600 - FACTOR * (StrictMath.log(20) + 1)));
        assertThat(scored.probability().orElseThrow()).isCloseTo(0.7310585786300049, within(1e-15));
        assertThat(scored.grade()).isEqualTo("C");
        // a: -0.5 * (1 - 2) below its reference, b: 0.25 * (0 - -4); c is protected
        assertThat(scored.reasons()).extracting(Reason::code).containsExactly("b", "a");
        assertThat(scored.reasons().get(0).points()).isCloseTo(FACTOR, within(1e-9));
        assertThat(scored.reasons().get(1).points()).isCloseTo(FACTOR * 0.5, within(1e-9));
    }

    @Test
    void points_of_reasons_are_stretched_as_the_calibration_stretches_the_score() {
        var scored =
                (Outcome.Scored) scorer(logistic(new Calibration.Platt(2, 0.5))).score(new double[] {2, -4, 0});

        assertThat(scored.score()).isEqualTo(StrictMath.rint(600 - FACTOR * (StrictMath.log(20) + 1.5)));
        assertThat(scored.reasons().get(0).points()).isCloseTo(2 * FACTOR, within(1e-9));
    }

    @Test
    void improvements_of_a_logistic_model_are_what_can_be_changed() {
        var scorer = scorer(logistic(new Calibration.None()));

        assertThat(scorer.improvements(new double[] {2, -4, -9}))
                .singleElement()
                .satisfies(improvement -> {
                    assertThat(improvement.characteristic()).isEqualTo("b");
                    assertThat(improvement.code()).isEqualTo("b");
                    assertThat(improvement.points()).isCloseTo(FACTOR, within(1e-9));
                });
        assertThat(scorer.improvements(new double[] {2, 0, 0})).isEmpty();
        assertThat(scorer.improvements(new double[] {2, NAN, 0})).isEmpty();
        assertThat(scorer.score(new double[] {2, NAN, 0})).isEqualTo(new Outcome.NotScored());
        assertThat(scorer.text("a")).contains(reason("a"));
    }

    @ParameterizedTest
    @CsvSource({
        // a, home (rent, own, other): margin of bad
        "-1, 0, -1", "1, 0, 2", "1, 1, -2", "1, 2, -2", "1, 9, -2",
    })
    void trees_by_hand(double a, double home, double margin) {
        var scored = (Outcome.Scored) scorer(trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE)).score(new double[] {a, home, 0});

        assertThat(scored.score()).isEqualTo(StrictMath.rint(ODDS.score(-margin)));
        assertThat(scored.probability().orElseThrow())
                .isCloseTo(1 / (1 + StrictMath.exp(-margin)), within(1e-15));
    }

    @Test
    void trees_grown_to_tell_good_score_the_other_way_round() {
        var good = (Outcome.Scored) scorer(trees(Scoring.Target.GOOD, OtherLevel.OWN_VALUE)).score(new double[] {1, 0, 0});

        assertThat(good.score()).isEqualTo(StrictMath.rint(ODDS.score(2)));
        assertThat(good.reasons()).isEmpty();
    }

    @Test
    void reasons_of_trees_are_the_shapley_values_of_groups_that_lower_the_score() {
        var scored = (Outcome.Scored) scorer(trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE)).score(new double[] {1, 0, 0});

        // v({}) = -1/4 + 3/4 * (2/4 - 2 * 3/4) = -1, v({a}) = 2/4 - 2 * 3/4 = -1, v({home}) = -1/4 + 3/4 * 2 = 1.25,
        // v({a, home}) = 2: a adds (0 + 0.75) / 2, home adds (2.25 + 3) / 2
        assertThat(scored.reasons()).extracting(Reason::code).containsExactly("home", "wealth");
        assertThat(scored.reasons().get(0).points()).isCloseTo(2.625 * FACTOR, within(1e-9));
        assertThat(scored.reasons().get(1).points()).isCloseTo(0.375 * FACTOR, within(1e-9));
    }

    @Test
    void what_a_party_can_change_of_trees_is_a_group_that_is_open_as_a_whole() {
        var open = trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE);

        assertThat(scorer(open).improvements(new double[] {1, 0, 0}))
                .extracting(Improvement::characteristic)
                .containsExactly("home", "wealth");
        assertThat(scorer(marking(open, 2, false, false)).improvements(new double[] {1, 0, 0}))
                .extracting(Improvement::characteristic)
                .containsExactly("home");
        assertThat(scorer(marking(open, 1, true, true)).improvements(new double[] {1, 0, 0}))
                .extracting(Improvement::characteristic)
                .containsExactly("wealth");
        assertThat(scorer(open).improvements(new double[] {1, 1, 0})).isEmpty();
    }

    @Test
    void a_group_with_a_protected_feature_is_never_a_reason() {
        var artefact = marking(trees(Scoring.Target.BAD, OtherLevel.OWN_VALUE), 2, true, true);

        var scored = (Outcome.Scored) scorer(artefact).score(new double[] {1, 0, 0});

        assertThat(scored.reasons()).extracting(Reason::code).containsExactly("home");
        assertThat(scored.score()).isEqualTo(StrictMath.rint(ODDS.score(-2)));
    }

    @ParameterizedTest
    @CsvSource({
        // other levels, home: a missing home goes right, as one that is not named does; 0 is a row without a score
        "AS_MISSING, 7, -2", "AS_MISSING, 0, 2", "AS_MISSING, -1, -2", "REFUSE, 7, 0", "REFUSE, 2, 0", "REFUSE, 1, -2",
        "REFUSE, NaN, -2",
    })
    void other_levels_are_treated_as_the_feature_says(OtherLevel other, double home, double margin) {
        var outcome = scorer(trees(Scoring.Target.BAD, other)).score(new double[] {1, home, 0});

        assertThat(outcome)
                .isEqualTo(margin == 0 ? new Outcome.NotScored() : scorer(trees(Scoring.Target.BAD, other))
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

    private static Scorer scorer(ModelArtefact artefact) {
        return Scorer.of(CheckedModel.of(artefact).orThrow());
    }

    private static ModelArtefact logistic(Calibration calibration) {
        var terms = List.of(
                new LinearTerm("a", -0.5, 1, reason("a")),
                new LinearTerm("b", 0.25, 0, reason("b")),
                new LinearTerm("c", 0.1, 50, reason("c")));
        var output = Models.output(0, Optional.of(ODDS), Baseline.NEUTRAL);
        return new ModelArtefact(
                Models.identity(),
                List.of(
                        marked(with(number("a"), new Feature.Missing.Impute(0)), false, false),
                        with(number("b"), new Feature.Missing.Refuse()),
                        marked(with(number("c"), new Feature.Missing.Impute(0)), true, true)),
                new Scoring.Logistic(1, List.of(), terms),
                new Output(output.scale(), calibration, output.masterScale(), output.reasons()),
                new Evidence(List.of(), List.of()));
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
        return new ModelArtefact(
                Models.identity(),
                List.of(number("a"), levels("home", other, "rent", "own"), number("c")),
                new Scoring.Trees(
                        target,
                        new Forest(Precision.FLOAT64, 0, false, 1, List.of(nodes)),
                        List.of(
                                new FeatureGroup("wealth", List.of("a", "c"), reason("wealth")),
                                new FeatureGroup("home", List.of("home"), reason("home")))),
                Models.output(0, Optional.of(ODDS), Baseline.POPULATION_MEAN),
                new Evidence(List.of(), List.of()));
    }

    private static ModelArtefact marking(
            ModelArtefact artefact, int position, boolean isProtected, boolean isChangeable) {
        return replacing(artefact, position, marked(artefact.features().get(position), isProtected, isChangeable));
    }

    private static ModelArtefact replacing(ModelArtefact artefact, int position, Feature feature) {
        var features = new ArrayList<>(artefact.features());
        features.set(position, feature);
        return new ModelArtefact(
                artefact.identity(), features, artefact.scoring(), artefact.output(), artefact.evidence());
    }
}
