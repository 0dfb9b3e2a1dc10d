package org.creditrepair.training.binning;

/**
 * What a bin has to have, and how fine bins are.
 *
 * @param fineBins in how many parts of the same size numbers are cut before they are merged
 * @param mostBins the most that are left, missing and special ones not counted
 * @param leastShare of all rows in a bin, 0 to 1; special and missing bins have what they have
 * @param leastOfEach the fewest goods and the fewest bads of a bin
 * @param penalty what each bin has to add to 2 ln likelihood: 2 is Akaike's criterion, ln(rows) is Schwarz's, and 3 or
 *     6 lie between them
 */
public record Limits(int fineBins, int mostBins, double leastShare, int leastOfEach, double penalty) {
    public static final Limits DEFAULT = new Limits(40, 8, 0.04, 5, 2);

    public Limits {
        if (fineBins < 1 || fineBins > 200) {
            throw new IllegalArgumentException("fine bins are 1 to 200: " + fineBins);
        }
        if (mostBins < 1 || mostBins > 30) {
            throw new IllegalArgumentException("bins are 1 to 30: " + mostBins);
        }
        if (!(leastShare >= 0 && leastShare <= 0.5)) {
            throw new IllegalArgumentException("the least share is 0 to 0.5: " + leastShare);
        }
        if (leastOfEach < 0) {
            throw new IllegalArgumentException("the fewest of each are 0 or more: " + leastOfEach);
        }
        if (!(penalty >= 0) || !Double.isFinite(penalty)) {
            throw new IllegalArgumentException("the penalty is 0 or more: " + penalty);
        }
    }

    /** The same with another penalty. */
    public Limits with(double otherPenalty) {
        return new Limits(fineBins, mostBins, leastShare, leastOfEach, otherPenalty);
    }
}
