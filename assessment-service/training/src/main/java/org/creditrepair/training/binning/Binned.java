package org.creditrepair.training.binning;

import java.util.List;

/**
 * A binning with what the training rows say of it.
 *
 * @param counts goods and bads of each bin
 * @param woe weight of evidence of each bin, smoothed
 * @param information the sum over the bins (IV)
 * @param informationByChance what as many bins have where they tell nothing
 */
public record Binned(
        Binning binning, List<Counts> counts, List<Double> woe, double information, double informationByChance) {
    public Binned {
        counts = List.copyOf(counts);
        woe = List.copyOf(woe);
    }

    public static Binned of(Binning binning, double[] values, boolean[] bads, Evidence evidence) {
        var counts = binning.count(values, bads);
        var filled = (int) counts.stream().filter(bin -> bin.total() > 0).count();
        return new Binned(
                binning,
                counts,
                counts.stream().map(evidence::woe).toList(),
                sum(counts, evidence),
                evidence.informationByChance(filled));
    }

    /** In the order of the bins; a stream may add in another one. */
    private static double sum(List<Counts> counts, Evidence evidence) {
        var sum = 0.0;
        for (var bin : counts) {
            sum += evidence.information(bin);
        }
        return sum;
    }

    /** Weight of evidence of a value. */
    public double woe(double value) {
        return woe.get(binning.position(value));
    }

    /** Weight of evidence of each value. */
    public double[] woe(double[] values) {
        var evidence = new double[values.length];
        for (var row = 0; row < values.length; row++) {
            evidence[row] = woe(values[row]);
        }
        return evidence;
    }

    /** What is left of the information value where that of chance is taken off. */
    public double informationBeyondChance() {
        return information - informationByChance;
    }
}
