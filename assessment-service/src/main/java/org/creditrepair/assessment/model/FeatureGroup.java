package org.creditrepair.assessment.model;

import java.util.List;
import java.util.Objects;

/**
 * Features of a tree model that are told as one characteristic.
 *
 * @param id of the characteristic
 * @param features ids
 * @param reason what is said where they lower the score
 * @param aims what a party that changes the characteristic can reach: values of all features of the group, in their
 *     order, levels as their positions. Empty where nothing can be reached, and where the party cannot change each of
 *     the features
 */
public record FeatureGroup(String id, List<String> features, ReasonText reason, List<List<Double>> aims) {
    public FeatureGroup {
        Objects.requireNonNull(id, "id");
        features = List.copyOf(features);
        Objects.requireNonNull(reason, "reason");
        aims = aims.stream().map(List::copyOf).toList();
    }
}
