package org.creditrepair.notification.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.creditrepair.notification.calendar.BuiltInCalendars.CHINA;
import static org.creditrepair.notification.calendar.BuiltInCalendars.UNITED_KINGDOM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final Set<DayKind> OFF = Set.of(DayKind.WEEKEND, DayKind.HOLIDAY, DayKind.OBSERVED);

    @Test
    void nothing_is_said_about_a_year_that_is_not_there() {
        var unknown = LocalDate.of(2028, 1, 3);

        assertThat(CHINA.year(2028)).isEmpty();
        assertThat(CHINA.kindOf(unknown)).isEmpty();
        assertThat(CHINA.sameOrNextWorkingDay(unknown)).isEmpty();
        assertThat(CHINA.plusDaysWithout(LocalDate.of(2027, 12, 31), 1, OFF)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2026-02-13, 2026-02-13", // a Friday
        "2026-02-14, 2026-02-14", // a Saturday that is worked
        "2026-02-15, 2026-02-24", // the whole Spring Festival
        "2026-02-21, 2026-02-24",
        "2026-03-07, 2026-03-09"
    })
    void letters_of_china_move_to_the_next_working_day(LocalDate day, LocalDate next) {
        assertThat(CHINA.sameOrNextWorkingDay(day)).contains(next);
    }

    @ParameterizedTest(name = "{0} + {1} -> {2}")
    @CsvSource({
        "2026-02-13, 0, 2026-02-13",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-15, 1, 2026-02-24",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10"
    })
    void working_days_are_counted_over_holidays(LocalDate day, int count, LocalDate expected) {
        assertThat(CHINA.plusDaysWithout(day, count, OFF)).contains(expected);
    }

    @Test
    void a_part_of_a_country_has_the_calendar_of_the_country_unless_it_has_its_own() {
        var own = new WorkingCalendar("US-MA", Set.of(FRIDAY), List.of());
        var calendars = Calendars.builtIn().with(List.of(own)).orElseThrow();

        assertThat(calendars.of("US-MA")).containsSame(own);
        assertThat(calendars.of("US-NY-NYC").orElseThrow().jurisdiction()).isEqualTo("US");
        assertThat(calendars.of("FR")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "GB, GB GB-NIR GB-SCT",
        "GB-SCT, GB-SCT",
        "GB-SCT-GLG, GB-SCT",
        "GB-SCX, GB",
        "GB-ENG, GB",
        "GBX, ''",
        "US, ''"
    })
    void the_calendars_of_a_party_are_those_of_the_part_that_is_known(String jurisdiction, String calendars) {
        assertThat(UNITED_KINGDOM.of(jurisdiction).stream().map(WorkingCalendar::jurisdiction))
                .containsExactly(calendars.isEmpty() ? new String[0] : calendars.split(" "));
    }

    @Test
    void a_part_of_a_part_may_have_a_calendar_too() {
        var years = List.<CalendarYear>of();
        var calendars = Calendars.of(List.of(
                        new WorkingCalendar("XX-A-B", Set.of(), years),
                        new WorkingCalendar("XX", Set.of(), years),
                        new WorkingCalendar("XX-A", Set.of(), years),
                        new WorkingCalendar("XY", Set.of(), years)))
                .orElseThrow();

        assertThat(calendars.of("XX").orElseThrow().of("XX-A-B"))
                .extracting(WorkingCalendar::jurisdiction)
                .containsExactly("XX-A-B");
        assertThat(calendars.of("XX-A").orElseThrow().of("XX-A"))
                .extracting(WorkingCalendar::jurisdiction)
                .containsExactly("XX-A", "XX-A-B");
        assertThat(calendars.of("XX").orElseThrow().of("XX-A"))
                .as("what is known of the party ends at A, so B may be its part")
                .extracting(WorkingCalendar::jurisdiction)
                .containsExactly("XX-A", "XX-A-B");
    }

    @Test
    void a_calendar_of_the_same_jurisdiction_takes_the_place_of_the_built_in_one() {
        var own = new WorkingCalendar("CN", Set.of(), List.of());

        assertThat(Calendars.builtIn().with(List.of(own)).orElseThrow().of("CN"))
                .containsSame(own);
    }

    @Test
    void a_day_of_another_year_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarYear(
                        2026,
                        CalendarYear.Status.PUBLISHED,
                        "source",
                        "high",
                        Map.of(LocalDate.of(2025, 12, 31), DayKind.HOLIDAY)))
                .withMessageContaining("2025-12-31");
    }
}
