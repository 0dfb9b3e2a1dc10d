package org.creditrepair.assessment.model;

import java.util.List;
import java.util.Objects;

/**
 * What is known of a model's reference population and of how the model did. Of a model that was fitted all of it is
 * obligatory; a card by judgement may have none.
 *
 * @param scores shares of the reference population by score as it is served, rising
 * @param features shares of the reference population by what it is scored by, for each feature that has no bins of its
 *     own: those of trees and those of the terms of a logistic model
 * @param measures how well the model told goods from bads and how near its probabilities were
 */
public record Evidence(List<ScoreShare> scores, List<FeatureShares> features, List<Measure> measures) {
    /** Nothing is known. */
    public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

    public Evidence {
        scores = List.copyOf(scores);
        features = List.copyOf(features);
        measures = List.copyOf(measures);
    }

    /**
     * @param from the lowest score of the band, which belongs to it
     * @param share of the reference population, 0 to 1
     */
    public record ScoreShare(double from, double share) {}

    /**
     * How a feature is distributed in the reference population.
     *
     * @param feature id
     * @param bins of every value there is, each once; intervals are closed on the left
     */
    public record FeatureShares(String feature, List<BinShare> bins) {
        public FeatureShares {
            Objects.requireNonNull(feature, "feature");
            bins = List.copyOf(bins);
        }
    }

    /** @param share of the reference population, 0 to 1 */
    public record BinShare(Bin bin, double share) {
        public BinShare {
            Objects.requireNonNull(bin, "bin");
        }
    }

    /**
     * A figure with its error band.
     *
     * @param name {@code auc}, {@code gini}, {@code ks}, {@code brier}, or another one
     * @param sample such as {@code out-of-time} or {@code folds}
     * @param lower end of the band
     * @param upper end of the band
     */
    public record Measure(String name, String sample, double value, double lower, double upper, Band band) {
        public Measure {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sample, "sample");
            Objects.requireNonNull(band, "band");
        }
    }

    /** What a band is. */
    public enum Band {
        /** A confidence interval of 95 %. */
        INTERVAL_95,
        /**
         * From the worst to the best fold, the value being their mean. Folds share most of their training rows, so
         * their spread gives no confidence interval (Y. Bengio, Y. Grandvalet, No Unbiased Estimator of the Variance
         * of K-Fold Cross-Validation, 2004).
         */
        FOLD_RANGE
    }
}
