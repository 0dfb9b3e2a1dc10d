package org.creditrepair.notification.ladder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The holds of a history; where they overlap they count once. */
final class Holds {
    private final List<Fact.Held> holds;
    private final List<Period> merged;

    /**
     * @param until exclusive
     */
    private record Period(LocalDate from, LocalDate until) {}

    /**
     * @param holds in the order of their beginnings
     */
    private Holds(List<Fact.Held> holds) {
        this.holds = holds;
        this.merged = merge(holds);
    }

    static Holds of(List<Fact> facts) {
        var holds = new ArrayList<Fact.Held>();
        for (var fact : facts) {
            switch (fact) {
                case Fact.Held held -> holds.add(held);
                case Fact.Released released -> end(holds, released);
                default -> {
                    // no other fact is about holds
                }
            }
        }
        return new Holds(holds);
    }

    /** A hold that is released on the day on which it began never was one. */
    private static void end(List<Fact.Held> holds, Fact.Released released) {
        holds.removeIf(hold -> isEndedBy(hold, released) && hold.on().equals(released.on()));
        holds.replaceAll(hold ->
                isEndedBy(hold, released) ? new Fact.Held(hold.on(), Optional.of(released.on()), hold.reason()) : hold);
    }

    private static boolean isEndedBy(Fact.Held hold, Fact.Released released) {
        return hold.until().isEmpty() && hold.reason().equals(released.reason());
    }

    /** Why nothing is taken on a day; empty where it is not held. */
    Optional<String> reasonOn(LocalDate day) {
        for (var hold : holds) {
            if (!hold.on().isAfter(day) && end(hold).isAfter(day)) {
                return Optional.of(hold.reason());
            }
        }
        return Optional.empty();
    }

    /** The held days after {@code anchor}, up to and including {@code day}. */
    int daysBetween(LocalDate anchor, LocalDate day) {
        var held = 0L;
        for (var period : merged) {
            var from = latest(period.from(), anchor.plusDays(1));
            var until = earliest(period.until(), day.plusDays(1));
            held += Math.max(0, ChronoUnit.DAYS.between(from, until));
        }
        return Math.toIntExact(held);
    }

    void offerEnds(Soonest soonest) {
        for (var period : merged) {
            if (period.until().isBefore(LocalDate.MAX)) {
                soonest.offer(period.until());
            }
        }
    }

    private static List<Period> merge(List<Fact.Held> sorted) {
        var merged = new ArrayList<Period>();
        for (var hold : sorted) {
            if (merged.isEmpty() || merged.getLast().until().isBefore(hold.on())) {
                merged.add(new Period(hold.on(), end(hold)));
            } else {
                var last = merged.removeLast();
                merged.add(new Period(last.from(), latest(last.until(), end(hold))));
            }
        }
        return merged;
    }

    private static LocalDate end(Fact.Held hold) {
        return hold.until().orElse(LocalDate.MAX);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
