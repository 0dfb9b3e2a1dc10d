package org.creditrepair.training.profile;

import java.util.Arrays;

/** What a derived column is of its inputs. An input without a value is left out, except where both are needed. */
public enum Operation {
    /** The first over the second; no value where the second is zero. */
    RATIO(2, 2),
    /** The first less the second. */
    DIFFERENCE(2, 2),
    SUM(1, Integer.MAX_VALUE),
    MEAN(1, Integer.MAX_VALUE),
    MAX(1, Integer.MAX_VALUE),
    MIN(1, Integer.MAX_VALUE),
    /** How many are at least the bound. */
    COUNT(1, Integer.MAX_VALUE),
    /** How many come before the first that is at least the bound; no value where there is none. */
    LATEST(1, Integer.MAX_VALUE);

    private final int fewest;
    private final int most;

    Operation(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    public boolean takes(int inputs) {
        return inputs >= fewest && inputs <= most;
    }

    public boolean hasBound() {
        return this == COUNT || this == LATEST;
    }

    /**
     * @param inputs not a number where there is no value
     * @return not a number where there is none
     */
    public double of(double[] inputs, double bound) {
        return switch (this) {
            case RATIO -> inputs[1] == 0 ? Double.NaN : finite(inputs[0] / inputs[1]);
            case DIFFERENCE -> finite(inputs[0] - inputs[1]);
            case SUM -> finite(fold(inputs, Operation::sum));
            case MEAN -> finite(fold(inputs, known -> sum(known) / known.length));
            case MAX -> fold(inputs, known -> Arrays.stream(known).max().orElseThrow());
            case MIN -> fold(inputs, known -> Arrays.stream(known).min().orElseThrow());
            case COUNT ->
                fold(
                        inputs,
                        known -> Arrays.stream(known)
                                .filter(value -> value >= bound)
                                .count());
            case LATEST -> latest(inputs, bound);
        };
    }

    private interface Fold {
        double of(double[] known);
    }

    private static double fold(double[] inputs, Fold fold) {
        var known = Arrays.stream(inputs).filter(value -> !Double.isNaN(value)).toArray();
        return known.length == 0 ? Double.NaN : fold.of(known);
    }

    /** In the order of the inputs; a stream may add in another one. */
    private static double sum(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }

    private static double latest(double[] inputs, double bound) {
        for (var i = 0; i < inputs.length; i++) {
            if (inputs[i] >= bound) {
                return i;
            }
        }
        return Double.NaN;
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }
}
