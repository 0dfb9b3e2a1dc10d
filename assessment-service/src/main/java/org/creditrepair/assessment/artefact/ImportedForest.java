package org.creditrepair.assessment.artefact;

import java.util.List;
import java.util.Objects;
import org.creditrepair.assessment.tree.Forest;

/**
 * What a file of another library holds.
 *
 * @param features names of the features, in the order of a row
 */
public record ImportedForest(Forest forest, List<String> features) {
    public ImportedForest {
        Objects.requireNonNull(forest, "forest");
        features = List.copyOf(features);
    }
}
