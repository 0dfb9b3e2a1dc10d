package org.creditrepair.assessment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.scale.GradeBand;
import org.creditrepair.assessment.scale.MasterScale;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.scale.Scale;
import org.creditrepair.assessment.tree.Decision;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.Precision;
import org.creditrepair.assessment.tree.TreeNodes;

/** Models for tests: small ones made by hand, and large ones computed from a seed. */
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
        return new Attribute(
                bin, OptionalDouble.empty(), OptionalDouble.of(points), OptionalDouble.empty(), Optional.empty());
    }

    public static Attribute points(Bin bin, double points, double share) {
        return new Attribute(
                bin, OptionalDouble.empty(), OptionalDouble.of(points), OptionalDouble.of(share), Optional.empty());
    }

    public static Attribute woe(Bin bin, double woe, double share) {
        return new Attribute(
                bin, OptionalDouble.of(woe), OptionalDouble.empty(), OptionalDouble.of(share), Optional.empty());
    }

    public static Attribute regression(Bin bin, double woe, double points) {
        return new Attribute(
                bin, OptionalDouble.of(woe), OptionalDouble.of(points), OptionalDouble.empty(), Optional.empty());
    }

    public static Attribute because(Attribute attribute, String code) {
        return new Attribute(
                attribute.bin(), attribute.woe(), attribute.points(), attribute.share(), Optional.of(reason(code)));
    }

    public static Bin interval(double from, double to) {
        return new Bin.Interval(from, to);
    }

    /** A characteristic by judgement whose reason is named as its feature. */
    public static Characteristic characteristic(String feature, Attribute... attributes) {
        return new Characteristic(
                feature, Closure.LEFT_CLOSED, Optional.empty(), reason(feature), List.of(attributes));
    }

    public static Characteristic weighted(Characteristic characteristic, double coefficient, double shift) {
        return new Characteristic(
                characteristic.feature(),
                characteristic.closure(),
                Optional.of(new Weight(coefficient, shift)),
                characteristic.reason(),
                characteristic.attributes());
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
                new Evidence(List.of(), List.of()));
    }

    public static ModelArtefact with(ModelArtefact artefact, Scoring scoring) {
        return new ModelArtefact(
                artefact.identity(), artefact.features(), scoring, artefact.output(), artefact.evidence());
    }

    public static ModelArtefact with(ModelArtefact artefact, Output output) {
        return new ModelArtefact(
                artefact.identity(), artefact.features(), artefact.scoring(), output, artefact.evidence());
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

    public static Identity identity() {
        return new Identity(
                "test-1",
                "A model for tests",
                Optional.of(new Identity.TrainingData("computed", "0123456789abcdef".repeat(4), 1000, 120)),
                new Identity.Approval("Model committee", LocalDate.of(2024, 3, 1)));
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

    /**
     * A card whose points follow from a regression, computed from a seed: some features with levels, the others with
     * numbers, specials and missing values.
     *
     * @param bins intervals or levels of each characteristic
     */
    public static ModelArtefact regressionCard(long seed, int size, int bins) {
        var random = new SplittableRandom(seed);
        var features = new ArrayList<Feature>();
        var characteristics = new ArrayList<Characteristic>();
        var names = IntStream.range(0, bins).mapToObj(i -> "level-" + i).toArray(String[]::new);
        var intercept = 2.0;
        var shift = 10.0;
        for (var i = 0; i < size; i++) {
            var id = "feature-" + i;
            var isCategorical = i % 4 == 3;
            features.add(isCategorical ? levels(id, Feature.OtherLevel.OWN_VALUE, names) : number(id));
            var attributes = new ArrayList<Attribute>();
            var weight = new Weight(0.4 + 0.5 * random.nextDouble(), shift);
            for (var bin : isCategorical ? levelBins(names) : numberBins(bins)) {
                var woe = random.nextDouble() - 0.5;
                var exact = ODDS.factor() * weight.coefficient() * woe + shift;
                attributes.add(shared(regression(bin, woe, Rounding.HALF_EVEN.round(exact, 1)), bins + 2));
            }
            characteristics.add(new Characteristic(
                    id, i % 2 == 0 ? Closure.LEFT_CLOSED : Closure.RIGHT_CLOSED, Optional.of(weight), reason(id),
                    attributes));
        }
        var base = Rounding.HALF_EVEN.round(ODDS.score(intercept) - size * shift, 1);
        return new ModelArtefact(
                identity(),
                features,
                new Scoring.Scorecard(base, OptionalDouble.of(intercept), characteristics),
                output(1, Optional.of(ODDS), Baseline.POPULATION_MEAN),
                new Evidence(
                        List.of(new Evidence.ScoreShare(0, 0.25), new Evidence.ScoreShare(550, 0.75)),
                        List.of(new Evidence.Measure("auc", "out-of-time", 0.71, 0.69, 0.73))));
    }

    private static Attribute shared(Attribute attribute, int parts) {
        return new Attribute(
                attribute.bin(), attribute.woe(), attribute.points(), OptionalDouble.of(1.0 / parts), Optional.empty());
    }

    private static List<Bin> numberBins(int bins) {
        var list = new ArrayList<Bin>();
        for (var i = 0; i < bins; i++) {
            list.add(interval(i == 0 ? NONE : 10 * i, i == bins - 1 ? END : 10 * (i + 1)));
        }
        list.add(new Bin.Special(List.of(-999.0, -998.0)));
        list.add(new Bin.Missing());
        return list;
    }

    private static List<Bin> levelBins(String... names) {
        var list = new ArrayList<Bin>();
        Arrays.stream(names).forEach(name -> list.add(new Bin.Levels(List.of(name))));
        list.add(new Bin.Other());
        list.add(new Bin.Missing());
        return list;
    }

    /** Rows of a {@link #regressionCard}, one behind the other, with every kind of value. */
    public static double[] rows(ModelArtefact artefact, int count, long seed) {
        var random = new SplittableRandom(seed);
        var rows = new double[count * artefact.features().size()];
        for (var i = 0; i < rows.length; i++) {
            var feature = artefact.features().get(i % artefact.features().size());
            var special = random.nextInt(12) == 0;
            rows[i] = feature.values() instanceof Feature.Values.Categorical categorical
                    ? random.nextInt(categorical.levels().size() + 1)
                    : special ? -999 : random.nextInt(-20, 120) / 2.0;
            if (random.nextInt(15) == 0) {
                rows[i] = Double.NaN;
            }
        }
        return rows;
    }

    /**
     * A model of full trees over numbers, computed from a seed.
     *
     * @param width how many features there are
     */
    public static ModelArtefact treeModel(long seed, int trees, int depth, int width) {
        var random = new SplittableRandom(seed);
        var features = IntStream.range(0, width).mapToObj(i -> number("feature-" + i)).toList();
        var groups = features.stream()
                .map(feature -> new FeatureGroup(feature.id(), List.of(feature.id()), reason(feature.id())))
                .toList();
        var forest = new Forest(
                Precision.FLOAT32,
                -1.5f,
                false,
                1,
                IntStream.range(0, trees).mapToObj(i -> tree(random, depth, width)).toList());
        return new ModelArtefact(
                identity(),
                features,
                new Scoring.Trees(Scoring.Target.BAD, forest, groups),
                output(0, Optional.of(ODDS), Baseline.POPULATION_MEAN),
                new Evidence(List.of(), List.of()));
    }

    /** A full tree, level by level. */
    public static TreeNodes tree(SplittableRandom random, int depth, int width) {
        var left = new ArrayList<Integer>();
        var right = new ArrayList<Integer>();
        var feature = new ArrayList<Integer>();
        var threshold = new ArrayList<Double>();
        var decision = new ArrayList<Integer>();
        var value = new ArrayList<Double>();
        var cover = new ArrayList<Double>();
        var categories = new ArrayList<List<Integer>>();
        var splits = (1 << depth) - 1;
        for (var node = 0; node < 2 * splits + 1; node++) {
            var isLeaf = node >= splits;
            left.add(isLeaf ? -1 : 2 * node + 1);
            right.add(isLeaf ? -1 : 2 * node + 2);
            feature.add(isLeaf ? -1 : random.nextInt(width));
            threshold.add(isLeaf ? 0.0 : random.nextInt(-10, 60));
            decision.add(isLeaf ? 0 : Decision.MISSING_NAN + (random.nextBoolean() ? Decision.DEFAULT_LEFT : 0));
            value.add(isLeaf ? (double) (float) (random.nextDouble() * 0.2 - 0.1) : 0);
            cover.add(1.0 + random.nextInt(100));
            categories.add(List.of());
        }
        return new TreeNodes(left, right, feature, threshold, decision, value, cover, categories);
    }
}
