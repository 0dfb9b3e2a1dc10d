package org.creditrepair.repair.overdue;

import java.util.Optional;

/**
 * A range of days late.
 *
 * @param toDays last day; absent: without end
 */
public record Band(String name, int fromDays, Optional<Integer> toDays) {

    public Band {
        if (fromDays < 0) {
            throw new IllegalArgumentException("fromDays is negative: " + fromDays);
        }
        if (toDays.isPresent() && toDays.get() < fromDays) {
            throw new IllegalArgumentException("toDays is below fromDays: " + toDays.get());
        }
    }

    boolean contains(int days) {
        return days >= fromDays && (toDays.isEmpty() || days <= toDays.get());
    }
}
