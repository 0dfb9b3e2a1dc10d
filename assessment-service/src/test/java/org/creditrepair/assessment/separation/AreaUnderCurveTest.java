package org.creditrepair.assessment.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.assessment.outcome.Bin;
import org.creditrepair.assessment.outcome.Bins;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class AreaUnderCurveTest {
    /** Two ties of a good and a bad, at 620 and at 660. */
    private static final double[] SCORES = {600, 620, 620, 640, 660, 660, 680, 700, 720, 740};

    private static final boolean[] BAD = {true, true, false, true, false, true, false, false, false, false};

    /** The example of scikit-learn's roc_auc_score: labels 0 0 1 1, scores 0.1 0.4 0.35 0.8, area 0.75. */
    @Test
    void the_area_is_that_of_scikit_learn() {
        var area = AreaUnderCurve.of(
                sample(Orientation.HIGH_IS_BAD, new double[] {0.1, 0.4, 0.35, 0.8}, false, false, true, true));

        assertThat(area.value()).isEqualTo(0.75);
        assertThat(area.gini()).isEqualTo(0.5);
        // bads' placements 0.5 and 1, goods' placements 1 and 0.5: variance 0.125 / 2 + 0.125 / 2
        assertThat(area.standardError().orElseThrow()).isEqualTo(Math.sqrt(0.125), within(1e-15));
    }

    /**
     * The example beside the public Python code of Sun and Xu's fast DeLong (yandexdataschool/roc_comparison and its
     * forks): area 0.8, variance 0.02875, interval 0.4676719375452081 to 1.
     */
    @Test
    void standard_error_and_interval_are_those_of_fast_delong() {
        var area = AreaUnderCurve.of(sample(
                Orientation.HIGH_IS_BAD,
                new double[] {0.21, 0.32, 0.63, 0.35, 0.92, 0.79, 0.82, 0.99, 0.04},
                false,
                true,
                false,
                false,
                true,
                true,
                false,
                true,
                false));

        assertThat(area.value()).isEqualTo(0.8, within(1e-15));
        assertThat(Math.pow(area.standardError().orElseThrow(), 2)).isEqualTo(0.02875, within(1e-15));
        assertThat(area.interval(0.95).orThrow().lower()).isEqualTo(0.4676719375452081, within(1e-12));
        assertThat(area.interval(0.95).orThrow().upper()).isEqualTo(1);
    }

    /**
     * By hand: of the 4 x 6 pairs the bad at 600 wins 6, that at 620 5.5, that at 640 5 and that at 660 4.5; 21 / 24.
     * The standard error by double loops in Python.
     */
    @Test
    void a_tie_counts_half() {
        var area = AreaUnderCurve.of(sample(Orientation.HIGH_IS_GOOD, SCORES, BAD));

        assertThat(area.value()).isEqualTo(21 / 24.0);
        assertThat(area.standardError().orElseThrow()).isEqualTo(0.11536977587386214, within(1e-15));
    }

    @Test
    void weights_of_very_different_size_leave_no_area_below_zero() {
        var bins = new Bins(List.of(new Bin("a", 1e15, 0), new Bin("b", 1e-12, 1)));

        var area = AreaUnderCurve.of(bins).orThrow().value();

        assertThat(area).isCloseTo(5e-28, within(1e-40));
    }

    /** Tenths and thirds add up to another last place from the other end. */
    @Test
    void weights_that_are_parted_wholly_have_an_area_of_one_and_not_more() {
        for (var size = 2; size < 60; size++) {
            var weights = IntStream.range(1, size)
                    .mapToDouble(i -> 0.1 * i + i % 3 / 3.0)
                    .toArray();
            var bins = new ArrayList<Bin>();
            bins.add(new Bin("bads", 0, 0.7));
            bins.add(new Bin("more bads", 0, 0.1));
            for (var weight : weights) {
                bins.add(new Bin("goods " + bins.size(), weight, 0));
            }

            assertThat(AreaUnderCurve.of(new Bins(bins)).orThrow().value())
                    .isLessThanOrEqualTo(1)
                    .isCloseTo(1, within(1e-14));
        }
    }

    @Test
    void the_area_of_bins_is_that_of_cases_tied_in_them() {
        var bins = new Bins(List.of(new Bin("to 620", 1, 2), new Bin("to 660", 1, 2), new Bin("above", 4, 0)));
        var tied = new double[] {1, 1, 1, 2, 2, 2, 3, 3, 3, 3};

        var ofBins = AreaUnderCurve.of(bins).orThrow();

        assertThat(ofBins).isEqualTo(AreaUnderCurve.of(sample(Orientation.HIGH_IS_GOOD, tied, BAD)));
        // 2 x (6 - 0.5) + 2 x (5 - 0.5) = 20 of 24 pairs
        assertThat(ofBins.value()).isEqualTo(20 / 24.0);
    }

    @Test
    void one_good_or_one_bad_has_an_area_and_no_standard_error() {
        var oneBad = AreaUnderCurve.of(sample(Orientation.HIGH_IS_GOOD, new double[] {1, 2, 3}, true, false, false));
        var oneGood = AreaUnderCurve.of(sample(Orientation.HIGH_IS_GOOD, new double[] {1, 2, 3}, true, true, false));
        var two = AreaUnderCurve.of(
                sample(Orientation.HIGH_IS_GOOD, new double[] {1, 2, 3, 4}, true, true, false, false));

        assertThat(oneBad).isEqualTo(new AreaUnderCurve(1, Optional.empty()));
        assertThat(oneGood).isEqualTo(new AreaUnderCurve(1, Optional.empty()));
        assertThat(two).isEqualTo(new AreaUnderCurve(1, Optional.of(0.0)));
        assertThat(Refusals.of(oneBad.interval(0.95))).isEqualTo("MISSING standardError none");
        assertThat(Refusals.of(two.interval(1))).isEqualTo("OUT_OF_RANGE level 1.0");
    }

    @Test
    void without_goods_or_without_bads_there_is_no_area() {
        assertThat(Refusals.of(
                        ScoredSample.of(new double[] {1, 2}, new boolean[] {true, true}, Orientation.HIGH_IS_GOOD)))
                .isEqualTo("TOO_FEW goods 0");
        assertThat(Refusals.of(ScoredSample.of(
                        new double[] {1, Double.NaN}, new boolean[] {true, false}, Orientation.HIGH_IS_BAD)))
                .isEqualTo("NOT_FINITE scores[1] NaN");
        assertThat(Refusals.of(AreaUnderCurve.of(new Bins(List.of(new Bin("a", 0, 2))))))
                .isEqualTo("TOO_FEW goods 0");
        assertThat(Refusals.of(AreaUnderCurve.of(new Bins(List.of(new Bin("a", 2, 0))))))
                .isEqualTo("TOO_FEW bads 0");
    }

    @Test
    void a_sample_does_not_change_with_the_arrays_that_it_was_made_of() {
        var scores = SCORES.clone();
        var bad = BAD.clone();
        var sample = sample(Orientation.HIGH_IS_GOOD, scores, bad);
        var other = sample(Orientation.HIGH_IS_GOOD, SCORES, BAD);

        scores[0] = 900;
        bad[0] = false;

        assertThat(AreaUnderCurve.of(sample)).isEqualTo(AreaUnderCurve.of(other));
        assertThat(AreaComparison.of(sample, other).orThrow().difference()).isZero();
    }

    static ScoredSample sample(Orientation orientation, double[] scores, boolean... bad) {
        return ScoredSample.of(scores, bad, orientation).orThrow();
    }
}
