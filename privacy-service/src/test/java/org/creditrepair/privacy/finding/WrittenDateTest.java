package org.creditrepair.privacy.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creditrepair.privacy.finding.WrittenDate.Calendar;
import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {
    private static final DateReader DATES = DateReader.shipped(Numerals.shipped());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "1990年十二月三日, GREGORIAN, 1990, 12, 3, true",
                "民国79年3月7日, GREGORIAN, 1990, 3, 7, true",
                "79年3月7日, GREGORIAN, 79, 3, 7, true",
                "00年3月7日, GREGORIAN, 0, 3, 7, true",
                "1990年三月初七, LUNAR, 1990, 3, 7, true",
                "1990年正月, LUNAR, 1990, 1, -1, true",
                "1990年二月三十, LUNAR, 1990, 2, 30, true",
                "1990年二月30, GREGORIAN, 1990, 2, -1, true",
                "1990年二月二十九, GREGORIAN, 1990, 2, -1, true",
                "1990年三月三十, GREGORIAN, 1990, 3, 30, true",
                "1990年二月三十日, GREGORIAN, 1990, 2, -1, true",
                "八十三年三月七日, GREGORIAN, 83, 3, 7, true",
                "`January 2, 90`, GREGORIAN, 90, 1, 2, true",
                "正月初一, LUNAR, -1, 1, 1, true",
                "冬月二十三, LUNAR, -1, 11, 23, true",
                "腊月卅, LUNAR, -1, 12, 30, true",
                "二月廿, LUNAR, -1, 2, 20, true",
                "闰五月初三, LUNAR_LEAP_MONTH, -1, 5, 3, true",
                "八月十五, GREGORIAN, -1, 8, 15, true",
                "28021990, GREGORIAN, 1990, 2, 28, true",
                "02281990, GREGORIAN, 1990, 2, 28, true",
                "11021990, GREGORIAN, 1990, 11, 2, false",
                "11111990, GREGORIAN, 1990, 11, 11, true",
                "03/04/90, GREGORIAN, 90, 3, 4, false",
                "28 February, GREGORIAN, -1, 2, 28, true",
                "`February 28, 1990`, GREGORIAN, 1990, 2, 28, true",
                "February 1990, GREGORIAN, 1990, 2, -1, true"
            })
    void a_date_tells_what_is_written(
            String text, Calendar calendar, int year, int month, int day, boolean isOrderClear) {
        var date = DATES.read(FoldedText.of(text), 0).orElseThrow();

        assertThat(date).isEqualTo(new WrittenDate(calendar, year, month, day, isOrderClear, date.end()));
    }

    @ParameterizedTest
    @CsvSource({
        "-2, 1, 1, no year",
        "1990, 0, 1, no month",
        "1990, 13, 1, no month",
        "1990, 1, 0, no day",
        "1990, 1, 32, no day"
    })
    void no_date_has_such_a_part(int year, int month, int day, String message) {
        assertThatThrownBy(() -> new WrittenDate(Calendar.GREGORIAN, year, month, day, true, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_date_has_a_calendar() {
        assertThatThrownBy(() -> new WrittenDate(null, 1990, 12, 31, true, 1)).hasMessage("calendar is missing");
    }
}
