package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0, 段, ****",
        "1, 0, 段某, 段****",
        "1, 0, 段某某, 段****",
        "3, 2, 19900000001, 199****01",
        "3, 2, 1990, ****90",
        "6, 4, 990000199001010014, 99000****0014",
        "6, 4, 9900, ****00",
        "1, 0, 'é́x', é́****",
        "1, 0, 👨‍👩‍👧x, 👨‍👩‍👧****",
        "2, 2, ****, ****",
        "0, 0, abc, ****",
    })
    void never_more_than_half_is_shown(int head, int tail, String value, String masked) {
        assertThat(new Mask(head, tail).apply(value)).isEqualTo(masked);
    }

    @Test
    void no_length_from_0_to_40_shows_more_than_half_or_more_than_asked_for() {
        for (var length = 0; length <= 40; length++) {
            var masked = new Mask(6, 4).apply("x".repeat(length));
            var shown = masked.length() - Mask.HIDDEN.length();

            assertThat(shown).isLessThanOrEqualTo(Math.min(10, length / 2));
        }
    }

    @Test
    void masking_twice_shows_no_more_than_masking_once() {
        var mask = new Mask(3, 2);
        var once = mask.apply("19900000001");

        assertThat(mask.apply(once)).isIn(once, Mask.HIDDEN);
    }
}
