package org.creditrepair.training.report;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.drift.StabilityIndex;
import org.creditrepair.training.card.Drop;
import org.creditrepair.training.table.Table;

/**
 * All that is told of a run.
 *
 * @param validation how the model does on rows that it has not seen
 * @param characteristics of a scorecard
 * @param drops what a scorecard leaves out, and why
 * @param influences mean absolute contribution of the features of trees to the log odds, the greatest first
 */
public record Report(
        Run run,
        Validation validation,
        List<Characteristic> characteristics,
        List<Drop> drops,
        List<Influence> influences,
        List<Fairness> fairness) {
    public Report {
        characteristics = List.copyOf(characteristics);
        drops = List.copyOf(drops);
        influences = List.copyOf(influences);
        fairness = List.copyOf(fairness);
    }

    /**
     * What was trained.
     *
     * @param model {@code card} or {@code boosting}
     * @param choice settings that the inner folds chose for the final model
     * @param sha256 name of the artefact
     * @param seed of the folds; absent where they were read from a file
     * @param served rows whose served score is the trained one: all
     */
    public record Run(
            String profile,
            String model,
            Table.Source source,
            long rows,
            long bads,
            String choice,
            String sha256,
            Optional<Long> seed,
            int served,
            boolean hasImportedBins) {}

    /**
     * How a model was judged.
     *
     * @param folds areas under the curve, fold by fold
     * @param spread standard deviation of these
     * @param outOfFold all rows, each scored by the model of its fold
     * @param outOfTime scored by the final model
     * @param shifts PSI of the final model: of each fold against the others, and out of time against in time
     */
    public record Validation(
            List<Double> folds,
            double mean,
            double spread,
            Sample outOfFold,
            Optional<Sample> outOfTime,
            List<Shift> shifts) {
        public Validation {
            folds = List.copyOf(folds);
            shifts = List.copyOf(shifts);
        }
    }

    /** How far the scores of a sample have moved. */
    public record Shift(String sample, StabilityIndex index) {}

    /** What a feature adds to or takes from the log odds on average. */
    public record Influence(String feature, double logOdds) {}
}
