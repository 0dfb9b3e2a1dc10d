package org.creditrepair.assessment.model;

import java.util.List;
import java.util.Objects;

/**
 * How a model did.
 *
 * @param scores shares of the reference population by score, rising; empty where there was none
 */
public record Evidence(List<ScoreShare> scores, List<Measure> measures) {
    public Evidence {
        scores = List.copyOf(scores);
        measures = List.copyOf(measures);
    }

    /**
     * @param from the lowest score of the band, which belongs to it
     * @param share of the reference population, 0 to 1
     */
    public record ScoreShare(double from, double share) {}

    /**
     * A figure with its error band.
     *
     * @param name such as {@code auc}
     * @param sample such as {@code out-of-time}
     * @param lower end of the 95 % interval
     * @param upper end of the 95 % interval
     */
    public record Measure(String name, String sample, double value, double lower, double upper) {
        public Measure {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sample, "sample");
        }
    }
}
