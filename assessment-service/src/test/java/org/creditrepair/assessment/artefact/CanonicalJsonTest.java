package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    /** From RFC 8785, appendix B, and the edges of ECMAScript's notation. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0", "8000000000000000, 0", "0000000000000001, 5e-324", "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308", "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992", "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000", "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23", "44b52d02c7e14af7, 1.0000000000000001e+23", "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000", "444b1ae4d6e2ef50, 1e+21", "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001", "41b3de4355555553, 333333333.3333332", "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333", "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343", "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void numbers_are_written_as_rfc_8785_says(String bits, String expected) {
        assertThat(CanonicalJson.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "-12.5, -12.5", "100, 100", "0.1, 0.1", "0.05, 0.05", "2e-7, 2e-7", "1.5e-7, 1.5e-7", "123456, 123456"})
    void plain_numbers_have_no_exponent(double value, String expected) {
        assertThat(CanonicalJson.number(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_number_cannot_be_written(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.number(value));
    }

    @Test
    void members_stand_in_the_order_of_their_code_units() {
        // From RFC 8785, section 3.2.3: a surrogate comes before a later code unit.
        var map = Map.<String, Object>of("\u20ac", 1, "\r", 2, "\ufb33", 3, "1", 4, "\ud83d\ude00", 5, "\u0080", 6, "\u00f6", 7);

        assertThat(text(map)).isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void texts_are_escaped_where_they_must_be_and_nowhere_else() {
        assertThat(text("\"\\/\b\f\n\r\t\u0001\u001f \u007f\u20ac信"))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f \u007f\u20ac信\"");
    }

    @Test
    void lists_keep_their_order_and_nothing_is_put_between() {
        assertThat(text(List.of(2, true, false, List.of(), Map.of(), Map.of("a", List.of(1, 2)))))
                .isEqualTo("[2,true,false,[],{},{\"a\":[1,2]}]");
    }

    @Test
    void what_is_no_json_value_is_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> text(new StringBuilder()));
    }

    private static String text(Object value) {
        return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
    }
}
