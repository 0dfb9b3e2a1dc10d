package org.creditrepair.notification.handover;

import java.time.Duration;

/** Waits that double with each failure. */
record Backoff(Duration first, Duration longest) {
    private static final int LAST_DOUBLING = 20;

    Backoff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("no backoff from " + first + " to " + longest);
        }
    }

    /**
     * @param failures those before this wait, the last one included; at least 1
     */
    Duration after(int failures) {
        if (failures < 1) {
            throw new IllegalArgumentException("no wait before the first failure: " + failures);
        }
        var wait = first.multipliedBy(1L << Math.min(failures - 1, LAST_DOUBLING));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
