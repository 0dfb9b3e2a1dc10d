package org.creditrepair.assessment.scale;

import java.util.Arrays;
import java.util.List;

/** From the log odds of a model to those that were observed. */
public sealed interface Calibration {

    /** The calibrated log odds of good. */
    double logOdds(double logOdds);

    /** By how much a difference in log odds is stretched, where it is so everywhere: otherwise 1. */
    default double stretch() {
        return 1;
    }

    /** The model's own. */
    record None() implements Calibration {
        @Override
        public double logOdds(double logOdds) {
            return logOdds;
        }
    }

    /**
     * A line through log odds: {@code slope * logOdds + intercept}.
     *
     * <p>Source: J. Platt, Probabilistic Outputs for Support Vector Machines (1999).
     */
    record Platt(double slope, double intercept) implements Calibration {
        @Override
        public double logOdds(double logOdds) {
            return slope * logOdds + intercept;
        }

        @Override
        public double stretch() {
            return slope;
        }
    }

    /**
     * Straight lines between knots; before the first and behind the last knot their probabilities hold.
     *
     * @param knots log odds rising, probabilities of bad never rising
     */
    record Isotonic(List<Knot> knots) implements Calibration {
        public Isotonic {
            knots = List.copyOf(knots);
        }

        /**
         * @param logOdds of the model
         * @param probability of bad, above 0 and below 1
         */
        public record Knot(double logOdds, double probability) {}

        @Override
        public double logOdds(double logOdds) {
            return OddsScale.logOddsOf(probability(logOdds));
        }

        private double probability(double logOdds) {
            var found = Arrays.binarySearch(
                    knots.stream().mapToDouble(Knot::logOdds).toArray(), logOdds);
            if (found >= 0) {
                return knots.get(found).probability();
            }
            var next = -found - 1;
            if (next == 0 || next == knots.size()) {
                return knots.get(next == 0 ? 0 : next - 1).probability();
            }
            return between(knots.get(next - 1), knots.get(next), logOdds);
        }

        /** In this form the result lies between both ends, whatever is rounded. */
        private static double between(Knot lower, Knot upper, double logOdds) {
            var share = (logOdds - lower.logOdds) / (upper.logOdds - lower.logOdds);
            var value = lower.probability + share * (upper.probability - lower.probability);
            return StrictMath.clamp(value, upper.probability, lower.probability);
        }
    }
}
