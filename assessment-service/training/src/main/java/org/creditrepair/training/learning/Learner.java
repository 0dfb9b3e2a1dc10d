package org.creditrepair.training.learning;

import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.table.Table;

/**
 * A way to train a model. Every choice that it makes, it makes from the rows that it is given.
 *
 * @param <M> what it trains
 */
public interface Learner<M extends Learner.Trained> {

    /**
     * @param rows positions of the rows to train on, rising, with both outcomes among them
     * @throws UntrainableException where the rows give no model
     */
    M train(Table table, int[] rows);

    /** A model that can score. */
    interface Trained {

        /** What the model is ranked by, a higher score being better, as it is served. */
        double[] scores(Table table, int[] rows);

        /** Probabilities of bad, as they are served. */
        double[] probabilities(Table table, int[] rows);

        /** What has been done to the log odds of the model to come to these. */
        default Calibration calibration() {
            return new Calibration.None();
        }
    }
}
