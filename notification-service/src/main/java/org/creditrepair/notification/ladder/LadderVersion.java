package org.creditrepair.notification.ladder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.rule.Confidence;

/**
 * The steps of a ladder as they are from a day on.
 *
 * @param source where the days come from
 * @param confidence what is low is for an operator to confirm
 * @param steps in the order of their days; steps of the same day are alternatives, of which the first whose conditions
 *     hold is taken
 */
public record LadderVersion(int number, LocalDate validFrom, String source, Confidence confidence, List<Step> steps) {

    public LadderVersion {
        if (number < 1) {
            throw new IllegalArgumentException("version is below 1: " + number);
        }
        if (!Days.contain(validFrom)) {
            throw new IllegalArgumentException(Days.refusal("version " + number + " from", validFrom));
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("version " + number + " has no step");
        }
        steps = List.copyOf(steps);
        requireOrder(number, steps);
    }

    /** A version whose source is whoever calls. */
    public static LadderVersion of(int number, LocalDate validFrom, Step... steps) {
        return new LadderVersion(number, validFrom, "given by the caller", Confidence.HIGH, List.of(steps));
    }

    /** The steps above a height whose day has come, in order. */
    List<Step> come(int height, int days) {
        var first = firstAbove(height);
        var end = Math.max(first, firstAbove(days));
        return steps.subList(first, end);
    }

    /** The next step above a number of days. */
    Optional<Step> nextAbove(int days) {
        var first = firstAbove(days);
        return first < steps.size() ? Optional.of(steps.get(first)) : Optional.empty();
    }

    private int firstAbove(int day) {
        var first = 0;
        while (first < steps.size() && steps.get(first).day() <= day) {
            first++;
        }
        return first;
    }

    private static void requireOrder(int number, List<Step> steps) {
        var ids = new HashSet<String>();
        var last = steps.getFirst().day();
        for (var step : steps) {
            if (!ids.add(step.id())) {
                throw new IllegalArgumentException("version " + number + " has step " + step.id() + " twice");
            }
            if (step.day() < last) {
                throw new IllegalArgumentException("version " + number + " has step " + step.id() + " on day "
                        + step.day() + " after a step on day " + last);
            }
            last = step.day();
        }
    }
}
