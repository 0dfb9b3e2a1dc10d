package org.creditrepair.notification.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.notification.calendar.Calendars;
import org.creditrepair.notification.calendar.WorkingCalendar;
import org.creditrepair.notification.rule.ValidationRule;
import org.creditrepair.notification.rulepack.BuiltInPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationPeriodTest {
    private static final ValidationRule RULE =
            BuiltInPacks.unitedStates().rules(ValidationRule.class).getFirst();
    private static final WorkingCalendar CALENDAR = Calendars.builtIn().of("US").orElseThrow();

    @ParameterizedTest(name = "sent {0}: received {1}, ends {2}")
    @CsvSource({
        "2026-09-04, 2026-09-14, 2026-10-14", // the worked example: a Friday before Labor Day
        "2026-03-02, 2026-03-09, 2026-04-08", // a Monday
        "2026-03-07, 2026-03-13, 2026-04-12", // a Saturday: the first day counted is Monday
        "2026-06-29, 2026-07-06, 2026-08-05", // the Fourth is a Saturday: Friday the 3rd, its substitute, counts
        "2026-11-09, 2026-11-17, 2026-12-17", // Veterans Day
        "2026-12-24, 2027-01-04, 2027-02-03" // Christmas and New Year
    })
    void receipt_is_assumed_five_days_after_sending_and_the_period_ends_thirty_days_later(
            LocalDate sent, LocalDate received, LocalDate ends) {
        assertThat(ValidationPeriod.of(RULE, sent, CALENDAR))
                .isEqualTo(new ValidationPeriod.Known(sent, received, ends));
    }

    @Test
    void the_last_day_is_part_of_the_period() {
        var period = new ValidationPeriod.Known(
                LocalDate.of(2026, 9, 4), LocalDate.of(2026, 9, 14), LocalDate.of(2026, 10, 14));

        assertThat(period.includes(LocalDate.of(2026, 9, 3))).isFalse();
        assertThat(period.includes(LocalDate.of(2026, 9, 4))).isTrue();
        assertThat(period.includes(LocalDate.of(2026, 10, 14))).isTrue();
        assertThat(period.includes(LocalDate.of(2026, 10, 15))).isFalse();
    }

    @Test
    void the_information_is_due_within_five_days_of_the_first_communication() {
        assertThat(RULE.noticeDueOn(LocalDate.of(2026, 9, 4))).contains(LocalDate.of(2026, 9, 9));
        assertThat(new ValidationRule(RULE.origin(), 5, 30, Optional.empty()).noticeDueOn(LocalDate.of(2026, 9, 4)))
                .isEmpty();
    }

    @ParameterizedTest(name = "sent {0} and received after {1} days: {2}")
    @CsvSource({
        "2026-09-04, 0, 2026-09-04",
        "2026-09-05, 0, 2026-09-05",
        "2026-09-04, 1, 2026-09-08",
        "2026-09-08, 1, 2026-09-09"
    })
    void days_of_the_weekend_and_holidays_are_not_counted(LocalDate sent, int days, LocalDate received) {
        var rule = new ValidationRule(RULE.origin(), days, 1, Optional.empty());

        assertThat(ValidationPeriod.of(rule, sent, CALENDAR))
                .isEqualTo(new ValidationPeriod.Known(sent, received, received.plusDays(1)));
    }

    @Test
    void beyond_the_calendar_nobody_knows_when_it_ends() {
        var sent = LocalDate.of(2027, 12, 30);

        assertThat(ValidationPeriod.of(RULE, sent, CALENDAR))
                .isEqualTo(new ValidationPeriod.BeyondCalendar(sent, "US"));
    }
}
