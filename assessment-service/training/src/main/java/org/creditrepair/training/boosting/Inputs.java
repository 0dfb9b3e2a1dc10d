package org.creditrepair.training.boosting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.training.binning.Counts;
import org.creditrepair.training.binning.Evidence;
import org.creditrepair.training.binning.Trend;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.Variable;

/**
 * How rows of a table become rows of trees. A level is its rank: in the order that the profile states where the
 * evidence has a trend, otherwise by the smoothed weight of evidence in the training rows, the worst first. A level that
 * no training row has is a missing value.
 */
final class Inputs {
    private static final double SMOOTHING = 20;

    private final List<Input> inputs;

    private Inputs(List<Input> inputs) {
        this.inputs = inputs;
    }

    /** @param ranks of each code, not a number where there is none; empty for numbers */
    private record Input(Variable variable, List<String> levels, double[] ranks) {
        double of(double value) {
            return variable.hasLevels() && !Double.isNaN(value) ? ranks[(int) value] : value;
        }

        Feature feature() {
            var candidate = variable.candidate().orElseThrow();
            var values = variable.hasLevels()
                    ? new Feature.Values.Categorical(levels, Feature.OtherLevel.AS_MISSING)
                    : variable.isWhole()
                            ? new Feature.Values.Whole(candidate.unit())
                            : new Feature.Values.Numeric(candidate.unit());
            return new Feature(
                    variable.name(), values, new Feature.Missing.OwnValue(), false, candidate.isChangeable());
        }

        /**
         * Of the log odds of bad. A column with codes or spikes is free: its codes stand beside its amounts as numbers,
         * and a constraint would bind these too.
         */
        int constraint() {
            var candidate = variable.candidate().orElseThrow();
            if (!candidate.singles().isEmpty()) {
                return 0;
            }
            return switch (candidate.trend()) {
                case UP -> -1;
                case DOWN -> 1;
                case AUTOMATIC, NONE -> 0;
            };
        }
    }

    static Inputs of(Table table, int[] rows) {
        var bads = table.bads(rows);
        return new Inputs(table.candidates().stream()
                .map(variable -> variable.hasLevels()
                        ? ranked(variable, variable.at(rows), bads)
                        : new Input(variable, List.of(), new double[0]))
                .toList());
    }

    private static Input ranked(Variable variable, double[] values, boolean[] bads) {
        var counts = new Counts[variable.levels().size()];
        Arrays.fill(counts, Counts.NONE);
        var all = Counts.NONE;
        for (var row = 0; row < values.length; row++) {
            var one = bads[row] ? new Counts(0, 1) : new Counts(1, 0);
            all = all.plus(one);
            if (!Double.isNaN(values[row])) {
                counts[(int) values[row]] = counts[(int) values[row]].plus(one);
            }
        }
        var evidence = new Evidence(all, SMOOTHING);
        var known = IntStream.range(0, counts.length)
                .filter(code -> counts[code].total() > 0)
                .boxed();
        var order = (variable.candidate().orElseThrow().trend() == Trend.NONE
                        ? known.sorted(Comparator.comparingDouble(code -> evidence.woe(counts[code])))
                        : known)
                .toList();
        var ranks = IntStream.range(0, counts.length)
                .mapToDouble(code -> order.contains(code) ? order.indexOf(code) : Double.NaN)
                .toArray();
        return new Input(variable, order.stream().map(variable.levels()::get).toList(), ranks);
    }

    int width() {
        return inputs.size();
    }

    List<Feature> features() {
        return inputs.stream().map(Input::feature).toList();
    }

    /** As XGBoost wants them: {@code (1,0,-1)}. */
    String constraints() {
        return inputs.stream()
                .map(input -> Integer.toString(input.constraint()))
                .collect(Collectors.joining(",", "(", ")"));
    }

    /** A row as the service sees it. */
    double[] row(int row) {
        return inputs.stream()
                .mapToDouble(input -> input.of(input.variable().values()[row]))
                .toArray();
    }

    /** Rows as XGBoost sees them, one behind the other. */
    float[] matrix(int[] rows) {
        var matrix = new float[rows.length * inputs.size()];
        for (var column = 0; column < inputs.size(); column++) {
            var input = inputs.get(column);
            for (var i = 0; i < rows.length; i++) {
                matrix[i * inputs.size() + column] =
                        (float) input.of(input.variable().values()[rows[i]]);
            }
        }
        return matrix;
    }
}
