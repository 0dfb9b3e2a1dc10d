package org.creditrepair.privacy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenSignsTest {

    /** By code points: each range of Default_Ignorable_Code_Point with those on its two sides. */
    @ParameterizedTest
    @CsvSource({
        "00AD, 00AD", "034F, 034F", "061C, 061C", "115F, 1160", "17B4, 17B5", "180B, 180F", "200B, 200F",
        "202A, 202E", "2060, 206F", "3164, 3164", "FE00, FE0F", "FEFF, FEFF", "FFA0, FFA0", "FFF0, FFFB",
        "1BCA0, 1BCA3", "1D173, 1D17A", "E0000, E0FFF"
    })
    void what_unicode_lets_programs_ignore_is_unseen(String first, String last) {
        var from = Integer.parseInt(first, 16);
        var to = Integer.parseInt(last, 16);

        assertThat(IntStream.rangeClosed(from, to)).allMatch(WrittenSigns::isUnseen);
        assertThat(WrittenSigns.isUnseen(from - 1)).isFalse();
        assertThat(WrittenSigns.isUnseen(to + 1)).isFalse();
    }

    @Test
    void the_mark_of_a_key_is_seen() {
        assertThat(WrittenSigns.isKeycap(0x20E3)).isTrue();
        assertThat(WrittenSigns.isKeycap(0x20E2)).isFalse();
        assertThat(WrittenSigns.isKeycap(0x20E4)).isFalse();
        assertThat(WrittenSigns.isUnseen(0x20E3)).isFalse();
    }

    @Test
    void dashes_are_those_of_every_length_and_the_minus_sign() {
        assertThat(of("-\u2010\u2012\u2013\u2014\u2015\u2212")).allMatch(WrittenSigns::isDash);
        assertThat(of("_~\u2016.\u4E001 ")).noneMatch(WrittenSigns::isDash);
    }

    @Test
    void dots_are_those_at_the_foot_and_in_the_middle() {
        assertThat(of(".\u00B7\u2022\u2027\u2219\u22C5\u30FB")).allMatch(WrittenSigns::isDot);
        assertThat(of(",\u3002:\u2026-")).noneMatch(WrittenSigns::isDot);
    }

    @Test
    void blanks_break_no_line() {
        assertThat(of(" \t")).allMatch(WrittenSigns::isBlank);
        assertThat(of("\n\r\0\u3000")).noneMatch(WrittenSigns::isBlank);
    }

    @Test
    void separators_are_all_three_and_no_brackets() {
        assertThat(of(" \t-\u2014.\u00B7")).allMatch(WrittenSigns::isSeparator);
        assertThat(of("()/,:\n1a")).noneMatch(WrittenSigns::isSeparator);
        assertThat(WrittenSigns.LONGEST_SEPARATION).isEqualTo(3);
    }

    @Test
    void an_atom_of_ascii_has_letters_digits_and_the_signs_of_rfc_5322() {
        assertThat(of("azAZ09!#$%&'*+-/=?^_`{|}~")).allMatch(WrittenSigns::isOfAtom);
        assertThat(of(".@,;:()<>[]\\\" \n\u007F")).noneMatch(WrittenSigns::isOfAtom);
    }

    @Test
    void an_atom_beyond_ascii_has_letters_digits_marks_and_halves_of_pairs() {
        assertThat(of("\u00E9\u5F20\u0663\u0301\uD83D\uDE00")).allMatch(WrittenSigns::isOfAtom);
        assertThat(of("\u0080\u3002\uFF0C\u00B7\u2014")).noneMatch(WrittenSigns::isOfAtom);
        assertThat(of("\u3007\u0939\u093F\u0940")).allMatch(WrittenSigns::isOfAtom);
        assertThat(of("\u20DD\u2605")).noneMatch(WrittenSigns::isOfAtom);
        assertThat(of("\u00E9\u0301\uD83D")).allMatch(WrittenSigns::isOfWordBeyondAscii);
        assertThat(of("aZ9-\u00B7")).noneMatch(WrittenSigns::isOfWordBeyondAscii);
    }

    @Test
    void no_mark_of_an_extension_hides_a_longer_one_behind_it() {
        var marks = WrittenSigns.EXTENSION_MARKS;

        assertThat(marks).contains("转", "分机", "转分机", "EXT", "X", "#");
        for (var longer = 0; longer < marks.size(); longer++) {
            for (var shorter = 0; shorter < longer; shorter++) {
                assertThat(marks.get(longer)).doesNotStartWith(marks.get(shorter));
            }
        }
    }

    private static Stream<Character> of(String text) {
        return text.chars().mapToObj(character -> (char) character);
    }
}
