package org.creditrepair.privacy.anonymity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.privacy.anonymity.Hierarchy.Step;

/** Judges every node of a small lattice from the definitions, with texts and decimals: what a search has to find. */
final class EveryNode {
    private final Table table;
    private final Roles roles;
    private final List<Hierarchy> hierarchies;
    private final Criteria criteria;

    /** A node that keeps few enough rows back. */
    record Judged(List<Integer> levels, long loss, int suppressed) {}

    EveryNode(Generaliser generaliser, Criteria criteria) {
        this.table = generaliser.table();
        this.roles = generaliser.roles();
        this.hierarchies = roles.quasiIdentifiers().stream()
                .map(generaliser.hierarchies()::get)
                .toList();
        this.criteria = criteria;
    }

    /** The best by loss, suppressed rows, sum of levels and levels; empty where no node meets the criteria. */
    Optional<Judged> best() {
        return nodes(0).stream()
                .map(this::judged)
                .filter(judged -> judged.suppressed() < table.rows().size())
                .filter(judged -> BigDecimal.valueOf(judged.suppressed())
                                .compareTo(criteria.suppressionLimit()
                                        .multiply(
                                                BigDecimal.valueOf(table.rows().size())))
                        <= 0)
                .min(Comparator.comparingLong(Judged::loss)
                        .thenComparingInt(Judged::suppressed)
                        .thenComparingInt(judged -> judged.levels().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .thenComparing(judged -> judged.levels().toString()));
    }

    private List<List<Integer>> nodes(int column) {
        if (column == hierarchies.size()) {
            return List.of(List.of());
        }
        var nodes = new ArrayList<List<Integer>>();
        for (var level = 0; level < hierarchies.get(column).levels(); level++) {
            for (var rest : nodes(column + 1)) {
                var node = new ArrayList<>(List.of(level));
                node.addAll(rest);
                nodes.add(node);
            }
        }
        return nodes;
    }

    private Judged judged(List<Integer> levels) {
        var classes = new LinkedHashMap<List<String>, List<Integer>>();
        for (var row = 0; row < table.rows().size(); row++) {
            var labels = steps(row, levels).stream().map(Step::label).toList();
            classes.computeIfAbsent(labels, none -> new ArrayList<>()).add(row);
        }
        var loss = 0L;
        var suppressed = 0;
        for (var rows : classes.values()) {
            var kept = isSafe(rows);
            suppressed += kept ? 0 : rows.size();
            for (var row : rows) {
                loss += kept
                        ? steps(row, levels).stream().mapToLong(Step::loss).sum()
                        : Hierarchy.WHOLE_LOSS * levels.size();
            }
        }
        return new Judged(levels, loss, suppressed);
    }

    private List<Step> steps(int row, List<Integer> levels) {
        return IntStream.range(0, levels.size())
                .mapToObj(column -> hierarchies
                        .get(column)
                        .path(table.column(roles.quasiIdentifiers().get(column)).get(row))
                        .orElseThrow()
                        .get(levels.get(column)))
                .toList();
    }

    private boolean isSafe(List<Integer> rows) {
        return rows.size() >= criteria.k()
                && roles.sensitive().stream().allMatch(column -> isDiverse(column, rows) && isClose(column, rows));
    }

    private boolean isDiverse(String column, List<Integer> rows) {
        var values = new HashSet<String>();
        rows.forEach(row -> values.add(table.column(column).get(row)));
        return values.size() >= criteria.l();
    }

    /** Half the sum of |p - q|, times both numbers of rows, so that nothing is rounded. */
    private boolean isClose(String column, List<Integer> rows) {
        var cells = table.column(column);
        var inClass = counts(rows.stream().map(cells::get).toList());
        var twice = 0L;
        for (var total : counts(cells).entrySet()) {
            var count = inClass.getOrDefault(total.getKey(), 0);
            twice += Math.abs((long) count * cells.size() - (long) total.getValue() * rows.size());
        }
        var limit = criteria.t().multiply(BigDecimal.valueOf(2L * rows.size() * cells.size()));
        return BigDecimal.valueOf(twice).compareTo(limit) <= 0;
    }

    private static Map<String, Integer> counts(List<String> cells) {
        var counts = new LinkedHashMap<String, Integer>();
        cells.forEach(cell -> counts.merge(cell, 1, Integer::sum));
        return counts;
    }
}
