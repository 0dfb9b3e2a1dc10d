package org.creditrepair.assessment.filescore;

/** From A, the best, to E. */
public enum Grade {
    A,
    B,
    C,
    D,
    E
}
