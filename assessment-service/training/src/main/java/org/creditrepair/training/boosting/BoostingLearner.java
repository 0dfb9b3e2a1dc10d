package org.creditrepair.training.boosting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.boosting.BoostingModel.BoostingChoice;
import org.creditrepair.training.calibration.IsotonicFit;
import org.creditrepair.training.calibration.PlattFit;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.learning.Learner;
import org.creditrepair.training.profile.BoostingSettings;
import org.creditrepair.training.table.Table;

/**
 * Boosts trees. Depth, weight of leaves and number of trees are chosen by inner folds of the rows that it is given: by
 * the least mean loss, each at the number of trees that was best for its fold; the number is the mean of these. After
 * each inner fold the worse half of the choices goes (successive halving). Then the calibration is fitted to the log
 * odds of the inner folds' rows, each scored by trees of that choice that have not seen it, so what the model says of a
 * row is calibrated as it is served.
 *
 * <p>Source: K. Jamieson, A. Talwalkar, Non-stochastic Best Arm Identification and Hyperparameter Optimization (2016).
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
        var folds = Folds.stratified(table.bads(), rows, settings.innerFolds(), seed);
        var choice = choose(table, folds);
        var inputs = Inputs.of(table, rows);
        var booster = new Booster(settings, table, inputs);
        return new BoostingModel(
                booster.train(choice, rows), choice, calibration(table, rows, folds, choice), inputs, booster);
    }

    /** A choice in the race, with what it has come to. */
    private static final class Racer {
        private final int depth;
        private final double leastWeight;
        private int trees;
        private double loss;

        private Racer(int depth, double leastWeight) {
            this.depth = depth;
            this.leastWeight = leastWeight;
        }

        private void add(Booster.Growth growth) {
            trees += growth.trees();
            loss += growth.loss();
        }

        private BoostingChoice with(int number) {
            return new BoostingChoice(depth, leastWeight, number);
        }
    }

    /** Ties go to the choice that is declared first. */
    private BoostingChoice choose(Table table, Folds folds) {
        var racers = racers();
        for (var fold = 0; fold < folds.count(); fold++) {
            var trained = folds.trained(fold);
            var booster = new Booster(settings, table, Inputs.of(table, trained));
            for (var racer : racers) {
                racer.add(booster.grow(racer.with(settings.mostTrees()), trained, folds.judged(fold)));
            }
            racers.sort(Comparator.comparingDouble(racer -> racer.loss));
            racers = new ArrayList<>(racers.subList(0, (racers.size() + 1) / 2));
        }
        var best = racers.getFirst();
        return best.with(StrictMath.max(1, (int) StrictMath.rint((double) best.trees / folds.count())));
    }

    private List<Racer> racers() {
        var racers = new ArrayList<Racer>();
        for (int depth : settings.depths()) {
            for (double leastWeight : settings.leastWeights()) {
                racers.add(new Racer(depth, leastWeight));
            }
        }
        return racers;
    }

    private Calibration calibration(Table table, int[] rows, Folds folds, BoostingChoice choice) {
        var logOdds = new double[table.bads().length];
        for (var fold = 0; fold < folds.count(); fold++) {
            var trained = folds.trained(fold);
            var judged = folds.judged(fold);
            var margins = new Booster(settings, table, Inputs.of(table, trained)).unseen(choice, trained, judged);
            for (var i = 0; i < judged.length; i++) {
                logOdds[judged[i]] = -margins[i];
            }
        }
        var unseen = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            unseen[i] = logOdds[rows[i]];
        }
        return switch (settings.calibration()) {
            case PLATT -> PlattFit.of(unseen, table.bads(rows));
            case ISOTONIC -> IsotonicFit.of(unseen, table.bads(rows));
        };
    }
}
