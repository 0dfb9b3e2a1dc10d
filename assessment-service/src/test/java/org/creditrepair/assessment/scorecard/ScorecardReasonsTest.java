package org.creditrepair.assessment.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.model.Models.END;
import static org.creditrepair.assessment.model.Models.NONE;
import static org.creditrepair.assessment.model.Models.aimed;
import static org.creditrepair.assessment.model.Models.because;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.characteristic;
import static org.creditrepair.assessment.model.Models.halves;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.marked;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.points;
import static org.creditrepair.assessment.model.Models.with;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.modelcheck.CheckedModel;
import org.junit.jupiter.api.Test;

/** Which reasons and improvements a card gives; its points are the subject of {@link ScorecardTest}. */
class ScorecardReasonsTest {
    private static final double NAN = Double.NaN;

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
    void a_special_value_is_the_best_bin_only_where_a_party_can_aim_at_it() {
        var never = points(new Bin.Special(List.of(-1.0)), 30);
        var silent = points(new Bin.Missing(), 40);

        // 30 for "never" and 40 for no answer are no aim: the best is 20
        assertThat(reasons(aiming(never, silent), 5)).containsExactly("a 10");
        assertThat(reasons(aiming(aimed(never, true), silent), 5)).containsExactly("a 20");
        assertThat(reasons(aiming(aimed(never, true), aimed(silent, true)), 5)).containsExactly("a 30");
        assertThat(reasons(aiming(never, silent), -1)).isEmpty();
        assertThat(improvements(aiming(never, silent), 5)).containsExactly(new Improvement("a", "a", 10));
        assertThat(improvements(aiming(aimed(never, true), silent), 5)).containsExactly(new Improvement("a", "a", 20));
        assertThat(improvements(aiming(aimed(never, true), silent), NAN)).isEmpty();
    }

    @Test
    void an_interval_that_nobody_reaches_is_not_aimed_at() {
        var a = characteristic(
                "a",
                points(interval(NONE, 0), 0),
                points(interval(0, 10), 5),
                aimed(points(interval(10, END), 50), false),
                points(new Bin.Missing(), 0));

        assertThat(reasons(card(List.of(number("a")), a), -1)).containsExactly("a 5");
        assertThat(reasons(card(List.of(number("a")), a), 20)).isEmpty();
    }

    private static ModelArtefact aiming(Attribute... others) {
        var attributes = new ArrayList<>(List.of(points(interval(NONE, 10), 10), points(interval(10, END), 20)));
        attributes.addAll(List.of(others));
        return card(List.of(number("a")), characteristic("a", attributes.toArray(Attribute[]::new)));
    }

    private static List<Improvement> improvements(ModelArtefact artefact, double... row) {
        return scorecard(artefact).improvements(row);
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
        return IntStream.range(0, sheet.reasons(0))
                .mapToObj(rank -> card.book().code(sheet.code(0, rank)) + " " + sheet.lost(0, rank))
                .toList();
    }
}
