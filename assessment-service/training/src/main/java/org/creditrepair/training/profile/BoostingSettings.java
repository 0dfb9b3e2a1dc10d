package org.creditrepair.training.profile;

import java.util.List;

/**
 * How trees are boosted. Where there are several of a setting, the choice is made by inner folds, and the number of
 * trees is always chosen so.
 *
 * @param depths of the trees
 * @param learningRate of each tree
 * @param mostTrees 1 or more
 * @param patience how many more trees are tried before the best number is taken
 * @param leastWeights the least sums of hessians of a leaf
 * @param rowShare of the rows that each tree sees
 * @param columnShare of the columns that each tree sees
 * @param lambda L2 penalty of the leaves
 * @param innerFolds 2 or more
 * @param seed of the samples
 */
public record BoostingSettings(
        List<Integer> depths,
        double learningRate,
        int mostTrees,
        int patience,
        List<Double> leastWeights,
        double rowShare,
        double columnShare,
        double lambda,
        int innerFolds,
        int seed) {
    public BoostingSettings {
        depths = List.copyOf(depths);
        leastWeights = List.copyOf(leastWeights);
    }
}
