package org.creditrepair.training.served;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.creditrepair.assessment.artefact.XgboostReader;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.boosting.BoostingModel;
import org.creditrepair.training.table.Variable;

/** Boosted trees as an artefact, by way of the JSON that XGBoost writes; every feature is a characteristic. */
public final class TreesArtefact {
    /** What parties have is within reach: the amounts at these shares of the training rows, in percent. */
    private static final List<Integer> REACHED = List.of(5, 10, 25, 50, 75, 90, 95);

    private static final int MOST_LEVELS = 50;

    private TreesArtefact() {}

    /** @param calibration of the log odds of the trees */
    public static Checked<ModelArtefact> of(BoostingModel model, Shell shell, Calibration calibration) {
        return XgboostReader.read(model.document()).then(imported -> {
            var features = model.features();
            var names = features.stream().map(Feature::id).toList();
            var variables = shell.table().candidates();
            return imported.features().equals(names)
                    ? Checked.of(shell.around(
                            features,
                            new Scoring.Trees(Scoring.Target.BAD, imported.forest(), groups(features, shell)),
                            shell.output(shell.scale(), calibration, Output.Baseline.POPULATION_MEAN),
                            served(model, shell, calibration),
                            ReferenceShares.features(features, variables, shell.rows())))
                    : Checked.refused("$.learner.feature_names", "are others than those of the rows");
        });
    }

    /** Scores of the training rows as they are served: calibrated, kept on the scale, rounded. */
    private static double[] served(BoostingModel model, Shell shell, Calibration calibration) {
        var scale = shell.scale();
        var odds = scale.odds().orElseThrow();
        var margins = model.margins(shell.rows());
        return IntStream.range(0, margins.length)
                .mapToDouble(i -> scale.shown(odds.score(calibration.logOdds(-(double) margins[i]))))
                .toArray();
    }

    private static List<FeatureGroup> groups(List<Feature> features, Shell shell) {
        var variables = shell.table().candidates();
        return IntStream.range(0, features.size())
                .mapToObj(i -> new FeatureGroup(
                        features.get(i).id(),
                        List.of(features.get(i).id()),
                        variables.get(i).candidate().orElseThrow().reason(),
                        features.get(i).isChangeable()
                                ? aims(features.get(i), variables.get(i), shell.rows())
                                : List.of()))
                .toList();
    }

    /**
     * Amounts, and the codes that the profile declares as aims, where a row has them; of levels each, where there are few.
     */
    private static List<List<Double>> aims(Feature feature, Variable variable, int[] rows) {
        if (feature.values() instanceof Feature.Values.Categorical(var levels, var other)) {
            return IntStream.range(0, StrictMath.min(levels.size(), MOST_LEVELS))
                    .mapToObj(code -> List.of((double) code))
                    .toList();
        }
        var values = variable.at(rows);
        var amounts = ReferenceShares.amounts(variable, values);
        Arrays.sort(amounts);
        var codes = variable.candidate().orElseThrow().aims().codes();
        var reached =
                DoubleStream.of(values).boxed().filter(codes::contains).collect(Collectors.toCollection(TreeSet::new));
        for (int percent : amounts.length == 0 ? List.<Integer>of() : REACHED) {
            reached.add(amounts[(int) ((long) (amounts.length - 1) * percent / 100)]);
        }
        return reached.stream().map(List::of).toList();
    }
}
