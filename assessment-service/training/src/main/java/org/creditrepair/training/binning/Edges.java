package org.creditrepair.training.binning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Edges between values that occur, as short as decimals can be. */
final class Edges {
    private static final int MOST_DIGITS = 17;

    private Edges() {}

    /**
     * Edges that cut values into parts of about the same size; a value that would fill a part alone has one.
     *
     * @param values finite
     * @param parts at least 1
     */
    static List<Double> quantiles(double[] values, int parts) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var size = (double) sorted.length / parts;
        var edges = new ArrayList<Double>();
        var start = 0;
        for (var run = 0; run < sorted.length; ) {
            var end = endOfRun(sorted, run);
            if (run > start && end - run >= size) {
                edges.add(between(sorted[run - 1], sorted[run]));
                start = run;
            }
            if (end < sorted.length && end - start >= size) {
                edges.add(between(sorted[end - 1], sorted[end]));
                start = end;
            }
            run = end;
        }
        return edges;
    }

    private static int endOfRun(double[] sorted, int run) {
        var end = run + 1;
        while (end < sorted.length && sorted[end] == sorted[run]) {
            end++;
        }
        return end;
    }

    /** The number with the fewest digits that is above the lower value and not above the upper one. */
    static double between(double lower, double upper) {
        var exact = BigDecimal.valueOf(upper);
        for (var digits = 1; digits < MOST_DIGITS; digits++) {
            var candidate =
                    exact.round(new MathContext(digits, RoundingMode.FLOOR)).doubleValue();
            if (candidate > lower && candidate <= upper) {
                return candidate + 0.0;
            }
        }
        return upper;
    }
}
