package org.creditrepair.assessment.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A bin with what it is worth.
 *
 * @param woe weight of evidence, {@code ln(share of the goods / share of the bads)}; absent in a card by judgement
 * @param points in a scorecard; absent in a logistic model
 * @param share of the reference population that falls into it, where that is known
 * @param reason what is said instead of the characteristic's own reason
 */
public record Attribute(
        Bin bin, OptionalDouble woe, OptionalDouble points, OptionalDouble share, Optional<ReasonText> reason) {
    public Attribute {
        Objects.requireNonNull(bin, "bin");
        Objects.requireNonNull(woe, "woe");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(reason, "reason");
    }
}
