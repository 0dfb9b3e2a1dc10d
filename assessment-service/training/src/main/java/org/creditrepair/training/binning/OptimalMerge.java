package org.creditrepair.training.binning;

import java.util.ArrayList;
import java.util.List;

/**
 * Merges neighbours among fine bins in the best of all ways: the greatest likelihood of the outcomes less a penalty for
 * each bin, among the ways that keep to the limits and to one trend. Found by dynamic programming over the last bin;
 * ties go to fewer bins and to earlier edges. Where no way keeps to the limits, all are merged into one.
 *
 * <p>Source: the ordered partition of W. D. Fisher, On Grouping for Maximum Homogeneity (1958), with the constraints of
 * credit scoring as in G. Navas-Palencia, Optimal binning (2020).
 */
final class OptimalMerge {
    private static final double NOT_POSSIBLE = Double.NEGATIVE_INFINITY;

    private final List<Counts> fine;
    private final Evidence evidence;
    private final Limits limits;
    private final int size;
    /** By first and last fine bin: what the merged bin adds and its weight of evidence. */
    private final double[][] worth;

    private final double[][] woe;

    OptimalMerge(List<Counts> fine, Evidence evidence, Limits limits) {
        this.fine = fine;
        this.evidence = evidence;
        this.limits = limits;
        this.size = fine.size();
        this.worth = new double[size][size];
        this.woe = new double[size][size];
        for (var first = 0; first < size; first++) {
            var sum = Counts.NONE;
            for (var last = first; last < size; last++) {
                sum = sum.plus(fine.get(last));
                worth[first][last] = isAllowed(sum) ? worth(sum) : NOT_POSSIBLE;
                woe[first][last] = evidence.woe(sum);
            }
        }
    }

    private boolean isAllowed(Counts bin) {
        return bin.total() >= limits.leastShare() * evidence.population().total()
                && bin.goods() >= limits.leastOfEach()
                && bin.bads() >= limits.leastOfEach();
    }

    /** Twice the log likelihood less the penalty. */
    private double worth(Counts bin) {
        return 2 * (term(bin.goods(), bin.total()) + term(bin.bads(), bin.total())) - limits.penalty();
    }

    private static double term(long part, long total) {
        return part == 0 ? 0 : part * StrictMath.log((double) part / total);
    }

    /** The first fine bin of each merged one. */
    List<Integer> starts(Trend trend) {
        var way =
                switch (trend) {
                    case UP -> best(1);
                    case DOWN -> best(-1);
                    case NONE -> best(0);
                    case AUTOMATIC -> {
                        var up = best(1);
                        var down = best(-1);
                        yield down.worth > up.worth ? down : up;
                    }
                };
        return way.starts;
    }

    private record Way(double worth, List<Integer> starts) {}

    /** @param sign 1 where the weight of evidence has to rise, −1 where it has to fall, 0 where it need not do either */
    private Way best(int sign) {
        // By number of bins, first and last fine bin of the last one: the worth so far and where the one before begins.
        var reached = new double[limits.mostBins()][size][size];
        var before = new int[limits.mostBins()][size][size];
        var best = new Way(NOT_POSSIBLE, List.of(0));
        for (var bins = 0; bins < limits.mostBins(); bins++) {
            for (var first = 0; first < size; first++) {
                for (var last = first; last < size; last++) {
                    place(reached, before, new int[] {bins, first, last}, sign);
                }
            }
            for (var first = 0; first < size; first++) {
                if (reached[bins][first][size - 1] > best.worth) {
                    best = new Way(reached[bins][first][size - 1], starts(before, bins, first));
                }
            }
        }
        return best;
    }

    /** @param at number of bins before, first and last fine bin of the bin that is placed */
    private void place(double[][][] reached, int[][][] before, int[] at, int sign) {
        var bins = at[0];
        var first = at[1];
        var last = at[2];
        reached[bins][first][last] = bins == 0 && first == 0 ? worth[first][last] : NOT_POSSIBLE;
        if (bins == 0 || first == 0 || worth[first][last] == NOT_POSSIBLE) {
            return;
        }
        for (var start = 0; start < first; start++) {
            var total = reached[bins - 1][start][first - 1] + worth[first][last];
            if (total > reached[bins][first][last]
                    && (sign == 0 || sign * (woe[first][last] - woe[start][first - 1]) > 0)) {
                reached[bins][first][last] = total;
                before[bins][first][last] = start;
            }
        }
    }

    private List<Integer> starts(int[][][] before, int bins, int lastFirst) {
        var starts = new ArrayList<Integer>();
        var first = lastFirst;
        var last = size - 1;
        for (var bin = bins; bin >= 0; bin--) {
            starts.addFirst(first);
            var start = before[bin][first][last];
            last = first - 1;
            first = start;
        }
        return starts;
    }
}
