package org.creditrepair.training.binning;

import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.outcome.Bins;
import org.creditrepair.assessment.separation.InformationValue;

/**
 * A binning with what the training rows say of it.
 *
 * @param counts goods and bads of each bin
 * @param woe weight of evidence of each bin, smoothed
 * @param information the information value that the service watches models by, with {@link #ADDED} in every cell of the
 *     bins that have rows
 * @param informationByChance what as many bins have where they tell nothing
 */
public record Binned(
        Binning binning, List<Counts> counts, List<Double> woe, double information, double informationByChance) {
    /** Cases that are added to the goods and to the bads of a bin for its information value. */
    public static final double ADDED = InformationValue.HALF_A_CASE;

    public Binned {
        counts = List.copyOf(counts);
        woe = List.copyOf(woe);
    }

    public static Binned of(Binning binning, double[] values, boolean[] bads, Evidence evidence) {
        var counts = binning.count(values, bads);
        var filled = counts.stream().filter(bin -> bin.total() > 0).toList();
        return new Binned(
                binning,
                counts,
                counts.stream().map(evidence::woe).toList(),
                information(filled),
                evidence.informationByChance(filled.size()));
    }

    private static double information(List<Counts> bins) {
        var labels = IntStream.range(0, bins.size()).mapToObj(Integer::toString).toList();
        var goods = bins.stream().mapToDouble(Counts::goods).toArray();
        var bads = bins.stream().mapToDouble(Counts::bads).toArray();
        return InformationValue.of(Bins.of(labels, goods, bads).orThrow(), ADDED)
                .orThrow()
                .value();
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
