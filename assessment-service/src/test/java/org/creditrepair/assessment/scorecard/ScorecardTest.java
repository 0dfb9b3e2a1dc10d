package org.creditrepair.assessment.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.model.Models.END;
import static org.creditrepair.assessment.model.Models.NONE;
import static org.creditrepair.assessment.model.Models.because;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.characteristic;
import static org.creditrepair.assessment.model.Models.closed;
import static org.creditrepair.assessment.model.Models.halves;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.levels;
import static org.creditrepair.assessment.model.Models.marked;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.points;
import static org.creditrepair.assessment.model.Models.with;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Output;
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
        var sheet = scorecard(fourOf(1)).sheet(2);

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
    void the_four_greatest_losses_are_given_and_ties_stand_as_declared() {
        // losses 5, 9, 5, 5, 5, 9: the fifth and sixth in order fall out
        var artefact = card(
                IntStream.range(0, 6).mapToObj(i -> number("f" + i)).toList(),
                halves("f3", 0, 5, 0),
                halves("f1", 0, 9, 0),
                halves("f0", 0, 5, 0),
                halves("f5", 0, 5, 0),
                halves("f4", 0, 5, 0),
                halves("f2", 0, 9, 0));

        assertThat(reasons(artefact, -1, -1, -1, -1, -1, -1)).containsExactly("f1 9", "f2 9", "f3 5", "f0 5");
        assertThat(reasons(artefact, 1, -1, 1, 1, -1, 1)).containsExactly("f1 9", "f4 5");
        assertThat(reasons(artefact, 1, 1, 1, 1, 1, 1)).isEmpty();
    }

    @Test
    void what_is_missing_can_have_a_reason_of_its_own_that_counts_together() {
        var artefact =
                card(List.of(number("a"), number("b"), number("c")), silent("a", 10), silent("b", 20), silent("c", 15));

        assertThat(reasons(artefact, NAN, -1, NAN)).containsExactly("no-history 25", "b 20");
        assertThat(reasons(artefact, NAN, NAN, NAN)).containsExactly("no-history 45");
        assertThat(reasons(artefact, -1, NAN, -1)).containsExactly("no-history 20", "c 15", "a 10");
    }

    @Test
    void a_protected_characteristic_is_counted_and_never_named() {
        var artefact = card(
                List.of(marked(number("gender"), true, true), number("b")),
                halves("gender", 0, 50, 0),
                halves("b", 0, 5, 0));

        assertThat(units(artefact, -1, -1)).isEqualTo(100);
        assertThat(reasons(artefact, -1, -1)).containsExactly("b 5");
        assertThat(scorecard(artefact).improvements(new double[] {-1, -1}))
                .containsExactly(new Improvement("b", "b", 5));
    }

    @Test
    void that_nothing_is_known_is_never_the_best_bin() {
        var artefact = card(List.of(number("a")), halves("a", 0, 10, 25));

        assertThat(reasons(artefact, -1)).containsExactly("a 10");
        assertThat(reasons(artefact, NAN)).isEmpty();
    }

    @Test
    void against_the_population_mean_only_what_is_below_it_is_lost() {
        // 0.5 * 0 + 0.3 * 10 + 0.2 * 20 = 7
        var a = characteristic(
                "a",
                points(interval(NONE, 0), 0, 0.5),
                points(interval(0, END), 10, 0.3),
                points(new Bin.Missing(), 20, 0.2));
        var artefact = with(card(List.of(number("a")), a), Baseline.POPULATION_MEAN);

        assertThat(reasons(artefact, -1)).containsExactly("a 7");
        assertThat(reasons(artefact, 1)).isEmpty();
        assertThat(scorecard(artefact).improvements(new double[] {-1})).containsExactly(new Improvement("a", "a", 10));
    }

    @Test
    void a_mean_between_two_points_is_rounded_as_the_scale_says() {
        // 0.5 * 0 + 0.5 * 5 = 2.5, half to even
        var a = characteristic(
                "a",
                points(interval(NONE, 0), 0, 0.5),
                points(interval(0, END), 5, 0.25),
                points(new Bin.Missing(), 5, 0.25));

        assertThat(reasons(with(card(List.of(number("a")), a), Baseline.POPULATION_MEAN), -1))
                .containsExactly("a 2");
    }

    @Test
    void against_neutral_a_loss_is_evidence_against_the_party() {
        var artefact = with(LargeModels.regressionCard(5, 3, 4), Baseline.NEUTRAL);
        var scoring = (Scoring.Scorecard) artefact.scoring();
        var row = new double[] {-5, -5, -5};

        // then the shift of 10 points is what a weight of evidence of zero is worth; units are tenths
        var expected = scoring.characteristics().stream()
                .mapToInt(characteristic -> 100
                        - (int) StrictMath.round(10
                                * characteristic
                                        .attributes()
                                        .getFirst()
                                        .points()
                                        .orElseThrow()))
                .filter(loss -> loss > 0)
                .sorted()
                .boxed()
                .toList()
                .reversed();
        var card = scorecard(artefact);
        var sheet = card.sheet(1);
        card.score(row, sheet);

        assertThat(IntStream.range(0, sheet.reasons(0)).mapToObj(rank -> sheet.lost(0, rank)))
                .isNotEmpty()
                .isEqualTo(expected);
    }

    @Test
    void improvements_are_what_the_party_can_change_the_most_worth_first() {
        var artefact = card(
                List.of(number("a"), marked(number("age"), false, false), number("c"), number("d")),
                halves("a", 0, 5, 2),
                halves("age", 0, 90, 0),
                halves("c", 0, 7, 0),
                halves("d", 0, 5, 0));

        assertThat(scorecard(artefact).improvements(new double[] {-1, -1, -1, -1}))
                .containsExactly(
                        new Improvement("c", "c", 7), new Improvement("a", "a", 5), new Improvement("d", "d", 5));
        assertThat(scorecard(artefact).improvements(new double[] {NAN, -1, 1, 1}))
                .containsExactly(new Improvement("a", "a", 3));
    }

    @Test
    void fewer_reasons_can_be_asked_for() {
        var artefact = fourOf(2);

        assertThat(reasons(artefact, -1, -1, -1, -1)).containsExactly("f0 1", "f1 1");
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

    private static ModelArtefact fourOf(int limit) {
        var artefact = card(
                IntStream.range(0, 4).mapToObj(i -> number("f" + i)).toList(),
                halves("f0", 0, 1, 0),
                halves("f1", 0, 1, 0),
                halves("f2", 0, 1, 0),
                halves("f3", 0, 1, 0));
        var output = artefact.output();
        return with(
                artefact,
                new Output(
                        output.scale(),
                        output.calibration(),
                        output.masterScale(),
                        new Output.ReasonPolicy(Baseline.BEST_BIN, limit)));
    }

    private static Characteristic silent(String feature, double best) {
        return characteristic(
                feature,
                points(interval(NONE, 0), 0),
                points(interval(0, END), best),
                because(points(new Bin.Missing(), 0), "no-history"));
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

    private static List<String> reasons(ModelArtefact artefact, double... row) {
        var card = scorecard(artefact);
        var sheet = card.sheet(1);
        card.score(row, sheet);
        return shown(card, sheet, 0).reasons();
    }

    private record Shown(int units, List<String> reasons) {}

    private static Shown shown(Scorecard card, ScoreSheet sheet, int row) {
        var reasons = IntStream.range(0, sheet.reasons(row))
                .mapToObj(rank -> card.book().code(sheet.code(row, rank)) + " " + sheet.lost(row, rank))
                .toList();
        return new Shown(sheet.units(row), reasons);
    }
}
