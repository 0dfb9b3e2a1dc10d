package org.creditrepair.training.served;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Evidence.BinShare;
import org.creditrepair.assessment.model.Evidence.FeatureShares;
import org.creditrepair.assessment.model.Evidence.ScoreShare;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.training.binning.NumberBinning;
import org.creditrepair.training.report.ScoreBands;
import org.creditrepair.training.table.Variable;

/**
 * How the rows that a model was trained on are distributed: their scores as they are served, and the features that have
 * no bins of their own. Numbers are told in about ten intervals of the same size, codes and levels one by one.
 */
final class ReferenceShares {
    private ReferenceShares() {}

    /** @param served scores, rounded and kept on the scale as the service does */
    static List<ScoreShare> scores(double[] served) {
        var bands = ScoreBands.of(served);
        var shares = bands.shares(served);
        return IntStream.range(0, shares.size())
                .mapToObj(i -> new ScoreShare(bands.starts().get(i), shares.get(i)))
                .toList();
    }

    /** @param variables the columns of the features, in their order */
    static List<FeatureShares> features(List<Feature> features, List<Variable> variables, int[] rows) {
        return IntStream.range(0, features.size())
                .mapToObj(i -> feature(features.get(i), variables.get(i), rows))
                .toList();
    }

    private static FeatureShares feature(Feature feature, Variable variable, int[] rows) {
        var values = variable.at(rows);
        return feature.values() instanceof Feature.Values.Categorical(var levels, var other)
                ? levels(feature.id(), levels, variable, values)
                : numbers(feature.id(), variable, values);
    }

    private static FeatureShares numbers(String id, Variable variable, double[] values) {
        var binning = new NumberBinning(
                edges(variable, values), variable.candidate().orElseThrow().singles());
        return shares(id, binning.bins(), values, binning::position);
    }

    private static List<Double> edges(Variable variable, double[] values) {
        var amounts = amounts(variable, values);
        var starts =
                amounts.length == 0 ? List.<Double>of() : ScoreBands.of(amounts).starts();
        return starts.isEmpty() ? starts : starts.subList(1, starts.size());
    }

    /** Numbers that are neither missing nor codes or spikes. */
    static double[] amounts(Variable variable, double[] values) {
        var singles = variable.candidate().orElseThrow().singles();
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .filter(value -> singles.stream()
                        .noneMatch(single -> single.values().stream().anyMatch(code -> code == value)))
                .toArray();
    }

    /** A level that no training row had is a missing value, as it is in the model. */
    private static FeatureShares levels(String id, List<String> levels, Variable variable, double[] values) {
        var bins = new ArrayList<Bin>();
        levels.forEach(level -> bins.add(new Bin.Levels(List.of(level))));
        bins.add(new Bin.Missing());
        return shares(id, bins, values, value -> {
            var position =
                    Double.isNaN(value) ? -1 : levels.indexOf(variable.levels().get((int) (double) value));
            return position < 0 ? levels.size() : position;
        });
    }

    private static FeatureShares shares(String id, List<Bin> bins, double[] values, ToIntFunction<Double> position) {
        var counts = new long[bins.size()];
        DoubleStream.of(values).forEach(value -> counts[position.applyAsInt(value)]++);
        return new FeatureShares(
                id,
                IntStream.range(0, counts.length)
                        .mapToObj(i -> new BinShare(bins.get(i), (double) counts[i] / values.length))
                        .toList());
    }
}
