package org.creditrepair.training.binning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OptimalMergeTest {
    private static final Limits FREE = new Limits(40, 8, 0, 0, 0);

    @Test
    void without_limits_what_differs_stays_apart() {
        var starts = merge(FREE, c(10, 30), c(20, 20), c(30, 10)).starts(Trend.UP);

        assertThat(starts).containsExactly(0, 1, 2);
    }

    @Test
    void what_is_the_same_is_one_bin_where_a_bin_costs_something() {
        assertThat(merge(penalty(0.1), c(10, 10), c(10, 10), c(30, 10)).starts(Trend.UP))
                .containsExactly(0, 2);
    }

    @Test
    void a_step_against_the_trend_is_merged() {
        // the bad rate falls but for the third bin, which is merged with a neighbour
        assertThat(merge(FREE, c(10, 30), c(25, 15), c(20, 20), c(35, 5)).starts(Trend.UP))
                .containsExactly(0, 1, 3);
    }

    @Test
    void a_falling_trend_is_the_mirror_of_a_rising_one() {
        assertThat(merge(FREE, c(35, 5), c(20, 20), c(25, 15), c(10, 30)).starts(Trend.DOWN))
                .containsExactly(0, 1, 3);
    }

    @Test
    void the_wrong_trend_leaves_one_bin() {
        assertThat(merge(FREE, c(10, 30), c(20, 20), c(30, 10)).starts(Trend.DOWN))
                .containsExactly(0);
    }

    @Test
    void the_automatic_trend_is_the_better_one() {
        var rising = merge(FREE, c(10, 30), c(30, 10));
        var falling = merge(FREE, c(30, 10), c(10, 30));

        assertThat(rising.starts(Trend.AUTOMATIC))
                .isEqualTo(rising.starts(Trend.UP))
                .hasSize(2);
        assertThat(falling.starts(Trend.AUTOMATIC))
                .isEqualTo(falling.starts(Trend.DOWN))
                .hasSize(2);
    }

    @Test
    void the_automatic_trend_is_up_where_both_do_as_well() {
        // best in the middle: rising has the edge on the left, falling the one on the right
        var merge = merge(FREE, c(10, 30), c(30, 10), c(10, 30));

        assertThat(merge.starts(Trend.AUTOMATIC))
                .isEqualTo(merge.starts(Trend.UP))
                .containsExactly(0, 1);
        assertThat(merge.starts(Trend.DOWN)).containsExactly(0, 2);
    }

    @Test
    void without_a_trend_the_best_may_be_in_the_middle() {
        assertThat(merge(FREE, c(10, 30), c(30, 10), c(10, 30)).starts(Trend.NONE))
                .containsExactly(0, 1, 2);
    }

    @Test
    void no_more_bins_than_allowed() {
        var two = new Limits(40, 2, 0, 0, 0);

        // both edges are possible; the first one tells more: 2 ln L is -77.2 against -80.5
        assertThat(merge(two, c(5, 35), c(25, 15), c(35, 5)).starts(Trend.UP)).containsExactly(0, 1);
        assertThat(merge(new Limits(40, 1, 0, 0, 0), c(5, 35), c(35, 5)).starts(Trend.UP))
                .containsExactly(0);
    }

    @Test
    void a_bin_has_the_least_share() {
        // 30 of 120 rows are a quarter
        assertThat(merge(new Limits(40, 8, 0.25, 0, 0), c(10, 20), c(45, 45)).starts(Trend.UP))
                .containsExactly(0, 1);
        assertThat(merge(new Limits(40, 8, 0.26, 0, 0), c(10, 20), c(45, 45)).starts(Trend.UP))
                .containsExactly(0);
    }

    @Test
    void a_bin_has_the_fewest_goods_and_bads() {
        assertThat(merge(new Limits(40, 8, 0, 5, 0), c(5, 20), c(20, 5)).starts(Trend.UP))
                .containsExactly(0, 1);
        assertThat(merge(new Limits(40, 8, 0, 6, 0), c(5, 20), c(20, 7)).starts(Trend.UP))
                .containsExactly(0);
        assertThat(merge(new Limits(40, 8, 0, 6, 0), c(7, 20), c(20, 5)).starts(Trend.UP))
                .containsExactly(0);
    }

    @Test
    void limits_that_nothing_keeps_leave_one_bin() {
        assertThat(merge(new Limits(40, 8, 0, 100, 0), c(5, 20), c(20, 5)).starts(Trend.UP))
                .containsExactly(0);
    }

    /** 2 ln likelihood of (10, 30), (30, 10) is -89.97, that of (40, 40) is -110.90: the edge is worth 20.93. */
    @Test
    void an_edge_stays_where_it_is_worth_more_than_the_penalty() {
        assertThat(merge(penalty(20.9), c(10, 30), c(30, 10)).starts(Trend.UP)).containsExactly(0, 1);
        assertThat(merge(penalty(21), c(10, 30), c(30, 10)).starts(Trend.UP)).containsExactly(0);
    }

    @Test
    void the_best_of_all_ways_is_found() {
        var random = new SplittableRandom(5);
        for (var round = 0; round < 200; round++) {
            var fine = new Counts[1 + random.nextInt(7)];
            for (var i = 0; i < fine.length; i++) {
                fine[i] = c(1 + random.nextInt(20), 1 + random.nextInt(20));
            }
            var limits = new Limits(40, 1 + random.nextInt(5), 0.1, 2, random.nextInt(4));
            for (var trend : List.of(Trend.UP, Trend.DOWN, Trend.NONE)) {
                var merge = merge(limits, fine);
                assertThat(worth(merged(fine, merge.starts(trend)), limits))
                        .isEqualTo(worth(bruteForce(fine, limits, trend), limits));
            }
        }
    }

    /** Every way to cut, tried one by one. */
    private static List<Counts> bruteForce(Counts[] fine, Limits limits, Trend trend) {
        var all = merged(fine, List.of(0));
        var evidence = new Evidence(all.getFirst(), 1);
        var best = all;
        var most = Double.NEGATIVE_INFINITY;
        for (var cuts = 0; cuts < 1 << (fine.length - 1); cuts++) {
            var starts = new ArrayList<>(List.of(0));
            for (var i = 1; i < fine.length; i++) {
                if ((cuts >> (i - 1) & 1) == 1) {
                    starts.add(i);
                }
            }
            var bins = merged(fine, starts);
            if (keeps(bins, limits, trend, evidence) && worth(bins, limits) > most) {
                most = worth(bins, limits);
                best = bins;
            }
        }
        return best;
    }

    private static List<Counts> merged(Counts[] fine, List<Integer> starts) {
        var merged = new ArrayList<Counts>();
        for (var bin = 0; bin < starts.size(); bin++) {
            var end = bin + 1 < starts.size() ? starts.get(bin + 1) : fine.length;
            merged.add(Arrays.stream(fine, starts.get(bin), end).reduce(Counts.NONE, Counts::plus));
        }
        return merged;
    }

    private static boolean keeps(List<Counts> bins, Limits limits, Trend trend, Evidence evidence) {
        for (var i = 0; i < bins.size(); i++) {
            var bin = bins.get(i);
            if (bin.total() < limits.leastShare() * evidence.population().total()
                    || bin.goods() < limits.leastOfEach()
                    || bin.bads() < limits.leastOfEach()) {
                return false;
            }
            var step = i == 0 ? 0 : evidence.woe(bin) - evidence.woe(bins.get(i - 1));
            if (i > 0 && (trend == Trend.UP && step <= 0 || trend == Trend.DOWN && step >= 0)) {
                return false;
            }
        }
        return bins.size() <= limits.mostBins();
    }

    /** Rounded, since the order of adding up is another one. */
    private static long worth(List<Counts> bins, Limits limits) {
        var worth = 0.0;
        for (var bin : bins) {
            worth += 2
                            * (bin.goods() * Math.log((double) bin.goods() / bin.total())
                                    + bin.bads() * Math.log((double) bin.bads() / bin.total()))
                    - limits.penalty();
        }
        return Math.round(worth * 1e6);
    }

    private static Limits penalty(double penalty) {
        return new Limits(40, 8, 0, 0, penalty);
    }

    private static Counts c(long goods, long bads) {
        return new Counts(goods, bads);
    }

    private static OptimalMerge merge(Limits limits, Counts... fine) {
        var all = List.of(fine).stream().reduce(Counts.NONE, Counts::plus);
        return new OptimalMerge(List.of(fine), new Evidence(all, 1), limits);
    }
}
