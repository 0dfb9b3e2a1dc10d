package org.creditrepair.training.binning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.training.binning.NumberBinning.Single;

/** Makes bins from values and outcomes. The same rows in the same order give the same bins. */
public final class Binner {
    private final boolean[] bads;
    private final Evidence evidence;
    private final Limits limits;

    /**
     * @param bads outcome of each row, with both outcomes in it
     * @param smoothing rows that join each bin, as in {@link Evidence}
     */
    public Binner(boolean[] bads, double smoothing, Limits limits) {
        this.bads = bads.clone();
        this.evidence = new Evidence(population(bads), smoothing);
        this.limits = limits;
    }

    private static Counts population(boolean[] bads) {
        var count = IntStream.range(0, bads.length).filter(row -> bads[row]).count();
        return new Counts(bads.length - count, count);
    }

    public Evidence evidence() {
        return evidence;
    }

    /** Bins of numbers, cut fine and merged; single values are kept apart. */
    public NumberBinning numbers(double[] values, Trend trend, List<Single> singles) {
        requireRows(values);
        var plain = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value) && singles.stream().noneMatch(single -> single.has(value)))
                .toArray();
        var fine = new NumberBinning(Edges.quantiles(plain, limits.fineBins()), singles);
        var intervals = fine.count(values, bads).subList(0, fine.edges().size() + 1);
        var starts = new OptimalMerge(intervals, evidence, limits).starts(trend);
        var edges = starts.subList(1, starts.size()).stream()
                .map(start -> fine.edges().get(start - 1))
                .toList();
        return new NumberBinning(edges, singles);
    }

    /**
     * Groups of levels. Where levels have no order, one that is rarer than half the least share of a bin is left to the
     * others; a level that no row has always is.
     *
     * @param values codes of levels
     * @param trend of the levels in their order; {@link Trend#NONE} where they have none, so that levels of similar
     *     evidence are grouped
     */
    public LevelBinning levels(double[] values, List<String> levels, Trend trend) {
        requireRows(values);
        var counts = LevelBinning.finest(levels).count(values, bads);
        var order = new ArrayList<>(IntStream.range(0, levels.size())
                .filter(code -> counts.get(code).total() > 0)
                .filter(code -> trend != Trend.NONE || isFrequent(counts.get(code)))
                .boxed()
                .toList());
        if (order.isEmpty()) {
            return new LevelBinning(levels, List.of());
        }
        if (trend == Trend.NONE) {
            order.sort(Comparator.comparingDouble(code -> evidence.woe(counts.get(code))));
        }
        var fine = order.stream().map(counts::get).toList();
        var starts = new OptimalMerge(fine, evidence, limits).starts(trend == Trend.NONE ? Trend.UP : trend);
        var groups = IntStream.range(0, starts.size())
                .mapToObj(group -> List.copyOf(order.subList(
                        starts.get(group), group + 1 < starts.size() ? starts.get(group + 1) : order.size())))
                .toList();
        return new LevelBinning(levels, groups);
    }

    private boolean isFrequent(Counts counts) {
        return counts.total() >= limits.leastShare() / 2 * evidence.population().total();
    }

    private void requireRows(double[] values) {
        if (values.length != bads.length) {
            throw new IllegalArgumentException("values are as many as outcomes: " + values.length);
        }
    }
}
