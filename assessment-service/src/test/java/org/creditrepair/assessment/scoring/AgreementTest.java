package org.creditrepair.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.artefact.ArtefactReader;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.modelcheck.CheckedModel;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scale.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Score, probability and odds of a row are one figure told in three ways, whatever the model and its calibration. */
class AgreementTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "golden-card",
                "golden-logistic-platt",
                "golden-logistic-isotonic",
                "golden-xgboost-platt",
                "golden-lightgbm-isotonic"
            })
    void score_and_probability_lead_to_each_other_within_half_the_last_digit(String name) {
        var artefact = ArtefactReader.read(Goldens.bytes("/model/" + name + ".json"))
                .orThrow()
                .model();

        assertThat(new String(Goldens.bytes("/model/" + name + ".csv"), StandardCharsets.UTF_8).lines())
                .hasSize(60)
                .allSatisfy(line -> requireAgreement(artefact, Goldens.row(line.split(";", 2)[0])));
    }

    private static void requireAgreement(CheckedModel model, double[] row) {
        var scale = model.artefact().output().scale();
        var odds = scale.odds().orElseThrow();
        var scored = (Outcome.Scored) Scorer.of(model).score(row);
        var probability = scored.probability().orElseThrow();
        if (scored.score() == scale.lowest() || scored.score() == scale.highest()) {
            return; // the subject of another test
        }

        // from the probability to the score
        assertThat(odds.score(OddsScale.logOddsOf(probability)))
                .isCloseTo(scored.score(), within(scale.unit() / 2 + 1e-9));
        // from the score to the odds, and from there to the probability
        var told = odds.logOdds(scored.score());
        assertThat(StrictMath.log(OddsScale.odds(told))).isCloseTo(told, within(1e-12));
        var spread = scale.unit() / 2 / odds.factor();
        assertThat(probability)
                .isBetween(OddsScale.probability(told + spread) - 1e-12, OddsScale.probability(told - spread) + 1e-12);
    }

    @Test
    void a_card_tells_exactly_the_probability_of_its_score() {
        var artefact = LargeModels.regressionCard(3, 4, 4);

        var scored =
                (Outcome.Scored) Scorer.of(CheckedModel.of(artefact).orThrow()).score(LargeModels.rows(artefact, 1, 8));

        assertThat(scored.probability().orElseThrow())
                .isEqualTo(OddsScale.probability(Models.ODDS.logOdds(scored.score())));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2})
    void a_card_is_calibrated_by_another_scale_for_the_same_points(double slope) {
        var odds = Models.ODDS.recalibrated(slope, -0.25);

        for (var score = 300.0; score < 800; score += 12.5) {
            var calibrated = slope * Models.ODDS.logOdds(score) - 0.25;
            assertThat(odds.logOdds(score)).isCloseTo(calibrated, within(1e-12));
            assertThat(odds.score(calibrated)).isCloseTo(score, within(1e-9));
        }
        assertThat(odds.baseScore()).isEqualTo(600);
        assertThat(odds.pointsToDouble()).isEqualTo(40 / slope);
    }

    @ParameterizedTest
    @CsvSource({"0.5, -0.25", "1.25, 0.75", "0.8, 0"})
    void a_recalibrated_fitted_card_is_stored_and_loaded_and_only_its_probabilities_move(double slope, double shift) {
        var before = ArtefactReader.read(Goldens.bytes("/model/golden-card.json"))
                .orThrow()
                .model();

        var recalibrated = before.artefact().recalibrated(before.artefact().identity(), slope, shift);
        var stored = StoredModel.of(recalibrated).orThrow();
        var after = ArtefactReader.read(stored.document()).orThrow().model();

        assertThat(after.artefact()).isEqualTo(recalibrated);
        assertThat(new String(Goldens.bytes("/model/golden-card.csv"), StandardCharsets.UTF_8).lines())
                .hasSize(60)
                .map(line -> Goldens.row(line.split(";", 2)[0]))
                .allSatisfy(row -> {
                    var was = (Outcome.Scored) Scorer.of(before).score(row);
                    var is = (Outcome.Scored) Scorer.of(after).score(row);
                    var logOdds = OddsScale.logOddsOf(was.probability().orElseThrow());
                    assertThat(is.score()).isEqualTo(was.score());
                    assertThat(is.grade()).isEqualTo(was.grade());
                    assertThat(is.reasons()).isEqualTo(was.reasons());
                    assertThat(is.probability().orElseThrow())
                            .isCloseTo(OddsScale.probability(slope * logOdds + shift), within(1e-12));
                    assertThat(Scorer.of(after).improvements(row))
                            .isEqualTo(Scorer.of(before).improvements(row));
                    requireAgreement(after, row);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"scale", "regression"})
    void a_fitted_card_of_which_only_one_half_is_recalibrated_is_refused(String half) {
        var card = LargeModels.regressionCard(3, 4, 4);
        var whole = card.recalibrated(card.identity(), 0.5, 0.25);

        var spoilt = new ModelArtefact(
                card.identity(),
                card.features(),
                (half.equals("scale") ? card : whole).scoring(),
                (half.equals("scale") ? whole : card).output(),
                card.evidence());

        assertThat(CheckedModel.of(whole).asDefects()).isEmpty();
        assertThat(CheckedModel.of(spoilt).asDefects())
                .extracting(Defect::path)
                .contains("$.scoring.basePoints", "$.scoring.characteristics[0].attributes[0].points");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void a_card_that_is_recalibrated_upside_down_is_refused(double slope) {
        var card = LargeModels.regressionCard(3, 4, 4);

        assertThat(CheckedModel.of(card.recalibrated(card.identity(), slope, 0)).asDefects())
                .extracting(Defect::path)
                .contains("$.output.scale.odds.pointsToDouble");
    }

    @Test
    void a_calibration_of_a_card_is_refused() {
        var card = LargeModels.regressionCard(3, 4, 4);
        var defect = new Defect(
                "$.output.calibration.type",
                "a card is calibrated by its scale, so that score and odds have one formula");
        var steps = new Calibration.Isotonic(List.of(new Calibration.Isotonic.Knot(0, 0.5)));

        assertThat(CheckedModel.of(Models.with(card, new Calibration.Platt(1.1, 0)))
                        .asDefects())
                .containsExactly(defect);
        assertThat(CheckedModel.of(Models.with(card, steps)).asDefects()).containsExactly(defect);
        assertThat(CheckedModel.of(card).asDefects()).isEmpty();
    }

    @Test
    void beyond_the_ends_of_a_scale_the_score_stays_and_the_probability_goes_on() {
        var artefact = ArtefactReader.read(Goldens.bytes("/model/golden-xgboost-platt.json"))
                .orThrow()
                .model()
                .artefact();
        var scale = artefact.output().scale();
        var narrow = Models.with(
                artefact,
                new Output(
                        new Scale(0, scale.rounding(), 0, 100, Optional.of(Models.ODDS)),
                        artefact.output().calibration(),
                        Models.grades(0, 100),
                        artefact.output().reasons()));
        var model = CheckedModel.of(Models.with(narrow, List.of(new Evidence.ScoreShare(0, 1))))
                .orThrow();
        var row = Goldens.row("1.6,3.6,1.8,,-2.0,10.0");

        var wide =
                (Outcome.Scored) Scorer.of(CheckedModel.of(artefact).orThrow()).score(row);
        var kept = (Outcome.Scored) Scorer.of(model).score(row);

        assertThat(kept.score()).isEqualTo(100);
        assertThat(kept.probability()).isEqualTo(wide.probability());
    }

    @ParameterizedTest
    @ValueSource(strings = {"golden-card", "golden-logistic-platt", "golden-xgboost-platt"})
    void a_row_of_another_width_is_refused(String name) {
        var model = ArtefactReader.read(Goldens.bytes("/model/" + name + ".json"))
                .orThrow()
                .model();
        var width = model.artefact().features().size();
        var scorer = Scorer.of(model);

        for (var other : List.of(width - 1, width + 1)) {
            var message = "a row of " + other + " values for " + width + " features";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scorer.score(new double[other]))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scorer.improvements(new double[other]))
                    .withMessage(message);
        }
    }
}
