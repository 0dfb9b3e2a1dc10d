package org.creditrepair.notification.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The hours from {@code start}, inclusive, to {@code end}, exclusive, on the clock of the party's wall. They may run over
 * midnight. Where the clocks change, what counts is what the wall clock shows.
 */
public record QuietHours(LocalTime start, LocalTime end) {
    private static final Duration HORIZON = Duration.ofDays(8);

    public QuietHours {
        if (start.equals(end)) {
            throw new IllegalArgumentException("quiet hours are empty: " + start + " to " + end);
        }
    }

    public boolean isQuiet(Instant moment, ZoneId zone) {
        return isQuiet(moment.atZone(zone).toLocalTime());
    }

    /**
     * The first moment, not before {@code moment}, that is quiet in none of the zones; empty where the zones leave
     * none.
     */
    public Optional<Instant> nextAllowed(Instant moment, List<ZoneId> zones) {
        var last = moment.plus(HORIZON);
        var candidate = moment;
        var asked = candidate.minusNanos(1);
        while (!candidate.equals(asked)) {
            asked = candidate;
            for (var zone : zones) {
                candidate = nextAllowed(candidate, zone);
            }
            if (candidate.isAfter(last)) {
                return Optional.empty();
            }
        }
        return Optional.of(candidate);
    }

    /** Goes to the end of the quiet hours, stopping at each change of the clocks to look at the wall again. */
    private Instant nextAllowed(Instant moment, ZoneId zone) {
        var rules = zone.getRules();
        var candidate = moment;
        while (isQuiet(candidate, zone)) {
            var end = endAfter(LocalDateTime.ofInstant(candidate, zone)).toInstant(rules.getOffset(candidate));
            var change = rules.nextTransition(candidate);
            candidate = change != null && change.getInstant().isBefore(end) ? change.getInstant() : end;
        }
        return candidate;
    }

    private LocalDateTime endAfter(LocalDateTime quiet) {
        var day = quiet.toLocalTime().isBefore(end)
                ? quiet.toLocalDate()
                : quiet.toLocalDate().plusDays(1);
        return day.atTime(end);
    }

    private boolean isQuiet(LocalTime time) {
        var hasStarted = !time.isBefore(start);
        var isNotOver = time.isBefore(end);
        return start.isBefore(end) ? hasStarted && isNotOver : hasStarted || isNotOver;
    }
}
