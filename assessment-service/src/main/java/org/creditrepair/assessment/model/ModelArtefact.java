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

    /**
     * The card with the same points, scores and reasons, whose log odds are {@code slope * logOdds + intercept}. Scale
     * and regression move together, so the points still follow from both and score, odds and probability keep one
     * formula. The evidence stays as it is: a Brier score is of the probabilities before and is to be measured anew.
     *
     * @param identity of the recalibrated card
     * @param slope above zero, otherwise the card is refused where it is checked
     * @throws IllegalArgumentException where this is no card, or one whose points have no odds
     */
    public ModelArtefact recalibrated(Identity identity, double slope, double intercept) {
        if (!(scoring instanceof Scoring.Scorecard card)) {
            throw new IllegalArgumentException("is no card and has a calibration of its own: " + this.identity.id());
        }
        var odds = output.scale()
                .odds()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a card without odds has nothing to recalibrate: " + this.identity.id()));
        return new ModelArtefact(
                identity,
                features,
                card.recalibrated(slope, intercept),
                output.with(odds.recalibrated(slope, intercept)),
                evidence);
    }
}
