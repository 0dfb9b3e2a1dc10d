package org.creditrepair.assessment.filescore;

import java.util.List;
import java.util.Objects;

/**
 * What a scorecard says of a credit file.
 *
 * @param model name and version of the scorecard
 * @param points the score itself
 * @param reasons at most four, the strongest first; fewer where fewer points were lost
 */
public record Score(String model, int points, Grade grade, List<Reason> reasons) {
    public Score {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(grade, "grade");
        reasons = List.copyOf(reasons);
    }
}
