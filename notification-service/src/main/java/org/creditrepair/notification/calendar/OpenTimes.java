package org.creditrepair.notification.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The moments at which nothing is closed in any of the zones that a party may be in. What counts is what the wall clock
 * shows, also where clocks change: an hour that comes twice is judged twice, one that is leapt over never.
 */
public final class OpenTimes {
    /**
     * No holiday closes for so long. What is closed for so long by one pattern of hours and days is so until the pattern
     * turns; where the calendar does not know a year, nothing is found in it.
     */
    private static final Duration HORIZON = Duration.ofDays(62);

    private static final LocalDate LAST_TURN = LocalDate.of(9999, 12, 31);

    private final List<Closure> closures;
    private final List<ZoneId> zones;

    /** @param zones at least one */
    public OpenTimes(List<Closure> closures, List<ZoneId> zones) {
        if (zones.isEmpty()) {
            throw new IllegalArgumentException("without a zone no time is known");
        }
        this.closures = List.copyOf(closures);
        this.zones = List.copyOf(zones);
    }

    public boolean isOpen(Instant moment) {
        for (var zone : zones) {
            var wall = LocalDateTime.ofInstant(moment, zone);
            for (var closure : closures) {
                if (closure.isClosed(wall)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The first open moment, not before {@code moment}; empty where there is none. */
    public Optional<Instant> next(Instant moment) {
        return isOpen(moment) ? Optional.of(moment) : nextAfter(moment);
    }

    private Optional<Instant> nextAfter(Instant closed) {
        var boundaries = boundaries();
        var found = nextWithinHorizon(closed, boundaries);
        if (found.isEmpty()) {
            for (var turn : turns().tailSet(closed, false)) {
                found = found.or(() -> nextWithinHorizon(turn, boundaries));
            }
        }
        return found;
    }

    /** When periods begin and end in any of the zones. */
    private NavigableSet<Instant> turns() {
        var turns = new TreeSet<Instant>();
        for (var closure : closures) {
            for (var day : closure.turns()) {
                if (!day.isAfter(LAST_TURN)) {
                    zones.forEach(zone -> turns.add(day.atStartOfDay(zone).toInstant()));
                }
            }
        }
        return turns;
    }

    private Optional<Instant> nextWithinHorizon(Instant closed, NavigableSet<LocalTime> boundaries) {
        var last = closed.plus(HORIZON);
        var candidate = closed;
        while (!isOpen(candidate)) {
            candidate = nextBoundary(candidate, boundaries);
            if (candidate.isAfter(last)) {
                return Optional.empty();
            }
        }
        return Optional.of(candidate);
    }

    private NavigableSet<LocalTime> boundaries() {
        var boundaries = new TreeSet<>(List.of(LocalTime.MIDNIGHT));
        closures.forEach(closure -> boundaries.addAll(closure.boundaries()));
        return boundaries;
    }

    private Instant nextBoundary(Instant moment, NavigableSet<LocalTime> boundaries) {
        return zones.stream()
                .map(zone -> nextBoundary(moment, zone, boundaries))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** The next time at which a wall clock in the zone shows a boundary or is set. */
    private static Instant nextBoundary(Instant moment, ZoneId zone, NavigableSet<LocalTime> boundaries) {
        var rules = zone.getRules();
        var wall = LocalDateTime.ofInstant(moment, zone);
        var later = boundaries.higher(wall.toLocalTime());
        var day = later == null ? wall.toLocalDate().plusDays(1) : wall.toLocalDate();
        var next = day.atTime(Objects.requireNonNullElse(later, LocalTime.MIDNIGHT))
                .toInstant(rules.getOffset(moment));
        var change = rules.nextTransition(moment);
        return change != null && change.getInstant().isBefore(next) ? change.getInstant() : next;
    }
}
