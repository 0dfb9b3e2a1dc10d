package org.creditrepair.notification.gate;

import java.util.Arrays;

/** How far events are from an intended contact, in days or nanoseconds; what is before it is negative. */
final class Offsets {
    private long[] values = new long[16];
    private int size;

    void add(long offset) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = offset;
    }

    /** The most events in one window of the length that the contact, at 0, falls into as well. */
    int mostWithin(long length) {
        Arrays.sort(values, 0, size);
        var most = 0;
        var first = 0;
        for (var last = 0; last < size && values[last] < length; last++) {
            while (first <= last && values[first] <= Math.max(values[last], 0) - length) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
