package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthRangeTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "18, 18, 18", "3-3, 3, 3", "16-19, 16, 19"})
    void a_range_is_one_length_or_two(String text, int from, int to) {
        assertThat(LengthRange.of(text)).isEqualTo(new LengthRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a", "1-", "-1", "16-b", "0", "0-4", "9-3", "1-2-3"})
    void what_is_no_range_is_refused(String text) {
        assertThatThrownBy(() -> LengthRange.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"15, false", "16, true", "19, true", "20, false"})
    void both_ends_belong_to_it(int length, boolean isIncluded) {
        assertThat(new LengthRange(16, 19).includes(length)).isEqualTo(isIncluded);
    }

    @Test
    void no_length_is_in_the_empty_range() {
        for (var length = 0; length <= 40; length++) {
            assertThat(LengthRange.NONE.includes(length)).isFalse();
        }
    }
}
