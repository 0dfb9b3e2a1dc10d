package org.creditrepair.assessment.model;

import java.util.List;

/** Which values of a feature an attribute is for. */
public sealed interface Bin {

    /**
     * Numbers between two edges; which of the edges belong to it is the {@code closure} of the characteristic.
     *
     * @param from negative infinity where there is no lower edge
     * @param to positive infinity where there is no upper edge
     */
    record Interval(double from, double to) implements Bin {}

    /** Single numbers that stand out of the intervals around them. */
    record Spike(List<Double> values) implements Bin {
        public Spike {
            values = List.copyOf(values);
        }
    }

    /** Numbers that are codes and mean no amount, such as −999 or "never". */
    record Special(List<Double> codes) implements Bin {
        public Special {
            codes = List.copyOf(codes);
        }
    }

    /** Levels of a categorical feature. */
    record Levels(List<String> levels) implements Bin {
        public Levels {
            levels = List.copyOf(levels);
        }
    }

    /** Every level that the feature does not list. */
    record Other() implements Bin {}

    /** No value. */
    record Missing() implements Bin {}
}
