package org.creditrepair.training.served;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.assessment.artefact.XgboostReader;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.scale.Scale;
import org.creditrepair.training.boosting.BoostingModel;

/** Boosted trees as an artefact, by way of the JSON that XGBoost writes; every feature is a characteristic. */
public final class TreesArtefact {
    private TreesArtefact() {}

    /** @param calibration of the log odds of the trees */
    public static Checked<ModelArtefact> of(BoostingModel model, Shell shell, Calibration calibration) {
        return XgboostReader.read(model.document()).then(imported -> {
            var features = model.features();
            var names = features.stream().map(Feature::id).toList();
            return imported.features().equals(names)
                    ? Checked.of(shell.around(
                            features,
                            new Scoring.Trees(Scoring.Target.BAD, imported.forest(), groups(features, shell)),
                            shell.output(scale(shell), calibration, Output.Baseline.POPULATION_MEAN)))
                    : Checked.refused("$.learner.feature_names", "are others than those of the rows");
        });
    }

    private static List<FeatureGroup> groups(List<Feature> features, Shell shell) {
        var candidates = shell.table().candidates();
        return IntStream.range(0, features.size())
                .mapToObj(i -> new FeatureGroup(
                        features.get(i).id(),
                        List.of(features.get(i).id()),
                        candidates.get(i).candidate().orElseThrow().reason()))
                .toList();
    }

    private static Scale scale(Shell shell) {
        var settings = shell.profile().output();
        return new Scale(
                settings.decimals(),
                Rounding.HALF_UP,
                settings.lowest(),
                settings.highest(),
                Optional.of(settings.odds()));
    }
}
