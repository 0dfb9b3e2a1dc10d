package org.creditrepair.assessment.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.model.Models.END;
import static org.creditrepair.assessment.model.Models.NONE;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.characteristic;
import static org.creditrepair.assessment.model.Models.closed;
import static org.creditrepair.assessment.model.Models.halves;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.levels;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.points;
import static org.creditrepair.assessment.model.Models.with;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.modelcheck.CheckedModel;
import org.creditrepair.assessment.scale.Closure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {
    private static final double NAN = Double.NaN;

    @ParameterizedTest
    @CsvSource({
        // closure, value: points of (..0) 1, [0,10) 2, [10..) 3, spike 5 is 20, specials -999 and 7 are 30, missing 40
        "LEFT_CLOSED, -0.1, 1",
        "LEFT_CLOSED, 0, 2",
        "LEFT_CLOSED, -0.0, 2",
        "LEFT_CLOSED, 9.99, 2",
        "LEFT_CLOSED, 10, 3",
        "LEFT_CLOSED, 1e300, 3",
        "LEFT_CLOSED, -Infinity, 1",
        "LEFT_CLOSED, Infinity, 3",
        "LEFT_CLOSED, 5, 20",
        "LEFT_CLOSED, 5.0000001, 2",
        "LEFT_CLOSED, -999, 30",
        "LEFT_CLOSED, 7, 30",
        "LEFT_CLOSED, NaN, 40",
        "RIGHT_CLOSED, 0, 1",
        "RIGHT_CLOSED, -0.0, 1",
        "RIGHT_CLOSED, 4.9e-324, 2",
        "RIGHT_CLOSED, 10, 2",
        "RIGHT_CLOSED, 10.000000000000002, 3",
        "RIGHT_CLOSED, 5, 20",
        "RIGHT_CLOSED, -1000, 1",
    })
    void a_value_falls_into_one_bin(Closure closure, double value, int expected) {
        var income = characteristic(
                "income",
                points(interval(NONE, 0), 1),
                points(interval(0, 10), 2),
                points(interval(10, END), 3),
                points(new Bin.Spike(List.of(5.0)), 20),
                points(new Bin.Special(List.of(-999.0, 7.0)), 30),
                points(new Bin.Missing(), 40));

        assertThat(units(card(List.of(number("income")), closed(income, closure)), value))
                .isEqualTo(100 + expected);
    }

    @ParameterizedTest
    @CsvSource({
        // other levels, code: rent 1, own and free 2, other 3, missing 4; 0 is a row without a score
        "OWN_VALUE, 0, 1", "OWN_VALUE, 1, 2", "OWN_VALUE, 2, 2", "OWN_VALUE, 3, 3", "OWN_VALUE, 4, 3",
        "OWN_VALUE, -1, 3", "OWN_VALUE, 0.5, 3", "OWN_VALUE, NaN, 4", "AS_MISSING, 2, 2", "AS_MISSING, 3, 4",
        "AS_MISSING, 99, 4", "REFUSE, 1, 2", "REFUSE, 3, 0", "REFUSE, NaN, 4",
    })
    void a_level_falls_into_its_bin_or_where_other_levels_go(Feature.OtherLevel other, double code, int expected) {
        var attributes = new ArrayList<>(List.of(
                points(new Bin.Levels(List.of("rent")), 1),
                points(new Bin.Levels(List.of("free", "own")), 2),
                points(new Bin.Missing(), 4)));
        if (other == Feature.OtherLevel.OWN_VALUE) {
            attributes.add(points(new Bin.Other(), 3));
        }
        var home = characteristic("home", attributes.toArray(Attribute[]::new));
        var artefact = card(List.of(levels("home", other, "rent", "own", "free")), home);

        assertThat(units(artefact, code)).isEqualTo(expected == 0 ? Integer.MIN_VALUE : 100 + expected);
    }

    @Test
    void a_missing_value_that_is_imputed_scores_as_what_is_put_in() {
        var feature = with(number("income"), new Feature.Missing.Impute(12));
        var income = characteristic("income", points(interval(NONE, 10), 1), points(interval(10, END), 2));

        assertThat(units(card(List.of(feature), income), NAN)).isEqualTo(102);
    }

    @Test
    void a_missing_value_that_is_refused_leaves_the_row_without_score_and_reasons() {
        var feature = with(number("income"), new Feature.Missing.Refuse());
        var income = characteristic("income", points(interval(NONE, 10), 1), points(interval(10, END), 2));
        var card = scorecard(card(List.of(feature), income));
        var sheet = card.sheet(3);

        card.score(new double[] {20, NAN, 5}, sheet);

        assertThat(IntStream.range(0, 3).mapToObj(sheet::isScored)).containsExactly(true, false, true);
        assertThat(IntStream.range(0, 3).map(sheet::reasons)).containsExactly(0, 0, 1);
        card.score(new double[] {NAN, 5, 5}, sheet);
        assertThat(IntStream.range(0, 3).mapToObj(sheet::isScored)).containsExactly(false, true, true);
        assertThat(IntStream.range(0, 3).map(sheet::reasons)).containsExactly(0, 1, 1);
    }

    @Test
    void a_sheet_has_no_score_before_one_is_given() {
        var sheet = scorecard(card(List.of(number("a")), halves("a", 0, 1, 0))).sheet(2);

        assertThat(sheet.rows()).isEqualTo(2);
        assertThat(sheet.isScored(0)).isFalse();
        assertThat(sheet.isScored(1)).isFalse();
    }

    @Test
    void columns_are_found_by_name_and_not_by_place() {
        var artefact =
                card(List.of(number("a"), number("b"), number("c")), halves("c", 1, 2, 0), halves("a", 10, 20, 0));

        assertThat(units(artefact, 5, NAN, -5)).isEqualTo(121);
    }

    @Test
    void a_batch_has_the_rows_in_their_order() {
        var artefact = LargeModels.regressionCard(9, 10, 5);
        var rows = LargeModels.rows(artefact, 100, 4);
        var card = scorecard(artefact);
        var batch = card.sheet(100);
        var alone = card.sheet(1);

        card.score(rows, batch);

        for (var row = 0; row < 100; row++) {
            card.score(Arrays.copyOfRange(rows, row * 10, row * 10 + 10), alone);
            assertThat(shown(card, batch, row)).isEqualTo(shown(card, alone, 0));
        }
    }

    private static Scorecard scorecard(ModelArtefact artefact) {
        var checked = CheckedModel.of(artefact).orThrow().artefact();
        return Scorecard.of(checked, (Scoring.Scorecard) checked.scoring());
    }

    private static int units(ModelArtefact artefact, double... row) {
        var card = scorecard(artefact);
        var sheet = card.sheet(1);
        card.score(row, sheet);
        return sheet.units(0);
    }

    private record Shown(int units, List<String> reasons) {}

    private static Shown shown(Scorecard card, ScoreSheet sheet, int row) {
        var reasons = IntStream.range(0, sheet.reasons(row))
                .mapToObj(rank -> card.book().code(sheet.code(row, rank)) + " " + sheet.lost(row, rank))
                .toList();
        return new Shown(sheet.units(row), reasons);
    }
}
