package org.creditrepair.assessment.scale;

import java.util.Objects;

/** A grade and the ends of what falls into it. */
public record GradeBand(String grade, double from, double to) {
    public GradeBand {
        Objects.requireNonNull(grade, "grade");
    }
}
