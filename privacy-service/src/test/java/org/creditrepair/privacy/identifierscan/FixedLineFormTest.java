package org.creditrepair.privacy.identifierscan;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has the form of a fixed line before anything is parsed. */
class FixedLineFormTest {
    private static final Numerals NUMERALS = Numerals.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01088886666",
                "0108888666",
                "010-88886666",
                "8610-88886666",
                "0086-10-88886666",
                "05718888666",
                "010-88886666-123456",
                "010-88886666-12-3",
                "010-88886666转1",
                "010-88886666转1-2-3"
            })
    void a_line_has_an_area_code_a_local_number_and_at_most_an_extension(String line) {
        assertThat(form(line).isLikeLine()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "10-88886666, no 0 in front",
        "0009-1234567, no such area code",
        "010-888866, too short",
        "010-888866667, a digit too many",
        "010-8888-66667, a digit too many in the last group",
        "010-88886666一二, an extension that only the writing tells from the number",
        "010-88886666-1234567, an extension of seven digits",
        "010-88886666-1-2, an extension of digits one by one",
        "010-88886666-12-34-5, an extension of three groups"
    })
    void what_lacks_one_of_them_is_no_line(String number, String why) {
        assertThat(form(number).isLikeLine()).as(why).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "88886666, true",
        "8888666, true",
        "8888 6666, true",
        "888 6666, true",
        "28886666, true",
        "888866, false",
        "888866667, false",
        "18886666, false",
        "08886666, false",
        "8888 666, false",
        "88 88 6666, false",
        "20240305, false",
        "20241305, true"
    })
    void a_local_number_has_seven_or_eight_digits_and_is_no_date(String number, boolean expected) {
        assertThat(form(number).isLikeLocalNumber()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "88886666, true, false",
        "88886666转8, true, false",
        "88886666①, true, false",
        "88886666 ①, true, true",
        "88886666 5, false, true",
        "88886666-5, false, false",
        "88886666五, false, false"
    })
    void what_stands_behind_a_local_number_may_be_of_it(String text, boolean isApart, boolean isBeforeBlank) {
        var form = form(text, 1);

        assertThat(form.isApart()).isEqualTo(isApart);
        assertThat(form.isBeforeBlank()).isEqualTo(isBeforeBlank);
    }

    /** Of all groups of a text. */
    private static FixedLineForm form(String text) {
        return form(text, Integer.MAX_VALUE);
    }

    private static FixedLineForm form(String text, int count) {
        var groups = DigitGroups.of(FoldedText.of(text), NUMERALS);
        var window = new NumberWindow(groups);
        assertThat(window.startAt(0)).isTrue();
        for (var group = 1; group < Math.min(count, groups.count()); group++) {
            assertThat(window.extend()).isTrue();
        }
        return new FixedLineForm(groups, window, AreaCodes.known());
    }
}
