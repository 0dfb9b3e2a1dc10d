package org.creditrepair.assessment.scoring;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.modelcheck.CheckedModel;

/** A model ready to score. A row has the same bits alone, in a batch and replayed. Immutable. */
public sealed interface Scorer permits ScorecardScorer, LogisticScorer, TreeScorer {

    static Scorer of(CheckedModel model) {
        var artefact = model.artefact();
        return switch (artefact.scoring()) {
            case Scoring.Scorecard card -> new ScorecardScorer(artefact, card);
            case Scoring.Logistic logistic -> new LogisticScorer(artefact, logistic);
            case Scoring.Trees trees -> new TreeScorer(artefact, trees);
        };
    }

    /**
     * @param row as {@link RowForm} makes it
     * @throws IllegalArgumentException where its width is not that of the model's features
     */
    Outcome score(double[] row);

    /**
     * What the party could change to raise its score, what is worth most first, ties in the order of declaration;
     * nothing for a row without a score. Points are a real gain: the score that is served for the row with the best
     * value of one characteristic that the model calls an aim, all else as it is, less the score that is served for
     * the row. They do not add up where characteristics act together, as they do in trees.
     */
    List<Improvement> improvements(double[] row);

    /** The texts of a reason that the model gives. */
    Optional<ReasonText> text(String code);
}
