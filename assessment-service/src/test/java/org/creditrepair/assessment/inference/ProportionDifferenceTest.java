package org.creditrepair.assessment.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creditrepair.assessment.inference.ProportionDifference.Method;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionDifferenceTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/inference/differences.csv", useHeadersInDisplayName = true)
    void differences_of_two_proportions_are_those_that_were_published(
            long count1, long of1, long count2, long of2, double difference, double lower, double upper) {
        var result =
                ProportionDifference.of(pair(count1, of1, count2, of2), 0.95).orThrow();

        assertThat(result.difference()).isEqualTo(difference, within(1e-6));
        assertThat(result.interval().lower()).isEqualTo(lower, within(1e-6));
        assertThat(result.interval().upper()).isEqualTo(upper, within(1e-6));
        assertThat(result.method()).isEqualTo(Method.HYBRID_SCORE);
    }

    /**
     * The UGDP trial in two strata of age: Rothman, Greenland and Lash, Modern Epidemiology, 2008, table 15-1, gives
     * the Mantel-Haenszel risk difference 0.0349 (as R's metafor does). By hand: weights 106 x 120 / 226 = 56.2832 and
     * 98 x 85 / 183 = 45.5191; (56.2832 x 0.033805 + 45.5191 x 0.036255) / 101.8023 = 0.034900. Sato's standard error
     * 0.0319027 by his formula in Python; that of Greenland and Robins is 0.0318980.
     */
    @Test
    void the_difference_over_strata_is_that_of_the_textbook() {
        var result = ProportionDifference.overStrata(List.of(pair(8, 106, 5, 120), pair(22, 98, 16, 85)), 0.95)
                .orThrow();

        assertThat(result.difference()).isEqualTo(0.03490026933691816, within(1e-15));
        assertThat(result.interval().lower()).isEqualTo(-0.027627846012228924, within(1e-12));
        assertThat(result.interval().upper()).isEqualTo(0.09742838468606524, within(1e-12));
        assertThat(result.method()).isEqualTo(Method.MANTEL_HAENSZEL_SATO);
    }

    /** Sizes and shares that differ on both sides: 0.171053 (0.073578 to 0.268527) by the formulas in Python. */
    @Test
    void strata_of_different_sizes_have_different_weights() {
        var result = ProportionDifference.overStrata(List.of(pair(45, 50, 80, 100), pair(30, 40, 60, 120)), 0.95)
                .orThrow();

        assertThat(result.difference()).isEqualTo(0.17105263157894735, within(1e-15));
        assertThat(result.interval().lower()).isEqualTo(0.07357822012171708, within(1e-12));
        assertThat(result.interval().upper()).isEqualTo(0.2685270430361776, within(1e-12));
    }

    /**
     * All succeeded everywhere: no variance to go by. With w = 1/2 each and Wilson's lower limit l of 10/10
     * = 10 / (10 + 3.841459) = 0.722467, the reach is sqrt(2 x 0.25 x (1 - l)^2) = 0.196245.
     */
    @Test
    void where_nothing_varies_the_interval_is_still_no_point() {
        var result = ProportionDifference.overStrata(List.of(pair(10, 10, 10, 10), pair(10, 10, 10, 10)), 0.95)
                .orThrow();

        assertThat(result.difference()).isZero();
        assertThat(result.method()).isEqualTo(Method.HYBRID_SCORE);
        assertThat(result.interval().lower()).isEqualTo(-0.196245, within(1e-6));
        assertThat(result.interval().upper()).isEqualTo(0.196245, within(1e-6));
    }

    @Test
    void an_interval_does_not_leave_what_a_difference_can_be() {
        var result = ProportionDifference.overStrata(List.of(pair(3, 3, 0, 3), pair(2, 2, 1, 3)), 0.999)
                .orThrow();

        assertThat(result.method()).isEqualTo(Method.MANTEL_HAENSZEL_SATO);
        assertThat(result.interval().upper()).isEqualTo(1);
    }

    /** Shares that were rounded before they are subtracted give -0.10000000000000003 for the first. */
    @ParameterizedTest
    @CsvSource({
        "18, 100, 28, 100, -0.1",
        "28, 100, 18, 100, 0.1",
        "75, 100, 70, 100, 0.05",
        "1, 3, 1, 3, 0",
        "3, 9, 999999999999, 999999999999, -0.6666666666666666",
        "1, 1000000000000, 0, 999999999999, 1e-12",
        "0, 7, 1000000000000, 1000000000000, -1",
        "999999999999, 1000000000000, 999999999998, 999999999999, 1.000000000001e-24"
    })
    void a_difference_of_two_shares_is_rounded_once(long count1, long of1, long count2, long of2, double difference) {
        assertThat(ProportionDifference.of(pair(count1, of1, count2, of2), 0.95)
                        .orThrow()
                        .difference())
                .isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 100, 5, 100, 0.8",
        "1, 3, 1, 1, 0.3333333333333333",
        "1000000000000, 1000000000000, 1, 1000000000000, 1e12",
        "0, 5, 1, 2, 0"
    })
    void a_ratio_of_two_shares_is_rounded_once(long count1, long of1, long count2, long of2, double ratio) {
        assertThat(pair(count1, of1, count2, of2).ratio()).isEqualTo(ratio);
    }

    @Test
    void a_stratum_without_one_of_the_two_says_nothing() {
        assertThat(Refusals.of(ProportionDifference.overStrata(List.of(), 0.95)))
                .isEqualTo("TOO_FEW strata 0");
        assertThat(Refusals.of(ProportionDifference.overStrata(List.of(pair(1, 2, 1, 2), pair(0, 0, 1, 2)), 0.95)))
                .isEqualTo("TOO_FEW strata[1] 0");
        assertThat(Refusals.of(ProportionDifference.of(pair(1, 2, 0, 0), 0.95))).isEqualTo("TOO_FEW strata[0] 0");
        assertThat(Refusals.of(ProportionDifference.of(pair(1, 2, 1, 2), 0))).isEqualTo("OUT_OF_RANGE level 0.0");
    }

    @Test
    void both_proportions_are_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> new TwoProportions(null, Proportion.none()))
                .withMessageContaining("first");
        assertThatNullPointerException()
                .isThrownBy(() -> new TwoProportions(Proportion.none(), null))
                .withMessageContaining("second");
    }

    private static TwoProportions pair(long count1, long of1, long count2, long of2) {
        return new TwoProportions(new Proportion(count1, of1), new Proportion(count2, of2));
    }
}
