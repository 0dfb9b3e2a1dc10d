package org.creditrepair.privacy.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlindIndexTest {
    private static final PseudonymKey KEY = new PseudonymKey("k1", PseudonymsTest.bytes(0, 32));
    private static final String VALUE = "13800000000";

    /** The full value was computed apart from this code. */
    @ParameterizedTest
    @CsvSource({
        "256, c491ceb037a210be8d5de56865d023f6f5f1ac549dbca03a86bcb6a5a48a6856",
        "255, c491ceb037a210be8d5de56865d023f6f5f1ac549dbca03a86bcb6a5a48a6856",
        "253, c491ceb037a210be8d5de56865d023f6f5f1ac549dbca03a86bcb6a5a48a6850",
        "17, c49180",
        "16, c491",
        "15, c490",
        "14, c490",
        "9, c480",
        "8, c4",
        "4, c0",
        "1, 80",
    })
    void an_index_keeps_the_first_bits(int bits, String expected) {
        var kept = new BlindIndex("subject_field", "mobile", bits).of(KEY, VALUE);

        assertThat(HexFormat.of().formatHex(kept)).isEqualTo(expected);
    }

    @Test
    void tables_and_fields_are_told_apart() {
        assertThat(new BlindIndex("ab", "c", 256).of(KEY, VALUE))
                .isNotEqualTo(new BlindIndex("a", "bc", 256).of(KEY, VALUE));
    }

    @Test
    void an_index_is_no_pseudonym() {
        var pseudonym = new Pseudonyms(KEY, List.of()).of(new Scope("a", "b"), VALUE);

        var index = new BlindIndex("a", "b", 256).of(KEY, VALUE);

        assertThat(Crockford.encode(index, Pseudonym.SYMBOLS)).isNotEqualTo(pseudonym.code());
    }

    @Test
    void an_index_that_cannot_be_is_a_bug() {
        assertThatThrownBy(() -> new BlindIndex("t", "f", 0)).hasMessage("bits of f must be 1 to 256: 0");
        assertThatThrownBy(() -> new BlindIndex("t", "f", 257)).hasMessage("bits of f must be 1 to 256: 257");
        assertThatThrownBy(() -> new BlindIndex(" ", "f", 8))
                .hasMessage("table or field of a blind index is blank:  , f");
        assertThatThrownBy(() -> new BlindIndex("t", "", 8))
                .hasMessage("table or field of a blind index is blank: t, ");
    }
}
