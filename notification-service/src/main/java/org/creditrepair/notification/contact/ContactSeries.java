package org.creditrepair.notification.contact;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Contacts that differ in nothing but when they were made.
 *
 * @param like any of them; its own time says nothing
 * @param times when they were made, oldest first
 */
public record ContactSeries(ContactEvent like, List<Instant> times) {

    public ContactSeries {
        Objects.requireNonNull(like, "like");
        times = List.copyOf(times);
    }

    /** How many were made at a moment or later. */
    public int countSince(Instant moment) {
        return times.size() - firstNotBefore(moment);
    }

    /** Those that were made at a moment or later. */
    public List<Instant> since(Instant moment) {
        return times.subList(firstNotBefore(moment), times.size());
    }

    public ContactSeries without(Predicate<Instant> excluded) {
        return new ContactSeries(like, times.stream().filter(excluded.negate()).toList());
    }

    private int firstNotBefore(Instant moment) {
        var low = 0;
        var high = times.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (times.get(middle).isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
