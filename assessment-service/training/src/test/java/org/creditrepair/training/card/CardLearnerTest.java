package org.creditrepair.training.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.training.Examples;
import org.creditrepair.training.binning.LevelBinning;
import org.creditrepair.training.binning.Limits;
import org.creditrepair.training.binning.NumberBinning;
import org.creditrepair.training.card.CardModel.CardChoice;
import org.creditrepair.training.learning.UntrainableException;
import org.creditrepair.training.profile.BinsFile;
import org.creditrepair.training.profile.CardSettings;
import org.creditrepair.training.profile.CardSettings.Elimination;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.profile.ProfileReader;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.TableReader;
import org.junit.jupiter.api.Test;

class CardLearnerTest {
    private static final Profile PROFILE = Examples.profile();
    private static final Table TABLE = Examples.table(1_500, 4);
    private static final int[] ROWS = TABLE.inTime();

    @Test
    void what_made_the_outcome_is_in_the_card_and_noise_is_not() {
        var model = train(settings(Elimination.AIC, 0.03, 0.9, List.of(20.0), List.of(1.0)));

        assertThat(names(model)).contains("income", "months-late", "region").doesNotContain("noise");
        assertThat(model.drops()).anySatisfy(drop -> {
            assertThat(drop.characteristic()).isEqualTo("noise");
            assertThat(drop.reason()).isEqualTo(Drop.Reason.INFORMATION);
            assertThat(drop.figure()).isLessThan(0.03);
        });
    }

    @Test
    void terms_are_in_the_order_of_declaration_and_keep_the_sign_of_their_evidence() {
        var model = train(settings(Elimination.NONE, 0, 1, List.of(1.0), List.of(1.0)));

        assertThat(model.terms()).isSortedAccordingTo(Comparator.comparingInt(Term::position));
        assertThat(model.terms()).allMatch(term -> term.coefficient().value() > 0);
        assertThat(model.terms())
                .allMatch(term -> TABLE.candidates().get(term.position()).name().equals(term.name()));
    }

    @Test
    void of_two_that_are_too_close_the_weaker_one_goes() {
        var model = train(settings(Elimination.NONE, 0.005, 0.3, List.of(1.0), List.of(1.0)));

        assertThat(model.drops()).anySatisfy(drop -> {
            assertThat(drop.reason()).isEqualTo(Drop.Reason.CORRELATION);
            assertThat(drop.characteristic()).isIn("debt", "burden", "income");
            assertThat(drop.figure()).isGreaterThan(0.3);
        });
        assertThat(names(model)).doesNotContain("debt");
    }

    @Test
    void what_adds_too_little_is_eliminated_by_either_rule() {
        var table = Examples.table(1_500, 6);
        for (var rule : List.of(Elimination.AIC, Elimination.P)) {
            var model = new CardLearner(settings(rule, 0, 1, List.of(20.0), List.of(1.0)), PROFILE.output(), 1)
                    .train(table, table.inTime());

            assertThat(model.drops()).singleElement().satisfies(drop -> {
                assertThat(drop.characteristic()).isEqualTo("noise");
                assertThat(drop.reason()).isEqualTo(Drop.Reason.ELIMINATION);
                assertThat(drop.figure()).isBetween(0.0, Math.sqrt(2));
            });
            assertThat(model.terms()).hasSize(5);
        }
    }

    /** With a z of 1.52 a characteristic stays by Akaike (1.41) and goes by a p of 0.13. */
    @Test
    void the_rules_part_between_their_bounds() {
        var kept = new HashMap<Elimination, List<Term>>();
        for (var seed = 1; seed <= 12; seed++) {
            var table = Examples.table(600, seed);
            for (var rule : List.of(Elimination.AIC, Elimination.P, Elimination.NONE)) {
                var model = new CardLearner(settings(rule, 0, 1, List.of(20.0), List.of(1.0)), PROFILE.output(), 1)
                        .train(table, table.inTime());
                kept.computeIfAbsent(rule, none -> new ArrayList<>()).addAll(model.terms());
            }
        }

        assertThat(kept.get(Elimination.AIC))
                .allMatch(term -> term.coefficient().z() * term.coefficient().z() >= 2);
        assertThat(kept.get(Elimination.P)).allMatch(term -> term.coefficient().p() <= 0.1);
        assertThat(kept.get(Elimination.AIC))
                .anyMatch(term -> term.coefficient().p() > 0.1);
        assertThat(kept.get(Elimination.NONE))
                .anyMatch(term -> term.coefficient().z() < 1);
    }

