package org.creditrepair.training.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditrepair.training.binning.Binned;
import org.creditrepair.training.card.CardModel.CardChoice;
import org.creditrepair.training.learning.CrossValidation;
import org.creditrepair.training.learning.UntrainableException;
import org.creditrepair.training.profile.CardSettings;
import org.creditrepair.training.table.Table;

/** One inner fold: trains cards of different choices on the same rows, and does nothing twice that comes out the same. */
final class InnerFold {
    private static final double BY_CHANCE = 0.5;

    private final CardLearner learner;
    private final CardSettings settings;
    private final Table table;
    private final int[] trained;
    private final int[] judged;
    private final Map<Cut, List<Binned>> binned = new HashMap<>();
    private final Map<Begun, Double> areas = new HashMap<>();

    /** @param judged the rows that tell how good a choice is, in none of which it is trained */
    InnerFold(CardLearner learner, CardSettings settings, Table table, int[] trained, int[] judged) {
        this.learner = learner;
        this.settings = settings;
        this.table = table;
        this.trained = trained;
        this.judged = judged;
    }

    /** All that bins depend on. */
    private record Cut(double penalty, double smoothing) {}

    /** All that a card depends on: two bounds of information between which nothing lies begin with the same ones. */
    private record Begun(Cut cut, double ridge, List<Integer> informative) {}

    /** Area under the curve of the judged rows. */
    double area(CardChoice choice) {
        var cut = new Cut(choice.penalty(), choice.smoothing());
        var bins = binned.computeIfAbsent(cut, none -> learner.binned(table, trained, choice));
        var selection = new Selection(table, trained, bins, settings, choice.leastInformation());
        return areas.computeIfAbsent(
                new Begun(cut, choice.ridge(), selection.informative()), none -> area(selection, bins, choice));
    }

    /** A choice that gives no card tells the outcomes apart as chance does. */
    private double area(Selection selection, List<Binned> bins, CardChoice choice) {
        try {
            var model = learner.model(selection, table, bins, choice);
            return CrossValidation.area(model.scores(table, judged), table.bads(judged));
        } catch (UntrainableException untrainable) {
            return BY_CHANCE;
        }
    }
}
