package org.creditrepair.privacy.identifierscan;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a window says of itself before anything is parsed. */
class NumberWindowTest {
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
        assertThat(whole(line).isLikeLandline(AreaCodes.known())).isTrue();
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
        assertThat(whole(number).isLikeLandline(AreaCodes.known())).as(why).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "139 0000 1234, 3-4-4",
        "13900001234, 11",
        "139 0零零零1234, 3-8",
        "一三九-零零零零1234, 3-8",
        "1390000一234 5, 11-1"
    })
    void a_shape_counts_the_digits_between_signs_in_any_writing(String number, String shape) {
        assertThat(whole(number).shape()).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({"13900001234, false", "139-一二, false", "①②, true", "139-①, true", "①-139-②, true", "①-139, true"})
    void a_window_knows_of_enclosed_digits(String number, boolean expected) {
        assertThat(whole(number).hasEnclosedDigits()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "4111112222333348, true",
        "4111112222333347, false",
        "1234567890123456, false",
        "0000000000000000, false"
    })
    void a_mistyped_card_has_another_digit_of_luhn_and_is_no_series(String number, boolean expected) {
        assertThat(whole(number).isLikeMistypedCard()).isEqualTo(expected);
    }

    @Test
    void a_window_has_twenty_digits_at_most() {
        assertThat(window("12345678901234567890").startAt(0)).isTrue();
        assertThat(window("123456789012345678901").startAt(0)).isFalse();
        assertThat(whole("1234567890 1234567890").count()).isEqualTo(20);
        assertThat(extended("1234567890 12345678901")).isFalse();
        assertThat(extended("1234567890，1234567890")).isFalse();
    }

    private static boolean extended(String text) {
        var window = window(text);
        window.startAt(0);
        return window.extend();
    }

    /** All groups of a text. */
    private static NumberWindow whole(String text) {
        var groups = groups(text);
        var window = new NumberWindow(groups);
        assertThat(window.startAt(0)).isTrue();
        for (var group = 1; group < groups.count(); group++) {
            assertThat(window.extend()).isTrue();
        }
        return window;
    }

    private static NumberWindow window(String text) {
        return new NumberWindow(groups(text));
    }

    private static DigitGroups groups(String text) {
        return DigitGroups.of(FoldedText.of(text), NUMERALS);
    }
}
