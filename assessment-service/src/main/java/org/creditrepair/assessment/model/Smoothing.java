package org.creditrepair.assessment.model;

import java.util.List;
import java.util.Objects;

/**
 * How a weight of evidence is kept from the noise of small counts, and finite where a cell is empty. With goods g and
 * bads b of one of k attributes and G and B of all:
 *
 * <ul>
 *   <li>{@link Method#M_ESTIMATE}: {@code ln((g + m G / (G + B)) / (b + m B / (G + B))) - ln(G / B)}, and 0 where
 *       nothing falls into the attribute (B. Cestnik, Estimating Probabilities, 1990);
 *   <li>{@link Method#ADDITIVE}: {@code ln((g + m) / (G + k m)) - ln((b + m) / (B + k m))}, which is that of the
 *       information values that watch a model.
 * </ul>
 *
 * @param amount m, zero or more; at 0 both are the plain weight of evidence
 */
public record Smoothing(Method method, double amount) {
    public Smoothing {
        Objects.requireNonNull(method, "method");
    }

    /** What the amount is added to. */
    public enum Method {
        M_ESTIMATE,
        ADDITIVE
    }

    /**
     * Weights of evidence, the higher the better.
     *
     * @param counts of all attributes of a characteristic, goods and bads of all of them above zero
     * @return in their order; not finite where a cell is empty and nothing is added
     */
    public List<Double> woe(List<Counts> counts) {
        var all = counts.stream().reduce(Counts.NONE, Counts::plus);
        return counts.stream()
                .map(bin -> method == Method.M_ESTIMATE ? estimate(bin, all) : additive(bin, all, counts.size()))
                .toList();
    }

    private double estimate(Counts bin, Counts all) {
        if (bin.total() == 0) {
            return 0;
        }
        var badRate = all.bads() / all.total();
        return StrictMath.log((bin.goods() + amount * (1 - badRate)) / (bin.bads() + amount * badRate))
                - StrictMath.log(all.goods() / all.bads());
    }

    private double additive(Counts bin, Counts all, int size) {
        return StrictMath.log((bin.goods() + amount) / (all.goods() + amount * size))
                - StrictMath.log((bin.bads() + amount) / (all.bads() + amount * size));
    }
}
