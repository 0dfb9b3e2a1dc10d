package org.creditrepair.assessment.separation;

/** Which end of a score is the safe one. */
public enum Orientation {
    /** A scorecard: the higher, the safer. */
    HIGH_IS_GOOD,
    /** A probability of default: the higher, the riskier. */
    HIGH_IS_BAD;

    /** The score turned so that the higher is the safer; done twice, it is the score again. */
    double safety(double score) {
        return this == HIGH_IS_GOOD ? score : -score;
    }
}
