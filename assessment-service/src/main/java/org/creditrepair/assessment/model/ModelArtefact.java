package org.creditrepair.assessment.model;

import java.util.List;
import java.util.Objects;

/**
 * One model as a document, not yet checked: the package {@code modelcheck} tells what is wrong with it. The components
 * are the members of its JSON form, so a path leads to the same place in both.
 *
 * @param features what a row holds, in its order
 */
public record ModelArtefact(
        Identity identity, List<Feature> features, Scoring scoring, Output output, Evidence evidence) {
    /** The version of the form of the document. */
    public static final String FORM = "creditrepair-model-2";

    public ModelArtefact {
        Objects.requireNonNull(identity, "identity");
        features = List.copyOf(features);
        Objects.requireNonNull(scoring, "scoring");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** The position of a feature in a row, or −1. */
    public int position(String feature) {
        for (var position = 0; position < features.size(); position++) {
            if (features.get(position).id().equals(feature)) {
                return position;
            }
        }
        return -1;
    }
}
