package org.creditrepair.assessment.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.assessment.scale.Closure;

/**
 * A feature in bins.
 *
 * @param feature id of the feature
 * @param closure which edge belongs to the intervals
 * @param weight absent where the points were set by judgement
 * @param reason what is said where points are lost
 */
public record Characteristic(
        String feature, Closure closure, Optional<Weight> weight, ReasonText reason, List<Attribute> attributes) {
    public Characteristic {
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(closure, "closure");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(reason, "reason");
        attributes = List.copyOf(attributes);
    }

    /** The same points of a regression whose log odds are {@code slope} times as far apart. */
    Characteristic stretched(double slope) {
        return new Characteristic(feature, closure, weight.map(own -> own.stretched(slope)), reason, attributes);
    }
}
