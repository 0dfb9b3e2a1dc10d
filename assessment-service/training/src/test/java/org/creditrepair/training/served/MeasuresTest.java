package org.creditrepair.training.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.creditrepair.assessment.model.Evidence.Band;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    /** Goods at 1, 2, 4, 5, 6 and bads at 1, 2, 3, 4: by hand. */
    private static final Measures.Scored SMALL = new Measures.Scored(
            new double[] {1, 2, 4, 5, 6, 1, 2, 3, 4},
            new double[] {0.8, 0.7, 0.4, 0.3, 0.2, 0.8, 0.7, 0.5, 0.4},
            new boolean[] {false, false, false, false, false, true, true, true, true});

    @Test
    void figures_are_those_computed_by_hand() {
        var measures = Measures.of("test", SMALL);

        assertThat(measures).extracting(Measure::name).containsExactly("auc", "gini", "ks", "brier");
        assertThat(measures).extracting(Measure::sample).containsOnly("test");
        assertThat(measures).extracting(Measure::band).containsOnly(Band.INTERVAL_95);
        // goods above bads, ties half: 0.5, 1.5, 3.5, 4, 4 of 4 each
        assertThat(value(measures, "auc")).isCloseTo(13.5 / 20, within(1e-12));
        assertThat(value(measures, "gini")).isCloseTo(0.35, within(1e-12));
        // up to 3 there are 3 of 4 bads and 2 of 5 goods, up to 4 all bads and 3 of 5 goods
        assertThat(value(measures, "ks")).isCloseTo(0.4, within(1e-12));
        // 0.64 + 0.49 + 0.16 + 0.09 + 0.04 of goods, 0.04 + 0.09 + 0.25 + 0.36 of bads
        assertThat(value(measures, "brier")).isCloseTo(2.16 / 9, within(1e-12));
    }

    @Test
    void every_band_holds_its_value_and_ends_where_a_figure_can() {
        assertThat(Measures.of("test", SMALL))
                .allMatch(measure -> measure.lower() < measure.value() && measure.value() < measure.upper())
                .allMatch(measure -> measure.upper() <= 1)
                .allMatch(measure -> measure.lower() >= (measure.name().equals("gini") ? -1 : 0));
    }

    /** The squared misses have the mean 0.24 and the standard deviation 0.2086... over nine rows. */
    @Test
    void the_band_of_the_brier_score_is_that_of_a_mean() {
        var misses = new double[] {0.64, 0.49, 0.16, 0.09, 0.04, 0.04, 0.09, 0.25, 0.36};
        var squares = 0.0;
        for (var miss : misses) {
            squares += (miss - 0.24) * (miss - 0.24);
        }
        var brier = Measures.of("test", SMALL).getLast();

        var reach = 1.959963984540054 * StrictMath.sqrt(squares / 8 / 9);
        assertThat(brier.lower()).isCloseTo(0.24 - reach, within(1e-9));
        assertThat(brier.upper()).isCloseTo(0.24 + reach, within(1e-9));
    }

    /** Newcombe's hybrid score for 4 of 4 less 3 of 5: Wilson's limits are 0.5101 to 1 and 0.2307 to 0.8824. */
    @Test
    void the_band_of_ks_is_that_of_two_shares() {
        var ks = Measures.of("test", SMALL).get(2);

        assertThat(ks.lower()).isCloseTo(0, within(1e-9));
        assertThat(ks.upper()).isCloseTo(0.4 + 0.3693, within(1e-3));
    }

    @Test
    void a_score_that_is_turned_round_has_the_same_distance() {
        var turned = new Measures.Scored(
                new double[] {4, 3, 2, 1}, new double[] {0.1, 0.2, 0.3, 0.4}, new boolean[] {true, true, false, false});

        var measures = Measures.of("test", turned);

        assertThat(value(measures, "auc")).isZero();
        assertThat(value(measures, "gini")).isEqualTo(-1);
        assertThat(value(measures, "ks")).isEqualTo(1);
        assertThat(measures.get(2).lower()).isBetween(0.0, 1.0);
    }

    @Test
    void over_folds_the_mean_stands_between_the_worst_and_the_best() {
        var perfect = new Measures.Scored(
                new double[] {1, 2, 3, 4}, new double[] {1, 1, 0, 0}, new boolean[] {true, true, false, false});
        var measures = Measures.overFolds(List.of(SMALL, perfect));

        assertThat(measures).extracting(Measure::band).containsOnly(Band.FOLD_RANGE);
        assertThat(measures).extracting(Measure::sample).containsOnly("folds");
        assertThat(measures.get(0)).isEqualTo(new Measure("auc", "folds", (0.675 + 1) / 2, 0.675, 1, Band.FOLD_RANGE));
        assertThat(measures.get(2).lower()).isCloseTo(0.4, within(1e-12));
        assertThat(measures.get(2).upper()).isEqualTo(1);
        assertThat(measures.get(3).lower()).isZero();
        assertThat(measures.get(3).upper()).isCloseTo(0.24, within(1e-12));
        assertThat(measures.get(3).value()).isCloseTo(0.12, within(1e-12));
    }

    /** Of models that say nothing 95 of 100 intervals hold one half. */
    @Test
    void intervals_of_the_area_hold_what_is_true_about_as_often_as_they_say() {
        var random = new SplittableRandom(4);
        var held = 0;
        for (var sample = 0; sample < 200; sample++) {
            var scored = new Measures.Scored(new double[200], new double[200], new boolean[200]);
            for (var row = 0; row < 200; row++) {
                scored.scores()[row] = random.nextDouble();
                scored.probabilities()[row] = 0.5;
                scored.bads()[row] = row % 2 == 0;
            }
            var area = Measures.of("test", scored).getFirst();
            held += area.lower() <= 0.5 && 0.5 <= area.upper() ? 1 : 0;
        }

        assertThat(held).isBetween(180, 198);
    }

    private static double value(List<Measure> measures, String name) {
        return measures.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
