package org.creditrepair.privacy.anonymity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditrepair.privacy.anonymity.Hierarchy.Step;
import org.creditrepair.privacy.anonymity.Result.Reason;

/** The quasi-identifiers and the sensitive columns of a table as numbers, in the order of the roles. */
record EncodedTable(List<EncodedColumn> quasiIdentifiers, List<EncodedColumn> sensitive) {

    /** As it is, to be measured. */
    static EncodedTable of(Table table, Roles roles) {
        return new EncodedTable(plain(table, roles.quasiIdentifiers()), plain(table, roles.sensitive()));
    }

    /**
     * To be generalised.
     *
     * @return refused where a quasi-identifier has no hierarchy, or has a value that is not in it
     */
    static Result<EncodedTable> of(Table table, Roles roles, Map<String, Hierarchy> hierarchies) {
        var columns = new ArrayList<EncodedColumn>();
        for (var name : roles.quasiIdentifiers()) {
            var hierarchy = hierarchies.get(name);
            if (hierarchy == null) {
                return Result.refused(Reason.NO_HIERARCHY, "hierarchies", name);
            }
            switch (EncodedColumn.of(name, table.column(name), hierarchy)) {
                case Result.Accepted<EncodedColumn>(var column) -> columns.add(column);
                case Result.Refused<EncodedColumn>(var reason, var field, var value) -> {
                    return Result.refused(reason, field, value);
                }
            }
        }
        return new Result.Accepted<>(new EncodedTable(columns, plain(table, roles.sensitive())));
    }

    int rows() {
        return quasiIdentifiers.getFirst().rows();
    }

    EncodedTable withoutSensitive() {
        return new EncodedTable(quasiIdentifiers, List.of());
    }

    private static List<EncodedColumn> plain(Table table, List<String> names) {
        return names.stream().map(table::column).map(EncodedColumn::of).toList();
    }

    /**
     * A column as numbers: the values that occur are numbered in the order of their rows, and so are the labels of each
     * level.
     */
    static final class EncodedColumn {
        private final int[] codes;
        private final List<Level> levels;

        /**
         * @param label number of the label of each value
         * @param labels the labels by number
         * @param loss loss of each value, as {@link Step#loss}
         */
        private record Level(int[] label, List<String> labels, long[] loss) {}

        private EncodedColumn(int[] codes, List<Level> levels) {
            this.codes = codes;
            this.levels = levels;
        }

        /** Without generalisation. */
        static EncodedColumn of(List<String> cells) {
            var paths = new ArrayList<List<Step>>();
            var codes = codes(cells);
            for (var value : distinct(cells)) {
                paths.add(List.of(new Step(value, 0)));
            }
            return new EncodedColumn(codes, List.of(level(paths, 0)));
        }

        /** Refused with the first row whose value has no place in the hierarchy. */
        static Result<EncodedColumn> of(String name, List<String> cells, Hierarchy hierarchy) {
            var paths = new ArrayList<List<Step>>();
            for (var value : distinct(cells)) {
                var path = hierarchy.path(value);
                if (path.isEmpty()) {
                    return Result.refused(Reason.UNKNOWN_VALUE, name, "row " + (1 + cells.indexOf(value)));
                }
                paths.add(path.get());
            }
            var levels = new ArrayList<Level>();
            for (var i = 0; i < hierarchy.levels(); i++) {
                levels.add(level(paths, i));
            }
            return new Result.Accepted<>(new EncodedColumn(codes(cells), levels));
        }

        int rows() {
            return codes.length;
        }

        int levels() {
            return levels.size();
        }

        /** How many labels occur at a level. */
        int cardinality(int level) {
            return levels.get(level).labels().size();
        }

        /** The number of each value's label, by the codes of {@link #codes}. */
        int[] labelsOfValues(int level) {
            return levels.get(level).label();
        }

        /** The loss of each value, by the codes of {@link #codes}. */
        long[] lossOfValues(int level) {
            return levels.get(level).loss();
        }

        /** The value of each row. */
        int[] codes() {
            return codes;
        }

        String label(int row, int level) {
            var at = levels.get(level);
            return at.labels().get(at.label()[codes[row]]);
        }

        /** What the column loses at a level if no row is left out. */
        long totalLoss(int level) {
            var loss = lossOfValues(level);
            var total = 0L;
            for (var code : codes) {
                total += loss[code];
            }
            return total;
        }

        long greatestLoss(int level) {
            var greatest = 0L;
            for (var loss : lossOfValues(level)) {
                greatest = Math.max(greatest, loss);
            }
            return greatest;
        }

        private static List<String> distinct(List<String> cells) {
            return cells.stream().distinct().toList();
        }

        private static int[] codes(List<String> cells) {
            var numbers = new HashMap<String, Integer>();
            return cells.stream().mapToInt(cell -> number(numbers, cell)).toArray();
        }

        private static int number(Map<String, Integer> numbers, String text) {
            var next = numbers.size();
            var known = numbers.putIfAbsent(text, next);
            return known == null ? next : known;
        }

        private static Level level(List<List<Step>> paths, int level) {
            var numbers = new HashMap<String, Integer>();
            var labels = new ArrayList<String>();
            var label = new int[paths.size()];
            var loss = new long[paths.size()];
            for (var i = 0; i < paths.size(); i++) {
                var step = paths.get(i).get(level);
                label[i] = number(numbers, step.label());
                if (label[i] == labels.size()) {
                    labels.add(step.label());
                }
                loss[i] = step.loss();
            }
            return new Level(label, labels, loss);
        }
    }
}
