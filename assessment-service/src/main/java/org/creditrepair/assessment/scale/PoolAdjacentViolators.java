package org.creditrepair.assessment.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defects;

/**
 * Isotonic regression: the values that never rise and lie nearest to what was observed, by weighted squares. Observations
 * at the same place count as one with their mean; where a mean is above the one before it, both are pooled.
 *
 * <p>Source: M. Ayer, H. Brunk, G. Ewing, W. Reid, E. Silverman, An Empirical Distribution Function for Sampling with
 * Incomplete Information (1955); for probabilities B. Zadrozny, C. Elkan (2002).
 */
public final class PoolAdjacentViolators {
    private PoolAdjacentViolators() {}

    /**
     * Observations that have one value.
     *
     * @param from the lowest of their places
     * @param to the highest of them
     * @param value weighted mean
     * @param weight sum
     */
    public record Block(double from, double to, double value, double weight) {
        private Block pooledWith(Block next) {
            var sum = weight + next.weight;
            return new Block(from, next.to, (value * weight + next.value * next.weight) / sum, sum);
        }
    }

    /**
     * @param places finite
     * @param values finite, one for each place
     * @param weights above zero, one for each place
     * @return blocks by rising place, their values strictly falling; refused with the name of the argument
     */
    public static Checked<List<Block>> falling(double[] places, double[] values, double[] weights) {
        var defects = new Defects();
        defects.require(places.length > 0, "places", "are none");
        defects.require(values.length == places.length, "values", "must be " + places.length);
        defects.require(weights.length == places.length, "weights", "must be " + places.length);
        require(defects, "places", places, 0);
        require(defects, "values", values, 0);
        require(defects, "weights", weights, 1);
        if (!defects.isEmpty()) {
            return new Checked.Refused<>(defects.found());
        }
        var blocks = new ArrayList<Block>();
        for (var tied : tied(places, values, weights)) {
            add(blocks, tied);
        }
        return Checked.of(List.copyOf(blocks));
    }

    private static void require(Defects defects, String name, double[] numbers, int sign) {
        for (var i = 0; i < numbers.length; i++) {
            var isSound = Double.isFinite(numbers[i]) && (sign == 0 || numbers[i] > 0);
            defects.require(isSound, name + "[" + i + "]", sign == 0 ? "is not finite" : "is not above zero");
        }
    }

    /** One block for each place, rising. */
    private static List<Block> tied(double[] places, double[] values, double[] weights) {
        var order = IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> places[i] + 0.0))
                .toList();
        var blocks = new ArrayList<Block>();
        for (int i : order) {
            var one = new Block(places[i] + 0.0, places[i] + 0.0, values[i], weights[i]);
            if (!blocks.isEmpty() && blocks.getLast().from() == one.from()) {
                one = blocks.removeLast().pooledWith(one);
            }
            blocks.add(one);
        }
        return blocks;
    }

    /** Pools backwards for as long as a value is not below the one before it. */
    private static void add(List<Block> blocks, Block next) {
        var last = next;
        while (!blocks.isEmpty() && last.value() >= blocks.getLast().value()) {
            last = blocks.removeLast().pooledWith(last);
        }
        blocks.add(last);
    }

    /**
     * Fits a calibration: the observed share of bads as it never rises with the log odds. A block keeps its value from
     * its first to its last place, between blocks lies a straight line.
     *
     * @param logOdds of good that a model told of rows it had not seen
     * @param bads whether a row turned out bad
     * @param weights above zero, one for each row
     * @param least probability of bad that is told, and one less it the most: nobody is certain where none was seen to
     *     fail. Above 0 and below 0.5
     */
    public static Checked<Calibration.Isotonic> calibration(
            double[] logOdds, boolean[] bads, double[] weights, double least) {
        if (!(least > 0 && least < 0.5)) {
            return Checked.refused("least", "must be above 0 and below 0.5");
        }
        var values = new double[bads.length];
        Arrays.setAll(values, i -> bads[i] ? 1 : 0);
        return falling(logOdds, values, weights)
                .then(blocks -> Checked.of(new Calibration.Isotonic(knots(blocks, least))));
    }

    private static List<Calibration.Isotonic.Knot> knots(List<Block> blocks, double least) {
        var knots = new ArrayList<Calibration.Isotonic.Knot>();
        for (var block : blocks) {
            var probability = StrictMath.clamp(block.value(), least, 1 - least);
            knots.add(new Calibration.Isotonic.Knot(block.from(), probability));
            if (block.to() > block.from()) {
                knots.add(new Calibration.Isotonic.Knot(block.to(), probability));
            }
        }
        return knots;
    }
}
