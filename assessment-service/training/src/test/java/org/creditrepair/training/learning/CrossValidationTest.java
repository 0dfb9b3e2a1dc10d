package org.creditrepair.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.creditrepair.training.Examples;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.learning.CrossValidation.OutOfFold;
import org.creditrepair.training.table.Table;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
    private static final Table TABLE = Examples.table(200, 3);

    @Test
    void each_row_is_scored_by_a_model_that_has_not_seen_it() {
        var folds = Folds.stratified(TABLE.bads(), TABLE.inTime(), 4, 1);
        var trained = Collections.synchronizedList(new ArrayList<int[]>());

        var result = CrossValidation.run(TABLE, folds, (table, rows) -> {
            trained.add(rows);
            return new Memory(rows);
        });

        assertThat(trained).hasSize(4);
        for (var fold = 0; fold < 4; fold++) {
            assertThat(trained).contains(folds.trained(fold));
        }
        assertThat(result.rows()).isEqualTo(TABLE.inTime());
        assertThat(Arrays.stream(result.probabilities()).boxed()).allMatch(seen -> seen == 0);
        assertThat(result.scores()[7]).isEqualTo(result.rows()[7]);
        assertThat(result.areas()).hasSize(4);
    }

    /** Mean of 0.6, 0.7 and 0.8; deviations of a tenth, by two. */
    @Test
    void the_spread_is_the_standard_deviation_of_the_folds() {
        var result = new OutOfFold(new int[0], new double[0], new double[0], List.of(0.6, 0.7, 0.8), List.of());

        assertThat(result.meanArea()).isCloseTo(0.7, within(1e-12));
        assertThat(result.spread()).isCloseTo(0.1, within(1e-12));
    }

    /** Of 2 bads and 2 goods three of four pairs are in order, a tie counting half. */
    @Test
    void an_area_has_higher_scores_as_better() {
        assertThat(CrossValidation.area(new double[] {1, 3, 3, 4}, new boolean[] {true, true, false, false}))
                .isEqualTo(0.875);
    }

    /** Tells as a probability whether it has seen a row, and the row as its score. */
    private record Memory(int[] seen) implements Learner.Trained {
        @Override
        public double[] scores(Table table, int[] rows) {
            return Arrays.stream(rows).asDoubleStream().toArray();
        }

        @Override
        public double[] probabilities(Table table, int[] rows) {
            return Arrays.stream(rows)
                    .mapToDouble(row -> Arrays.binarySearch(seen, row) >= 0 ? 1 : 0)
                    .toArray();
        }
    }
}
