package org.creditrepair.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
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
}
