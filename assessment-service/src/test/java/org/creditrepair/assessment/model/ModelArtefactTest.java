package org.creditrepair.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.halves;
import static org.creditrepair.assessment.model.Models.number;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Output.ReasonPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelArtefactTest {
    private static final ModelArtefact CARD =
            card(List.of(number("a"), number("b"), number("c")), halves("c", 0, 1, 0), halves("a", 0, 1, 0));

    @ParameterizedTest
    @CsvSource({"a, 0", "b, 1", "c, 2", "d, -1", "A, -1", "'', -1"})
    void a_feature_is_found_by_its_id_where_a_row_has_it(String id, int position) {
        assertThat(CARD.position(id)).isEqualTo(position);
    }

    @Test
    void features_cannot_be_changed_from_outside() {
        var features = new ArrayList<>(CARD.features());
        var artefact = new ModelArtefact(CARD.identity(), features, CARD.scoring(), CARD.output(), CARD.evidence());

        features.clear();

        assertThat(artefact.features()).hasSize(3);
        assertThat(artefact).isEqualTo(CARD);
    }

    @Test
    void no_part_is_left_out() {
        var features = CARD.features();
        assertThatNullPointerException()
                .isThrownBy(() -> new ModelArtefact(null, features, CARD.scoring(), CARD.output(), Evidence.NONE))
                .withMessage("identity");
        assertThatNullPointerException()
                .isThrownBy(() -> new ModelArtefact(CARD.identity(), features, null, CARD.output(), Evidence.NONE))
                .withMessage("scoring");
        assertThatNullPointerException()
                .isThrownBy(() -> new ModelArtefact(CARD.identity(), features, CARD.scoring(), null, Evidence.NONE))
                .withMessage("output");
        assertThatNullPointerException()
                .isThrownBy(() -> new ModelArtefact(CARD.identity(), features, CARD.scoring(), CARD.output(), null))
                .withMessage("evidence");
    }

    @Test
    void no_part_of_the_output_is_left_out() {
        var output = CARD.output();
        var reasons = output.reasons();
        assertThatNullPointerException()
                .isThrownBy(() -> new Output(null, output.calibration(), output.masterScale(), reasons))
                .withMessage("scale");
        assertThatNullPointerException()
                .isThrownBy(() -> new Output(output.scale(), null, output.masterScale(), reasons))
                .withMessage("calibration");
        assertThatNullPointerException()
                .isThrownBy(() -> new Output(output.scale(), output.calibration(), null, reasons))
                .withMessage("masterScale");
        assertThatNullPointerException()
                .isThrownBy(() -> new Output(output.scale(), output.calibration(), output.masterScale(), null))
                .withMessage("reasons");
        assertThatNullPointerException()
                .isThrownBy(() -> new ReasonPolicy(null, 1))
                .withMessage("baseline");
        assertThat(new ReasonPolicy(Baseline.NEUTRAL, 3).limit()).isEqualTo(3);
    }

    @Test
    void a_recalibrated_card_has_its_new_name_and_keeps_what_is_not_of_its_odds() {
        var card = LargeModels.regressionCard(3, 4, 4);
        var identity = new Identity(
                "other-2", "", card.identity().origin(), card.identity().approval());

        var recalibrated = card.recalibrated(identity, 2, -0.25);

        assertThat(recalibrated.identity()).isEqualTo(identity);
        assertThat(recalibrated.features()).isEqualTo(card.features());
        assertThat(recalibrated.evidence()).isEqualTo(card.evidence());
        assertThat(recalibrated.output().scale().odds())
                .contains(card.output().scale().odds().orElseThrow().recalibrated(2, -0.25));
        var was = (Scoring.Scorecard) card.scoring();
        var is = (Scoring.Scorecard) recalibrated.scoring();
        assertThat(is.basePoints()).isEqualTo(was.basePoints());
        assertThat(is.intercept()).hasValue(2 * was.intercept().orElseThrow() - 0.25);
        assertThat(is.characteristics()).hasSameSizeAs(was.characteristics());
        for (var i = 0; i < is.characteristics().size(); i++) {
            var before = was.characteristics().get(i);
            var after = is.characteristics().get(i);
            assertThat(after.attributes()).isEqualTo(before.attributes());
            assertThat(after.weight().orElseThrow().coefficient())
                    .isEqualTo(2 * before.weight().orElseThrow().coefficient());
            assertThat(after.weight().orElseThrow().shift())
                    .isEqualTo(before.weight().orElseThrow().shift());
        }
    }

    @Test
    void points_by_judgement_with_odds_are_recalibrated_without_a_regression() {
        var scale = CARD.output().scale();
        var odds = new ModelArtefact(
                CARD.identity(), CARD.features(), CARD.scoring(), CARD.output().with(Models.ODDS), CARD.evidence());

        var recalibrated = odds.recalibrated(CARD.identity(), 0.5, 1);

        assertThat(scale.decimals()).isEqualTo(recalibrated.output().scale().decimals());
        assertThat(recalibrated.scoring()).isEqualTo(CARD.scoring());
        assertThat(recalibrated.output().scale().odds()).contains(Models.ODDS.recalibrated(0.5, 1));
    }

    @Test
    void what_has_no_odds_of_its_points_is_not_recalibrated() {
        var without = LargeModels.treeModel(1, 1, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.recalibrated(without.identity(), 2, 0))
                .withMessage("is no card and has a calibration of its own: "
                        + without.identity().id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.recalibrated(CARD.identity(), 2, 0))
                .withMessage("a card without odds has nothing to recalibrate: "
                        + CARD.identity().id());
    }
}
