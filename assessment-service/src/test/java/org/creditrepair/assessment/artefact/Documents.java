package org.creditrepair.assessment.artefact;

import static org.creditrepair.assessment.model.Models.END;
import static org.creditrepair.assessment.model.Models.NONE;
import static org.creditrepair.assessment.model.Models.ODDS;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.characteristic;
import static org.creditrepair.assessment.model.Models.counted;
import static org.creditrepair.assessment.model.Models.halves;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.levels;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.points;
import static org.creditrepair.assessment.model.Models.reason;
import static org.creditrepair.assessment.model.Models.regressed;
import static org.creditrepair.assessment.model.Models.whole;
import static org.creditrepair.assessment.model.Models.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.scale.GradeBand;
import org.creditrepair.assessment.scale.MasterScale;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.Precision;
import org.creditrepair.assessment.tree.TreeNodes;

/** One sound artefact of each kind, for tests to spoil. */
public final class Documents {
    private Documents() {}

    public static ModelArtefact of(String name) {
        return switch (name) {
            case "judgement" -> judgement();
            case "regression" -> LargeModels.regressionCard(7, 4, 3);
            case "logistic" -> logistic();
            case "trees" -> trees();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static ModelArtefact judgement() {
        var home = characteristic(
                "home",
                points(new Bin.Levels(List.of("rent")), 1),
                points(new Bin.Levels(List.of("own", "free")), 2),
                points(new Bin.Missing(), 0));
        var income = characteristic(
                "income",
                points(interval(NONE, 10), 0),
                points(interval(10, END), 20),
                points(new Bin.Spike(List.of(5.0, 6.0)), 10));
        return card(
                List.of(
                        levels("home", Feature.OtherLevel.AS_MISSING, "rent", "own", "free"),
                        with(whole("income"), new Feature.Missing.Impute(7)),
                        number("debt")),
                home,
                income,
                halves("debt", 5, 0, 1));
    }

    private static ModelArtefact logistic() {
        var a = regressed(
                "a",
                0.8,
                counted(interval(NONE, 0), 100, 200),
                counted(interval(0, END), 380, 190),
                counted(new Bin.Missing(), 20, 110));
        var b = with(number("b"), new Feature.Missing.Impute(4));
        var output = Models.output(0, Optional.of(ODDS), Baseline.POPULATION_MEAN);
        var knots = List.of(
                new Calibration.Isotonic.Knot(-2, 0.9),
                new Calibration.Isotonic.Knot(0, 0.4),
                new Calibration.Isotonic.Knot(3, 0.05));
        var grades = new MasterScale(
                MasterScale.Basis.PROBABILITY,
                Closure.RIGHT_CLOSED,
                List.of(new GradeBand("A", 0, 0.1), new GradeBand("B", 0.1, 1)));
        return new ModelArtefact(
                Models.fitted(1_000, 500),
                List.of(number("a"), b),
                new Scoring.Logistic(
                        1.5, List.of(a), List.of(new LinearTerm("b", 0.5, 3, OptionalDouble.of(9), reason("b")))),
                new Output(output.scale(), new Calibration.Isotonic(knots), grades, output.reasons()),
                Models.evidence(b));
    }

    private static ModelArtefact trees() {
        var nodes = new TreeNodes(
                List.of(1, -1, 3, -1, -1),
                List.of(2, -1, 4, -1, -1),
                List.of(0, -1, 1, -1, -1),
                List.of(0.5, 0.0, 0.0, 0.0, 0.0),
                List.of(10, 0, 9, 0, 0),
                List.of(0.0, -0.5, 0.0, 0.25, 1.5),
                List.of(40.0, 10.0, 30.0, 15.0, 15.0),
                List.of(List.of(), List.of(), List.of(0, 2), List.of(), List.of()));
        var features =
                List.of(number("a"), levels("home", Feature.OtherLevel.OWN_VALUE, "rent", "own", "free"), number("c"));
        return new ModelArtefact(
                Models.fitted(1_000, 500),
                features,
                new Scoring.Trees(
                        Scoring.Target.BAD,
                        new Forest(Precision.FLOAT32, -1.5, false, 1, List.of(nodes, nodes)),
                        List.of(
                                new FeatureGroup(
                                        "wealth",
                                        List.of("a", "c"),
                                        reason("wealth"),
                                        List.of(List.of(0.5, 7.0), List.of(1.5, -7.0))),
                                Models.group("home", 1.0, 2.0))),
                with(
                                Models.with(LargeModels.treeModel(1, 1, 1, 1), new Calibration.Platt(0.9, 0.1)),
                                Baseline.POPULATION_MEAN)
                        .output(),
                Models.evidence(features.toArray(Feature[]::new)));
    }
}
