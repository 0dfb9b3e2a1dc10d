package org.creditrepair.assessment.outcome;

import java.util.Arrays;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * Goods and bads at each distinct value, the values ascending. What is computed from it depends on the cases only, not
 * on the order in which they came; equal values, the two zeros among them, are one. Building it takes O(n log n).
 */
public final class Outcomes {
    private final double[] values;
    private final double[] goods;
    private final double[] bads;

    private Outcomes(double[] values, double[] goods, double[] bads) {
        this.values = values;
        this.goods = goods;
        this.bads = bads;
    }

    /**
     * @param field name of the values in a refusal
     * @param values finite
     * @param bad one for each value
     * @return refused where lengths differ, a value is not finite, or where all are good or all are bad
     */
    public static Result<Outcomes> of(String field, double[] values, boolean[] bad) {
        return Result.unless(
                Checks.first(
                        () -> Checks.length("bad", bad.length, values.length),
                        () -> Checks.finite(field, values),
                        () -> Checks.when(count(bad, false) == 0, Reason.TOO_FEW, "goods", 0),
                        () -> Checks.when(count(bad, true) == 0, Reason.TOO_FEW, "bads", 0)),
                () -> merged(sorted(values, bad, false), sorted(values, bad, true)));
    }

    /** The bins in their order, at the values 0, 1, 2 and so on. */
    public static Outcomes of(Bins bins) {
        var size = bins.bins().size();
        var outcomes = new Outcomes(new double[size], new double[size], new double[size]);
        for (var i = 0; i < size; i++) {
            outcomes.values[i] = i;
            outcomes.goods[i] = bins.bins().get(i).goods();
            outcomes.bads[i] = bins.bins().get(i).bads();
        }
        return outcomes;
    }

    /** How many distinct values there are. */
    public int size() {
        return values.length;
    }

    /** The i-th distinct value. */
    public double value(int i) {
        return values[i];
    }

    /** Goods with the i-th value, counted or weighted. */
    public double goods(int i) {
        return goods[i];
    }

    /** Bads with the i-th value, counted or weighted. */
    public double bads(int i) {
        return bads[i];
    }

    public double goods() {
        return sum(goods);
    }

    public double bads() {
        return sum(bads);
    }

    private static int count(boolean[] bad, boolean wanted) {
        var count = 0;
        for (var outcome : bad) {
            count += outcome == wanted ? 1 : 0;
        }
        return count;
    }

    private static double[] sorted(double[] values, boolean[] bad, boolean wanted) {
        var selected = new double[count(bad, wanted)];
        var next = 0;
        for (var i = 0; i < values.length; i++) {
            if (bad[i] == wanted) {
                selected[next++] = values[i] + 0.0; // makes one zero of two, which a sort would tell apart
            }
        }
        Arrays.sort(selected);
        return selected;
    }

    private static Outcomes merged(double[] ofGoods, double[] ofBads) {
        var most = ofGoods.length + ofBads.length;
        var values = new double[most];
        var goods = new double[most];
        var bads = new double[most];
        var size = 0;
        for (int g = 0, b = 0; g < ofGoods.length || b < ofBads.length; size++) {
            var value = Math.min(at(ofGoods, g), at(ofBads, b));
            values[size] = value;
            for (; at(ofGoods, g) == value; g++) {
                goods[size]++;
            }
            for (; at(ofBads, b) == value; b++) {
                bads[size]++;
            }
        }
        return new Outcomes(Arrays.copyOf(values, size), Arrays.copyOf(goods, size), Arrays.copyOf(bads, size));
    }

    private static double at(double[] sorted, int index) {
        return index < sorted.length ? sorted[index] : Double.POSITIVE_INFINITY;
    }

    private static double sum(double[] weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
