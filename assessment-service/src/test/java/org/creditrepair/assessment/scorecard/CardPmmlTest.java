package org.creditrepair.assessment.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.Scoring;
import org.junit.jupiter.api.Test;
import org.pmml4s.model.Model;

/** An independent evaluator of PMML gives the same card the same points and the same first reason. */
class CardPmmlTest {
    private static final int ROWS = 2_000;

    @Test
    void pmml4s_scores_every_row_of_a_card_as_it_is_scored_here() {
        var artefact = LargeModels.regressionCard(7, 15, 8);
        var card = Scorecard.of(artefact, (Scoring.Scorecard) artefact.scoring());
        var sheet = card.sheet(ROWS);
        var rows = LargeModels.rows(artefact, ROWS, 11);
        card.score(rows, sheet);
        var other = Model.fromString(CardPmml.of(artefact));
        var width = artefact.features().size();
        var clear = 0;

        for (var row = 0; row < ROWS; row++) {
            var values = Arrays.copyOfRange(rows, row * width, (row + 1) * width);
            var answer = other.predict((Object) CardPmml.row(artefact, values));

            assertThat((double) answer[0]).isCloseTo(sheet.units(row) / 10.0, within(1e-9));
            if (sheet.reasons(row) > 1 && sheet.lost(row, 0) > sheet.lost(row, 1)) {
                clear++;
                assertThat(answer[1]).isEqualTo(card.book().code(sheet.code(row, 0)));
            }
        }
        assertThat(clear).isGreaterThan(ROWS / 2);
    }
}
