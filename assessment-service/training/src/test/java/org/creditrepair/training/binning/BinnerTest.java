package org.creditrepair.training.binning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.training.binning.NumberBinning.Single;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinnerTest {
    private static final double NAN = Double.NaN;
    private static final Limits FREE = new Limits(40, 8, 0, 0, 0.1);

    /** Values 1 to 3 are bad, 4 to 6 good, three rows of each. */
    private static final double[] VALUES = {1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6};

    private static final boolean[] BADS = bads("bbbgggbbbgggbbbggg");

    @Test
    void numbers_are_cut_where_the_outcomes_change() {
        var binning = new Binner(BADS, 1, FREE).numbers(VALUES, Trend.AUTOMATIC, List.of());

        assertThat(binning.edges()).containsExactly(4.0);
        assertThat(binning.bins())
                .containsExactly(
                        new Bin.Interval(Double.NEGATIVE_INFINITY, 4),
                        new Bin.Interval(4, Double.POSITIVE_INFINITY),
                        new Bin.Missing());
    }

    @Test
    void codes_spikes_and_missing_values_stay_out_of_the_intervals() {
        var values = VALUES.clone();
        values[0] = -999;
        values[3] = -999;
        values[1] = NAN;
        values[17] = 100;
        var singles = List.of(new Single(List.of(-999.0), true), new Single(List.of(100.0), false));

        var binned = Binned.of(
                new Binner(BADS, 1, FREE).numbers(values, Trend.UP, singles),
                values,
                BADS,
                new Binner(BADS, 1, FREE).evidence());

        assertThat(binned.binning().bins())
                .containsExactly(
                        new Bin.Interval(Double.NEGATIVE_INFINITY, 4),
                        new Bin.Interval(4, Double.POSITIVE_INFINITY),
                        new Bin.Special(List.of(-999.0)),
                        new Bin.Spike(List.of(100.0)),
                        new Bin.Missing());
        assertThat(binned.counts())
                .containsExactly(
                        new Counts(0, 7), new Counts(7, 0), new Counts(1, 1), new Counts(1, 0), new Counts(0, 1));
        assertThat(binned.woe(-999)).isZero();
        assertThat(binned.woe(NAN)).isEqualTo(binned.woe().getLast()).isNegative();
        assertThat(binned.woe(new double[] {1, 5}))
                .containsExactly(binned.woe().get(0), binned.woe().get(1));
    }

    /** Of 9 goods and 9 bads, with half a case in each cell: (9.5/10 - 0.5/10) ln(9.5 / 0.5) twice; by chance 2/9. */
    @Test
    void information_is_added_over_the_bins_and_that_of_chance_taken_off() {
        var binner = new Binner(BADS, 1, FREE);
        var binned = Binned.of(binner.numbers(VALUES, Trend.UP, List.of()), VALUES, BADS, binner.evidence());

        assertThat(binned.information()).isCloseTo(1.8 * Math.log(19), within(1e-12));
        assertThat(binned.informationByChance()).isCloseTo(2.0 / 9, within(1e-15));
        assertThat(binned.informationBeyondChance()).isCloseTo(1.8 * Math.log(19) - 2.0 / 9, within(1e-12));
    }

    @Test
    void a_trend_against_the_outcomes_leaves_one_interval() {
        assertThat(new Binner(BADS, 1, FREE)
                        .numbers(VALUES, Trend.DOWN, List.of())
                        .edges())
                .isEmpty();
    }

    @Test
    void values_that_are_all_missing_have_one_interval() {
        var values = new double[BADS.length];
        Arrays.fill(values, NAN);

        assertThat(new Binner(BADS, 1, FREE)
                        .numbers(values, Trend.UP, List.of())
                        .edges())
                .isEmpty();
    }

    @Test
    void levels_are_grouped_by_their_evidence() {
        // a is bad, b is good, c is as bad as a
        var codes = new double[] {0, 1, 2, 0, 1, 2, 0, 1, 2};
        var binning = new Binner(bads("bgbbgbbgb"), 1, FREE).levels(codes, List.of("a", "b", "c"), Trend.NONE);

        assertThat(binning.bins())
                .containsExactly(
                        new Bin.Levels(List.of("a", "c")),
                        new Bin.Levels(List.of("b")),
                        new Bin.Other(),
                        new Bin.Missing());
        assertThat(binning.listed()).containsExactly("a", "c", "b");
        assertThat(binning.position(2)).isZero();
        assertThat(binning.position(NAN)).isEqualTo(3);
        assertThat(binning.position(7)).isEqualTo(2);
    }

    @Test
    void a_rare_level_is_left_to_the_others() {
        // half of the least share of 0.4: two rows of ten
        var limits = new Limits(40, 8, 0.4, 0, 0.1);
        var codes = new double[] {0, 0, 0, 0, 1, 1, 1, 1, 2, 2};
        var rare = new double[] {0, 0, 0, 0, 0, 1, 1, 1, 1, 2};
        var bads = bads("bbbbggggbg");

        assertThat(new Binner(bads, 1, limits)
                        .levels(codes, List.of("a", "b", "c"), Trend.NONE)
                        .listed())
                .contains("c");
        assertThat(new Binner(bads, 1, limits)
                        .levels(rare, List.of("a", "b", "c"), Trend.NONE)
                        .listed())
                .doesNotContain("c");
    }

    @Test
    void levels_in_an_order_keep_it() {
        // the evidence falls from a to d but for c, which is merged with a neighbour
        var codes = new double[] {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3};
        var binning =
                new Binner(bads("ggggggbbgggbbbbb"), 1, FREE).levels(codes, List.of("a", "b", "c", "d"), Trend.DOWN);

        assertThat(binning.groups()).containsExactly(List.of(0), List.of(1, 2), List.of(3));
        assertThat(binning.level(3)).isEqualTo("d");
    }

    @Test
    void a_level_that_does_not_occur_is_in_no_group() {
        var binning =
                new Binner(bads("bgbg"), 1, FREE).levels(new double[] {0, 2, 0, 2}, List.of("a", "b", "c"), Trend.UP);

        assertThat(binning.listed()).containsExactly("a", "c");
        assertThat(binning.position(1)).isEqualTo(2);
    }

    @Test
    void levels_that_are_all_missing_have_no_group() {
        var binning = new Binner(bads("bg"), 1, FREE).levels(new double[] {NAN, NAN}, List.of("a"), Trend.NONE);

        assertThat(binning.bins()).containsExactly(new Bin.Other(), new Bin.Missing());
    }

    @Test
    void values_are_as_many_as_outcomes() {
        var binner = new Binner(BADS, 1, FREE);

        assertThatThrownBy(() -> binner.numbers(new double[1], Trend.UP, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> binner.levels(new double[1], List.of("a"), Trend.UP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_edge_belongs_to_the_interval_above_it() {
        var binning = new NumberBinning(List.of(1.0, 2.0), List.of());

        assertThat(List.of(0.5, 1.0, 1.5, 2.0, 9.0).stream().map(binning::position))
                .containsExactly(0, 1, 1, 2, 2);
        assertThat(binning.position(NAN)).isEqualTo(3);
    }

    @Test
    void edges_rise_and_are_finite() {
        for (var edges :
                List.of(List.of(1.0, 1.0), List.of(2.0, 1.0), List.of(NAN), List.of(Double.POSITIVE_INFINITY))) {
            assertThatThrownBy(() -> new NumberBinning(edges, List.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_single_value_has_one_bin() {
        var zero = new Single(List.of(0.0), true);
        var negativeZero = new Single(List.of(-0.0), false);

        assertThatThrownBy(() -> new NumberBinning(List.of(), List.of(zero, negativeZero)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Single(List.of(), true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Single(List.of(NAN), true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_level_is_in_one_group_and_known() {
        for (var groups : List.of(List.of(List.of(0), List.of(0)), List.of(List.of(2)), List.of(List.of(-1)))) {
            assertThatThrownBy(() -> new LevelBinning(List.of("a", "b"), groups))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 8, 0.1, 0, 0", "201, 8, 0.1, 0, 0", "40, 0, 0.1, 0, 0", "40, 31, 0.1, 0, 0", "40, 8, -0.1, 0, 0",
        "40, 8, 0.6, 0, 0", "40, 8, NaN, 0, 0", "40, 8, 0.1, -1, 0", "40, 8, 0.1, 0, -1", "40, 8, 0.1, 0, NaN",
        "40, 8, 0.1, 0, Infinity",
    })
    void limits_are_sensible(int fine, int most, double share, int each, double penalty) {
        assertThatThrownBy(() -> new Limits(fine, most, share, each, penalty))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 0, 0", "200, 30, 0.5, 0, 0"})
    void limits_may_be_at_their_ends(int fine, int most, double share, int each, double penalty) {
        assertThat(new Limits(fine, most, share, each, penalty).mostBins()).isEqualTo(most);
    }

    static boolean[] bads(String outcomes) {
        var bads = new boolean[outcomes.length()];
        for (var i = 0; i < bads.length; i++) {
            bads[i] = outcomes.charAt(i) == 'b';
        }
        return bads;
    }
}
