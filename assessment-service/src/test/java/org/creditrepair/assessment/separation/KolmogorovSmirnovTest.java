package org.creditrepair.assessment.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creditrepair.assessment.outcome.Bin;
import org.creditrepair.assessment.outcome.Bins;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class KolmogorovSmirnovTest {
    private static final double[] SCORES = {600, 620, 620, 640, 660, 660, 680, 700, 720, 740};
    private static final boolean[] BAD = {true, true, false, true, false, true, false, false, false, false};

    /**
     * By hand, bads of 4 and goods of 6 at or below: 600 1/4 0, 620 2/4 1/6, 640 3/4 1/6 (0.583333), 660 4/4 2/6
     * (0.666667), 680 1 3/6.
     */
    @Test
    void the_cut_is_where_the_distance_is_largest() {
        var result = KolmogorovSmirnov.of(sample(Orientation.HIGH_IS_GOOD, SCORES, BAD));

        assertThat(result.value()).isEqualTo(2 / 3.0, within(1e-15));
        assertThat(result.cut()).isEqualTo(660.0);
        assertThat(result.badShare()).isEqualTo(1);
        assertThat(result.goodShare()).isEqualTo(2 / 6.0);
    }

    @Test
    void the_cut_of_a_probability_is_the_probability_and_not_its_opposite() {
        var result = KolmogorovSmirnov.of(
                sample(Orientation.HIGH_IS_BAD, new double[] {0.9, 0.5, 0.5, 0.1, 0}, true, true, false, false, false));

        assertThat(result).isEqualTo(new KolmogorovSmirnov<>(1 - 1 / 3.0, 0.5, 1, 1 / 3.0));
    }

    @Test
    void of_several_cuts_that_are_as_good_the_riskiest_is_named_and_zero_has_no_sign() {
        var result = KolmogorovSmirnov.of(sample(
                Orientation.HIGH_IS_BAD, new double[] {0, -1, -1, -2}, true, true, false, false));

        assertThat(result).isEqualTo(new KolmogorovSmirnov<>(0.5, 0.0, 0.5, 0));
    }

    @Test
    void a_score_the_wrong_way_round_separates_as_well() {
        var result = KolmogorovSmirnov.of(
                sample(Orientation.HIGH_IS_GOOD, new double[] {1, 2, 3, 4}, false, false, true, true));

        assertThat(result).isEqualTo(new KolmogorovSmirnov<>(1.0, 2.0, 0, 1));
    }

    /** Bads 30, 15, 5 of 50 and goods 100, 300, 600 of 1,000: 0.6 - 0.1 = 0.5, then 0.9 - 0.4 = 0.5, then 0. */
    @Test
    void the_cut_of_bins_is_a_label() {
        var bins = new Bins(List.of(new Bin("D", 100, 30), new Bin("C", 300, 15), new Bin("A", 600, 5)));

        assertThat(KolmogorovSmirnov.of(bins).orThrow()).isEqualTo(new KolmogorovSmirnov<>(0.5, "D", 0.6, 0.1));
    }

    @Test
    void goods_and_bads_are_needed() {
        assertThat(Refusals.of(KolmogorovSmirnov.of(new Bins(List.of(new Bin("a", 0, 2))))))
                .isEqualTo("TOO_FEW goods 0");
        assertThat(Refusals.of(KolmogorovSmirnov.of(new Bins(List.of(new Bin("a", 2, 0))))))
                .isEqualTo("TOO_FEW bads 0");
    }

    @Test
    void where_nothing_separates_the_distance_is_zero() {
        assertThat(KolmogorovSmirnov.of(new Bins(List.of(new Bin("a", 2, 2)))).orThrow())
                .isEqualTo(new KolmogorovSmirnov<>(0, "a", 1, 1));
    }

    private static ScoredSample sample(Orientation orientation, double[] scores, boolean... bad) {
        return ScoredSample.of(scores, bad, orientation).orThrow();
    }
}
