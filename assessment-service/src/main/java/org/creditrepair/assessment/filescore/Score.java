package org.creditrepair.assessment.filescore;

import java.util.List;
import java.util.Objects;

/**
 * What a scorecard says of a credit file.
 *
 * @param model what scored
 * @param points the score itself
 * @param reasons at most four, the strongest first; fewer where fewer points were lost
 * @param improvements reasons that the party could change, with the points that the change is worth, the most first
 */
public record Score(Model model, int points, Grade grade, List<Reason> reasons, List<Reason> improvements) {
    public Score {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(grade, "grade");
        reasons = List.copyOf(reasons);
        improvements = List.copyOf(improvements);
    }

    /**
     * The model of a score.
     *
     * @param id its name and version
     * @param sha256 the name of its document
     */
    public record Model(String id, String sha256) {
        public Model {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(sha256, "sha256");
        }
    }
}
