package org.creditrepair.training.report;

import java.util.List;
import org.creditrepair.training.binning.Counts;

/**
 * A characteristic of a scorecard.
 *
 * @param coefficient with standard error, z and p
 */
public record Characteristic(
        String name, double information, double coefficient, double standardError, double p, List<Bin> bins) {
    public Characteristic {
        bins = List.copyOf(bins);
    }

    /** One of its bins. */
    public record Bin(String label, Counts counts, double woe, double points) {}
}
