package org.creditrepair.assessment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.scale.GradeBand;
import org.creditrepair.assessment.scale.MasterScale;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.scale.Scale;

/** Models for tests, made by hand; {@link LargeModels} computes large ones. */
public final class Models {
    public static final double NONE = Double.NEGATIVE_INFINITY;
    public static final double END = Double.POSITIVE_INFINITY;
    public static final OddsScale ODDS = new OddsScale(40, 600, 20);

    private Models() {}

    public static ReasonText reason(String code) {
        return new ReasonText(code, code + " 低", code + " is low");
    }

    public static Feature number(String id) {
        return new Feature(id, new Feature.Values.Numeric("CNY"), new Feature.Missing.OwnValue(), false, true);
    }

    public static Feature whole(String id) {
        return new Feature(id, new Feature.Values.Whole("months"), new Feature.Missing.OwnValue(), false, true);
    }

    public static Feature levels(String id, Feature.OtherLevel other, String... levels) {
        return new Feature(
                id,
                new Feature.Values.Categorical(List.of(levels), other),
                new Feature.Missing.OwnValue(),
                false,
                true);
    }

    public static Feature with(Feature feature, Feature.Missing missing) {
        return new Feature(feature.id(), feature.values(), missing, feature.isProtected(), feature.isChangeable());
    }

    public static Feature marked(Feature feature, boolean isProtected, boolean isChangeable) {
        return new Feature(feature.id(), feature.values(), feature.missing(), isProtected, isChangeable);
    }

    public static Attribute points(Bin bin, double points) {
        return attribute(bin, points, OptionalDouble.empty());
    }

    public static Attribute points(Bin bin, double points, double share) {
        return attribute(bin, points, OptionalDouble.of(share));
    }

    private static Attribute attribute(Bin bin, double points, OptionalDouble share) {
        return new Attribute(
                bin,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(points),
                share,
                isKnown(bin),
                Optional.empty());
    }

    private static boolean isKnown(Bin bin) {
        return !(bin instanceof Bin.Missing) && !(bin instanceof Bin.Other) && !(bin instanceof Bin.Special);
    }

    /** An attribute that a party can aim at, or cannot, whatever its bin is. */
    public static Attribute aimed(Attribute attribute, boolean isAim) {
        return new Attribute(
                attribute.bin(),
                attribute.counts(),
                attribute.woe(),
                attribute.points(),
                attribute.share(),
                isAim,
                attribute.reason());
    }

    public static Attribute because(Attribute attribute, String code) {
        return new Attribute(
                attribute.bin(),
                attribute.counts(),
                attribute.woe(),
                attribute.points(),
                attribute.share(),
                attribute.isAim(),
                Optional.of(reason(code)));
    }

    public static Bin interval(double from, double to) {
        return new Bin.Interval(from, to);
    }

    /** A characteristic by judgement whose reason is named as its feature. */
    public static Characteristic characteristic(String feature, Attribute... attributes) {
        return new Characteristic(feature, Closure.LEFT_CLOSED, Optional.empty(), reason(feature), List.of(attributes));
    }

    /** A bin with the goods and bads in it. */
    public record Counted(Bin bin, double goods, double bads) {}

    public static Counted counted(Bin bin, double goods, double bads) {
        return new Counted(bin, goods, bads);
    }

    /** A characteristic of a logistic model whose reason is named as its feature, without smoothing. */
    public static Characteristic regressed(String feature, double coefficient, Counted... bins) {
        var smoothing = new Smoothing(Smoothing.Method.M_ESTIMATE, 0);
        return regressed(feature, new Weight(coefficient, 0, smoothing), OptionalInt.empty(), List.of(bins));
    }

