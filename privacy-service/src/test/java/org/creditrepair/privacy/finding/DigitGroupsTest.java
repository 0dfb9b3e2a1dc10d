package org.creditrepair.privacy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitGroupsTest {
    private static final Numerals NUMERALS = Numerals.shipped();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`1 2`, BLANK",
                "`1\t2`, BLANK",
                "`1-2`, DASH",
                "`1 - 2`, DASH",
                "`1—2`, DASH",
                "`1.2`, DOT",
                "`1·2`, DOT",
                "`1)2`, BRACKET",
                "`1) (2`, BRACKET",
                "`1    2`, BLANK",
                "`1     2`, BREAK",
                "`1,2`, BREAK",
                "`1/2`, BREAK",
                "`1:2`, BREAK",
                "`1a2`, BREAK",
                "`1\n2`, BREAK",
                "`1一`, NONE",
                "`一1`, NONE",
                "`①1`, NONE",
                "`1²`, NONE",
                "`一①`, NONE",
                "`① 1`, BLANK",
                "`1转2`, EXTENSION",
                "`1分机2`, EXTENSION",
                "`1 ext. 2`, EXTENSION",
                "`1 EXT 2`, EXTENSION",
                "`1x2`, EXTENSION",
                "`1#2`, EXTENSION",
                "`1 转2`, EXTENSION",
                "`1   ext  2`, EXTENSION",
                "`1    ext  2`, BREAK",
                "`1转转2`, BREAK",
                "`1exit2`, BREAK",
            })
    void what_stands_between_two_groups_joins_or_parts_them(String text, Gap gap) {
        var groups = groups(text);

        assertThat(groups.count()).isEqualTo(2);
        assertThat(groups.gapAfter(0)).isEqualTo(gap);
        assertThat(groups.gapAfter(-1)).isEqualTo(Gap.BREAK);
        assertThat(groups.gapAfter(1)).isEqualTo(Gap.BREAK);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`1\n2`, true",
                "`1\r\n2`, true",
                "`1-\n2`, true",
                "`1 - \n2`, true",
                "`1\n- .2`, true",
                "`1 -  \n2`, false",
                "`1\n\n2`, false",
                "`1\r2`, false",
                "`1 2`, false",
                "`1,\n2`, false",
                "`1\n(2`, false",
                "`一\n二`, true",
                "`1\n二`, false",
                "`①\n2`, false",
            })
    void a_number_may_go_on_in_the_next_line(String text, boolean isWrapped) {
        var groups = groups(text);

        assertThat(groups.isWrappedAfter(0)).isEqualTo(isWrapped);
        assertThat(groups.isWrappedAfter(-1)).isFalse();
        assertThat(groups.isWrappedAfter(1)).isFalse();
    }

    @Test
    void a_group_is_as_long_as_it_can_be_and_of_one_writing() {
        var groups = groups("a139幺〇〇２３b");

        assertThat(groups.count()).isEqualTo(3);
        assertThat(groups.start(0)).isEqualTo(1);
        assertThat(groups.end(0)).isEqualTo(4);
        assertThat(groups.length(1)).isEqualTo(3);
        assertThat(groups.isChinese(0)).isFalse();
        assertThat(groups.isChinese(1)).isTrue();
        assertThat(groups.digit(1)).isEqualTo('1');
        assertThat(groups.digit(4)).isEqualTo('1');
        assertThat(groups.digit(5)).isEqualTo('0');
        assertThat(groups.digit(8)).isEqualTo('3');
        assertThat(groups.end(2)).isEqualTo(9);
    }

    @Test
    void there_may_be_more_groups_than_were_expected() {
        var groups = groups("1 ".repeat(200));

        assertThat(groups.count()).isEqualTo(200);
        assertThat(groups.start(199)).isEqualTo(398);
        assertThat(groups.gapAfter(62)).isEqualTo(Gap.BLANK);
        assertThat(groups.gapAfter(63)).isEqualTo(Gap.BLANK);
        assertThat(groups.gapAfter(198)).isEqualTo(Gap.BLANK);
    }

    @Test
    void a_text_without_digits_has_no_groups() {
        assertThat(groups("abc").count()).isZero();
        assertThat(groups("").count()).isZero();
        assertThat(groups("").gapAfter(0)).isEqualTo(Gap.BREAK);
    }

    private static DigitGroups groups(String text) {
        return DigitGroups.of(FoldedText.of(text), NUMERALS);
    }
}
