package org.creditrepair.notification.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Times at which there is to be no contact, as a wall clock shows them. */
public interface Closure {

    boolean isClosed(LocalDateTime wall);

    /** The times of day at which it may begin or end, midnight apart. */
    Set<LocalTime> boundaries();

    /** The days from which it goes by another pattern than before: where periods begin and end. */
    default Set<LocalDate> turns() {
        return Set.of();
    }

    /** Only while the period lasts. */
    default Closure during(EffectivePeriod period) {
        var turns = new TreeSet<>(turns());
        turns.add(period.from());
        period.until().ifPresent(turns::add);
        return of(wall -> period.contains(wall.toLocalDate()) && isClosed(wall), boundaries(), turns);
    }

    /** But for the times of another. */
    default Closure except(Closure opening) {
        var times = new TreeSet<>(boundaries());
        times.addAll(opening.boundaries());
        var turns = new TreeSet<>(turns());
        turns.addAll(opening.turns());
        return of(wall -> isClosed(wall) && !opening.isClosed(wall), times, turns);
    }

    private static Closure of(Predicate<LocalDateTime> closed, Set<LocalTime> boundaries, Set<LocalDate> turns) {
        return new Closure() {
            @Override
            public boolean isClosed(LocalDateTime wall) {
                return closed.test(wall);
            }

            @Override
            public Set<LocalTime> boundaries() {
                return boundaries;
            }

            @Override
            public Set<LocalDate> turns() {
                return turns;
            }
        };
    }
}
