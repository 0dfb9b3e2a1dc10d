package org.creditrepair.training.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.training.Examples;
import org.creditrepair.training.card.CardLearner;
import org.creditrepair.training.card.CardModel;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.learning.CrossValidation;
import org.creditrepair.training.learning.CrossValidation.OutOfFold;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.served.Measures;
import org.creditrepair.training.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribedTest {
    private static final Profile PROFILE = Examples.profile();
    private static final Table TABLE = Examples.table(600, 11);
    private static final CardLearner LEARNER = new CardLearner(PROFILE.card(), PROFILE.output(), 1);
    private static final Folds FOLDS = Folds.stratified(TABLE.bads(), TABLE.inTime(), 3, 7);
    private static final OutOfFold OUT_OF_FOLD = CrossValidation.run(TABLE, FOLDS, LEARNER);
    private static final CardModel MODEL = LEARNER.train(TABLE, TABLE.inTime());

    @Test
    void figures_of_all_rows_out_of_fold_come_first() {
        assertThat(measures(TABLE))
                .startsWith(Measures.of(
                                "out-of-fold",
                                new Measures.Scored(
                                        OUT_OF_FOLD.scores(),
                                        OUT_OF_FOLD.probabilities(),
                                        TABLE.bads(OUT_OF_FOLD.rows())))
                        .toArray(Measure[]::new));
    }

    @Test
    void figures_over_folds_run_from_the_worst_to_the_best_fold() {
        var area = measure(measures(TABLE), "auc", "folds");

        assertThat(area.lower()).isEqualTo(Collections.min(OUT_OF_FOLD.areas()));
        assertThat(area.upper()).isEqualTo(Collections.max(OUT_OF_FOLD.areas()));
        assertThat(area.value()).isCloseTo(OUT_OF_FOLD.meanArea(), within(1e-12));
        assertThat(measure(measures(TABLE), "brier", "folds").lower()).isPositive();
    }

    @Test
    void figures_out_of_time_are_those_of_the_final_model() {
        var late = TABLE.outOfTime();

        assertThat(measures(TABLE))
                .endsWith(Measures.of(
                                "out-of-time",
                                new Measures.Scored(
                                        MODEL.scores(TABLE, late), MODEL.probabilities(TABLE, late), TABLE.bads(late)))
                        .toArray(Measure[]::new));
    }

    /** Two of each outcome are the fewest that an interval can be had of. */
    @ParameterizedTest
    @CsvSource({"0, 0, 8", "1, 5, 8", "5, 1, 8", "2, 2, 12", "2, 1, 8", "1, 2, 8"})
    void too_few_rows_out_of_time_have_no_figures(int goods, int bads, int figures) {
        assertThat(measures(late(goods, bads))).hasSize(figures);
    }

    private static List<Measure> measures(Table table) {
        return Described.measures(new Inputs(PROFILE, table, FOLDS), OUT_OF_FOLD, MODEL);
    }

    private static Measure measure(List<Measure> measures, String name, String sample) {
        return measures.stream()
                .filter(measure ->
                        measure.name().equals(name) && measure.sample().equals(sample))
                .findFirst()
                .orElseThrow();
    }

    /** The same rows, of which the first so many goods and bads are out of time. */
    private static Table late(int goods, int bads) {
        var isLate = new boolean[TABLE.bads().length];
        var left = new int[] {goods, bads};
        for (var row = 0; row < isLate.length; row++) {
            var outcome = TABLE.bads()[row] ? 1 : 0;
            isLate[row] = left[outcome]-- > 0;
        }
        return new Table(
                TABLE.source(), TABLE.candidates(), TABLE.protectedVariables(), TABLE.bads(), isLate, TABLE.latest());
    }
}
