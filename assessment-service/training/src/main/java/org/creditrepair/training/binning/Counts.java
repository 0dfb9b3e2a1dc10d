package org.creditrepair.training.binning;

/** How many goods and bads there are of something. */
public record Counts(long goods, long bads) {
    public static final Counts NONE = new Counts(0, 0);

    public Counts {
        if (goods < 0 || bads < 0) {
            throw new IllegalArgumentException("counts are zero or more: " + goods + ", " + bads);
        }
    }

    public long total() {
        return goods + bads;
    }

    /** The share of bads; not a number where there are none of either. */
    public double badRate() {
        return (double) bads / total();
    }

    public Counts plus(Counts other) {
        return new Counts(goods + other.goods, bads + other.bads);
    }
}
