package org.creditrepair.training.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.training.binning.Binned;
import org.creditrepair.training.binning.Binner;
import org.creditrepair.training.binning.Binning;
import org.creditrepair.training.binning.LevelBinning;
import org.creditrepair.training.binning.NumberBinning;
import org.creditrepair.training.card.CardModel.CardChoice;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.learning.CrossValidation;
import org.creditrepair.training.learning.Learner;
import org.creditrepair.training.learning.UntrainableException;
import org.creditrepair.training.profile.CardSettings;
import org.creditrepair.training.profile.OutputSettings;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.Variable;

/** Trains a scorecard; smoothing and ridge are chosen by inner folds of the rows that it is given. */
public final class CardLearner implements Learner<CardModel> {
    private static final double BY_CHANCE = 0.5;

    private final CardSettings settings;
    private final OutputSettings output;
    private final long seed;

    /** @param seed of the inner folds */
    public CardLearner(CardSettings settings, OutputSettings output, long seed) {
        this.settings = settings;
        this.output = output;
        this.seed = seed;
    }

    @Override
    public CardModel train(Table table, int[] rows) {
        var choice = choose(table, rows);
        var binned = binned(table, rows, choice.smoothing());
        return model(new Selection(table, rows, binned, settings), table, binned, choice);
    }

    /** The choice with the greatest mean area over the inner folds; ties go to the one declared first. */
    private CardChoice choose(Table table, int[] rows) {
        var choices = choices();
        if (choices.size() == 1) {
            return choices.getFirst();
        }
        var folds = Folds.stratified(table.bads(), rows, settings.innerFolds(), seed);
        var areas = new double[choices.size()];
        for (var fold = 0; fold < folds.count(); fold++) {
            add(areas, choices, table, folds.trained(fold), folds.judged(fold));
        }
        var best = 0;
        for (var i = 1; i < areas.length; i++) {
            best = areas[i] > areas[best] ? i : best;
        }
        return choices.get(best);
    }

    private List<CardChoice> choices() {
        var choices = new ArrayList<CardChoice>();
        for (double smoothing : settings.smoothing()) {
            for (double ridge : settings.ridges()) {
                choices.add(new CardChoice(smoothing, ridge));
            }
        }
        return choices;
    }

    private void add(double[] areas, List<CardChoice> choices, Table table, int[] trained, int[] judged) {
        for (double smoothing : settings.smoothing()) {
            var binned = binned(table, trained, smoothing);
            var selection = new Selection(table, trained, binned, settings);
            for (var i = 0; i < areas.length; i++) {
                if (choices.get(i).smoothing() == smoothing) {
                    areas[i] += area(selection, table, binned, choices.get(i), judged);
                }
            }
        }
    }

    /** A choice that gives no card tells the outcomes apart as chance does. */
    private double area(Selection selection, Table table, List<Binned> binned, CardChoice choice, int[] judged) {
        try {
            var model = model(selection, table, binned, choice);
            return CrossValidation.area(model.scores(table, judged), table.bads(judged));
        } catch (UntrainableException untrainable) {
            return BY_CHANCE;
        }
    }

    private CardModel model(Selection selection, Table table, List<Binned> binned, CardChoice choice) {
        var selected = selection.select(choice.ridge());
        var terms = IntStream.range(0, selected.kept().size())
                .mapToObj(i -> {
                    int position = selected.kept().get(i);
                    return new Term(
                            position,
                            table.candidates().get(position).name(),
                            binned.get(position),
                            selected.estimate().slopes().get(i));
                })
                .sorted(Comparator.comparingInt(Term::position))
                .toList();
        return new CardModel(terms, selected.drops(), choice, selected.estimate(), output);
    }

    private List<Binned> binned(Table table, int[] rows, double smoothing) {
        var bads = table.bads(rows);
        var binner = new Binner(bads, smoothing, settings.limits());
        return table.candidates().stream()
                .map(variable -> {
                    var values = variable.at(rows);
                    return Binned.of(binning(binner, variable, values), values, bads, binner.evidence());
                })
                .toList();
    }

    private static Binning binning(Binner binner, Variable variable, double[] values) {
        var candidate = variable.candidate().orElseThrow();
        if (variable.hasLevels()) {
            return candidate
                    .groups()
                    .map(groups -> imported(variable, groups))
                    .orElseGet(() -> binner.levels(values, variable.levels(), candidate.trend()));
        }
        return candidate
                .edges()
                .map(edges -> new NumberBinning(edges, candidate.singles()))
                .orElseGet(() -> binner.numbers(values, candidate.trend(), candidate.singles()));
    }

    /** A level of a group that does not occur in the file is left out, since nothing is known of it. */
    private static LevelBinning imported(Variable variable, List<List<String>> groups) {
        return new LevelBinning(
                variable.levels(),
                groups.stream()
                        .map(group -> group.stream()
                                .filter(variable.levels()::contains)
                                .map(variable.levels()::indexOf)
                                .toList())
                        .filter(group -> !group.isEmpty())
                        .toList());
    }
}
