package org.creditrepair.assessment.scorecard;

/** From A, the best, to E. */
public enum Grade {
    A,
    B,
    C,
    D,
    E
}
