package org.creditrepair.training.boosting;

import java.util.List;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.learning.Learner;
import org.creditrepair.training.table.Table;

/** Boosted trees, scoring by the calibrated log odds of good; their margins are as XGBoost computes them. */
public final class BoostingModel implements Learner.Trained {
    private final byte[] document;
    private final BoostingChoice choice;
    private final Calibration calibration;
    private final Inputs inputs;
    private final Booster booster;

    BoostingModel(byte[] document, BoostingChoice choice, Calibration calibration, Inputs inputs, Booster booster) {
        this.document = document;
        this.choice = choice;
        this.calibration = calibration;
        this.inputs = inputs;
        this.booster = booster;
    }

    /**
     * What inner folds choose.
     *
     * @param leastWeight the least sum of hessians of a leaf
     */
    public record BoostingChoice(int depth, double leastWeight, int trees) {
        @Override
        public String toString() {
            return "depth " + depth + ", least weight " + leastWeight + ", trees " + trees;
        }
    }

    /** Of the log odds, fitted to rows of inner folds that their trees have not seen. */
    @Override
    public Calibration calibration() {
        return calibration;
    }

    /** The model as JSON of XGBoost. */
    public byte[] document() {
        return document.clone();
    }

    public BoostingChoice choice() {
        return choice;
    }

    /** What a row holds, in its order. */
    public List<Feature> features() {
        return inputs.features();
    }

    /** A row of the table as the service sees it. */
    public double[] row(int row) {
        return inputs.row(row);
    }

    /** Margins of bad in float32, as XGBoost computes them. */
    public float[] margins(int[] rows) {
        return booster.margins(document, rows);
    }

    @Override
    public double[] scores(Table table, int[] rows) {
        var margins = margins(rows);
        var scores = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            scores[i] = calibration.logOdds(-(double) margins[i]);
        }
        return scores;
    }

    @Override
    public double[] probabilities(Table table, int[] rows) {
        var margins = margins(rows);
        var probabilities = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            probabilities[i] = calibration.probability(-(double) margins[i]);
        }
        return probabilities;
    }
}
