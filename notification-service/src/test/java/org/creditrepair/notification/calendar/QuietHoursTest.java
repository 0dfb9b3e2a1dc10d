package org.creditrepair.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest(name = "{0}, quiet {1}-{2}: {3} -> {4}")
    @CsvSource({
        // worked examples of the collection rules
        "Asia/Shanghai, 22:00, 08:00, 2026-03-02T13:59:59Z, 2026-03-02T13:59:59Z",
        "Asia/Shanghai, 22:00, 08:00, 2026-03-02T14:00:00Z, 2026-03-03T00:00:00Z",
        "America/New_York, 21:00, 08:00, 2026-03-08T03:00:00Z, 2026-03-08T12:00:00Z",
        "Asia/Kathmandu, 21:00, 08:00, 2026-06-01T02:14:59Z, 2026-06-01T02:15:00Z",
        // half-open: the end is allowed, the moment before is not
        "Asia/Shanghai, 22:00, 08:00, 2026-03-02T23:59:59.999999Z, 2026-03-03T00:00:00Z",
        "Asia/Shanghai, 22:00, 08:00, 2026-03-03T00:00:00Z, 2026-03-03T00:00:00Z",
        "Asia/Kathmandu, 21:00, 08:00, 2026-06-01T02:15:00Z, 2026-06-01T02:15:00Z",
        // before and after midnight, over the ends of a month and a year
        "Asia/Shanghai, 22:00, 08:00, 2025-12-31T15:30:00Z, 2026-01-01T00:00:00Z",
        "Asia/Shanghai, 22:00, 08:00, 2025-12-31T17:00:00Z, 2026-01-01T00:00:00Z",
        // within one day
        "Asia/Shanghai, 12:00, 14:00, 2026-03-02T04:00:00Z, 2026-03-02T06:00:00Z",
        "Asia/Shanghai, 12:00, 14:00, 2026-03-02T03:59:59Z, 2026-03-02T03:59:59Z",
        "Asia/Shanghai, 00:00, 08:00, 2026-03-01T16:00:00Z, 2026-03-02T00:00:00Z",
        // half-hour and quarter-hour zones
        "Asia/Kolkata, 22:00, 08:00, 2026-03-02T16:30:00Z, 2026-03-03T02:30:00Z",
        "Asia/Kolkata, 22:00, 08:00, 2026-03-02T16:29:59Z, 2026-03-02T16:29:59Z",
        "Australia/Adelaide, 22:00, 08:00, 2026-07-01T12:30:00Z, 2026-07-01T22:30:00Z",
        // the night on which clocks go back is an hour longer
        "America/New_York, 21:00, 08:00, 2026-11-01T01:00:00Z, 2026-11-01T13:00:00Z",
        "Europe/London, 22:00, 08:00, 2026-03-28T22:00:00Z, 2026-03-29T07:00:00Z",
        "Europe/London, 22:00, 08:00, 2026-10-24T21:00:00Z, 2026-10-25T08:00:00Z",
        "Australia/Lord_Howe, 22:00, 08:00, 2026-04-04T11:00:00Z, 2026-04-04T21:30:00Z",
        // an end that the clocks leap over: allowed from the leap on
        "America/New_York, 22:00, 02:30, 2026-03-08T06:30:00Z, 2026-03-08T07:00:00Z",
        // an end that comes twice: allowed after the first, quiet again after the clocks have gone back
        "America/New_York, 22:00, 01:30, 2026-11-01T05:00:00Z, 2026-11-01T05:30:00Z",
        "America/New_York, 22:00, 01:30, 2026-11-01T05:45:00Z, 2026-11-01T05:45:00Z",
        "America/New_York, 22:00, 01:30, 2026-11-01T06:15:00Z, 2026-11-01T06:30:00Z",
        // a start that comes twice
        "America/New_York, 01:15, 08:00, 2026-11-01T06:05:00Z, 2026-11-01T06:05:00Z",
        // every zone has to allow it
        "Asia/Shanghai|Asia/Tokyo, 22:00, 08:00, 2026-03-02T13:30:00Z, 2026-03-03T00:00:00Z",
        "Asia/Shanghai|Europe/London, 22:00, 08:00, 2026-01-05T00:00:00Z, 2026-01-05T08:00:00Z",
        "America/New_York|America/Los_Angeles, 21:00, 08:00, 2026-06-01T12:30:00Z, 2026-06-01T15:00:00Z"
    })
    void the_next_allowed_moment_is(String zones, LocalTime start, LocalTime end, Instant asked, Instant allowed) {
        var hours = QuietHours.daily(start, end);

        assertThat(hours.nextAllowed(asked, zones(zones))).contains(allowed);
    }

    @ParameterizedTest(name = "{0}, clocks {1}: {2} -> {3}")
    @CsvFileSource(resources = "/calendar/clock-changes.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void over_a_change_of_clocks_the_next_allowed_moment_is(
            String zone, String change, Instant asked, Instant allowed) {
        var hours = QuietHours.daily(LocalTime.of(22, 0), LocalTime.of(8, 0));

        assertThat(hours.nextAllowed(asked, zones(zone))).contains(allowed);
        assertThat(hours.nextAllowed(asked.minusSeconds(1), zones(zone))).contains(asked.minusSeconds(1));
        assertThat(hours.nextAllowed(allowed.minusSeconds(1), zones(zone))).contains(allowed);
    }

    @Test
    void zones_around_the_world_may_leave_no_moment() {
        var hours = QuietHours.daily(LocalTime.of(22, 0), LocalTime.of(8, 0));
        var everywhere = zones("Asia/Shanghai|Europe/London|America/Los_Angeles");

        assertThat(hours.nextAllowed(Instant.parse("2026-01-05T00:00:00Z"), everywhere))
                .isEmpty();
    }

    @Test
    void quiet_hours_that_never_begin_are_refused() {
        var eight = LocalTime.of(8, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuietHours.daily(eight, eight))
                .withMessageContaining("08:00 to 08:00");
    }

    @ParameterizedTest(name = "quiet {0} on {1}: {2} -> {3}")
    @CsvSource({
        // the whole Sunday, by the party's wall clock
        "00:00-24:00, sunday, 2026-06-06T22:59:59Z, 2026-06-06T22:59:59Z",
        "00:00-24:00, sunday, 2026-06-06T23:00:00Z, 2026-06-07T23:00:00Z",
        "00:00-24:00, sunday, 2026-06-07T12:00:00Z, 2026-06-07T23:00:00Z",
        "00:00-24:00, saturday sunday, 2026-06-06T12:00:00Z, 2026-06-07T23:00:00Z",
        // over midnight the hours belong to the day on which they begin
        "21:00-08:00, sunday, 2026-06-07T20:30:00Z, 2026-06-08T07:00:00Z",
        "21:00-08:00, sunday, 2026-06-06T20:30:00Z, 2026-06-06T20:30:00Z",
        "21:00-08:00, sunday, 2026-06-08T06:59:59Z, 2026-06-08T07:00:00Z",
        "21:00-08:00, sunday, 2026-06-07T06:00:00Z, 2026-06-07T06:00:00Z",
        // the bank holiday of 25 May, a Monday
        "00:00-24:00, holiday, 2026-05-25T09:00:00Z, 2026-05-25T23:00:00Z",
        "00:00-24:00, non-working, 2026-05-22T23:00:00Z, 2026-05-25T23:00:00Z",
        "09:00-17:00, working, 2026-05-26T09:00:00Z, 2026-05-26T16:00:00Z",
        "09:00-17:00, working, 2026-05-25T09:00:00Z, 2026-05-25T09:00:00Z"
    })
    void hours_hold_on_their_days_only(String hours, String days, Instant asked, Instant allowed) {
        var quiet = new QuietHours(
                DailyHours.parse(hours),
                DaySelection.parse(days),
                Calendars.builtIn().of("GB").orElseThrow());

        assertThat(quiet.nextAllowed(asked, zones("Europe/London"))).contains(allowed);
    }

    @ParameterizedTest(name = "{0} of {1}: calendars {2}")
    @CsvSource({
        "holiday, GB, GB GB-NIR GB-SCT",
        "holiday, GB-SCT, GB-SCT",
        "holiday, GB-ENG GB-WLS, GB",
        "holiday, GB-SCT GB-NIR, GB-SCT GB-NIR",
        "holiday, US, GB",
        "holiday, '', GB",
        "sunday, GB-SCT, none"
    })
    void hours_hold_by_each_calendar_that_may_be_the_partys(String days, String jurisdictions, String calendars) {
        var selection = DaySelection.parse(days);
        var quiet = selection.needsCalendar()
                ? new QuietHours(
                        DailyHours.WHOLE_DAY,
                        selection,
                        Calendars.builtIn().of("GB").orElseThrow())
                : QuietHours.on(DailyHours.WHOLE_DAY, selection);
        var asked = jurisdictions.isEmpty() ? List.<String>of() : List.of(jurisdictions.split(" "));

        var found = quiet.in(asked);

        assertThat(found)
                .allMatch(hours ->
                        hours.hours().equals(quiet.hours()) && hours.days().equals(quiet.days()));
        assertThat(found.stream()
                        .map(hours -> hours.calendar().jurisdiction())
                        .map(name -> name.isEmpty() ? "none" : name)
                        .toList())
                .containsExactly(calendars.split(" "));
    }

    @Test
    void a_day_that_the_calendar_does_not_know_never_opens() {
        var quiet = new QuietHours(
                DailyHours.WHOLE_DAY,
                DaySelection.parse("holiday"),
                Calendars.builtIn().of("GB").orElseThrow());

        assertThat(quiet.nextAllowed(Instant.parse("2031-03-03T12:00:00Z"), zones("Europe/London")))
                .isEmpty();
    }

    @Test
    void holidays_are_not_known_without_a_calendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuietHours.on(DailyHours.WHOLE_DAY, DaySelection.parse("holiday")))
                .withMessageContaining("calendar");
    }

    @Test
    void what_is_closed_can_be_opened_by_other_hours_and_for_a_time() {
        var night = QuietHours.daily(LocalTime.of(22, 0), LocalTime.of(8, 0));
        var evening = QuietHours.daily(LocalTime.of(20, 0), LocalTime.of(23, 30));
        var may = EffectivePeriod.between(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
        var zones = zones("Asia/Shanghai");
        var eveningOfMay = Instant.parse("2026-05-31T14:30:00Z");
        var eveningOfJune = Instant.parse("2026-06-01T14:30:00Z");

        var opened = new OpenTimes(List.of(night.except(evening.during(may))), zones);

        assertThat(opened.next(eveningOfMay)).contains(eveningOfMay);
        assertThat(opened.next(Instant.parse("2026-05-31T15:30:00Z"))).contains(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(opened.next(eveningOfJune)).contains(Instant.parse("2026-06-02T00:00:00Z"));
    }

    @Test
    void what_opens_in_the_night_is_the_next_allowed_moment() {
        var night = QuietHours.daily(LocalTime.of(22, 0), LocalTime.of(8, 0));
        var early = QuietHours.daily(LocalTime.of(5, 30), LocalTime.of(6, 0));

        var opened = new OpenTimes(List.of(night.except(early)), zones("Asia/Kolkata"));

        assertThat(opened.next(Instant.parse("2026-03-02T16:30:00Z"))).contains(Instant.parse("2026-03-03T00:00:00Z"));
    }

    @Test
    void times_without_a_zone_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenTimes(List.of(), List.of()));
    }

    private static List<ZoneId> zones(String zones) {
        return Arrays.stream(zones.split("\\|")).map(ZoneId::of).toList();
    }

    @ParameterizedTest(name = "closed until {0}: opens at {1}")
    @CsvSource({
        "2026-03-09, 2026-03-09T00:00:00Z",
        "2026-05-03, 2026-05-03T00:00:00Z",
        "2026-05-04, 2026-05-04T00:00:00Z",
        "2026-05-20, 2026-05-20T00:00:00Z",
        "2031-05-20, 2031-05-20T00:00:00Z",
        "9999-12-31, 9999-12-31T00:00:00Z"
    })
    void what_is_closed_for_long_opens_when_its_period_ends(LocalDate until, Instant opens) {
        var closed = QuietHours.on(DailyHours.WHOLE_DAY, DaySelection.EVERY_DAY)
                .during(EffectivePeriod.between(LocalDate.of(2026, 3, 1), until));

        assertThat(new OpenTimes(List.of(closed), zones("UTC")).next(Instant.parse("2026-03-02T12:00:00Z")))
                .contains(opens);
    }

    @Test
    void what_is_closed_by_one_period_after_another_opens_after_the_last_and_outside_other_hours() {
        var day = QuietHours.on(DailyHours.WHOLE_DAY, DaySelection.EVERY_DAY);
        var first = day.during(EffectivePeriod.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1)));
        var second = day.during(EffectivePeriod.between(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 1, 1)));
        var nights = QuietHours.daily(LocalTime.of(21, 0), LocalTime.of(8, 0));

        var times = new OpenTimes(List.of(first, second, nights), zones("Asia/Shanghai|America/New_York"));

        assertThat(times.next(Instant.parse("2026-03-02T12:00:00Z"))).contains(Instant.parse("2027-01-02T00:00:00Z"));
    }

    @Test
    void an_opening_that_begins_late_is_found_and_one_that_never_comes_is_not() {
        var day = QuietHours.on(DailyHours.WHOLE_DAY, DaySelection.EVERY_DAY);
        var opening = QuietHours.daily(LocalTime.of(10, 0), LocalTime.of(11, 0))
                .during(EffectivePeriod.since(LocalDate.of(2026, 9, 1)));

        assertThat(new OpenTimes(List.of(day.except(opening)), zones("UTC"))
                        .next(Instant.parse("2026-03-02T12:00:00Z")))
                .contains(Instant.parse("2026-09-01T10:00:00Z"));
        assertThat(new OpenTimes(List.of(day.during(EffectivePeriod.since(LocalDate.of(2026, 1, 1)))), zones("UTC"))
                        .next(Instant.parse("2026-03-02T12:00:00Z")))
                .isEmpty();
        assertThat(new OpenTimes(
                                List.of(day.during(EffectivePeriod.between(LocalDate.of(2026, 1, 1), LocalDate.MAX))),
                                zones("UTC"))
                        .next(Instant.parse("2026-03-02T12:00:00Z")))
                .isEmpty();
    }
}
