package org.creditrepair.training.binning;

import java.util.List;
import org.creditrepair.assessment.model.Smoothing;

/**
 * Weights of evidence against a population. Every bin is joined by some rows of which as many are bad as in the
 * population: an empty cell has a finite weight, an empty bin the weight zero, and a thin bin is drawn towards it. The
 * formula is that by which the service checks an artefact.
 *
 * <p>Source: the m-estimate of B. Cestnik, Estimating Probabilities (1990).
 *
 * @param population all rows, of both outcomes
 * @param smoothing how many rows join each bin (m), above zero
 */
public record Evidence(Counts population, double smoothing) {
    public Evidence {
        if (population.goods() == 0 || population.bads() == 0) {
            throw new IllegalArgumentException("evidence needs both outcomes: " + population);
        }
        if (!(smoothing > 0) || !Double.isFinite(smoothing)) {
            throw new IllegalArgumentException("smoothing is above zero and finite: " + smoothing);
        }
    }

    /**
     * {@code ln(share of the goods / share of the bads)}, smoothed: the higher, the better.
     *
     * @param bin part of the population
     */
    public double woe(Counts bin) {
        var rest = new Counts(population.goods() - bin.goods(), population.bads() - bin.bads());
        return new Smoothing(Smoothing.Method.M_ESTIMATE, smoothing)
                .woe(List.of(served(bin), served(rest)))
                .getFirst();
    }

    private static org.creditrepair.assessment.model.Counts served(Counts counts) {
        return new org.creditrepair.assessment.model.Counts(counts.goods(), counts.bads());
    }

    /** The information value that as many bins have on average where they tell nothing. */
    public double informationByChance(int bins) {
        return (bins - 1) * (1.0 / population.goods() + 1.0 / population.bads());
    }
}
