package org.creditrepair.notification.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which something holds.
 *
 * @param from the first day
 * @param until the first day after it, exclusive; empty where no end is known
 */
public record EffectivePeriod(LocalDate from, Optional<LocalDate> until) {

    public EffectivePeriod {
        Objects.requireNonNull(from, "from");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("a period that ends before it begins: " + from + " .. " + until.get());
        }
    }

    public static EffectivePeriod since(LocalDate from) {
        return new EffectivePeriod(from, Optional.empty());
    }

    public static EffectivePeriod between(LocalDate from, LocalDate until) {
        return new EffectivePeriod(from, Optional.of(until));
    }

    /** Reads {@code 2021-11-30 ..} or {@code 2021-11-30 .. 2025-01-01}, the second day exclusive. */
    public static EffectivePeriod parse(String text) {
        var ends = text.split("\\s*\\.\\.\\s*", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not a period such as 2021-11-30 .. 2025-01-01: " + text);
        }
        var until = ends[1].isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(ends[1]));
        return new EffectivePeriod(LocalDate.parse(ends[0]), until);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Whether both share a day. */
    public boolean overlaps(EffectivePeriod other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Whether both share a day or one begins on the day after the other. */
    public boolean touches(EffectivePeriod other) {
        return overlaps(other)
                || until.filter(other.from::equals).isPresent()
                || other.until.filter(from::equals).isPresent();
    }

    /** The days of both and any between them. */
    public EffectivePeriod span(EffectivePeriod other) {
        var first = from.isBefore(other.from) ? from : other.from;
        var last = until.flatMap(end -> other.until.map(otherEnd -> end.isAfter(otherEnd) ? end : otherEnd));
        return new EffectivePeriod(first, last);
    }

    private boolean startsBeforeEndOf(EffectivePeriod other) {
        return other.until.map(from::isBefore).orElse(true);
    }

    @Override
    public String toString() {
        return from + " .." + until.map(end -> " " + end).orElse("");
    }
}
