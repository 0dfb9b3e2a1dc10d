package org.creditrepair.assessment.model;

/**
 * Goods and bads of the training data, in rows; where rows were weighted, their weights, scaled so that goods add up to
 * the good rows and bads to the bad rows.
 */
public record Counts(double goods, double bads) {
    public static final Counts NONE = new Counts(0, 0);

    public double total() {
        return goods + bads;
    }

    public Counts plus(Counts other) {
        return new Counts(goods + other.goods, bads + other.bads);
    }
}
