package org.creditrepair.assessment.modelcheck;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.Values;
import org.creditrepair.assessment.model.ModelArtefact;

/** The features that a model scores by, each of which it uses once. */
final class UsedFeatures {
    private final ModelArtefact artefact;
    private final Defects defects;
    private final Set<String> used = new HashSet<>();

    UsedFeatures(ModelArtefact artefact, Defects defects) {
        this.artefact = artefact;
        this.defects = defects;
    }

    /** The feature of an id that is now used; empty where there is none. */
    Optional<Feature> feature(String id, String path) {
        var position = artefact.position(id);
        if (position < 0) {
            defects.add(path, "is an unknown feature");
            return Optional.empty();
        }
        defects.require(used.add(id), path, "is used twice");
        return Optional.of(artefact.features().get(position));
    }

    boolean has(Feature feature) {
        return used.contains(feature.id());
    }

    /** Whether a party may be told to change a feature. */
    static boolean isOpen(Feature feature) {
        return feature.isChangeable() && !feature.isProtected();
    }

    /** Whether a row can hold a value of a feature; a level is its position. */
    static boolean isValue(Feature feature, double value) {
        return switch (feature.values()) {
            case Values.Numeric numeric -> Double.isFinite(value);
            case Values.Whole whole -> Double.isFinite(value) && value == StrictMath.rint(value);
            case Values.Categorical categorical -> categorical.code(value) != categorical.otherCode();
        };
    }
}
