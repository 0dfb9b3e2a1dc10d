package org.creditrepair.training.binning;

import java.util.Arrays;
import java.util.List;
import org.creditrepair.assessment.model.Bin;

/** Which bin a value falls into. Bins are numbered in the order in which an artefact declares them. */
public sealed interface Binning permits NumberBinning, LevelBinning {

    /** The bins of the artefact. */
    List<Bin> bins();

    /** The position of a value's bin; not a number is the missing value. */
    int position(double value);

    /** Goods and bads of each bin. */
    default List<Counts> count(double[] values, boolean[] bads) {
        var counts = new Counts[bins().size()];
        Arrays.fill(counts, Counts.NONE);
        for (var row = 0; row < values.length; row++) {
            var position = position(values[row]);
            counts[position] = counts[position].plus(bads[row]);
        }
        return List.of(counts);
    }
}
