package org.creditrepair.training.boosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.creditrepair.assessment.artefact.XgboostReader;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.training.Examples;
import org.creditrepair.training.calibration.PlattFit;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.profile.BoostingSettings;
import org.creditrepair.training.profile.BoostingSettings.Calibrator;
import org.creditrepair.training.table.Table;
import org.junit.jupiter.api.Test;

class BoostingLearnerTest {
    private static final Table TABLE = Examples.table(800, 11);
    private static final BoostingSettings SETTINGS =
            new BoostingSettings(List.of(1, 3), 0.1, 60, 10, List.of(5.0, 50.0), 0.8, 0.8, 5, 2, 1, Calibrator.PLATT);

    @Test
    void the_same_rows_grow_the_same_trees() {
        var first = new BoostingLearner(SETTINGS, 3).train(TABLE, TABLE.inTime());
        var second = new BoostingLearner(SETTINGS, 3).train(TABLE, TABLE.inTime());

        assertThat(second.document()).isEqualTo(first.document());
        assertThat(second.choice()).isEqualTo(first.choice());
    }

    @Test
    void the_choice_is_one_of_those_given() {
        var choice =
                new BoostingLearner(SETTINGS, 3).train(TABLE, TABLE.inTime()).choice();

        assertThat(choice.depth()).isIn(1, 3);
        assertThat(choice.leastWeight()).isIn(5.0, 50.0);
        assertThat(choice.trees()).isBetween(2, 60);
    }

    @Test
    void outcomes_of_other_rows_are_no_matter() {
        var half = IntStream.of(TABLE.inTime()).filter(row -> row % 2 == 0).toArray();
        var changed = Examples.table(800, 11);
        for (var row = 1; row < changed.bads().length; row += 2) {
            changed.bads()[row] = !changed.bads()[row];
        }

        var other = new BoostingLearner(SETTINGS, 3).train(changed, half);
        var model = new BoostingLearner(SETTINGS, 3).train(TABLE, half);
        assertThat(other.document()).isEqualTo(model.document());
        assertThat(other.calibration()).isEqualTo(model.calibration());
    }

    /** What has been grown before on the same thread is no matter. */
    @Test
    void trees_do_not_depend_on_those_before_them() {
        var first =
                new BoostingLearner(SETTINGS, 3).train(TABLE, TABLE.inTime()).document();
        new BoostingLearner(SETTINGS, 4)
                .train(Examples.table(300, 2), Examples.table(300, 2).inTime());

        assertThat(new BoostingLearner(SETTINGS, 3).train(TABLE, TABLE.inTime()).document())
                .isEqualTo(first);
    }

    @Test
    void the_line_is_fitted_to_rows_of_inner_folds_that_their_trees_have_not_seen() {
        var model = new BoostingLearner(SETTINGS, 3).train(TABLE, TABLE.inTime());
        var folds = Folds.stratified(TABLE.bads(), TABLE.inTime(), SETTINGS.innerFolds(), 3);
        var logOdds = new double[TABLE.bads().length];
        for (var fold = 0; fold < folds.count(); fold++) {
            var booster = new Booster(SETTINGS, TABLE, Inputs.of(TABLE, folds.trained(fold)));
            var document = booster.train(model.choice(), folds.trained(fold));
            var margins = booster.margins(document, folds.judged(fold));
            for (var i = 0; i < margins.length; i++) {
                logOdds[folds.judged(fold)[i]] = -margins[i];
            }
        }
        var unseen =
                IntStream.of(TABLE.inTime()).mapToDouble(row -> logOdds[row]).toArray();

        assertThat(model.calibration())
                .isInstanceOf(Calibration.Platt.class)
                .isEqualTo(PlattFit.of(unseen, TABLE.bads(TABLE.inTime())));
    }

    @Test
    void steps_are_fitted_where_the_profile_asks_for_them() {
        var settings =
                new BoostingSettings(List.of(2), 0.1, 40, 10, List.of(5.0), 0.8, 0.8, 5, 2, 1, Calibrator.ISOTONIC);
        var model = new BoostingLearner(settings, 3).train(TABLE, TABLE.inTime());
        var margins = model.margins(TABLE.inTime());
        var probabilities = model.probabilities(TABLE, TABLE.inTime());

        assertThat(model.calibration()).isInstanceOf(Calibration.Isotonic.class);
        for (var i = 0; i < margins.length; i++) {
            assertThat(probabilities[i]).isEqualTo(model.calibration().probability(-(double) margins[i]));
        }
    }

