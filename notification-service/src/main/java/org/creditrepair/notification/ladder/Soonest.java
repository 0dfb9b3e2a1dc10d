package org.creditrepair.notification.ladder;

import java.time.LocalDate;
import java.util.Optional;

/** Keeps the soonest of the days offered to it that come after a day. */
final class Soonest {
    private final LocalDate after;
    private LocalDate day;

    Soonest(LocalDate after) {
        this.after = after;
    }

    void offer(LocalDate candidate) {
        if (candidate.isAfter(after) && (day == null || candidate.isBefore(day))) {
            day = candidate;
        }
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }
}
