package org.creditrepair.notification.ladder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The holds of a history; where they overlap they count once. */
final class Holds {
    private final List<Fact.Held> holds;
    private final List<Period> merged;

    /**
     * @param until exclusive
     */
    private record Period(LocalDate from, LocalDate until) {}

    private Holds(List<Fact.Held> holds) {
        this.holds = holds;
        this.merged = merge(holds);
    }

    static Holds of(List<Fact> facts) {
        return new Holds(facts.stream()
                .filter(Fact.Held.class::isInstance)
                .map(Fact.Held.class::cast)
                .sorted(Comparator.comparing(Fact.Held::on))
                .toList());
    }

    /** Why nothing is taken on a day; empty where it is not held. */
    Optional<String> reasonOn(LocalDate day) {
        return holds.stream()
                .filter(hold -> !hold.on().isAfter(day) && end(hold).isAfter(day))
                .map(Fact.Held::reason)
                .findFirst();
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

    /** The ends of periods without a gap after a day. */
    Stream<LocalDate> endsAfter(LocalDate day) {
        return merged.stream().map(Period::until).filter(until -> until.isAfter(day) && until.isBefore(LocalDate.MAX));
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
