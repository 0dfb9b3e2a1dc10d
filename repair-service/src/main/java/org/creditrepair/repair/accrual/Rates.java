package org.creditrepair.repair.accrual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The annual rates of a loan over time, and the times in which no interest runs. A pause outlasts every change of rate:
 * what is paused stays paused.
 *
 * @param steps in the order of their dates, the first without beginning
 * @param pauses none overlaps another
 */
public record Rates(List<Step> steps, List<Pause> pauses) {

    public Rates {
        steps = List.copyOf(steps);
        pauses = List.copyOf(pauses);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("rates need at least one step");
        }
    }

    /** A rate and the date from whose night it earns. */
    public record Step(LocalDate from, BigDecimal annualRate) {}

    /** Nights in which no interest runs: from {@code from} to, and without, {@code end}. */
    public record Pause(LocalDate from, LocalDate end) {
        public boolean overlaps(Pause other) {
            return from.isBefore(other.end) && other.from.isBefore(end);
        }

        boolean covers(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(end);
        }
    }

    /** A stretch of time with one rate. */
    record Stretch(LocalDate from, LocalDate to, BigDecimal annualRate) {}

    /**
     * @param annualRate as a fraction, 0.18 for 18 %
     */
    public static Rates of(BigDecimal annualRate) {
        return new Rates(List.of(new Step(LocalDate.MIN, annualRate)), List.of());
    }

    /** Another rate from a date on, until the date of the next step. A step of the same date gives way. */
    public Rates changed(LocalDate from, BigDecimal annualRate) {
        var changed = new ArrayList<>(steps);
        changed.removeIf(step -> step.from().equals(from));
        changed.add(new Step(from, annualRate));
        changed.sort(Comparator.comparing(Step::from));
        return new Rates(changed, pauses);
    }

    public Rates paused(Pause pause) {
        var paused = new ArrayList<>(pauses);
        paused.add(pause);
        return new Rates(steps, paused);
    }

    /** The agreed rate on a date; a pause does not change it. */
    public BigDecimal on(LocalDate date) {
        var rate = steps.getFirst().annualRate();
        for (var step : steps) {
            if (!step.from().isAfter(date)) {
                rate = step.annualRate();
            }
        }
        return rate;
    }

    boolean isConstant() {
        return steps.size() == 1 && pauses.isEmpty();
    }

    /** What earns between two dates, cut wherever the rate changes. */
    List<Stretch> between(LocalDate from, LocalDate to) {
        var cuts = new TreeSet<LocalDate>();
        cuts.add(from);
        steps.forEach(step -> cuts.add(step.from()));
        pauses.forEach(pause -> {
            cuts.add(pause.from());
            cuts.add(pause.end());
        });
        var stretches = new ArrayList<Stretch>();
        for (var start : cuts.subSet(from, to)) {
            var next = cuts.higher(start);
            var end = next == null || next.isAfter(to) ? to : next;
            if (pauses.stream().noneMatch(pause -> pause.covers(start))) {
                stretches.add(new Stretch(start, end, on(start)));
            }
        }
        return stretches;
    }
}
