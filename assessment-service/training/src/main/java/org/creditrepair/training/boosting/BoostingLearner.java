package org.creditrepair.training.boosting;

import org.creditrepair.training.boosting.BoostingModel.BoostingChoice;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.learning.Learner;
import org.creditrepair.training.profile.BoostingSettings;
import org.creditrepair.training.table.Table;

/**
 * Boosts trees. Depth, weight of leaves and number of trees are chosen by inner folds of the rows that it is given: by
 * the least mean loss, each at the number of trees that was best for its fold; the number is the mean of these.
 */
public final class BoostingLearner implements Learner<BoostingModel> {
    private final BoostingSettings settings;
    private final long seed;

    /** @param seed of the inner folds */
    public BoostingLearner(BoostingSettings settings, long seed) {
        this.settings = settings;
        this.seed = seed;
    }

    @Override
    public BoostingModel train(Table table, int[] rows) {
        var choice = choose(table, rows);
        var inputs = Inputs.of(table, rows);
        var booster = new Booster(settings, table, inputs);
        return new BoostingModel(booster.train(choice, rows), choice, inputs, booster);
    }

    private BoostingChoice choose(Table table, int[] rows) {
        var folds = Folds.stratified(table.bads(), rows, settings.innerFolds(), seed);
        BoostingChoice best = null;
        var least = Double.POSITIVE_INFINITY;
        for (int depth : settings.depths()) {
            for (double leastWeight : settings.leastWeights()) {
                var choice = new BoostingChoice(depth, leastWeight, settings.mostTrees());
                var trees = 0;
                var loss = 0.0;
                for (var fold = 0; fold < folds.count(); fold++) {
                    var growth = grow(table, choice, folds.trained(fold), folds.judged(fold));
                    trees += growth.trees();
                    loss += growth.loss();
                }
                if (best == null || loss < least) {
                    least = loss;
                    best = new BoostingChoice(depth, leastWeight, StrictMath.max(1, (int)
                            StrictMath.rint((double) trees / folds.count())));
                }
            }
        }
        return best;
    }

    private Booster.Growth grow(Table table, BoostingChoice choice, int[] trained, int[] judged) {
        return new Booster(settings, table, Inputs.of(table, trained)).grow(choice, trained, judged);
    }
}
