package org.creditrepair.training.card;

/** Pearson's correlation, in two passes. */
final class Correlation {
    private Correlation() {}

    /** From −1 to 1; 0 where one of them does not vary. */
    static double of(double[] first, double[] second) {
        var meanFirst = mean(first);
        var meanSecond = mean(second);
        var both = 0.0;
        var squaresFirst = 0.0;
        var squaresSecond = 0.0;
        for (var i = 0; i < first.length; i++) {
            both += (first[i] - meanFirst) * (second[i] - meanSecond);
            squaresFirst += (first[i] - meanFirst) * (first[i] - meanFirst);
            squaresSecond += (second[i] - meanSecond) * (second[i] - meanSecond);
        }
        var scale = StrictMath.sqrt(squaresFirst) * StrictMath.sqrt(squaresSecond);
        return scale == 0 ? 0 : StrictMath.clamp(both / scale, -1, 1);
    }

    private static double mean(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
