package org.creditrepair.privacy.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.privacy.pseudonym.Pseudonyms.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {
    private static final Scope EXPORT = new Scope("export-1", "mobile");
    private static final String VALUE = "13800000000";
    private static final String MADE = "p_k1_PD5APVM5RJ7Z2BFTB9J1Z6B33W";
    private static final PseudonymKey FIRST = new PseudonymKey("k1", bytes(0, 32));
    private static final PseudonymKey SECOND = new PseudonymKey("k2", bytes(100, 140));

    private final Pseudonyms pseudonyms = new Pseudonyms(FIRST, List.of());

    /** Computed apart from this code, from RFC 2104 and the encoding that is stated. */
    @ParameterizedTest
    @CsvSource({
        "export-1, mobile, 13800000000, PD5APVM5RJ7Z2BFTB9J1Z6B33W",
        "export-2, mobile, 13800000000, 52R9XCWHZ1QNSBJACS8STJ2ZWJ",
        "export-1, name, 测试, JRT4S3XJYC9H0D74NX60A4THHX",
        "export-1, name, '', 6AVZAZQMWSNQW5QADD3GGMNGK3",
        "export-1, name, 😀, DXMNZ05H1089107JV9A3KN6J5D",
    })
    void a_value_has_one_pseudonym_in_a_scope(String scope, String kind, String value, String code) {
        assertThat(pseudonyms.of(new Scope(scope, kind), value)).isEqualTo(new Pseudonym("k1", code));
    }

    @Test
    void scope_kind_and_value_are_never_mixed_up() {
        var made = List.of(
                pseudonyms.of(new Scope("ab", "c"), "d"),
                pseudonyms.of(new Scope("a", "bc"), "d"),
                pseudonyms.of(new Scope("a", "b"), "cd"),
                pseudonyms.of(new Scope("a", "b"), "dc"));

        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void malformed_text_is_told_apart() {
        assertThat(pseudonyms.of(EXPORT, "\uD800")).isNotEqualTo(pseudonyms.of(EXPORT, "\uDC00"));
        assertThat(pseudonyms.of(EXPORT, "\uD800")).isNotEqualTo(pseudonyms.of(EXPORT, "?"));
    }

    @Test
    void after_a_change_of_key_the_old_pseudonyms_are_still_known() {
        var changed = new Pseudonyms(SECOND, List.of(FIRST));
        var old = pseudonyms.of(EXPORT, VALUE);

        assertThat(changed.of(EXPORT, VALUE)).hasToString("p_k2_Q3SNHPK5XSJC9YJ16D2BN3V8G6");
        assertThat(changed.match(old, EXPORT, VALUE)).isEqualTo(Match.SAME);
        assertThat(changed.match(old, EXPORT, VALUE + "0")).isEqualTo(Match.DIFFERENT);
        assertThat(changed.match(old, new Scope("export-2", "mobile"), VALUE)).isEqualTo(Match.DIFFERENT);
        assertThat(changed.under("k1", EXPORT, VALUE)).contains(old);
    }

    @Test
    void nobody_can_tell_under_a_key_that_is_gone() {
        var later = new Pseudonyms(SECOND, List.of());

        assertThat(later.match(pseudonyms.of(EXPORT, VALUE), EXPORT, VALUE)).isEqualTo(Match.KEY_UNKNOWN);
        assertThat(later.under("k1", EXPORT, VALUE)).isEmpty();
    }

    @Test
    void a_pseudonym_of_nothing_is_a_bug() {
        assertThatThrownBy(() -> pseudonyms.of(EXPORT, null)).hasMessage("value is missing");
        assertThatThrownBy(() -> pseudonyms.of(null, VALUE)).hasMessage("scope is missing");
    }

    @Test
    void two_keys_of_one_id_are_a_bug() {
        var sameId = new PseudonymKey("k1", bytes(50, 90));

        assertThatThrownBy(() -> new Pseudonyms(FIRST, List.of(sameId))).hasMessage("two keys have the id k1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MADE,
                "p_k1_pd5apvm5rj7z2bftb9j1z6b33w",
                "p_k1_PD5APVM5RJ7Z2BFTB9JIZ6B33W",
                "p_k1_PD5APVM5RJ7Z2BFTB9JlZ6B33W"
            })
    void a_pseudonym_is_read_as_people_write_it(String text) {
        assertThat(Pseudonym.parse(text).map(Pseudonym::toString)).contains(MADE);
    }

    @Test
    void the_letter_o_is_read_as_zero() {
        assertThat(Pseudonym.parse("p_a_OoOOOOOOOOOOOOOOOOOOOOOOOO")).contains(new Pseudonym("a", "0".repeat(26)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "p_k1_",
                "k1_PD5APVM5RJ7Z2BFTB9J1Z6B33W",
                "p_K1_PD5APVM5RJ7Z2BFTB9J1Z6B33W",
                "p__PD5APVM5RJ7Z2BFTB9J1Z6B33W",
                "p_k1_PD5APVM5RJ7Z2BFTB9J1Z6B33",
                "p_k1_PD5APVM5RJ7Z2BFTB9J1Z6B33WW",
                "p_k1_UD5APVM5RJ7Z2BFTB9J1Z6B33W",
                "p_k1_PD5APVM5RJ7Z2BFTB9J1Z6B3-W",
                " p_k1_PD5APVM5RJ7Z2BFTB9J1Z6B33W"
            })
    void other_text_is_no_pseudonym(String text) {
        assertThat(Pseudonym.parse(text)).isEqualTo(Optional.empty());
    }

    @Test
    void a_pseudonym_that_cannot_be_is_a_bug() {
        assertThatThrownBy(() -> new Pseudonym("K", "0".repeat(26))).hasMessage("keyId must be 1 to 16 of a-z and 0-9");
        assertThatThrownBy(() -> new Pseudonym("k", "0".repeat(25)))
                .hasMessage("code must be 26 symbols of base 32 in upper case");
        assertThatThrownBy(() -> new Pseudonym("k", "a".repeat(26)))
                .hasMessage("code must be 26 symbols of base 32 in upper case");
        assertThatThrownBy(() -> new Scope(" ", "mobile")).hasMessage("name of a scope is blank");
        assertThatThrownBy(() -> new Scope("export", "")).hasMessage("kind of a scope is blank");
    }

    static byte[] bytes(int from, int to) {
        var bytes = new byte[to - from];
        IntStream.range(from, to).forEach(i -> bytes[i - from] = (byte) i);
        return bytes;
    }
}
