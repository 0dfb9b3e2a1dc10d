package org.creditrepair.assessment.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.creditrepair.assessment.drift.Population;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    private static final List<String> LABELS = List.of("a", "b", "c");

    /**
     * By hand: 100 and 50 cases, together 60, 60 and 30 of 150; in the smaller one 20, 20 and 10 are to be expected.
     */
    @Test
    void the_least_count_to_be_expected_is_that_of_the_rarest_bin_in_the_smaller_sample() {
        var evidence =
                Evidence.ofBins(population(40, 50, 10), population(20, 10, 20)).orThrow();
        var turned =
                Evidence.ofBins(population(20, 10, 20), population(40, 50, 10)).orThrow();

        assertThat(evidence.samples()).containsExactly(Sample.of("expected", 100), Sample.of("actual", 50));
        assertThat(evidence.leastExpected().orElseThrow()).isEqualTo(10, within(1e-12));
        assertThat(turned.leastExpected().orElseThrow()).isEqualTo(10, within(1e-12));
    }

    /** By hand: 1 of 200 in the second bin; 0.5 is to be expected in each half. The third is empty in both. */
    @Test
    void a_bin_that_is_empty_on_one_side_counts_and_one_that_is_empty_on_both_does_not() {
        var evidence =
                Evidence.ofBins(population(99, 1, 0), population(100, 0, 0)).orThrow();

        assertThat(evidence.leastExpected().orElseThrow()).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void weights_are_counted_down() {
        var evidence =
                Evidence.ofBins(population(1.5, 1.4, 0), population(1, 1, 1)).orThrow();

        assertThat(evidence.samples().getFirst()).isEqualTo(Sample.of("expected", 2));
    }

    @Test
    void what_is_no_evidence_is_named() {
        var other = Population.of(List.of("a", "b"), 1, 1).orThrow();

        assertThat(Refusals.of(Evidence.ofBins(population(1, 1, 1), other))).isEqualTo("LENGTHS_DIFFER actual 2");
        assertThat(Refusals.of(Evidence.of(List.of(), -1))).isEqualTo("NEGATIVE leastExpected -1.0");
        assertThat(Refusals.of(Evidence.of(List.of(), Double.NaN))).isEqualTo("NOT_FINITE leastExpected NaN");
        assertThat(Evidence.of(List.of(Sample.of("a", 1)), 0).orThrow())
                .isEqualTo(new Evidence(List.of(Sample.of("a", 1)), OptionalDouble.of(0)));
        assertThat(Evidence.of(Sample.of("a", 1)).leastExpected()).isEmpty();
    }

    @Test
    void evidence_made_by_hand_is_checked_too() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(List.of(), OptionalDouble.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(List.of(), OptionalDouble.of(Double.NaN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(List.of(), OptionalDouble.of(Double.POSITIVE_INFINITY)));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, cases are negative: -1",
        "5, 3, 3, 'goods and bads are no part of 5: 3, 3'",
        "5, -1, 3, 'goods and bads are no part of 5: -1, 3'",
        "5, 3, -1, 'goods and bads are no part of 5: 3, -1'",
        "5, 6, 0, 'goods and bads are no part of 5: 6, 0'",
        "9223372036854775807, 9223372036854775807, 1, 'goods and bads are no part of 9223372036854775807: "
                + "9223372036854775807, 1'"
    })
    void a_sample_has_no_more_outcomes_than_cases(long cases, long goods, long bads, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sample("a", cases, goods, bads))
                .withMessage(message);
    }

    @Test
    void some_outcomes_may_not_be_known_yet() {
        assertThat(new Sample("a", 5, 3, 2).bads()).isEqualTo(2);
        assertThat(new Sample("a", 5, 5, 0).goods()).isEqualTo(5);
        assertThat(new Sample("a", 5, 0, 5).bads()).isEqualTo(5);
        assertThat(Sample.of("a", 0).cases()).isZero();
        assertThat(new Sample("a", 5, 0, 0)).isEqualTo(Sample.of("a", 5));
        assertThatNullPointerException().isThrownBy(() -> new Sample(null, 5, 3, 2));
    }

    private static Population population(double... weights) {
        return Population.of(LABELS, weights).orThrow();
    }
}
