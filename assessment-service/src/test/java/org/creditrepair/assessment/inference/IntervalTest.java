package org.creditrepair.assessment.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @Test
    void its_ends_belong_to_it() {
        var interval = new Interval(0.2, 0.4, 0.9);

        assertThat(interval.contains(0.2)).isTrue();
        assertThat(interval.contains(0.4)).isTrue();
        assertThat(interval.contains(0.19)).isFalse();
        assertThat(interval.contains(0.41)).isFalse();
    }

    @Test
    void it_is_cut_at_bounds() {
        assertThat(new Interval(-0.2, 1.4, 0.9).within(0, 1)).isEqualTo(new Interval(0, 1, 0.9));
        assertThat(new Interval(0.2, 0.4, 0.9).within(0, 1)).isEqualTo(new Interval(0.2, 0.4, 0.9));
        assertThat(new Interval(0.2, 0.2, 0.9).lower()).isEqualTo(0.2);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0.2, 0.9", "NaN, 0.2, 0.9", "0.2, NaN, 0.9", "0, 1, 0", "0, 1, 1", "0, 1, NaN"})
    void what_is_no_interval_cannot_be_made(double lower, double upper, double level) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(lower, upper, level));
    }
}
