package org.creditrepair.privacy.anonymity;

import java.util.Arrays;

/** Numbers equal keys alike, from 0 in the order of their first appearance. Keeps its memory; for one thread. */
final class Grouping {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[16];
    private int[] numbers = new int[16];

    /**
     * @param values one key an item; not negative
     * @param into gets the number of each item's key
     * @return how many keys are different
     */
    int number(long[] values, int[] into) {
        var shift = Long.numberOfLeadingZeros(Math.max(values.length, 4)) - 1;
        clear(1 << (Long.SIZE - shift));
        var next = 0;
        for (var i = 0; i < values.length; i++) {
            var slot = slot(values[i], shift);
            if (numbers[slot] < 0) {
                keys[slot] = values[i];
                numbers[slot] = next++;
            }
            into[i] = numbers[slot];
        }
        return next;
    }

    /** Where the key is, or may be put. At least half of the slots are free. */
    private int slot(long key, int shift) {
        var mask = (1 << (Long.SIZE - shift)) - 1;
        var slot = (int) (key * SPREAD >>> shift);
        while (numbers[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void clear(int capacity) {
        if (numbers.length < capacity) {
            keys = new long[capacity];
            numbers = new int[capacity];
        }
        Arrays.fill(numbers, 0, capacity, -1);
    }
}
