package org.creditrepair.notification.calendar;

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

    /** Only while the period lasts. */
    default Closure during(EffectivePeriod period) {
        return of(wall -> period.contains(wall.toLocalDate()) && isClosed(wall), boundaries());
    }

    /** But for the times of another. */
    default Closure except(Closure opening) {
        var times = new TreeSet<>(boundaries());
        times.addAll(opening.boundaries());
        return of(wall -> isClosed(wall) && !opening.isClosed(wall), times);
    }

    /** Closed as the test says; it changes at the boundaries only, and at midnight. */
    static Closure of(Predicate<LocalDateTime> closed, Set<LocalTime> boundaries) {
        return new Closure() {
            @Override
            public boolean isClosed(LocalDateTime wall) {
                return closed.test(wall);
            }

            @Override
            public Set<LocalTime> boundaries() {
                return boundaries;
            }
        };
    }
}
