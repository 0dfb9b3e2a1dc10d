package org.creditrepair.assessment.scale;

import java.util.List;

/**
 * From the log odds of a model to those that were observed. Score, probability and odds of a calibrated model are those
 * of its calibrated log odds, by the one formula of its {@link OddsScale}. Scorecards are calibrated by their scale
 * instead ({@code ModelArtefact.recalibrated}), since their scores are given by their points.
 */
public sealed interface Calibration {

    /** The calibrated log odds of good. */
    double logOdds(double logOdds);

    /** The calibrated probability of bad. */
    default double probability(double logOdds) {
        return OddsScale.probability(logOdds(logOdds));
    }

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

        /** A knot's own probability comes out as it was written. */
        @Override
        public double probability(double logOdds) {
            if (logOdds <= knots.getFirst().logOdds()) {
                return knots.getFirst().probability();
            }
            if (logOdds >= knots.getLast().logOdds()) {
                return knots.getLast().probability();
            }
            var lower = lower(logOdds);
            return between(knots.get(lower), knots.get(lower + 1), logOdds);
        }

        /** The last knot that is not above, found by halves; there is one, and one above. */
        private int lower(double logOdds) {
            var lower = 0;
            var upper = knots.size() - 1;
            while (upper - lower > 1) {
                var middle = (lower + upper) >>> 1;
                if (knots.get(middle).logOdds() <= logOdds) {
                    lower = middle;
                } else {
                    upper = middle;
                }
            }
            return lower;
        }

        /** In this form the result lies between both ends, whatever is rounded. */
        private static double between(Knot lower, Knot upper, double logOdds) {
            var share = (logOdds - lower.logOdds) / (upper.logOdds - lower.logOdds);
            var value = lower.probability + share * (upper.probability - lower.probability);
            return StrictMath.clamp(value, upper.probability, lower.probability);
        }
    }
}
