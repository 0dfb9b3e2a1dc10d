package org.creditrepair.training.report;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.drift.StabilityIndex;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.training.card.Drop;
import org.creditrepair.training.table.Table;

/**
 * All that is told of a run.
 *
 * @param remarks what a person should look at before the model is used; none is most often good
 * @param validation how the model does on rows that it has not seen
 * @param characteristics of a scorecard
 * @param drops what a scorecard leaves out, and why
 * @param influences mean absolute contribution of the features of trees to the log odds, the greatest first
 */
public record Report(
        Run run,
        List<String> remarks,
        Validation validation,
        List<Characteristic> characteristics,
        List<Drop> drops,
        List<Influence> influences,
        List<Fairness> fairness) {
    public Report {
        remarks = List.copyOf(remarks);
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
     * @param folds figures fold by fold
     * @param mean of the areas under the curve
     * @param spread standard deviation of these
     * @param measures figures with their 95 % intervals
     * @param outOfFold all rows, each scored by the model of its fold
     * @param outOfTime scored by the final model
     * @param shifts PSI of the final model: of each fold against the others, and out of time against in time
     * @param characteristicShifts the same of what the model reads (CSI)
     */
    public record Validation(
            List<FoldFigures> folds,
            double mean,
            double spread,
            List<Measure> measures,
            Sample outOfFold,
            Optional<Sample> outOfTime,
            List<Shift> shifts,
            List<CharacteristicShift> characteristicShifts) {
        public Validation {
            folds = List.copyOf(folds);
            measures = List.copyOf(measures);
            shifts = List.copyOf(shifts);
            characteristicShifts = List.copyOf(characteristicShifts);
        }
    }

    /** How far a sample has moved. */
    public record Shift(String sample, StabilityIndex index) {}

    /** How far the values of a characteristic have moved, by its bins in a scorecard, otherwise by tenths or levels. */
    public record CharacteristicShift(String characteristic, List<Shift> shifts) {
        public CharacteristicShift {
            shifts = List.copyOf(shifts);
        }
    }

    /** What a feature adds to or takes from the log odds on average. */
    public record Influence(String feature, double logOdds) {}
}
