package org.creditrepair.assessment.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a model is and where it comes from.
 *
 * @param id name and version, such as {@code points-1}
 */
public record Identity(String id, String description, Origin origin, Approval approval) {
    public Identity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(approval, "approval");
    }

    /** How a model came to be. */
    public sealed interface Origin {
        /** Experts set the points of a card by judgement: there are no training data and no regression. */
        record Expert() implements Origin {}

        /** It was estimated from data, and tells everything of it that {@link Evidence} has room for. */
        record Fitted(TrainingData trainingData) implements Origin {
            public Fitted {
                Objects.requireNonNull(trainingData, "trainingData");
            }
        }
    }

    /**
     * What a model was estimated from.
     *
     * @param sha256 of the file, 64 hexadecimal digits
     * @param bads how many of the rows were bad
     */
    public record TrainingData(String name, String sha256, long rows, long bads) {
        public TrainingData {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sha256, "sha256");
        }
    }

    /** Who answers for the use of a model: a role or body, and since when. */
    public record Approval(String approver, LocalDate approvedOn) {
        public Approval {
            Objects.requireNonNull(approver, "approver");
            Objects.requireNonNull(approvedOn, "approvedOn");
        }
    }
}
