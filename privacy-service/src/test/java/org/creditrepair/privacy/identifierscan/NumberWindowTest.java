package org.creditrepair.privacy.identifierscan;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a window says of itself before anything is parsed. */
class NumberWindowTest {
    private static final Numerals NUMERALS = Numerals.shipped();

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
    @CsvSource({"4111112222333348, false", "4111112222333347, true", "41, false", "42, true", "59, true", "00, true"})
    void the_last_digit_may_be_that_of_luhn(String number, boolean expected) {
        assertThat(whole(number).hasLuhnDigit()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1234567890123456, true",
        "0000000000000000, true",
        "9876543210987654, true",
        "2468024680246802, true",
        "1234567890123457, false",
        "1134567890123456, false",
        "4111112222333348, false"
    })
    void a_series_goes_on_in_even_steps(String number, boolean expected) {
        assertThat(whole(number).isSeries()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1800, false", "1900, true", "2099, true", "2100, false"})
    void a_year_may_be_of_two_centuries(String number, boolean expected) {
        assertThat(whole(number).beginsWithCentury()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0101, true", "1231, true", "0001, false", "0100, false", "1301, false", "0132, false", "0230, true"})
    void a_month_and_a_day_are_told_by_their_range(String monthAndDay, boolean expected) {
        assertThat(whole("9" + monthAndDay).isMonthAndDay(1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"8613900001234, 2", "86-139, 2", "008613900001234, 4", "00-86-139, 4", "00871390, 0", "01086, 0"})
    void the_country_code_of_china_is_written_in_two_ways(String number, int length) {
        assertThat(whole(number).countryLength()).isEqualTo(length);
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
