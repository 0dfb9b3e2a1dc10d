package org.creditrepair.notification.rule;

import java.time.Duration;

/** The time within which contacts are counted together: at least a minute, at most ten years. */
public sealed interface Window {
    Duration LONGEST = Duration.ofDays(3660);

    /** No two contacts that are counted together lie further apart, wherever the party is. */
    Duration longest();

    /**
     * Consecutive calendar days in the party's zone, the day of the event being day 1: what happens on day
     * {@code count + 1} is no longer counted with it.
     */
    record Days(int count) implements Window {
        public Days {
            requireWithin(Duration.ofDays(count), count);
        }

        @Override
        public Duration longest() {
            return Duration.ofDays(count + 1L);
        }

        @Override
        public String toString() {
            return count + (count == 1 ? " day" : " days");
        }
    }

    /** Rolling time; what happens when it has just passed is no longer counted with the event. */
    record Rolling(Duration length) implements Window {
        public Rolling {
            requireWithin(length, length.toMinutes());
        }

        @Override
        public Duration longest() {
            return length;
        }

        @Override
        public String toString() {
            return length.toMinutes() % 60 == 0 ? length.toHours() + " hours" : length.toMinutes() + " minutes";
        }
    }

    /** Reads {@code 7 days}, {@code 1 day}, {@code 24 hours} or {@code 5 minutes}. */
    static Window parse(String text) {
        var parts = text.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a window such as 7 days, 24 hours or 5 minutes: " + text);
        }
        var count = Integer.parseInt(parts[0]);
        return switch (parts[1]) {
            case "day", "days" -> new Days(count);
            case "hour", "hours" -> new Rolling(Duration.ofHours(count));
            case "minute", "minutes" -> new Rolling(Duration.ofMinutes(count));
            default -> throw new IllegalArgumentException("a window is of days, hours or minutes, not of " + parts[1]);
        };
    }

    private static void requireWithin(Duration length, long units) {
        if (units < 1) {
            throw new IllegalArgumentException("a window is at least 1 long, not " + units);
        }
        if (length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a window is at most " + LONGEST.toDays() + " days long");
        }
    }
}
