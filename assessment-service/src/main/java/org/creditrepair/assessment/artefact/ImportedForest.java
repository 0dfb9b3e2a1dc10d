package org.creditrepair.assessment.artefact;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.tree.Decision;
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

    /**
     * What to say of a feature's missing values so that the trees do what is said: a value of its own, or zero where
     * some node takes it for that.
     *
     * @param feature position in a row
     */
    public Feature.Missing missing(int feature) {
        var isZero = forest.trees().stream()
                .anyMatch(tree -> IntStream.range(0, tree.size())
                        .anyMatch(node -> tree.feature().get(node) == feature
                                && Decision.isMissingZero(tree.decision().get(node))));
        return isZero ? new Feature.Missing.Impute(0) : new Feature.Missing.OwnValue();
    }
}
