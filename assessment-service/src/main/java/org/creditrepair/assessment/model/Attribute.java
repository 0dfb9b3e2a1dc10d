package org.creditrepair.assessment.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A bin with what it is worth.
 *
 * @param counts goods and bads of the training data that fall into it; absent in a card by judgement
 * @param woe weight of evidence, {@code ln(share of the goods / share of the bads)}, which follows from the counts by
 *     the smoothing of its characteristic; absent in a card by judgement
 * @param points in a scorecard; absent in a logistic model
 * @param share of the reference population that falls into it; in a card by judgement only where that is known
 * @param isAim whether it is something that a party can aim at. Only such an attribute is the best bin, against which
 *     losses and gains are counted: a special value or a missing one only where the model means it to be
 * @param reason what is said instead of the characteristic's own reason
 */
public record Attribute(
        Bin bin,
        Optional<Counts> counts,
        OptionalDouble woe,
        OptionalDouble points,
        OptionalDouble share,
        boolean isAim,
        Optional<ReasonText> reason) {
    public Attribute {
        Objects.requireNonNull(bin, "bin");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(woe, "woe");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(reason, "reason");
    }
}
