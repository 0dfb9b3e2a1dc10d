package org.creditrepair.assessment.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a model is and where it comes from.
 *
 * @param id name and version, such as {@code points-1}
 * @param trainingData absent where the points were set by judgement
 */
public record Identity(String id, String description, Optional<TrainingData> trainingData, Approval approval) {
    public Identity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(trainingData, "trainingData");
        Objects.requireNonNull(approval, "approval");
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
