package org.creditrepair.training.binning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.creditrepair.assessment.model.Bin;

/**
 * Intervals that are closed on the left, then single values with bins of their own, then the missing value.
 *
 * @param edges between the intervals, rising: none for one interval
 * @param singles codes and spikes, each in one list only
 */
public record NumberBinning(List<Double> edges, List<Single> singles) implements Binning {
    public NumberBinning {
        edges = List.copyOf(edges);
        singles = List.copyOf(singles);
        for (var i = 0; i < edges.size(); i++) {
            if (!Double.isFinite(edges.get(i)) || i > 0 && !(edges.get(i) > edges.get(i - 1))) {
                throw new IllegalArgumentException("edges rise and are finite: " + edges);
            }
        }
        var known = new HashSet<Double>();
        for (var single : singles) {
            for (double value : single.values()) {
                if (!known.add(value + 0.0)) {
                    throw new IllegalArgumentException("a single value has one bin: " + value);
                }
            }
        }
    }

    /**
     * Values that stand out of the intervals.
     *
     * @param isCode whether they are codes that mean no amount, rather than frequent amounts
     */
    public record Single(List<Double> values, boolean isCode) {
        public Single {
            values = List.copyOf(values);
            if (values.isEmpty() || !values.stream().allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("single values are finite and at least one: " + values);
            }
        }

        boolean has(double value) {
            return values.stream().anyMatch(single -> single == value);
        }

        private Bin bin() {
            return isCode ? new Bin.Special(values) : new Bin.Spike(values);
        }
    }

    @Override
    public List<Bin> bins() {
        var bins = new ArrayList<Bin>();
        var from = Double.NEGATIVE_INFINITY;
        for (double edge : edges) {
            bins.add(new Bin.Interval(from, edge));
            from = edge;
        }
        bins.add(new Bin.Interval(from, Double.POSITIVE_INFINITY));
        singles.forEach(single -> bins.add(single.bin()));
        bins.add(new Bin.Missing());
        return List.copyOf(bins);
    }

    @Override
    public int position(double value) {
        if (Double.isNaN(value)) {
            return edges.size() + 1 + singles.size();
        }
        for (var i = 0; i < singles.size(); i++) {
            if (singles.get(i).has(value)) {
                return edges.size() + 1 + i;
            }
        }
        var low = 0;
        var high = edges.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (value >= edges.get(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
