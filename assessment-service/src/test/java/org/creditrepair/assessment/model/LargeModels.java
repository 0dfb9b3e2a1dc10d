package org.creditrepair.assessment.model;

import static org.creditrepair.assessment.model.Models.END;
import static org.creditrepair.assessment.model.Models.NONE;
import static org.creditrepair.assessment.model.Models.ODDS;
import static org.creditrepair.assessment.model.Models.closed;
import static org.creditrepair.assessment.model.Models.evidence;
import static org.creditrepair.assessment.model.Models.fitted;
import static org.creditrepair.assessment.model.Models.group;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.levels;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.output;
import static org.creditrepair.assessment.model.Models.regressed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.tree.Decision;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.Precision;
import org.creditrepair.assessment.tree.TreeNodes;

/** Large models and rows for tests, computed from a seed. */
public final class LargeModels {
    private static final long ROWS = 10_000;
    private static final long BADS = 1_200;
    private static final Smoothing SMOOTHING = new Smoothing(Smoothing.Method.M_ESTIMATE, 2);

    private LargeModels() {}

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
            var weight = new Weight(0.4 + 0.5 * random.nextDouble(), shift, SMOOTHING);
            var characteristic = regressed(
                    id,
                    weight,
                    OptionalInt.of(1),
                    counted(random, isCategorical ? levelBins(names) : numberBins(bins)));
            characteristics.add(closed(characteristic, i % 2 == 0 ? Closure.LEFT_CLOSED : Closure.RIGHT_CLOSED));
        }
        var base = Rounding.HALF_EVEN.round(ODDS.score(intercept) - size * shift, 1);
        return new ModelArtefact(
                fitted(ROWS, BADS),
                features,
                new Scoring.Scorecard(base, OptionalDouble.of(intercept), characteristics),
                output(1, Optional.of(ODDS), Baseline.POPULATION_MEAN),
                evidence());
    }

    /** Whole counts that add up, with weights of evidence of about −0.5 to 0.5. */
    private static List<Models.Counted> counted(SplittableRandom random, List<Bin> bins) {
        var goods = shares(random, bins.size(), ROWS - BADS);
        var bads = shares(random, bins.size(), BADS);
        return IntStream.range(0, bins.size())
                .mapToObj(i -> Models.counted(bins.get(i), goods[i], bads[i]))
                .toList();
    }

    private static long[] shares(SplittableRandom random, int parts, long total) {
        var shares = new long[parts];
        shares[parts - 1] = total;
        for (var i = 0; i < parts - 1; i++) {
            shares[i] = (long) (total * random.nextDouble(0.75, 1.15) / parts);
            shares[parts - 1] -= shares[i];
        }
        return shares;
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
        var features =
                IntStream.range(0, width).mapToObj(i -> number("feature-" + i)).toList();
        var groups = features.stream()
                .map(feature -> group(feature.id(), -20.0, 15.0, 55.0))
                .toList();
        var forest = new Forest(
                Precision.FLOAT32,
                -1.5f,
                false,
                1,
                IntStream.range(0, trees)
                        .mapToObj(i -> tree(random, depth, width))
                        .toList());
        return new ModelArtefact(
                fitted(ROWS, BADS),
                features,
                new Scoring.Trees(Scoring.Target.BAD, forest, groups),
                output(0, Optional.of(ODDS), Baseline.POPULATION_MEAN),
                evidence(features.toArray(Feature[]::new)));
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
