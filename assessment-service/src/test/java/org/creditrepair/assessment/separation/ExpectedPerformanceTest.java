package org.creditrepair.assessment.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creditrepair.assessment.outcome.Bin;
import org.creditrepair.assessment.outcome.Bins;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class ExpectedPerformanceTest {

    /**
     * By hand, called bad at 0.6: 0.9 + 0.6 + 0.6 = 2.1 bads and 0.9 goods; called good: 0.2 bads and 0.8 goods. The
     * area by a double loop in Python over all pairs, each weighted by p (1 - p).
     */
    @Test
    void each_case_counts_as_a_bad_with_its_probability() {
        var expected =
                ExpectedPerformance.of(new double[] {0.6, 0.9, 0.2, 0.6}, 0.6).orThrow();

        assertThat(expected.truePositives()).isEqualTo(2.1, within(1e-12));
        assertThat(expected.falsePositives()).isEqualTo(0.9, within(1e-12));
        assertThat(expected.falseNegatives()).isEqualTo(0.2, within(1e-12));
        assertThat(expected.trueNegatives()).isEqualTo(0.8, within(1e-12));
        assertThat(expected.area()).isEqualTo(0.768542199488491, within(1e-12));
        assertThat(expected.accuracy()).isEqualTo(2.9 / 4, within(1e-12));
        assertThat(expected.precision().orElseThrow()).isEqualTo(0.7, within(1e-12));
        assertThat(expected.recall()).isEqualTo(2.1 / 2.3, within(1e-12));
    }

    /** Weights of p and 1 - p in bins, from the riskiest: 0.9/0.1, 1.2/0.8, 0.2/0.8. */
    @Test
    void the_expected_area_is_the_area_of_expected_goods_and_bads() {
        var bins = new Bins(List.of(new Bin("0.9", 0.1, 0.9), new Bin("0.6", 0.8, 1.2), new Bin("0.2", 0.8, 0.2)));

        var expected =
                ExpectedPerformance.of(new double[] {0.2, 0.6, 0.6, 0.9}, 0.5).orThrow();

        assertThat(expected.area()).isEqualTo(AreaUnderCurve.of(bins).orThrow().value(), within(1e-12));
    }

    @Test
    void certain_probabilities_are_expected_to_be_right() {
        var expected = ExpectedPerformance.of(new double[] {0, 1, 1}, 1).orThrow();

        assertThat(expected).isEqualTo(new ExpectedPerformance(2, 0, 0, 1, 1));
    }

    /**
     * By hand, riskiest first: p 0.5, 0.5 and 0.25, of which the first two are called bad. Pairs 0.5 x 0.25 + 0.5 x
     * (0.5 + 0.25) + 0.75 x (1 + 0.125) = 1.34375 of 1.75 x 1.25.
     */
    @Test
    void a_score_ranks_what_its_probability_weighs() {
        var probabilities = new double[] {0.25, 0.5, 0.5};
        var area = 1.34375 / (1.75 * 1.25);

        var safe = ExpectedPerformance.of(new double[] {700, 600, 650}, probabilities, Orientation.HIGH_IS_GOOD, 650)
                .orThrow();
        var risky = ExpectedPerformance.of(new double[] {1, 3, 2}, probabilities, Orientation.HIGH_IS_BAD, 2)
                .orThrow();

        assertThat(safe).isEqualTo(new ExpectedPerformance(1, 1, 0.25, 0.75, area));
        assertThat(risky).isEqualTo(safe);
    }

    /** By hand: 0.2 before 0.8 gives 0.8 x 0.1 + 0.2 x (0.2 + 0.4) = 0.2; the other way 0.8; tied a half. */
    @Test
    void the_score_and_not_the_probability_decides_who_is_riskier() {
        var probabilities = new double[] {0.2, 0.8};

        assertThat(area(new double[] {1, 2}, probabilities)).isEqualTo(0.2, within(1e-15));
        assertThat(area(new double[] {2, 1}, probabilities)).isEqualTo(0.8, within(1e-15));
        assertThat(area(new double[] {0.0, -0.0}, probabilities)).isEqualTo(0.5, within(1e-15));
    }

    @Test
    void probabilities_that_are_their_own_score_are_ranked_by_themselves() {
        var probabilities = new double[] {0.6, 0.9, 0.2, 0.6, 0, 1};

        assertThat(ExpectedPerformance.of(probabilities, probabilities, Orientation.HIGH_IS_BAD, 0.6))
                .isEqualTo(ExpectedPerformance.of(probabilities, 0.6));
    }

    @Test
    void the_order_of_tied_cases_is_no_matter() {
        var scores = new double[] {1, 1, 1, 1, 2};

        assertThat(area(scores, 0.1, 0.7, 0.2, 0.3, 0.6)).isEqualTo(area(scores, 0.3, 0.2, 0.7, 0.1, 0.6));
    }

    @Test
    void what_cannot_be_ranked_is_named() {
        assertThat(refused(new double[] {1}, 2, 0.5, 0.5)).isEqualTo("LENGTHS_DIFFER probabilities 2");
        assertThat(refused(new double[] {1, 2}, Double.NaN, 0.5, 0.5)).isEqualTo("NOT_FINITE threshold NaN");
        assertThat(refused(new double[] {1, Double.NaN}, 2, 0.5, 0.5)).isEqualTo("NOT_FINITE scores[1] NaN");
        assertThat(refused(new double[] {1, 2}, 2, 0.5, -0.1)).isEqualTo("OUT_OF_RANGE probabilities[1] -0.1");
        assertThat(refused(new double[] {1, 2}, 2, 1, 1)).isEqualTo("TOO_FEW goods 0");
        assertThat(refused(new double[] {1, 2}, 2, 0, 0)).isEqualTo("TOO_FEW bads 0");
    }

    @Test
    void where_none_is_called_bad_there_is_no_precision() {
        assertThat(ExpectedPerformance.of(new double[] {0.1, 0.2}, 0.3)
                        .orThrow()
                        .precision())
                .isEmpty();
    }

    @Test
    void the_array_that_is_given_stays_as_it_is() {
        var probabilities = new double[] {0.9, 0.1};

        ExpectedPerformance.of(probabilities, 0.5).orThrow();

        assertThat(probabilities).containsExactly(0.9, 0.1);
    }

    @Test
    void what_is_no_probability_is_named() {
        assertThat(refused(0.5, 0.1, 1.2)).isEqualTo("OUT_OF_RANGE probabilities[1] 1.2");
        assertThat(refused(1.5, 0.1, 0.2)).isEqualTo("OUT_OF_RANGE threshold 1.5");
        assertThat(refused(0.5, Double.NaN, 0.2)).isEqualTo("NOT_FINITE probabilities[0] NaN");
        assertThat(refused(0.5, 1, 1)).isEqualTo("TOO_FEW goods 0");
        assertThat(refused(0.5, 0, 0)).isEqualTo("TOO_FEW bads 0");
        assertThat(refused(0.5)).isEqualTo("TOO_FEW goods 0");
    }

    private static double area(double[] scores, double... probabilities) {
        return ExpectedPerformance.of(scores, probabilities, Orientation.HIGH_IS_GOOD, 0)
                .orThrow()
                .area();
    }

    private static String refused(double[] scores, double threshold, double... probabilities) {
        return Refusals.of(ExpectedPerformance.of(scores, probabilities, Orientation.HIGH_IS_GOOD, threshold));
    }

    private static String refused(double threshold, double... probabilities) {
        return Refusals.of(ExpectedPerformance.of(probabilities, threshold));
    }
}
