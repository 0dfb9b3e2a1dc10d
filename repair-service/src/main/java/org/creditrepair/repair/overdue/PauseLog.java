package org.creditrepair.repair.overdue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * Pauses of delinquency, as they were ordered one after the other. Entries are only ever added: a pause that ends
 * early stays in the log, with a resumption after it.
 *
 * @param entries in the order in which they were made
 */
public record PauseLog(List<Entry> entries) {

    /**
     * @throws IllegalArgumentException where an entry would have been refused
     */
    public PauseLog {
        entries = List.copyOf(entries);
        var inForce = new ArrayList<Pause>();
        for (var entry : entries) {
            if (!isPossible(entry, inForce)) {
                throw new IllegalArgumentException("entry is not possible: " + entry);
            }
            take(entry, inForce);
        }
    }

    /** What was ordered. */
    public sealed interface Entry {

        /** PAUSE: the days of a pause do not count. */
        record Paused(Pause pause) implements Entry {}

        /** RESUME: the pause of that day ends on it. */
        record Resumed(LocalDate on) implements Entry {}
    }

    public static PauseLog empty() {
        return new PauseLog(List.of());
    }

    /**
     * Adds a PAUSE with a known end.
     *
     * @param to day on which days count again
     * @return refused where the end is not after the start ({@code to}), or where the pause overlaps one in force
     *     ({@code from}); one that only touches another is accepted
     */
    public Result<PauseLog> pause(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return Result.refused(Reason.NOT_AFTER, "to", to);
        }
        return add(new Entry.Paused(new Pause(from, to)), Reason.OVERLAPS, "from", from);
    }

    /** Adds a PAUSE that lasts until somebody resumes. */
    public Result<PauseLog> pause(LocalDate from) {
        return pause(from, LocalDate.MAX);
    }

    /**
     * Adds a RESUME. On the first day of a pause, it takes the pause back.
     *
     * @param on day on which days count again
     * @return refused where no pause is in force on that day
     */
    public Result<PauseLog> resume(LocalDate on) {
        return add(new Entry.Resumed(on), Reason.UNKNOWN, "on", on);
    }

    /** The pauses in force, by date; those that touch are merged. */
    public List<Pause> pauses() {
        var merged = new ArrayList<Pause>();
        for (var pause : inForce()) {
            if (!merged.isEmpty() && merged.getLast().to().equals(pause.from())) {
                merged.set(merged.size() - 1, new Pause(merged.getLast().from(), pause.to()));
            } else {
                merged.add(pause);
            }
        }
        return List.copyOf(merged);
    }

    /** Days of pauses that lie between two days. */
    long daysBetween(LocalDate start, LocalDate end) {
        return inForce().stream()
                .mapToLong(pause -> pause.daysBetween(start, end))
                .sum();
    }

    private List<Pause> inForce() {
        var inForce = new ArrayList<Pause>();
        entries.forEach(entry -> take(entry, inForce));
        inForce.sort(Comparator.comparing(Pause::from));
        return inForce;
    }

    private Result<PauseLog> add(Entry entry, Reason reason, String field, LocalDate value) {
        if (!isPossible(entry, inForce())) {
            return Result.refused(reason, field, value);
        }
        var longer = new ArrayList<>(entries);
        longer.add(entry);
        return Result.of(new PauseLog(longer));
    }

    private static boolean isPossible(Entry entry, List<Pause> inForce) {
        return switch (entry) {
            case Entry.Paused(var pause) -> inForce.stream().noneMatch(pause::overlaps);
            case Entry.Resumed(var on) -> inForce.stream().anyMatch(pause -> pause.covers(on));
        };
    }

    private static void take(Entry entry, List<Pause> inForce) {
        switch (entry) {
            case Entry.Paused(var pause) -> inForce.add(pause);
            case Entry.Resumed(var on) -> {
                inForce.replaceAll(
                        pause -> pause.covers(on) && pause.from().isBefore(on) ? new Pause(pause.from(), on) : pause);
                inForce.removeIf(pause -> pause.from().equals(on));
            }
        }
    }
}
