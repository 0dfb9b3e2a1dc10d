package org.creditrepair.assessment.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProportionIntervalTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/inference/intervals.csv", useHeadersInDisplayName = true)
    void intervals_are_those_that_were_published(
            ProportionInterval method, long count, long of, double lower, double upper) {
        var interval = method.of(new Proportion(count, of), 0.95).orThrow();

        assertThat(interval.lower()).isEqualTo(lower, within(5e-7));
        assertThat(interval.upper()).isEqualTo(upper, within(5e-7));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_can_be_said_of_no_trial_or_at_no_level(ProportionInterval method) {
        assertThat(Refusals.of(method.of(Proportion.none(), 0.95))).isEqualTo("TOO_FEW of 0");
        assertThat(Refusals.of(method.of(new Proportion(1, 2), 1))).isEqualTo("OUT_OF_RANGE level 1.0");
    }

    @ParameterizedTest
    @EnumSource
    void the_largest_proportions_have_an_interval(ProportionInterval method) {
        var interval = method.of(new Proportion(Proportion.MOST / 4, Proportion.MOST), 0.95)
                .orThrow();

        assertThat(interval.contains(0.25)).isTrue();
        assertThat(interval.upper() - interval.lower()).isLessThan(1e-5);
    }

    /** At such a level both ends of the exact interval are 1/2 +- 3e-13: nearer than a quantile is known. */
    @ParameterizedTest
    @EnumSource
    void the_narrowest_interval_has_its_ends_in_order(ProportionInterval method) {
        var interval = method.of(new Proportion(Proportion.MOST / 2, Proportion.MOST), 1e-300)
                .orThrow();

        assertThat(interval.lower()).isEqualTo(0.5, within(1e-9)).isLessThanOrEqualTo(interval.upper());
        assertThat(interval.upper()).isEqualTo(0.5, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, NEGATIVE count -1",
        "6, 5, TOO_MANY count 6",
        "0, 1000000000001, TOO_MANY of 1000000000001",
        "0, 0, accepted",
        "5, 5, accepted",
        "0, 1000000000000, accepted"
    })
    void a_proportion_counts_no_more_than_there_are(long count, long of, String answer) {
        assertThat(Refusals.of(Proportion.of(count, of))).isEqualTo(answer);
        if (!answer.equals("accepted")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(count, of));
        }
    }

    @Test
    void a_share_of_nothing_is_absent_and_not_zero() {
        assertThat(Proportion.none().share()).isEmpty();
        assertThat(new Proportion(0, 4).share()).contains(0.0);
        assertThat(new Proportion(1, 4).share()).contains(0.25);
    }

    @Test
    void proportions_add_up() {
        assertThat(new Proportion(1, 4).plus(new Proportion(2, 3))).isEqualTo(new Proportion(3, 7));
        assertThat(new Proportion(1, 4).plus(true)).isEqualTo(new Proportion(2, 5));
        assertThat(new Proportion(1, 4).plus(false)).isEqualTo(new Proportion(1, 5));
    }
}
