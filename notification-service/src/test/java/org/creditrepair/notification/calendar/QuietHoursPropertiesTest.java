package org.creditrepair.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuietHoursPropertiesTest {

    /** Around the changes of clocks of every zone, a deferral ends at the first allowed moment and not at another. */
    @Property(tries = 2000)
    void a_deferral_ends_at_the_first_moment_that_no_zone_has_quiet(
            @ForAll("zones") ZoneId zone,
            @ForAll("zones") ZoneId other,
            @ForAll("moments") Instant moment,
            @ForAll @IntRange(max = 95) int start,
            @ForAll @IntRange(max = 95) int end) {
        Assume.that(start != end);
        var hours = QuietHours.daily(quarter(start), quarter(end));
        var zones = List.of(zone, other);

        hours.nextAllowed(moment, zones).ifPresent(allowed -> {
            assertThat(allowed).isAfterOrEqualTo(moment);
            assertThat(zones).noneMatch(each -> isQuiet(hours, allowed, each));
            for (var before = moment; before.isBefore(allowed); before = before.plusSeconds(900)) {
                var asked = before;
                assertThat(zones).anyMatch(each -> isQuiet(hours, asked, each));
            }
        });
    }

    private static boolean isQuiet(QuietHours hours, Instant moment, ZoneId zone) {
        var time = moment.atZone(zone).toLocalTime();
        var start = hours.hours().start();
        var end = hours.hours().end();
        var hasStarted = !time.isBefore(start);
        var isNotOver = time.isBefore(end);
        return start.isBefore(end) ? hasStarted && isNotOver : hasStarted || isNotOver;
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Shanghai",
                        "Asia/Kathmandu",
                        "Asia/Kolkata",
                        "America/New_York",
                        "America/St_Johns",
                        "America/Sao_Paulo",
                        "Europe/London",
                        "Africa/Casablanca",
                        "Australia/Lord_Howe",
                        "Pacific/Chatham",
                        "Pacific/Apia")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> moments() {
        var first = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond() / 900;
        var last = Instant.parse("2027-01-01T00:00:00Z").getEpochSecond() / 900;
        return Arbitraries.longs().between(first, last).map(quarters -> Instant.ofEpochSecond(quarters * 900));
    }

    private static LocalTime quarter(int number) {
        return LocalTime.MIN.plusMinutes(15L * number);
    }
}
