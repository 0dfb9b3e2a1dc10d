package org.creditrepair.notification.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.calendar.BuiltInCalendars.CHINA;
import static org.creditrepair.notification.calendar.BuiltInCalendars.UNITED_KINGDOM;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days off and the working days that the authorities have published. */
class PublishedDaysTest {
    private static final WorkingCalendar UNITED_STATES =
            Calendars.builtIn().of("US").orElseThrow();

    /** 5 U.S.C. 6103(a) and (b), Executive Order 11582. */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void the_holidays_of_the_united_states_follow_their_law(int year) {
        var expected = new TreeMap<LocalDate, DayKind>();
        for (var day : Set.of(
                LocalDate.of(year, 1, 1),
                nth(year, Month.JANUARY, 3, MONDAY),
                nth(year, Month.FEBRUARY, 3, MONDAY),
                LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)),
                LocalDate.of(year, 6, 19),
                LocalDate.of(year, 7, 4),
                nth(year, Month.SEPTEMBER, 1, MONDAY),
                nth(year, Month.OCTOBER, 2, MONDAY),
                LocalDate.of(year, 11, 11),
                nth(year, Month.NOVEMBER, 4, THURSDAY),
                LocalDate.of(year, 12, 25))) {
            expected.put(day, DayKind.HOLIDAY);
            observe(day, expected);
        }
        observe(LocalDate.of(year + 1, 1, 1), expected);
        expected.keySet().removeIf(day -> day.getYear() != year);

        assertThat(UNITED_STATES.year(year).orElseThrow().days()).isEqualTo(Map.copyOf(expected));
    }

    private static void observe(LocalDate holiday, Map<LocalDate, DayKind> days) {
        if (holiday.getDayOfWeek() == SATURDAY) {
            days.put(holiday.minusDays(1), DayKind.OBSERVED);
        } else if (holiday.getDayOfWeek() == SUNDAY) {
            days.put(holiday.plusDays(1), DayKind.OBSERVED);
        }
    }

    /** Banking and Financial Dealings Act 1971; Easter by the rule of Gauss as Meeus gives it. */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void the_bank_holidays_of_england_follow_their_rules(int year) {
        var easter = easter(year);
        var weekdays = new TreeSet<LocalDate>(Set.of(
                easter.minusDays(2),
                easter.plusDays(1),
                nth(year, Month.MAY, 1, MONDAY),
                LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)),
                LocalDate.of(year, 8, 1).with(lastInMonth(MONDAY))));
        substitute(LocalDate.of(year, 1, 1), weekdays);
        substitute(LocalDate.of(year, 12, 25), weekdays);
        substitute(LocalDate.of(year, 12, 26), weekdays);

        var off = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY)
                .filter(day -> !UNITED_KINGDOM.kindOf(day).orElseThrow().isWorked())
                .toList();

        assertThat(off).containsExactlyElementsOf(weekdays);
    }

    private static void substitute(LocalDate holiday, Set<LocalDate> taken) {
        var day = holiday;
        while (day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY || taken.contains(day)) {
            day = day.plusDays(1);
        }
        taken.add(day);
    }

    private static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        // 2024
        "2024-02-03, WEEKEND",
        "2024-02-04, MAKE_UP_DAY",
        "2024-02-09, WORKING_DAY",
        "2024-02-10, HOLIDAY",
        "2024-02-17, HOLIDAY",
        "2024-02-18, MAKE_UP_DAY",
        "2024-04-07, MAKE_UP_DAY",
        "2024-04-28, MAKE_UP_DAY",
        "2024-05-11, MAKE_UP_DAY",
        "2024-06-10, HOLIDAY",
        "2024-09-14, MAKE_UP_DAY",
        "2024-09-29, MAKE_UP_DAY",
        "2024-10-12, MAKE_UP_DAY",
        // 2025
        "2025-01-26, MAKE_UP_DAY",
        "2025-01-27, WORKING_DAY",
        "2025-01-28, HOLIDAY",
        "2025-02-04, HOLIDAY",
        "2025-02-05, WORKING_DAY",
        "2025-02-08, MAKE_UP_DAY",
        "2025-04-27, MAKE_UP_DAY",
        "2025-09-28, MAKE_UP_DAY",
        "2025-10-08, HOLIDAY",
        "2025-10-11, MAKE_UP_DAY",
        // 2026
        "2026-01-02, HOLIDAY",
        "2026-02-16, HOLIDAY",
        "2026-02-24, WORKING_DAY",
        "2026-06-22, WORKING_DAY",
        "2026-09-26, HOLIDAY",
        "2026-10-08, WORKING_DAY"
    })
    void the_days_of_china_are_those_of_the_notices(LocalDate day, DayKind kind) {
        assertThat(CHINA.kindOf(day)).contains(kind);
    }

    /** The list of holiday-cn for 2026, from gov.cn. */
    @Test
    void china_works_on_six_days_of_weekends_in_2026() {
        assertThat(daysOf(CHINA, 2026, DayKind.MAKE_UP_DAY))
                .containsExactly(
                        LocalDate.of(2026, 1, 4),
                        LocalDate.of(2026, 2, 14),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 5, 9),
                        LocalDate.of(2026, 9, 20),
                        LocalDate.of(2026, 10, 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void every_day_that_china_makes_up_lies_on_a_weekend(int year) {
        assertThat(daysOf(CHINA, year, DayKind.MAKE_UP_DAY))
                .isNotEmpty()
                .allMatch(day -> day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY);
    }

    /** Decree 795: 13 days a year, of which four at the Spring Festival and two in May. */
    @Test
    void the_statutory_days_of_2027_are_provisional() {
        var year = CHINA.year(2027).orElseThrow();

        assertThat(year.status()).isEqualTo(CalendarYear.Status.PROVISIONAL);
        assertThat(year.confidence()).isEqualTo("medium");
        assertThat(year.source()).contains("notice", "not included");
        assertThat(daysOf(CHINA, 2027, DayKind.HOLIDAY)).hasSize(13);
        assertThat(CHINA.year(2026).orElseThrow().status()).isEqualTo(CalendarYear.Status.PUBLISHED);
    }

    @Test
    void every_built_in_year_says_where_it_is_from() {
        for (var calendar : Set.of(
                CHINA,
                UNITED_STATES,
                UNITED_KINGDOM,
                Calendars.builtIn().of("GB-SCT").orElseThrow(),
                Calendars.builtIn().of("GB-NIR").orElseThrow())) {
            for (var year = 2024; year <= 2027; year++) {
                assertThat(calendar.year(year).orElseThrow().source()).isNotBlank();
                assertThat(calendar.year(year).orElseThrow().confidence()).isIn("high", "medium");
            }
        }
    }

    @ParameterizedTest(name = "{0}: in England {1}, Scotland {2}, Northern Ireland {3}")
    @CsvSource({
        "2024-01-02, WORKING_DAY, HOLIDAY, WORKING_DAY",
        "2024-03-18, WORKING_DAY, WORKING_DAY, OBSERVED",
        "2024-04-01, HOLIDAY, WORKING_DAY, HOLIDAY",
        "2024-12-02, WORKING_DAY, OBSERVED, WORKING_DAY",
        "2025-07-14, WORKING_DAY, WORKING_DAY, OBSERVED",
        "2025-08-04, WORKING_DAY, HOLIDAY, WORKING_DAY",
        "2025-08-25, HOLIDAY, WORKING_DAY, HOLIDAY",
        "2026-03-17, WORKING_DAY, WORKING_DAY, HOLIDAY",
        "2026-06-15, WORKING_DAY, HOLIDAY, WORKING_DAY",
        "2026-11-30, WORKING_DAY, HOLIDAY, WORKING_DAY",
        "2026-12-28, OBSERVED, OBSERVED, OBSERVED",
        "2027-01-04, WORKING_DAY, OBSERVED, WORKING_DAY",
        "2027-07-12, WORKING_DAY, WORKING_DAY, HOLIDAY",
        "2027-12-27, OBSERVED, OBSERVED, OBSERVED"
    })
    void each_country_of_the_united_kingdom_has_its_own_days(
            LocalDate day, DayKind england, DayKind scotland, DayKind northernIreland) {
        assertThat(kind("GB-ENG", day)).isEqualTo(england);
        assertThat(kind("GB-WLS", day)).isEqualTo(england);
        assertThat(kind("GB-SCT", day)).isEqualTo(scotland);
        assertThat(kind("GB-NIR", day)).isEqualTo(northernIreland);
    }

    private static DayKind kind(String jurisdiction, LocalDate day) {
        assertThat(UNITED_KINGDOM.of(jurisdiction)).hasSize(1);
        return UNITED_KINGDOM.of(jurisdiction).getFirst().kindOf(day).orElseThrow();
    }

    private static Set<LocalDate> daysOf(WorkingCalendar calendar, int year, DayKind kind) {
        var days = new TreeSet<LocalDate>();
        calendar.year(year).orElseThrow().days().forEach((day, itsKind) -> {
            if (itsKind == kind) {
                days.add(day);
            }
        });
        return days;
    }

    private static LocalDate nth(int year, Month month, int ordinal, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, weekday));
    }
}
