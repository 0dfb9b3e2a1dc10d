package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {
    private static final Mask NAME = new Mask(1, 0, 2, '*', LengthRange.NONE);
    private static final Mask MOBILE = new Mask(3, 4, 11, '*', new LengthRange(11, 11));
    private static final Mask NATIONAL_ID = new Mask(6, 4, 18, '*', new LengthRange(18, 18));
    private static final Mask CARD = new Mask(6, 4, 16, '*', new LengthRange(16, 19));

    @ParameterizedTest
    @CsvSource({
        "段, ****",
        "段某, 段****",
        "段某某, 段****",
        "欧阳某某, 欧****",
        "Alexander, A****",
        "'', ****",
    })
    void a_name_shows_one_character_and_never_how_long_it_is(String name, String masked) {
        assertThat(NAME.apply(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "19900000001, 199****0001",
        "1990000000, 1*******0000",
        "199000000012, 199*******0012",
        "1990, *******90",
        "199, *******9",
        "19, *******9",
        "1, *******",
        "abc, *******c",
    })
    void a_value_shorter_than_its_class_shows_half_at_most_the_tail_first(String value, String masked) {
        assertThat(MOBILE.apply(value)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "990000199001010017, 990000********0017",
        "990000199001010018, 990000********0018",
        "99000019900101001x, 990000********001x",
        "99000019900101001, 9900**********1001",
        "9900001990010100177, 990000**********0177",
    })
    void a_wrong_check_character_or_an_odd_length_is_masked_all_the_same(String value, String masked) {
        assertThat(NATIONAL_ID.apply(value)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "6200000000000005, 620000******0005",
        "6200000000000000003, 620000*********0003",
        "620000000000001, 620**********0001",
        "62000000000000000001, 620000**********0001",
    })
    void the_length_is_shown_where_every_value_has_it_and_nowhere_else(String value, String masked) {
        assertThat(CARD.apply(value)).isEqualTo(masked);
    }

    @Test
    void nothing_after_a_character_that_cannot_be_shown_is_shown() {
        assertThat(MOBILE.apply("1\u202E9000000000a")).isEqualTo("1*******000a");
        assertThat(MOBILE.apply("19\u202E000000000")).isEqualTo("19*******0000");
        assertThat(MOBILE.apply("19\u202E00000000")).isEqualTo("1*******0000");
    }

    @Test
    void a_shown_character_that_would_join_with_the_mask_hides_the_value() {
        var value = "\u0D4E\n23456789a";

        assertThat(new Mask(1, 1, 11, '*', LengthRange.NONE).apply(value)).isEqualTo("*".repeat(9));
        assertThat(new Mask(1, 1, 11, '*', new LengthRange(11, 11)).apply(value))
                .isEqualTo("*".repeat(9));
    }

    @Test
    void hebrew_and_arabic_are_masked_in_the_order_in_which_they_are_written() {
        assertThat(NAME.apply("\u05D0\u05D1\u05D2")).isEqualTo("\u05D0****");
        assertThat(NAME.apply("\u0645\u062D\u0645\u062F")).isEqualTo("\u0645****");
    }

    @Test
    void ten_thousand_characters_of_any_kind_are_masked_to_the_same_length() {
        assertThat(NAME.apply("段".repeat(10_000))).isEqualTo("段****");
        assertThat(NAME.apply("e\u0301".repeat(10_000))).isEqualTo("e\u0301****");
        assertThat(NAME.apply("*".repeat(10_000))).isEqualTo("****");
        assertThat(MOBILE.apply("9".repeat(10_000))).isEqualTo("999*******9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"199****0001", "199*******0001", "***********", "*******", "1**********", "**********1"})
    void a_masked_value_stays_as_it_is(String masked) {
        assertThat(MOBILE.apply(masked)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "1990****001, 199****\u002A001",
        "199*0000001, 199****0001",
        "199***00001, 199****0001",
        "199****00, *******00",
        "1*********1*, 1*******",
        "**199000000, *******0000",
        "199****0*01, 199******01",
        "*1*9*9*0*0*, ***********",
    })
    void mask_characters_in_the_clear_value_hide_nothing_else_and_show_nothing_more(String value, String masked) {
        assertThat(MOBILE.apply(value)).isEqualTo(masked);
    }

    @Test
    void a_head_is_cut_at_a_mask_character_inside_a_cluster() {
        assertThat(NAME.apply("*\u0301某某")).isEqualTo("****");
        assertThat(NAME.apply("段*\u0301")).isEqualTo("段****");
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(NAME.apply(null)).isNull();
    }

    @Test
    void the_character_of_the_mask_stands_for_what_is_hidden() {
        assertThat(new Mask(1, 0, 2, '●', LengthRange.NONE).apply("段某")).isEqualTo("段●●●●");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 1", "9, 4", "10, 5", "11, 7", "12, 7"})
    void what_is_visible_at_most_is_known_beforehand(int count, int visible) {
        assertThat(MOBILE.visible(count)).isEqualTo(visible);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 5, *, a mask shows a negative count",
        "0, -1, 5, *, a mask shows a negative count",
        "3, 4, 7, *, hides nothing at 7",
        "3, 4, 0, *, hides nothing at 0",
        "2147483647, 1, 5, *, hides nothing at 5",
        "0, 0, 101, *, whole only from 101",
        "0, 0, 1, x, not a mask character",
        "0, 0, 1, ' ', not a mask character",
    })
    void a_mask_that_could_show_too_much_does_not_exist(int head, int tail, int wholeFrom, char character, String why) {
        assertThatThrownBy(() -> new Mask(head, tail, wholeFrom, character, LengthRange.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void the_length_of_a_short_value_is_never_shown() {
        assertThatThrownBy(() -> new Mask(1, 1, 5, '*', new LengthRange(4, 9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the length of a short value tells: 4");
        assertThat(new Mask(1, 1, 5, '*', new LengthRange(5, 9)).apply("abcde")).isEqualTo("a***e");
        assertThat(new Mask(0, 0, 100, '*', LengthRange.NONE).wholeFrom()).isEqualTo(100);
    }

    @Test
    void a_mask_says_whether_its_length_is_shown() {
        assertThatThrownBy(() -> new Mask(1, 1, 5, '*', null)).hasMessage("shown lengths are missing");
    }
}
