package org.creditrepair.training.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.tree.TreeEnsemble;
import org.creditrepair.assessment.tree.TreeShap;
import org.creditrepair.training.boosting.BoostingModel;
import org.creditrepair.training.card.CardModel;
import org.creditrepair.training.card.Term;
import org.creditrepair.training.learning.CrossValidation.OutOfFold;
import org.creditrepair.training.learning.Learner;
import org.creditrepair.training.report.Characteristic;
import org.creditrepair.training.report.Report.Influence;
import org.creditrepair.training.served.Measures;
import org.creditrepair.training.table.Table;

/** Tells what is in a model. */
final class Described {
    private static final int MOST_ROWS = 2_000;

    private Described() {}

    static List<Characteristic> characteristics(CardModel model) {
        return model.terms().stream().map(term -> characteristic(model, term)).toList();
    }

    private static Characteristic characteristic(CardModel model, Term term) {
        var binned = term.binned();
        var bins = binned.binning().bins();
        return new Characteristic(
                term.name(),
                binned.information(),
                term.coefficient().value(),
                term.coefficient().standardError(),
                term.coefficient().p(),
                IntStream.range(0, bins.size())
                        .mapToObj(i -> new Characteristic.Bin(
                                label(bins.get(i)),
                                binned.counts().get(i),
                                binned.woe().get(i),
                                model.points(term, i)))
                        .toList());
    }

    /**
     * How a model did on rows that it had not seen: out of fold, over the folds, and out of time where there is any.
     */
    static List<Measure> measures(Inputs inputs, OutOfFold outOfFold, Learner.Trained model) {
        var table = inputs.table();
        var measures = new ArrayList<>(Measures.of(
                "out-of-fold",
                new Measures.Scored(outOfFold.scores(), outOfFold.probabilities(), table.bads(outOfFold.rows()))));
        measures.addAll(Measures.overFolds(folds(inputs, outOfFold)));
        var late = table.outOfTime();
        var bads = table.badCount(late);
        if (bads > 1 && late.length - bads > 1) {
            measures.addAll(Measures.of(
                    "out-of-time",
                    new Measures.Scored(
                            model.scores(table, late), model.probabilities(table, late), table.bads(late))));
        }
        return List.copyOf(measures);
    }

    private static List<Measures.Scored> folds(Inputs inputs, OutOfFold outOfFold) {
        var numbers = inputs.folds().numbers();
        return IntStream.range(0, inputs.folds().count())
                .mapToObj(fold -> IntStream.range(0, outOfFold.rows().length)
                        .filter(i -> numbers[outOfFold.rows()[i]] == fold)
                        .toArray())
                .map(places -> new Measures.Scored(
                        at(outOfFold.scores(), places),
                        at(outOfFold.probabilities(), places),
                        inputs.table()
                                .bads(IntStream.of(places)
                                        .map(i -> outOfFold.rows()[i])
                                        .toArray())))
                .toList();
    }

    private static double[] at(double[] values, int[] places) {
        return IntStream.of(places).mapToDouble(i -> values[i]).toArray();
    }

    private static String label(Bin bin) {
        return switch (bin) {
            case Bin.Interval(var from, var to) when Double.isInfinite(from) && Double.isInfinite(to) -> "all";
            case Bin.Interval(var from, var to) when Double.isInfinite(from) -> "below " + shown(to);
            case Bin.Interval(var from, var to) when Double.isInfinite(to) -> "from " + shown(from);
            case Bin.Interval(var from, var to) -> "from " + shown(from) + " below " + shown(to);
            case Bin.Spike(var values) -> "= " + values;
            case Bin.Special(var codes) -> "code " + codes;
            case Bin.Levels(var levels) -> String.join(", ", levels);
            case Bin.Other other -> "other levels";
            case Bin.Missing missing -> "missing";
        };
    }

    private static String shown(double edge) {
        return String.format(Locale.ROOT, "%.6g", edge).replaceFirst("\\.?0+$", "");
    }

    /** Over some of the rows, evenly spread, where there are many. */
    static List<Influence> influences(StoredModel stored, BoostingModel model, Table table) {
        var forest = ((Scoring.Trees) stored.model().artefact().scoring()).forest();
        var shap = TreeShap.of(TreeEnsemble.of(forest));
        var features = model.features();
        var sums = new double[features.size()];
        var rows = table.inTime();
        var stride = StrictMath.max(1, rows.length / MOST_ROWS);
        var count = 0;
        for (var i = 0; i < rows.length; i += stride) {
            var contributions = new double[sums.length];
            shap.addTo(contributions, model.row(rows[i]), 0);
            for (var k = 0; k < sums.length; k++) {
                sums[k] += StrictMath.abs(contributions[k]);
            }
            count++;
        }
        var total = count;
        return IntStream.range(0, sums.length)
                .mapToObj(k -> new Influence(features.get(k).id(), sums[k] / total))
                .sorted(Comparator.comparingDouble(Influence::logOdds).reversed())
                .toList();
    }
}
