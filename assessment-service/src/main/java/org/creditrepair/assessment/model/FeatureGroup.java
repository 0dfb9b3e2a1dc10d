package org.creditrepair.assessment.model;

import java.util.List;
import java.util.Objects;

/**
 * Features of a tree model that are told as one characteristic.
 *
 * @param id of the characteristic
 * @param features ids
 * @param reason what is said where they lower the score
 */
public record FeatureGroup(String id, List<String> features, ReasonText reason) {
    public FeatureGroup {
        Objects.requireNonNull(id, "id");
        features = List.copyOf(features);
        Objects.requireNonNull(reason, "reason");
    }
}
