package org.creditrepair.assessment.scorecard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.Values.Categorical;
import org.creditrepair.assessment.model.ModelArtefact;

/**
 * The bins of all characteristics in flat arrays. Attributes are numbered through, in the order of declaration. Both
 * closures become "at least the edge", missing values that are imputed have the attribute of what is put in.
 */
final class BinTable {
    /** The attribute of a value that keeps its row from being scored. */
    static final int REFUSED = -1;

    private final int[] features;
    private final int[] missing;
    private final int[] edgesFrom;
    private final double[] edges;
    private final int[] intervalsFrom;
    private final int[] intervals;
    private final int[] singlesFrom;
    private final double[] singles;
    private final int[] singleAttributes;
    /** By code, other levels last; null for numbers. */
    private final int[][] levels;

    /** What tells the code of a value; null for numbers. */
    private final Categorical[] categoricals;

    private BinTable(List<Column> columns) {
        features = columns.stream().mapToInt(column -> column.feature).toArray();
        missing = columns.stream().mapToInt(column -> column.missing).toArray();
        edgesFrom = starts(columns.stream().map(column -> column.edges).toList());
        intervalsFrom = starts(columns.stream().map(column -> column.intervals).toList());
        edges = numbers(columns.stream().map(column -> column.edges).toList());
        intervals = columns.stream()
                .flatMap(column -> column.intervals.stream())
                .mapToInt(Integer::intValue)
                .toArray();
        singlesFrom = starts(columns.stream().map(column -> column.singles).toList());
        singles = numbers(columns.stream().map(column -> column.singles).toList());
        singleAttributes = columns.stream()
                .flatMap(column -> column.singleAttributes.stream())
                .mapToInt(Integer::intValue)
                .toArray();
        levels = columns.stream().map(column -> column.levels).toArray(int[][]::new);
        categoricals = columns.stream()
                .map(column -> column.source.values() instanceof Categorical categorical ? categorical : null)
                .toArray(Categorical[]::new);
        for (var characteristic = 0; characteristic < features.length; characteristic++) {
            if (columns.get(characteristic).source.missing() instanceof Missing.Impute(var value)) {
                missing[characteristic] = attribute(characteristic, value);
            }
        }
    }

    static BinTable of(ModelArtefact artefact, List<Characteristic> characteristics) {
        var columns = new ArrayList<Column>();
        var first = 0;
        for (var characteristic : characteristics) {
            var position = artefact.position(characteristic.feature());
            columns.add(new Column(position, artefact.features().get(position), characteristic, first));
            first += characteristic.attributes().size();
        }
        return new BinTable(columns);
    }

    int size() {
        return features.length;
    }

    /** The position in a row of what a characteristic reads. */
    int feature(int characteristic) {
        return features[characteristic];
    }

    /** The attribute of a value, or {@link #REFUSED}. */
    int attribute(int characteristic, double value) {
        if (Double.isNaN(value)) {
            return missing[characteristic];
        }
        var codes = levels[characteristic];
        if (codes != null) {
            return codes[categoricals[characteristic].code(value)];
        }
        for (var i = singlesFrom[characteristic]; i < singlesFrom[characteristic + 1]; i++) {
            if (value == singles[i]) {
                return singleAttributes[i];
            }
        }
        var edge = edgesFrom[characteristic];
        var end = edgesFrom[characteristic + 1];
        while (edge < end && value >= edges[edge]) {
            edge++;
        }
        return intervals[intervalsFrom[characteristic] + edge - edgesFrom[characteristic]];
    }

    private static int[] starts(List<? extends List<?>> lists) {
        var starts = new int[lists.size() + 1];
        for (var i = 0; i < lists.size(); i++) {
            starts[i + 1] = starts[i] + lists.get(i).size();
        }
        return starts;
    }

    private static double[] numbers(List<List<Double>> lists) {
        return lists.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** One characteristic on its way into the table. */
    private static final class Column {
        private final int feature;
        private final Feature source;
        private final List<Double> edges = new ArrayList<>();
        private final List<Integer> intervals = new ArrayList<>();
        private final List<Double> singles = new ArrayList<>();
        private final List<Integer> singleAttributes = new ArrayList<>();
        private int missing = REFUSED;
        private int[] levels;

        Column(int feature, Feature source, Characteristic characteristic, int first) {
            this.feature = feature;
            this.source = source;
            var attributes = characteristic.attributes();
            for (var i = 0; i < attributes.size(); i++) {
                add(attributes.get(i).bin(), first + i, characteristic);
            }
            if (source.values() instanceof Categorical categorical) {
                levels = codes(categorical, attributes, first);
            }
        }

        private void add(Bin bin, int attribute, Characteristic characteristic) {
            switch (bin) {
                case Bin.Interval interval -> {
                    if (!intervals.isEmpty()) {
                        edges.add(characteristic.closure().leastAbove(interval.from()));
                    }
                    intervals.add(attribute);
                }
                case Bin.Spike(var values) -> addSingles(values, attribute);
                case Bin.Special(var codes) -> addSingles(codes, attribute);
                case Bin.Missing none -> missing = attribute;
                case Bin.Levels named -> {}
                case Bin.Other other -> {}
            }
        }

        private void addSingles(List<Double> values, int attribute) {
            singles.addAll(values);
            values.forEach(value -> singleAttributes.add(attribute));
        }

        private int[] codes(Categorical categorical, List<Attribute> attributes, int first) {
            var codes = new int[categorical.levels().size() + 1];
            Arrays.fill(codes, categorical.other() == Feature.OtherLevel.AS_MISSING ? missing : REFUSED);
            for (var i = 0; i < attributes.size(); i++) {
                switch (attributes.get(i).bin()) {
                    case Bin.Levels(var named) -> {
                        for (var level : named) {
                            codes[categorical.levels().indexOf(level)] = first + i;
                        }
                    }
                    case Bin.Other other -> codes[categorical.otherCode()] = first + i;
                    default -> {}
                }
            }
            return codes;
        }
    }
}
