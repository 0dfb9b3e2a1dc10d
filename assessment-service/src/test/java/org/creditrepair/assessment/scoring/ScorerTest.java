package org.creditrepair.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creditrepair.assessment.model.Models.ODDS;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.halves;
import static org.creditrepair.assessment.model.Models.marked;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.reason;
import static org.creditrepair.assessment.model.Models.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.explain.Reason;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.modelcheck.CheckedModel;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.scale.OddsScale;
import org.junit.jupiter.api.Test;

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
                        "a",
                        Closure.LEFT_CLOSED,
                        Optional.empty(),
                        reason("a"),
                        List.of(Models.points(Models.interval(Models.NONE, Models.END), 1))),
                halves("b", 0, 60, 0));

        assertThat(scorer(artefact).score(new double[] {NAN, -1})).isEqualTo(new Outcome.NotScored());
        assertThat(scorer(artefact).improvements(new double[] {NAN, -1})).isEmpty();
    }

    @Test
    void points_of_a_regression_lead_to_the_probability_of_the_score() {
        var artefact = LargeModels.regressionCard(3, 4, 4);
        var row = LargeModels.rows(artefact, 1, 8);

        var scored = (Outcome.Scored) scorer(artefact).score(row);

        assertThat(scored.score() * 10).isCloseTo(StrictMath.rint(scored.score() * 10), within(1e-9));
        assertThat(scored.probability().orElseThrow()).isEqualTo(OddsScale.probability(ODDS.logOdds(scored.score())));
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

        // b from -4 to its aim 4 is 0.25 * 8 = 2: the score rises from that of -1.9 to that of 0.1
        assertThat(scorer.improvements(new double[] {2, -4, -9}))
                .containsExactly(new Improvement(
                        "b", "b", StrictMath.rint(ODDS.score(0.1)) - StrictMath.rint(ODDS.score(-1.9))));
        assertThat(scorer.improvements(new double[] {2, 4, 0})).isEmpty();
        assertThat(scorer.improvements(new double[] {2, 5, 0})).isEmpty();
        assertThat(scorer.improvements(new double[] {2, NAN, 0})).isEmpty();
        assertThat(scorer.score(new double[] {2, NAN, 0})).isEqualTo(new Outcome.NotScored());
        assertThat(scorer.text("a")).contains(reason("a"));
    }

    private static Scorer scorer(ModelArtefact artefact) {
        return Scorer.of(CheckedModel.of(artefact).orThrow());
    }

    private static ModelArtefact logistic(Calibration calibration) {
        var terms = List.of(
                new LinearTerm("a", -0.5, 1, OptionalDouble.empty(), reason("a")),
                new LinearTerm("b", 0.25, 0, OptionalDouble.of(4), reason("b")),
                new LinearTerm("c", 0.1, 50, OptionalDouble.empty(), reason("c")));
        var output = Models.output(0, Optional.of(ODDS), Baseline.NEUTRAL);
        var features = List.of(
                marked(with(number("a"), new Feature.Missing.Impute(0)), false, false),
                with(number("b"), new Feature.Missing.Refuse()),
                marked(with(number("c"), new Feature.Missing.Impute(0)), true, true));
        return new ModelArtefact(
                Models.fitted(1_000, 500),
                features,
                new Scoring.Logistic(1, List.of(), terms),
                new Output(output.scale(), calibration, output.masterScale(), output.reasons()),
                Models.evidence(features.toArray(Feature[]::new)));
    }
}
