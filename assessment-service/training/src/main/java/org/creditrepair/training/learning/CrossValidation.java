package org.creditrepair.training.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.separation.AreaUnderCurve;
import org.creditrepair.assessment.separation.Orientation;
import org.creditrepair.assessment.separation.ScoredSample;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.table.Table;

/** Trains a model for each fold on the rows of all others and has it score the rows of the fold. */
public final class CrossValidation {
    private CrossValidation() {}

    /**
     * What the models said of rows that they had not seen.
     *
     * @param rows of the table, in a fold, rising
     * @param scores of each of these rows
     * @param probabilities of bad
     * @param areas under the curve, of each fold
     */
    public record OutOfFold(int[] rows, double[] scores, double[] probabilities, List<Double> areas) {
        public OutOfFold {
            areas = List.copyOf(areas);
        }

        /** The mean of the folds' areas. */
        public double meanArea() {
            return areas.stream().reduce(0.0, Double::sum) / areas.size();
        }

        /** How far the folds' areas lie apart: their standard deviation, by count less one. */
        public double spread() {
            var mean = meanArea();
            var squares = 0.0;
            for (double area : areas) {
                squares += (area - mean) * (area - mean);
            }
            return StrictMath.sqrt(squares / (areas.size() - 1));
        }
    }

    public static OutOfFold run(Table table, Folds folds, Learner<?> learner) {
        var scores = new double[table.bads().length];
        var probabilities = new double[scores.length];
        var areas = new ArrayList<Double>();
        for (var fold = 0; fold < folds.count(); fold++) {
            var judged = folds.judged(fold);
            var model = learner.train(table, folds.trained(fold));
            var scored = model.scores(table, judged);
            var expected = model.probabilities(table, judged);
            for (var i = 0; i < judged.length; i++) {
                scores[judged[i]] = scored[i];
                probabilities[judged[i]] = expected[i];
            }
            areas.add(area(scored, table.bads(judged)));
        }
        var rows = IntStream.range(0, scores.length)
                .filter(row -> folds.numbers()[row] >= 0)
                .toArray();
        return new OutOfFold(rows, at(scores, rows), at(probabilities, rows), areas);
    }

    /** Area under the curve of scores of which a higher one is better. */
    public static double area(double[] scores, boolean[] bads) {
        return ScoredSample.of(scores, bads, Orientation.HIGH_IS_GOOD)
                .map(sample -> AreaUnderCurve.of(sample).value())
                .orThrow();
    }

    private static double[] at(double[] values, int[] rows) {
        var chosen = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            chosen[i] = values[rows[i]];
        }
        return chosen;
    }
}