    /** Noise becomes a blurred income: beside income itself it adds nothing, and what it adds has either sign. */
    @Test
    void what_turns_its_evidence_round_goes() {
        var drops = new ArrayList<Drop>();
        for (var seed = 1; seed <= 12; seed++) {
            var table = Examples.table(600, seed);
            blur(table.candidates().get(0).values(), table.candidates().get(4).values());
            drops.addAll(
                    new CardLearner(settings(Elimination.NONE, 0, 1, List.of(1.0), List.of(0.0)), PROFILE.output(), 1)
                            .train(table, table.inTime())
                            .drops());
        }

        assertThat(drops)
                .filteredOn(drop -> drop.reason() == Drop.Reason.SIGN)
                .isNotEmpty()
                .allMatch(drop -> drop.figure() <= 0);
    }

    private static void blur(double[] values, double[] blurred) {
        for (var row = 0; row < values.length; row++) {
            blurred[row] = values[row] + 4_000 * (row % 3);
        }
    }

    @Test
    void points_follow_from_the_regression() {
        var model = train(settings(Elimination.AIC, 0.005, 0.9, List.of(20.0), List.of(1.0)));
        var odds = new OddsScale(40, 600, 20);
        var term = model.terms().getFirst();

        assertThat(model.basePoints()).isCloseTo(odds.score(model.intercept()), within(0.5));
        for (var bin = 0; bin < term.binned().woe().size(); bin++) {
            assertThat(model.points(term, bin))
                    .isEqualTo(Math.rint(model.points(term, bin)))
                    .isCloseTo(
                            40
                                    / Math.log(2)
                                    * term.coefficient().value()
                                    * term.binned().woe().get(bin),
                            within(0.5));
        }
    }

    @Test
    void a_score_is_the_base_and_the_points_of_each_term() {
        var model = train(settings(Elimination.AIC, 0.005, 0.9, List.of(20.0), List.of(1.0)));
        var row = ROWS[17];
        var expected = model.basePoints();
        for (var term : model.terms()) {
            var value = TABLE.candidates().get(term.position()).values()[row];
            expected += model.points(term, term.binned().binning().position(value));
        }

        assertThat(model.scores(TABLE, new int[] {row})).containsExactly(expected);
        assertThat(model.units(TABLE, new int[] {row})).containsExactly((int) expected);
        assertThat(model.probabilities(TABLE, new int[] {row})[0])
                .isEqualTo(OddsScale.probability(new OddsScale(40, 600, 20).logOdds(expected)));
    }

    @Test
    void with_decimals_units_are_of_the_last_one() {
        var profile = ProfileReader.read(Examples.PROFILE.replace("output:\n", "output:\n  decimals: 2\n"))
                .orThrow();
        var model = new CardLearner(
                        settings(Elimination.AIC, 0.005, 0.9, List.of(20.0), List.of(1.0)), profile.output(), 1)
                .train(TABLE, ROWS);
        var rows = new int[] {0, 1, 2};

        for (var i = 0; i < 3; i++) {
            assertThat(model.scores(TABLE, rows)[i]).isEqualTo(model.units(TABLE, rows)[i] / 100.0);
        }
    }

    @Test
    void the_inner_folds_choose_among_settings() {
        var one = train(settings(Elimination.AIC, 0.005, 0.9, List.of(7.0), List.of(3.0)));
        var many = train(settings(Elimination.AIC, 0.005, 0.9, List.of(1.0, 5_000.0), List.of(1.0, 100_000.0)));

        assertThat(one.choice()).isEqualTo(new CardChoice(2, 0.005, 7, 3));
        assertThat(many.choice()).isEqualTo(new CardChoice(2, 0.005, 1, 1));
    }

    @Test
    void a_choice_that_is_as_good_is_the_first_one() {
        var model = train(settings(Elimination.AIC, 0.005, 0.9, List.of(20.0), List.of(1.0, 1.0 + 1e-12)));

        assertThat(model.choice().ridge()).isEqualTo(1);
    }

