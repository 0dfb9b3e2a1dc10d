package org.creditrepair.privacy.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniqueIndexTest {
    private static final PseudonymKey KEY = new PseudonymKey("k1", PseudonymsTest.bytes(0, 32));

    /** Computed apart from this code, from RFC 2104 and the encoding that is stated. */
    @ParameterizedTest
    @CsvSource({
        "national-id, 990000199001010017, dbaa506dde51106278e80d4fdd8b6a40f29ddf81f375ac12ef7895bf158471f1",
        "mobile, 990000199001010017, 3e2254f7e83ed70452c1a8d0ae3939b26dbf75e87b7a165e707ab8fc44172d70",
        "national-id, '', 2032253eb29ffaf036940431dbb6b5dfeb22d6aaf46f3b922e34e2b9308fd1ee",
    })
    void a_value_has_one_index_value_in_a_field(String field, String value, String expected) {
        assertThat(new UniqueIndex("subject_identifier", field).of(KEY, value))
                .isEqualTo(HexFormat.of().parseHex(expected));
    }

    @Test
    void table_field_and_value_are_never_mixed_up() {
        var made = Stream.of(
                        new UniqueIndex("ab", "c").of(KEY, "d"),
                        new UniqueIndex("a", "bc").of(KEY, "d"),
                        new UniqueIndex("a", "b").of(KEY, "cd"),
                        new UniqueIndex("a|b", "c").of(KEY, "d"),
                        new UniqueIndex("a", "b|c").of(KEY, "d"),
                        new UniqueIndex("a", "b").of(KEY, "c|d"))
                .map(HexFormat.of()::formatHex);

        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void it_is_no_blind_index_of_all_bits_so_that_neither_is_searched_with_the_other() {
        assertThat(new UniqueIndex("t", "f").of(KEY, "v")).isNotEqualTo(new BlindIndex("t", "f", 256).of(KEY, "v"));
    }

    @Test
    void another_key_gives_another_index_value() {
        var other = new PseudonymKey("k1", PseudonymsTest.bytes(1, 33));

        assertThat(new UniqueIndex("t", "f").of(KEY, "v")).isNotEqualTo(new UniqueIndex("t", "f").of(other, "v"));
    }

    @Test
    void an_index_over_nothing_is_a_bug() {
        assertThatThrownBy(() -> new UniqueIndex(" ", "f"))
                .hasMessage("table or field of a unique index is blank:  , f");
        assertThatThrownBy(() -> new UniqueIndex("t", "")).hasMessage("table or field of a unique index is blank: t, ");
    }
}
