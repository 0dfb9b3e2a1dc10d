package org.creditrepair.training.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.creditrepair.training.Examples;
import org.creditrepair.training.binning.Limits;
import org.creditrepair.training.boosting.BoostingLearner;
import org.creditrepair.training.card.CardLearner;
import org.creditrepair.training.profile.CardSettings;
import org.creditrepair.training.profile.CardSettings.Elimination;
import org.creditrepair.training.profile.ProfileReader;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.TableReader;
import org.junit.jupiter.api.Test;

class RemarksTest {

    @Test
    void there_is_nothing_to_remark_of_a_sound_table() {
        var table = Examples.table(1_500, 4);

        assertThat(Remarks.of(
                        new CardLearner(settings(5), Examples.profile().output(), 1).train(table, table.inTime()),
                        table))
                .isEmpty();
    }

    /** Income and burden have a trend and no codes, debt has neither. */
    @Test
    void a_column_whose_trend_trees_do_not_keep_is_remarked() {
        assertThat(trees(Examples.PROFILE))
                .containsExactly("months-late has codes or spikes among its numbers, so trees are not bound to its"
                        + " declared trend.");
        assertThat(trees(Examples.PROFILE.replaceFirst("trend: up", "trend: up\n    spikes: [[5000]]")))
                .hasSize(2)
                .anySatisfy(remark -> assertThat(remark).startsWith("income has codes or spikes"));
    }

    @Test
    void a_column_without_codes_or_without_a_declared_trend_is_not() {
        assertThat(trees(Examples.PROFILE.replace("    specials: [[-1]]\n", "")))
                .isEmpty();
        assertThat(trees(Examples.PROFILE.replaceFirst("trend: down", "trend: automatic")))
                .isEmpty();
        assertThat(trees(Examples.PROFILE.replaceFirst("trend: down", "trend: none")))
                .isEmpty();
    }

    private static List<String> trees(String yaml) {
        var profile = ProfileReader.read(yaml).orThrow();
        var table = TableReader.read(
                        profile, "example.csv", Examples.csv(1_500, 4).getBytes(StandardCharsets.UTF_8))
                .orThrow();
        return Remarks.of(new BoostingLearner(profile.boosting(), 1).train(table, table.inTime()), table);
    }

    @Test
    void few_rows_of_an_outcome_are_remarked() {
        var table = Examples.table(250, 4);
        var fewer = table.badCount(table.inTime());

        assertThat(fewer).isLessThan(100);
        assertThat(card(table))
                .containsExactly("There are only " + fewer + " rows of the rarer outcome: every figure is coarse.");
    }

    @Test
    void a_card_that_makes_no_error_is_remarked_with_the_column_that_knows_the_outcome() {
        var table = Examples.table(1_500, 4);
        knows(table, 7, 1);

        assertThat(card(table))
                .anySatisfy(remark ->
                        assertThat(remark).startsWith("The card tells the outcomes of its training rows apart"))
                .anySatisfy(remark -> assertThat(remark).startsWith("noise tells the outcomes apart without error"));
    }

    /** In either direction, and by being missing. */
    @Test
    void a_column_may_know_the_outcome_in_several_ways() {
        for (var bad : new double[] {-3, 8, Double.NaN}) {
            var table = Examples.table(1_500, 4);
            knows(table, bad, 1);

            assertThat(card(table))
                    .anySatisfy(
                            remark -> assertThat(remark).startsWith("noise tells the outcomes apart without error"));
        }
    }

    @Test
    void a_column_that_is_wrong_once_does_not_know_the_outcome() {
        var table = Examples.table(1_500, 4);
        knows(table, 7, 1);
        table.candidates().get(4).values()[table.inTime()[0]] = table.bads()[table.inTime()[0]] ? 1 : 7;

        assertThat(card(table)).noneSatisfy(remark -> assertThat(remark).startsWith("noise"));
    }

    @Test
    void a_column_that_is_the_same_or_empty_is_remarked() {
        var table = Examples.table(1_500, 4);
        Arrays.fill(table.candidates().get(4).values(), 3);
        Arrays.fill(table.candidates().get(1).values(), Double.NaN);

        assertThat(card(table))
                .contains(
                        "debt has no value in any row to train on.",
                        "noise has the same value in every row to train on.");
    }

    private static void knows(Table table, double bad, double good) {
        var noise = table.candidates().get(4).values();
        for (var row = 0; row < noise.length; row++) {
            noise[row] = table.bads()[row] ? bad : good;
        }
    }

    private static List<String> card(Table table) {
        return Remarks.of(
                new CardLearner(settings(0), Examples.profile().output(), 1).train(table, table.inTime()), table);
    }

    private static CardSettings settings(int leastOfEach) {
        return new CardSettings(
                new Limits(40, 8, 0.04, leastOfEach, 2),
                List.of(2.0),
                List.of(0.01),
                List.of(20.0),
                List.of(1.0),
                0.9,
                Elimination.AIC,
                2);
    }
}
