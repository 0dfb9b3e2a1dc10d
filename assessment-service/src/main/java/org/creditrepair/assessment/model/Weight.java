package org.creditrepair.assessment.model;

/**
 * How a characteristic enters a regression: {@code coefficient * woe} is added to the log odds of good.
 *
 * @param coefficient above zero; below zero it would turn the evidence round
 * @param shift points that every attribute has on top of {@code factor * coefficient * woe}; 0 in a logistic model
 */
public record Weight(double coefficient, double shift) {}