    /**
     * A characteristic of a regression, of which everything follows from the counts.
     *
     * @param decimals of its points; absent in a logistic model
     */
    public static Characteristic regressed(String feature, Weight weight, OptionalInt decimals, List<Counted> bins) {
        var counts =
                bins.stream().map(bin -> new Counts(bin.goods(), bin.bads())).toList();
        var woe = weight.smoothing().woe(counts);
        var total = counts.stream().reduce(Counts.NONE, Counts::plus).total();
        var attributes = new ArrayList<Attribute>();
        for (var i = 0; i < bins.size(); i++) {
            var exact = ODDS.factor() * weight.coefficient() * woe.get(i) + weight.shift();
            attributes.add(new Attribute(
                    bins.get(i).bin(),
                    Optional.of(counts.get(i)),
                    OptionalDouble.of(woe.get(i)),
                    decimals.isEmpty()
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Rounding.HALF_EVEN.round(exact, decimals.getAsInt())),
                    OptionalDouble.of(counts.get(i).total() / total),
                    isKnown(bins.get(i).bin()),
                    Optional.empty()));
        }
        return new Characteristic(feature, Closure.LEFT_CLOSED, Optional.of(weight), reason(feature), attributes);
    }

    /** A group of one feature that is named as it. */
    public static FeatureGroup group(String feature, Double... aims) {
        return new FeatureGroup(
                feature,
                List.of(feature),
                reason(feature),
                Arrays.stream(aims).map(List::of).toList());
    }

    public static Characteristic closed(Characteristic characteristic, Closure closure) {
        return new Characteristic(
                characteristic.feature(),
                closure,
                characteristic.weight(),
                characteristic.reason(),
                characteristic.attributes());
    }

    /** Low below 0, high from 0 on, and missing. */
    public static Characteristic halves(String feature, double low, double high, double missing) {
        return characteristic(
                feature,
                points(interval(NONE, 0), low),
                points(interval(0, END), high),
                points(new Bin.Missing(), missing));
    }

    /** A card by judgement on a scale from 0 to 1000, with the best bin as baseline. */
    public static ModelArtefact card(List<Feature> features, Characteristic... characteristics) {
        return new ModelArtefact(
                identity(),
                features,
                new Scoring.Scorecard(100, OptionalDouble.empty(), List.of(characteristics)),
                output(0, Optional.empty(), Baseline.BEST_BIN),
                Evidence.NONE);
    }

    public static ModelArtefact with(ModelArtefact artefact, Scoring scoring) {
        return new ModelArtefact(
                artefact.identity(), artefact.features(), scoring, artefact.output(), artefact.evidence());
    }

    public static ModelArtefact with(ModelArtefact artefact, Output output) {
        return new ModelArtefact(
                artefact.identity(), artefact.features(), artefact.scoring(), output, artefact.evidence());
    }

    /** With other bands of scores. */
    public static ModelArtefact with(ModelArtefact artefact, List<Evidence.ScoreShare> scores) {
        var evidence = artefact.evidence();
        return new ModelArtefact(
                artefact.identity(),
                artefact.features(),
                artefact.scoring(),
                artefact.output(),
                new Evidence(scores, evidence.features(), evidence.measures()));
    }

    /** One grade by the score. */
    public static MasterScale grades(double lowest, double highest) {
        return new MasterScale(
                MasterScale.Basis.SCORE, Closure.LEFT_CLOSED, List.of(new GradeBand("A", lowest, highest)));
    }

    public static ModelArtefact with(ModelArtefact artefact, Baseline baseline) {
        var output = artefact.output();
        return with(
                artefact,
                new Output(
                        output.scale(),
                        output.calibration(),
                        output.masterScale(),
                        new Output.ReasonPolicy(baseline, output.reasons().limit())));
    }

    public static ModelArtefact with(ModelArtefact artefact, Calibration calibration) {
        var output = artefact.output();
        return with(artefact, new Output(output.scale(), calibration, output.masterScale(), output.reasons()));
    }

    /** Of a card by judgement. */
    public static Identity identity() {
        return identity(new Identity.Origin.Expert());
    }

    /** Of a model that was fitted. */
    public static Identity fitted(long rows, long bads) {
        return identity(new Identity.Origin.Fitted(
                new Identity.TrainingData("computed", "0123456789abcdef".repeat(4), rows, bads)));
    }

    private static Identity identity(Identity.Origin origin) {
        return new Identity(
                "test-1",
                "A model for tests",
                origin,
                new Identity.Approval("Model committee", LocalDate.of(2024, 3, 1)));
    }

    public static Evidence.Measure measure(String name, double value, double lower, double upper) {
        return new Evidence.Measure(name, "out-of-time", value, lower, upper, Evidence.Band.INTERVAL_95);
    }

    /** All that a fitted model has to tell, for features that have no bins of their own. */
    public static Evidence evidence(Feature... features) {
        return new Evidence(
                List.of(new Evidence.ScoreShare(0, 0.25), new Evidence.ScoreShare(550, 0.75)),
                Arrays.stream(features).map(Models::shares).toList(),
                List.of(
                        measure("auc", 0.71, 0.69, 0.73),
                        measure("gini", 0.42, 0.38, 0.46),
                        measure("ks", 0.31, 0.27, 0.35),
                        measure("brier", 0.09, 0.08, 0.1)));
    }

    private static Evidence.FeatureShares shares(Feature feature) {
        var bins = new ArrayList<Bin>();
        switch (feature.values()) {
            case Feature.Values.Categorical(var levels, var other) -> {
                bins.add(new Bin.Levels(levels));
                if (other == Feature.OtherLevel.OWN_VALUE) {
                    bins.add(new Bin.Other());
                }
            }
            default -> {
                bins.add(interval(NONE, 0));
                bins.add(interval(0, END));
            }
        }
        if (feature.missing() instanceof Feature.Missing.OwnValue) {
            bins.add(new Bin.Missing());
        }
        return new Evidence.FeatureShares(
                feature.id(),
                bins.stream()
                        .map(bin -> new Evidence.BinShare(bin, 1.0 / bins.size()))
                        .toList());
    }

    public static Output output(int decimals, Optional<OddsScale> odds, Baseline baseline) {
        return new Output(
                new Scale(decimals, Rounding.HALF_EVEN, 0, 1000, odds),
                new Calibration.None(),
                new MasterScale(
                        MasterScale.Basis.SCORE,
                        Closure.LEFT_CLOSED,
                        List.of(
                                new GradeBand("C", 0, 500),
                                new GradeBand("B", 500, 600),
                                new GradeBand("A", 600, 1000))),
                new Output.ReasonPolicy(baseline, 4));
    }
}
