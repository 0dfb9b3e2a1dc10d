package org.creditrepair.assessment.filescore;

import java.util.Optional;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.scoring.Outcome;
import org.creditrepair.assessment.scoring.RowForm;
import org.creditrepair.assessment.scoring.Scorer;

/** Scores credit files by one model whose features are {@link Feature}s and whose scores are whole points. */
public final class FileScorer {
    private final String model;
    private final String sha256;
    private final RowForm form;
    private final Scorer scorer;

    FileScorer(StoredModel stored) {
        var artefact = stored.model().artefact();
        this.model = artefact.identity().id();
        this.sha256 = stored.sha256();
        this.form = RowForm.of(artefact);
        this.scorer = Scorer.of(stored.model());
        if (artefact.output().scale().decimals() != 0) {
            throw new IllegalArgumentException(model + " has scores that are no whole points");
        }
    }

    /** Name and version of the model. */
    public String model() {
        return model;
    }

    /** The name of the model's document. */
    public String sha256() {
        return sha256;
    }

    /** A feature that the file does not tell has no value in the row. */
    public Score score(Features features) {
        var draft = form.draft();
        features.values().forEach((feature, value) -> {
            if (form.has(feature.id())) {
                draft.number(feature.id(), value);
            }
        });
        return switch (scorer.score(draft.row().orThrow())) {
            case Outcome.Scored scored -> score(scored);
            case Outcome.NotScored none -> throw new IllegalStateException(model + " refuses a credit file");
        };
    }

    /** The texts of a reason that the model gives. */
    public Optional<ReasonText> text(String reasonCode) {
        return scorer.text(reasonCode);
    }

    private Score score(Outcome.Scored scored) {
        return new Score(
                model,
                (int) scored.score(),
                Grade.valueOf(scored.grade()),
                scored.reasons().stream()
                        .map(reason -> new Reason(reason.code(), (int) reason.points()))
                        .toList());
    }
}