    @Test
    void the_same_rows_give_the_same_card_whatever_else_is_in_the_table() {
        var settings = settings(Elimination.AIC, 0.005, 0.9, List.of(1.0, 20.0), List.of(1.0));
        var half = IntStream.of(ROWS).filter(row -> row % 2 == 0).toArray();
        var first = new CardLearner(settings, PROFILE.output(), 9).train(TABLE, half);

        var changed = Examples.table(1_500, 4);
        for (var row = 1; row < changed.bads().length; row += 2) {
            changed.bads()[row] = !changed.bads()[row];
        }
        var second = new CardLearner(settings, PROFILE.output(), 9).train(changed, half);

        assertThat(second.units(TABLE, ROWS)).isEqualTo(first.units(TABLE, ROWS));
        assertThat(second.estimate()).isEqualTo(first.estimate());
        assertThat(second.drops()).isEqualTo(first.drops());
    }

    @Test
    void imported_bins_are_taken_as_they_are() {
        var profile = BinsFile.read(
                        "{income: {edges: [5000, 9999.5]}, region: {groups: [[north, mars], [south, east]]}}", PROFILE)
                .orThrow();
        var table = TableReader.read(profile, "a.csv", Examples.csv(1_500, 4).getBytes(StandardCharsets.UTF_8))
                .orThrow();
        var model = new CardLearner(settings(Elimination.NONE, 0, 1, List.of(1.0), List.of(1.0)), PROFILE.output(), 1)
                .train(table, table.inTime());

        assertThat(((NumberBinning) term(model, "income").binned().binning()).edges())
                .containsExactly(5000.0, 9999.5);
        // west is in no group, mars in no row
        assertThat(((LevelBinning) term(model, "region").binned().binning()).listed())
                .containsExactly("north", "south", "east");
    }

    @Test
    void rows_that_tell_nothing_give_no_card() {
        var learner =
                new CardLearner(settings(Elimination.AIC, 5, 0.9, List.of(1.0), List.of(1.0)), PROFILE.output(), 1);

        assertThatThrownBy(() -> learner.train(TABLE, ROWS))
                .isInstanceOf(UntrainableException.class)
                .hasMessage("no characteristic tells goods from bads");
    }

    @Test
    void characteristics_that_tell_outcomes_apart_without_error_give_no_card() {
        var csv = new StringBuilder("income,debt,months-late,region,noise,sex,age,opened,recovered,outcome\n");
        for (var row = 0; row < 200; row++) {
            csv.append(row < 100 ? "1000" : "9000").append(",1,0,north,0.5,f,40,2024-01-01,,");
            csv.append(row < 100 ? "bad\n" : "good\n");
        }
        var table = TableReader.read(PROFILE, "a.csv", csv.toString().getBytes(StandardCharsets.UTF_8))
                .orThrow();
        var settings = new CardSettings(
                new Limits(40, 8, 0, 0, 2),
                List.of(2.0),
                List.of(0.005),
                List.of(1.0),
                List.of(0.0),
                0.9,
                Elimination.AIC,
                4);

        assertThatThrownBy(() -> new CardLearner(settings, PROFILE.output(), 1).train(table, table.inTime()))
                .isInstanceOf(UntrainableException.class)
                .hasMessageContaining("apart without error");
    }

    @Test
    void correlation_is_pearsons() {
        assertThat(Correlation.of(new double[] {1, 2, 3}, new double[] {2, 4, 6}))
                .isCloseTo(1, within(1e-15));
        assertThat(Correlation.of(new double[] {1, 2, 3}, new double[] {3, 2, 1}))
                .isCloseTo(-1, within(1e-15));
        assertThat(Correlation.of(new double[] {1, 2, 3}, new double[] {5, 5, 5}))
                .isZero();
        // by hand: deviations (-1.5, -0.5, 0.5, 1.5) and (-1, 1, -1, 1): 2 / (sqrt 5 * 2)
        assertThat(Correlation.of(new double[] {1, 2, 3, 4}, new double[] {1, 3, 1, 3}))
                .isCloseTo(1 / Math.sqrt(5), within(1e-15));
    }

    private static CardModel train(CardSettings settings) {
        return new CardLearner(settings, PROFILE.output(), 1).train(TABLE, ROWS);
    }

    private static List<String> names(CardModel model) {
        return model.terms().stream().map(Term::name).toList();
    }

    private static Term term(CardModel model, String name) {
        return model.terms().stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static CardSettings settings(
            Elimination rule, double information, double correlation, List<Double> smoothing, List<Double> ridges) {
        return new CardSettings(
                Limits.DEFAULT, List.of(2.0), List.of(information), smoothing, ridges, correlation, rule, 3);
    }
}
