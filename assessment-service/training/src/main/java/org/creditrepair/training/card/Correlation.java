package org.creditrepair.training.card;

/** Pearson's correlation. */
final class Correlation {
    private Correlation() {}

    /** From −1 to 1; 0 where one of them does not vary. */
    static double of(double[] first, double[] second) {
        return ofStandard(standard(first), standard(second));
    }

    /** Deviations from the mean, of which the squares add up to one; zeros where there are none. */
    static double[] standard(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        var mean = sum / values.length;
        var squares = 0.0;
        for (var value : values) {
            squares += (value - mean) * (value - mean);
        }
        var length = squares == 0 ? 1 : StrictMath.sqrt(squares);
        var standard = new double[values.length];
        for (var i = 0; i < values.length; i++) {
            standard[i] = (values[i] - mean) / length;
        }
        return standard;
    }

    /** The same of {@link #standard} values. */
    static double ofStandard(double[] first, double[] second) {
        var both = 0.0;
        for (var i = 0; i < first.length; i++) {
            both += first[i] * second[i];
        }
        return StrictMath.clamp(both, -1, 1);
    }
}
