package org.creditrepair.training.profile;

import java.util.List;
import java.util.Objects;

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
 * @param calibration by which log odds become those that are served
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
        int seed,
        Calibrator calibration) {
    public BoostingSettings {
        depths = List.copyOf(depths);
        leastWeights = List.copyOf(leastWeights);
        Objects.requireNonNull(calibration, "calibration");
    }

    /** Ways to calibrate. */
    public enum Calibrator {
        /** A line: two figures, which few rows give. */
        PLATT,
        /** Steps that never fall: any shape, but it takes a thousand rows or more, and scores tie. */
        ISOTONIC
    }
}
