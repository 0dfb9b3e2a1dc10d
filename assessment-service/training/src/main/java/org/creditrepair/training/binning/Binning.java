package org.creditrepair.training.binning;

import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Bin;

/** Which bin a value falls into. Bins are numbered in the order in which an artefact declares them. */
public sealed interface Binning permits NumberBinning, LevelBinning {

    /** The bins of the artefact. */
    List<Bin> bins();

    /** The position of a value's bin; not a number is the missing value. */
    int position(double value);

    /** Goods and bads of each bin. */
    default List<Counts> count(double[] values, boolean[] bads) {
        var size = bins().size();
        var goods = new long[size];
        var bad = new long[size];
        for (var row = 0; row < values.length; row++) {
            var counted = bads[row] ? bad : goods;
            counted[position(values[row])]++;
        }
        return IntStream.range(0, size)
                .mapToObj(bin -> new Counts(goods[bin], bad[bin]))
                .toList();
    }
}
