package org.creditrepair.privacy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    private static final Numerals NUMERALS = Numerals.shipped();

    @ParameterizedTest
    @CsvSource({
        "○, 0", "洞, 0", "贰, 2", "叁, 3", "肆, 4", "伍, 5", "陆, 6", "柒, 7", "捌, 8", "勾, 9", "零, 0", "〇, 0", "一, 1", "幺, 1",
        "壹, 1", "二, 2", "两, 2", "三, 3", "四, 4", "五, 5", "六, 6", "七, 7", "拐, 7", "八, 8", "九, 9", "玖, 9"
    })
    void a_chinese_numeral_stands_for_a_digit(char numeral, int digit) {
        assertThat(NUMERALS.chinese(numeral)).isEqualTo(digit);
        assertThat(NUMERALS.digit(numeral)).isEqualTo(digit);
    }

    @ParameterizedTest
    @CsvSource({"十", "百", "a", "的", "-"})
    void other_characters_stand_for_none(char character) {
        assertThat(NUMERALS.chinese(character)).isEqualTo(-1);
        assertThat(NUMERALS.digit(character)).isEqualTo(-1);
    }

    @Test
    void digits_stand_for_themselves_and_are_no_chinese_numerals() {
        assertThat(NUMERALS.digit('0')).isZero();
        assertThat(NUMERALS.digit('9')).isEqualTo(9);
        assertThat(NUMERALS.chinese('0')).isEqualTo(-1);
        assertThat(NUMERALS.digit('\uFFFF')).isEqualTo(-1);
    }
}
