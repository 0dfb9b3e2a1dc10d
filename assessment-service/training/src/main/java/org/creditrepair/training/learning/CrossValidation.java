package org.creditrepair.training.learning;

import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.scale.Calibration;
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
     * @param calibrations of each fold's model
     */
    public record OutOfFold(
            int[] rows, double[] scores, double[] probabilities, List<Double> areas, List<Calibration> calibrations) {
        public OutOfFold {
            areas = List.copyOf(areas);
            calibrations = List.copyOf(calibrations);
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

    /** What the model of one fold says of its rows. */
    private record Said(int[] rows, double[] scores, double[] probabilities, double area, Calibration calibration) {}

    /** Folds are trained side by side where there are processors; what comes of one does not depend on the others. */
    public static OutOfFold run(Table table, Folds folds, Learner<?> learner) {
        var said = IntStream.range(0, folds.count())
                .parallel()
                .mapToObj(fold -> said(table, folds.trained(fold), folds.judged(fold), learner))
                .toList();
        var scores = new double[table.bads().length];
        var probabilities = new double[scores.length];
        for (var fold : said) {
            for (var i = 0; i < fold.rows.length; i++) {
                scores[fold.rows[i]] = fold.scores[i];
                probabilities[fold.rows[i]] = fold.probabilities[i];
            }
        }
        var numbers = folds.numbers();
        var rows = IntStream.range(0, scores.length)
                .filter(row -> numbers[row] >= 0)
                .toArray();
        return new OutOfFold(
                rows,
                at(scores, rows),
                at(probabilities, rows),
                said.stream().map(Said::area).toList(),
                said.stream().map(Said::calibration).toList());
    }

    private static Said said(Table table, int[] trained, int[] judged, Learner<?> learner) {
        var model = learner.train(table, trained);
        var scores = model.scores(table, judged);
        return new Said(
                judged,
                scores,
                model.probabilities(table, judged),
                area(scores, table.bads(judged)),
                model.calibration());
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
