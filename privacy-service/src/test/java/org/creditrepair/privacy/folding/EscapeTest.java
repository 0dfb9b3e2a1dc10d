package org.creditrepair.privacy.folding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that programs write for characters, in folded texts. */
class EscapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15%30",
                "占比50%211.2.3.4",
                "5%4012888",
                "100%20.1",
                "0.5%231",
                "\\u13812345678",
                "\\u1101",
                "\\u20865",
                "\\u4012",
                "5%4a",
                "%7A",
                "%5a",
                "%1b",
                "%08",
                "%0E",
                "%2",
                "%",
                "%g0",
                "%0g",
                "%２0",
                "%80",
                "%BF",
                "%C2",
                "%C2%",
                "%C2%C2",
                "%C2B7",
                "%E5%8F",
                "%E5%8F%41",
                "%C1%BF",
                "%F4%90%80%80",
                "\\",
                "\\u",
                "\\u53f",
                "\\u53g7",
                "\\x53f7",
                "u53f7",
                "\\U53f7",
                "\\N",
                "\\b",
                "\\f",
                "\\'"
            })
    void what_is_no_code_of_a_character_stays(String original) {
        var text = FoldedText.of(original);

        assertThat(text.slice(0, text.length())).isEqualTo(original.replace('２', '2'));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "%21%2F, `!/`",
                "%3A%40, `:@`",
                "%5B%5F, `[_`",
                "%7B%7E, `{~`",
                "%20, ` `",
                "%09, `\t`",
                "%0A, `\n`",
                "%0D, `\r`",
                "\\u0031, 1",
                "%C2%80, `\u0080`",
                "%F4%8F%BF%BF, `\uDBFF\uDFFF`",
                "%252B, %2B",
                "a12%40163.com, a12@163.com",
                "1234%405, 1234@5",
                "12%40a, 12@a",
                "12%2C3, `12,3`",
                "%22%223, `\"\"3`",
                "5%40, 5@",
                "\\u0040\\u2019\\u3001\\u5317, @’、北",
                "\\ud835\\udfcf\\uD835\\uDFD1, 13",
                "\\ud835\\u0031, \uD8351",
                "a\\nb\\rc\\td, `a\nb\rc\td`",
                "`\\\"\\/\\\\`, `\"/\\`",
                "\\\\u53f7, \\号",
                "\\\\n, \\n",
                "\\\\\\n1, `\\\n1`",
                "\\\\\\u53f7, \\号"
            })
    void codes_of_characters_are_read(String original, String folded) {
        var text = FoldedText.of(original);

        assertThat(text.slice(0, text.length())).isEqualTo(folded);
    }
}
