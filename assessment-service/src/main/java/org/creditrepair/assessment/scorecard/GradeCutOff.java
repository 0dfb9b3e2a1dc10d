package org.creditrepair.assessment.scorecard;

import java.util.Objects;

/** The lowest score that still has the grade. */
public record GradeCutOff(Grade grade, int lowestScore) {
    public GradeCutOff {
        Objects.requireNonNull(grade, "grade");
    }
}
