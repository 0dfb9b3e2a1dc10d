package org.creditrepair.assessment.model;

import java.util.Objects;

/**
 * How a characteristic enters a regression: {@code coefficient * woe} is added to the log odds of good.
 *
 * @param coefficient above zero; below zero it would turn the evidence round
 * @param shift points that every attribute has on top of {@code factor * coefficient * woe}; 0 in a logistic model
 * @param smoothing by which the weights of evidence follow from the counts
 */
public record Weight(double coefficient, double shift, Smoothing smoothing) {
    public Weight {
        Objects.requireNonNull(smoothing, "smoothing");
    }

    /** That of the regression whose log odds are {@code slope} times as far apart. */
    Weight stretched(double slope) {
        return new Weight(slope * coefficient, shift, smoothing);
    }
}
