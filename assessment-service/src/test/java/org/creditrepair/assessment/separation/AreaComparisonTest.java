package org.creditrepair.assessment.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class AreaComparisonTest {
    private static final boolean[] BAD = {true, true, false, true, false, true, false, false, false, false};
    private static final double[] FIRST = {600, 620, 620, 640, 660, 660, 680, 700, 720, 740};
    private static final double[] SECOND = {610, 600, 640, 620, 650, 700, 660, 690, 720, 710};

    /** Values by double loops over all pairs in Python: placements of each case, then their covariances. */
    @Test
    void two_scores_of_the_same_cases_are_compared() {
        var comparison =
                AreaComparison.of(sample(FIRST, BAD), sample(SECOND, BAD)).orThrow();

        assertThat(comparison.first()).isEqualTo(0.875);
        assertThat(comparison.second()).isEqualTo(20 / 24.0);
        assertThat(comparison.difference()).isEqualTo(1 / 24.0, within(1e-15));
        assertThat(comparison.standardError()).isEqualTo(0.16065548601023616, within(1e-15));
        assertThat(comparison.z()).isEqualTo(0.25935414781921506, within(1e-13));
        assertThat(comparison.pValue()).isEqualTo(0.7953620042826811, within(1e-12));
        assertThat(comparison.interval(0.95).orThrow().lower()).isEqualTo(-0.27321229983217477, within(1e-12));
        assertThat(comparison.interval(0.95).orThrow().upper()).isEqualTo(0.356545633165508, within(1e-12));
        assertThat(Refusals.of(comparison.interval(0))).isEqualTo("OUT_OF_RANGE level 0.0");
    }

    @Test
    void each_score_has_its_own_orientation() {
        var turned = new double[SECOND.length];
        for (var i = 0; i < turned.length; i++) {
            turned[i] = 1000 - SECOND[i];
        }
        var second = ScoredSample.of(turned, BAD, Orientation.HIGH_IS_BAD).orThrow();

        assertThat(AreaComparison.of(sample(FIRST, BAD), second).orThrow())
                .isEqualTo(AreaComparison.of(sample(FIRST, BAD), sample(SECOND, BAD))
                        .orThrow());
    }

    /** Placements in sevenths and elevenths, whose sums differ with the order in which they are added. */
    @Test
    void the_order_of_the_cases_is_no_matter() {
        var size = 77;
        var scores = new double[4][size];
        var bad = new boolean[2][size];
        for (var i = 0; i < size; i++) {
            var turned = size - 1 - i;
            scores[0][i] = scores[2][turned] = i * 31 % 53;
            scores[1][i] = scores[3][turned] = i * 17 % 29;
            bad[0][i] = bad[1][turned] = i * 13 % 7 < 2;
        }

        assertThat(AreaComparison.of(sample(scores[2], bad[1]), sample(scores[3], bad[1])))
                .isEqualTo(AreaComparison.of(sample(scores[0], bad[0]), sample(scores[1], bad[0])));
    }

    @Test
    void a_score_does_not_differ_from_one_that_ranks_alike() {
        var doubled = new double[FIRST.length];
        for (var i = 0; i < doubled.length; i++) {
            doubled[i] = 2 * FIRST[i];
        }

        var comparison =
                AreaComparison.of(sample(FIRST, BAD), sample(doubled, BAD)).orThrow();

        assertThat(comparison).isEqualTo(new AreaComparison(0.875, 0.875, 0, 0, 0, 1));
    }

    @Test
    void an_interval_does_not_leave_what_a_difference_can_be() {
        var comparison = new AreaComparison(1, 0, 1, 0.4, 2.5, 0.0124);

        assertThat(comparison.interval(0.95).orThrow().upper()).isEqualTo(1);
        assertThat(new AreaComparison(0, 1, -1, 0.4, -2.5, 0.0124)
                        .interval(0.95)
                        .orThrow()
                        .lower())
                .isEqualTo(-1);
    }

    /** Every case is placed lower by one and the same amount. */
    @Test
    void a_difference_that_is_the_same_for_every_case_has_no_spread() {
        var bad = new boolean[] {true, true, true, false, false, false};
        var first = sample(new double[] {1, 1, 1, 2, 2, 2}, bad);
        var second = sample(new double[] {2, 3, 4, 1, 1, 1}, bad);

        assertThat(refused(first, second)).isEqualTo("NO_SPREAD standardError 0.0");
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        var shorter = sample(new double[] {1, 2}, true, false);
        var otherOutcomes = BAD.clone();
        otherOutcomes[0] = false;
        var perfect = sample(new double[] {1, 2, 3, 4}, true, true, false, false);
        var inverted = sample(new double[] {4, 3, 2, 1}, true, true, false, false);

        assertThat(refused(sample(FIRST, BAD), shorter)).isEqualTo("LENGTHS_DIFFER second 2");
        assertThat(refused(sample(FIRST, BAD), sample(SECOND, otherOutcomes)))
                .isEqualTo("IMPOSSIBLE second other outcomes");
        assertThat(refused(perfect, inverted)).isEqualTo("NO_SPREAD standardError 0.0");
        assertThat(refused(shorter, shorter)).isEqualTo("TOO_FEW goods 1");
        var oneBad = sample(new double[] {1, 2, 3}, true, false, false);
        assertThat(refused(oneBad, oneBad)).isEqualTo("TOO_FEW bads 1");
    }

    private static String refused(ScoredSample first, ScoredSample second) {
        return Refusals.of(AreaComparison.of(first, second));
    }

    private static ScoredSample sample(double[] scores, boolean... bad) {
        return ScoredSample.of(scores, bad, Orientation.HIGH_IS_GOOD).orThrow();
    }
}
