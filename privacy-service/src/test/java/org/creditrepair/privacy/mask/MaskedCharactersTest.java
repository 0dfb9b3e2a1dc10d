package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mask takes for a character, which ones it shows, and which ones make a value longer. */
class MaskedCharactersTest {
    private static final Mask NAME = new Mask(1, 0, 2, '*', LengthRange.NONE);
    private static final Mask MOBILE = new Mask(3, 4, 11, '*', new LengthRange(11, 11));
    private static final Mask CARD = new Mask(6, 4, 16, '*', new LengthRange(16, 19));

    @ParameterizedTest
    @CsvSource({
        "'e\u0301\u0301x', 'e\u0301\u0301****'",
        "👨‍👩‍👧x, 👨‍👩‍👧****",
        "👨‍👩‍👧, ****",
        "🇨🇳🇨🇳, 🇨🇳****",
        "🇨🇳, ****",
        "👩🏽‍🚀某, 👩🏽‍🚀****",
        "𠮷野家, 𠮷****",
        "𠮷, ****",
        "각각, 각****",
        "क्ष, ****",
        "葛󠄀城, 葛󠄀****",
        "段１２３, 段****",
    })
    void a_character_is_what_a_person_sees_as_one(String value, String masked) {
        assertThat(NAME.apply(value)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD800某某",
                "\uDC00某某",
                "\u0301某某",
                "\n某某",
                "\u202E某某",
                "\u2067某某",
                "\u200B某某",
                "\u0600某某",
                "\uE000某某",
                "\u2028某某",
                "\u0378某某",
                "\u0D4E",
                "\u20E3某某",
                "\u0903某某",
                "\u2029某某"
            })
    void what_is_no_visible_character_is_never_shown(String value) {
        assertThat(NAME.apply(value)).isEqualTo("****");
    }

    @ParameterizedTest
    @CsvSource({
        "8, true",
        "9, false",
        "10000, false",
    })
    void a_character_of_more_than_eight_code_points_is_hidden(int codePoints, boolean isShown) {
        var first = "a" + "\u0300".repeat(codePoints - 1);

        assertThat(NAME.apply(first + "b")).isEqualTo(isShown ? first + "****" : "****");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a flag of tags, a letter before joiners, joiners that join nothing, and marks that nobody sees
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F某某",
                "a\u200D某某",
                "a\u200C某某",
                "a\u034F某某",
                "\u3164某某",
                "\u115F某某",
                "ក\u17B4某某",
                "ក\u17B5某某",
                "ᠠ\u180B某某",
                "ᠠ\u180F某某",
                "a\uFE00\uFE01某某",
                "a\uFE00\uFE00某某",
                "a\uFE0F\uFE0F某某",
                "葛\uDB40\uDD00\uDB40\uDD00某某",
                "葛\uDB40\uDDEF\uDB40\uDDEF某某",
                "葛\uDB40\uDD00\uDB40\uDD01某某",
                "a\u0301\uFE00某某",
                "👨\uDB40\uDD00某某",
                "👨\uFE00某某",
            })
    void a_character_that_carries_what_nobody_sees_is_hidden(String value) {
        assertThat(NAME.apply(value)).isEqualTo("****");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨‍👩‍👧‍👦",
                "❤\uFE0F",
                "❤\uFE0E",
                "葛\uDB40\uDD00",
                "葛\uDB40\uDDEF",
                "a\uFE00",
                "a\uFE0F",
                "e\u0301\u0323"
            })
    void a_character_with_what_it_needs_is_shown(String character) {
        assertThat(NAME.apply(character + "某某")).isEqualTo(character + "****");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "段 ",
                "段\u3000",
                "段\u00A0\u00A0",
                "段\u200B",
                "段\uFEFF\u2060",
                "段\t",
                "段\r\n",
                "段\u0000",
                "段\u2028",
                "段\u3164",
                "段\u2800",
                "段 \u200D ",
                "   ",
                "\u200B\u200B",
            })
    void what_nobody_sees_makes_no_value_longer(String value) {
        assertThat(NAME.apply(value)).isEqualTo("****");
    }

    @ParameterizedTest
    @CsvSource({
        "1 9 9 0, *******\u00200",
        "1          2, *******2",
        "199 0000 000, 1*******\u0020000",
        "199 0000 0001, 199*******0001",
        "' 19900000001 ', ' 19*******001 '",
        "'199000\u20280001', '1*******0001'",
        "1 2 3 4 5 6, *******5 6",
    })
    void of_a_value_with_blanks_no_more_than_half_of_what_is_seen_is_shown(String value, String masked) {
        assertThat(MOBILE.apply(value)).isEqualTo(masked);
        assertThat(MOBILE.apply(masked)).isEqualTo(masked);
    }

    @Test
    void a_mark_over_a_blank_is_seen() {
        assertThat(NAME.apply("段 \u0301")).isEqualTo("段****");
    }

    @ParameterizedTest
    @CsvSource({"6200 0000 0000 0005, 6200 0**********0005", "6200-0000-0000-0005, 6200-0*********0005"})
    void the_length_of_a_value_with_blanks_is_not_shown(String value, String masked) {
        assertThat(CARD.apply(value)).isEqualTo(masked);
        assertThat(CARD.apply(masked)).isEqualTo(masked);
    }
}