    @Test
    void scores_are_log_odds_of_good_and_probabilities_those_of_bad() {
        var model = new BoostingLearner(SETTINGS, 3).train(TABLE, TABLE.inTime());
        var rows = new int[] {0, 5, 9};

        for (var i = 0; i < rows.length; i++) {
            assertThat(model.scores(TABLE, rows)[i])
                    .isEqualTo(model.calibration().logOdds(-(double) model.margins(rows)[i]));
            assertThat(model.probabilities(TABLE, rows)[i])
                    .isEqualTo(OddsScale.probability(model.scores(TABLE, rows)[i]));
        }
    }

    /** Income may only help, months late and burden only harm; a trend is not asked of codes among numbers. */
    @Test
    void trees_keep_to_the_trends_of_the_profile() {
        var inputs = Inputs.of(TABLE, TABLE.inTime());

        assertThat(inputs.features().stream().map(Feature::id))
                .containsExactly("income", "debt", "months-late", "region", "noise", "burden");
        assertThat(inputs.constraints()).isEqualTo("(-1,0,0,0,0,1)");
    }

    @Test
    void levels_are_ranked_by_their_evidence_the_worst_first() {
        var inputs = Inputs.of(TABLE, TABLE.inTime());
        var levels = ((Feature.Values.Categorical) inputs.features().get(3).values()).levels();
        var rates = levels.stream().map(BoostingLearnerTest::badRate).toList();

        assertThat(levels).hasSize(4);
        assertThat(rates).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(inputs.row(0)[3])
                .isEqualTo(levels.indexOf(TABLE.candidates().get(3).levels().get((int)
                        TABLE.candidates().get(3).values()[0])));
    }

    private static Double badRate(String level) {
        var region = TABLE.candidates().get(3);
        var rows = IntStream.of(TABLE.inTime())
                .filter(row -> region.levels().get((int) region.values()[row]).equals(level))
                .toArray();
        return (double) TABLE.badCount(rows) / rows.length;
    }

    @Test
    void a_level_without_a_training_row_is_missing() {
        var region = TABLE.candidates().get(3);
        var without = IntStream.of(TABLE.inTime())
                .filter(row -> region.values()[row] != 1)
                .toArray();
        var inputs = Inputs.of(TABLE, without);
        var row = IntStream.range(0, 800)
                .filter(i -> region.values()[i] == 1)
                .findFirst()
                .orElseThrow();

        assertThat(inputs.row(row)[3]).isNaN();
        assertThat(((Feature.Values.Categorical) inputs.features().get(3).values()).levels())
                .hasSize(3)
                .doesNotContain(region.levels().get(1));
    }

    @Test
    void a_matrix_has_one_row_behind_the_other_in_float32() {
        var inputs = Inputs.of(TABLE, TABLE.inTime());
        var matrix = inputs.matrix(new int[] {7, 2});

        assertThat(matrix).hasSize(2 * inputs.width());
        for (var column = 0; column < inputs.width(); column++) {
            assertThat(matrix[column]).isEqualTo(Float.valueOf((float) inputs.row(7)[column]));
            assertThat(matrix[inputs.width() + column]).isEqualTo(Float.valueOf((float) inputs.row(2)[column]));
        }
    }

    /** A feature that matters only by being there is split at minus infinity. */
    @Test
    void a_split_between_some_value_and_none_can_be_read_by_the_service() {
        var table = Examples.table(800, 11);
        var income = table.candidates().get(0).values();
        var random = new SplittableRandom(1);
        for (var row = 0; row < income.length; row++) {
            income[row] = table.bads()[row] && random.nextInt(3) > 0 ? Double.NaN : 1_000;
        }
        var model = new BoostingLearner(SETTINGS, 3).train(table, table.inTime());

        assertThat(XgboostReader.read(model.document()).asDefects()).isEmpty();
        assertThat(new String(model.document(), StandardCharsets.UTF_8)).contains("-Infinity");
    }
}
