package org.creditrepair.assessment.result;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.creditrepair.assessment.result.Refusal.Reason;

/** What is asked of numbers before anything is computed from them. Each finds the first that breaks its rule. */
public final class Checks {
    private static final double LEAST_WEIGHT = 1e-12;
    private static final double MOST_WEIGHT = 1e15;

    private Checks() {}

    /** The first refusal; a check is not made where an earlier one has refused. */
    @SafeVarargs
    public static Optional<Refusal> first(Supplier<Optional<Refusal>>... checks) {
        for (var check : checks) {
            var refusal = check.get();
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** Neither NaN nor infinite. */
    public static Optional<Refusal> finite(String field, double... values) {
        return broken(Reason.NOT_FINITE, field, value -> !Double.isFinite(value), values);
    }

    /** Finite, and at most 1e15 in size: within that, what is summed of shares of them stays finite too. */
    public static Optional<Refusal> magnitudes(String field, double... values) {
        return finite(field, values)
                .or(() -> broken(Reason.OUT_OF_RANGE, field, value -> Math.abs(value) > MOST_WEIGHT, values));
    }

    /**
     * Counts or weights: zero, or from 1e-12 to 1e15. Within these a double still counts cases one by one, and no
     * share of a total comes out as zero or without end.
     */
    public static Optional<Refusal> weights(String field, double... values) {
        return finite(field, values)
                .or(() -> broken(Reason.NEGATIVE, field, value -> value < 0, values))
                .or(() -> broken(Reason.OUT_OF_RANGE, field, value -> !isWeight(value), values));
    }

    /** Whether it is zero, or from 1e-12 to 1e15. */
    public static boolean isWeight(double value) {
        return value == 0 || (value >= LEAST_WEIGHT && value <= MOST_WEIGHT);
    }

    /** Finite, from 0 to 1, both included. */
    public static Optional<Refusal> probabilities(String field, double... values) {
        return finite(field, values)
                .or(() -> broken(Reason.OUT_OF_RANGE, field, value -> value < 0 || value > 1, values));
    }

    /** A confidence level: above 0 and below 1. */
    public static Optional<Refusal> level(double level) {
        return finite("level", level).or(() -> when(level <= 0 || level >= 1, Reason.OUT_OF_RANGE, "level", level));
    }

    /** As many as there are of what it goes with. */
    public static Optional<Refusal> length(String field, int length, int expected) {
        return when(length != expected, Reason.LENGTHS_DIFFER, field, length);
    }

    /** Labels of which none comes twice. */
    public static Optional<Refusal> distinct(String field, List<String> labels) {
        var seen = new HashSet<String>();
        return labels.stream()
                .filter(label -> !seen.add(label))
                .findFirst()
                .map(label -> new Refusal(Reason.COMES_TWICE, field, label));
    }

    /** A refusal where the rule is broken. */
    public static Optional<Refusal> when(boolean broken, Reason reason, String field, Object value) {
        return broken ? Optional.of(new Refusal(reason, field, value.toString())) : Optional.empty();
    }

    private static Optional<Refusal> broken(Reason reason, String field, DoublePredicate breaks, double... values) {
        return IntStream.range(0, values.length)
                .filter(i -> breaks.test(values[i]))
                .mapToObj(i -> new Refusal(reason, name(field, i, values.length), Double.toString(values[i])))
                .findFirst();
    }

    private static String name(String field, int index, int length) {
        return length == 1 ? field : field + "[" + index + "]";
    }
}
