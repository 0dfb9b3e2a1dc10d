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
        var near = Arrays.stream(values, 0, size)
                .filter(offset -> -length < offset && offset < length)
                .sorted()
                .toArray();
        var most = count(near, 0, length);
        for (var index = 0; index < near.length && near[index] < 0; index++) {
            most = Math.max(most, count(near, near[index], length));
        }
        return most;
    }

    private static int count(long[] sorted, long start, long length) {
        var count = 0;
        for (var offset : sorted) {
            count += start <= offset && offset < start + length ? 1 : 0;
        }
        return count;
    }
}
