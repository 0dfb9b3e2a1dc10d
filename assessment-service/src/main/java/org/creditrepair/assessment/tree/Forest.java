package org.creditrepair.assessment.tree;

import java.util.List;
import java.util.Objects;

/**
 * An ensemble of trees as a document.
 *
 * @param base what every margin begins with
 * @param isAverage whether the margin is the mean of the leaves, as in a random forest, rather than their sum
 * @param sigmoid log odds for one unit of margin
 */
public record Forest(Precision precision, double base, boolean isAverage, double sigmoid, List<TreeNodes> trees) {
    public Forest {
        Objects.requireNonNull(precision, "precision");
        trees = List.copyOf(trees);
    }
}
