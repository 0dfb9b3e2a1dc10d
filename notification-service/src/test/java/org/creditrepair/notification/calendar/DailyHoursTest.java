package org.creditrepair.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DailyHoursTest {

    @ParameterizedTest(name = "{0} at {1}: on its day {2}, on the next {3}")
    @CsvSource({
        "22:00-08:00, 21:59:59, false, false",
        "22:00-08:00, 22:00, true, false",
        "22:00-08:00, 23:59:59, true, false",
        "22:00-08:00, 07:59:59, false, true",
        "22:00-08:00, 08:00, false, false",
        "12:00-14:00, 11:59:59, false, false",
        "12:00-14:00, 12:00, true, false",
        "12:00-14:00, 14:00, false, false",
        "12:00-24:00, 23:59:59, true, false",
        "12:00-24:00, 00:00, false, false",
        "00:00-24:00, 00:00, true, false",
        "00:00-24:00, 23:59:59, true, false"
    })
    void hours_are_half_open(String hours, LocalTime time, boolean onTheirDay, boolean onTheNext) {
        assertThat(DailyHours.parse(hours).holdOnTheirDay(time)).isEqualTo(onTheirDay);
        assertThat(DailyHours.parse(hours).holdOnTheNextDay(time)).isEqualTo(onTheNext);
    }

    @Test
    void hours_read_what_they_write() {
        for (var text : new String[] {"22:00-08:00", "00:00-24:00", "12:00-24:00", "00:00-08:00"}) {
            assertThat(DailyHours.parse(text)).hasToString(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:00-08:00", "00:00-00:00", "08:00", "08:00-09:00-10:00"})
    void empty_hours_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DailyHours.parse(text))
                .withMessageContaining("hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-9", "25:00-26:00", "24:00-08:00"})
    void times_that_do_not_exist_are_refused(String text) {
        assertThatThrownBy(() -> DailyHours.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
