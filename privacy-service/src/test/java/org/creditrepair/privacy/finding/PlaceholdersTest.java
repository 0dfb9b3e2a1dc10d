package org.creditrepair.privacy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {

    @ParameterizedTest
    @CsvSource({
        "[手机号], 0, 4",
        "[手机号], 1, 1",
        "[], 0, 1",
        "[手机号, 0, 0",
        "手机号], 0, 0",
        "x[a]y, 1, 3",
        "[a[b], 0, 0",
        "[a[b], 2, 4",
        "(a), 0, 0",
        "[p_k1_0A], 0, 8",
        "[LICENCE-PLATE], 0, 14",
        "[手机 13900001234], 0, 0",
        "[手机：1], 0, 0",
        "'', 0, 0"
    })
    void a_placeholder_ends_at_its_bracket(String text, int at, int expected) {
        assertThat(Placeholders.after(FoldedText.of(text), at)).isEqualTo(expected);
    }

    @Test
    void what_is_longer_or_breaks_a_line_is_none() {
        assertThat(Placeholders.after(FoldedText.of("[" + "a".repeat(63) + "]"), 0))
                .isEqualTo(64);
        assertThat(Placeholders.after(FoldedText.of("[" + "a".repeat(64) + "]"), 0))
                .isZero();
        assertThat(Placeholders.after(FoldedText.of("[a\n]"), 0)).isZero();
    }
}
