package org.creditrepair.training.card;

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
import org.creditrepair.training.learning.Learner;
import org.creditrepair.training.profile.CardSettings;
import org.creditrepair.training.profile.OutputSettings;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.Variable;

/**
 * Trains a scorecard. Penalty, least information, smoothing and ridge are chosen by inner folds of the rows that it is
 * given, one after the other as in {@link ChoiceSearch}.
 */
public final class CardLearner implements Learner<CardModel> {
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
        var binned = binned(table, rows, choice);
        return model(new Selection(table, rows, binned, settings, choice.leastInformation()), table, binned, choice);
    }

    private CardChoice choose(Table table, int[] rows) {
        if (ChoiceSearch.isDecided(settings)) {
            return ChoiceSearch.first(settings);
        }
        var folds = Folds.stratified(table.bads(), rows, settings.innerFolds(), seed);
        var inner = IntStream.range(0, folds.count())
                .mapToObj(fold -> new InnerFold(this, settings, table, folds.trained(fold), folds.judged(fold)))
                .toList();
        return new ChoiceSearch(settings, choice -> {
                    var sum = 0.0;
                    for (var fold : inner) {
                        sum += fold.area(choice);
                    }
                    return sum / inner.size();
                })
                .best();
    }

    CardModel model(Selection selection, Table table, List<Binned> binned, CardChoice choice) {
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

    List<Binned> binned(Table table, int[] rows, CardChoice choice) {
        var bads = table.bads(rows);
        var binner = new Binner(bads, choice.smoothing(), settings.limits().with(choice.penalty()));
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
