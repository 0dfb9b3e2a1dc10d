package org.creditrepair.training.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.training.binning.Binning;
import org.creditrepair.training.learning.CrossValidation.OutOfFold;
import org.creditrepair.training.learning.Learner;
import org.creditrepair.training.profile.OutputSettings;
import org.creditrepair.training.report.Fairness;
import org.creditrepair.training.report.FoldFigures;
import org.creditrepair.training.report.Report;
import org.creditrepair.training.report.Sample;
import org.creditrepair.training.report.ScoreBands;

/** Judges a model by the rows that it has not seen. */
final class Judged {
    private final Inputs inputs;
    private final OutOfFold outOfFold;
    private final Learner.Trained model;

    Judged(Inputs inputs, OutOfFold outOfFold, Learner.Trained model) {
        this.inputs = inputs;
        this.outOfFold = outOfFold;
        this.model = model;
    }

    /** @param binnings by which the shifts of characteristics are told */
    Report.Validation validation(Map<String, Binning> binnings) {
        var table = inputs.table();
        return new Report.Validation(
                folds(),
                outOfFold.meanArea(),
                outOfFold.spread(),
                measures(),
                Sample.of("out-of-fold", outOfFold.scores(), outOfFold.probabilities(), table.bads(outOfFold.rows())),
                outOfTime(),
                shifts(),
                new Shifts(inputs).of(binnings));
    }

    private List<FoldFigures> folds() {
        var numbers = inputs.folds().numbers();
        var rows = outOfFold.rows();
        return IntStream.range(0, inputs.folds().count())
                .mapToObj(fold -> FoldFigures.of(
                        at(outOfFold.scores(), i -> numbers[rows[i]] == fold),
                        at(outOfFold.probabilities(), i -> numbers[rows[i]] == fold),
                        inputs.table().bads(inputs.folds().judged(fold)),
                        outOfFold.calibrations().get(fold)))
                .toList();
    }

    /** Empty where no rows were kept, or too few of an outcome. */
    private Optional<Sample> outOfTime() {
        var table = inputs.table();
        var rows = table.outOfTime();
        var bads = table.badCount(rows);
        return bads < 2 || rows.length - bads < 2
                ? Optional.empty()
                : Optional.of(Sample.of(
                        "out-of-time", model.scores(table, rows), model.probabilities(table, rows), table.bads(rows)));
    }

    /** By the scores of one model, since those of different models are no one population. */
    private List<Report.Shift> shifts() {
        var table = inputs.table();
        var numbers = inputs.folds().numbers();
        var rows = table.inTime();
        var scores = model.scores(table, rows);
        var bands = ScoreBands.of(scores);
        var shifts = new ArrayList<Report.Shift>();
        for (var fold = 0; fold < inputs.folds().count(); fold++) {
            int number = fold;
            shifts.add(new Report.Shift(
                    "fold " + (fold + 1),
                    bands.stability(
                            at(scores, i -> numbers[rows[i]] != number), at(scores, i -> numbers[rows[i]] == number))));
        }
        var late = table.outOfTime();
        if (late.length > 0) {
            shifts.add(new Report.Shift("out-of-time", bands.stability(scores, model.scores(table, late))));
        }
        return shifts;
    }

    private static double[] at(double[] scores, IntPredicate isTaken) {
        return IntStream.range(0, scores.length)
                .filter(isTaken)
                .mapToDouble(i -> scores[i])
                .toArray();
    }

    List<Fairness> fairness(OutputSettings settings) {
        var rows = outOfFold.rows();
        var isApproved = new boolean[rows.length];
        for (var i = 0; i < rows.length; i++) {
            isApproved[i] = outOfFold.probabilities()[i] < settings.mostProbability();
        }
        var bads = inputs.table().bads(rows);
        return inputs.table().protectedVariables().stream()
                .map(variable -> Fairness.of(variable, edges(variable.name()), rows, isApproved, bads))
                .toList();
    }

    private List<Double> edges(String column) {
        return inputs.profile().columns().stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst()
                .orElseThrow()
                .edges();
    }

    /** What the artefact tells of itself. */
    List<Measure> measures() {
        return Described.measures(inputs, outOfFold, model);
    }
}
