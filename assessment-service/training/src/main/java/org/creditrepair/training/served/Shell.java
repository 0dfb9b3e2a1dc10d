package org.creditrepair.training.served;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.Evidence.FeatureShares;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Identity;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.scale.MasterScale;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.scale.Scale;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.table.Table;

/**
 * What an artefact holds beside the way it scores.
 *
 * @param id name and version of the model
 * @param approval who answers for it
 * @param rows that it was trained on
 * @param measures how it did on rows that it had not seen
 */
public record Shell(
        Profile profile, String id, Identity.Approval approval, Table table, int[] rows, List<Measure> measures) {
    public Shell {
        measures = List.copyOf(measures);
    }

    /**
     * @param served scores of the rows, as they are served
     * @param described features that have no bins of their own
     */
    ModelArtefact around(
            List<Feature> features, Scoring scoring, Output output, double[] served, List<FeatureShares> described) {
        var data = new Identity.TrainingData(
                table.source().name(), table.source().sha256(), rows.length, table.badCount(rows));
        return new ModelArtefact(
                new Identity(id, profile.description(), new Identity.Origin.Fitted(data), approval),
                features,
                scoring,
                output,
                new Evidence(ReferenceShares.scores(served), described, measures));
    }

    Output output(Scale scale, Calibration calibration, Output.Baseline baseline) {
        var settings = profile.output();
        return new Output(
                scale,
                calibration,
                new MasterScale(MasterScale.Basis.PROBABILITY, Closure.LEFT_CLOSED, settings.grades()),
                new Output.ReasonPolicy(baseline, settings.reasons()));
    }

    /** As the profile has it. */
    Scale scale() {
        var settings = profile.output();
        return new Scale(
                settings.decimals(),
                Rounding.HALF_UP,
                settings.lowest(),
                settings.highest(),
                Optional.of(settings.odds()));
    }
}
