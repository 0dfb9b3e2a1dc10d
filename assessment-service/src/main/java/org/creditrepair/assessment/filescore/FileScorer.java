package org.creditrepair.assessment.filescore;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.scoring.Outcome;
import org.creditrepair.assessment.scoring.RowForm;
import org.creditrepair.assessment.scoring.Scorer;

/** Scores credit files by one model whose features are {@link Feature}s and whose scores are whole points. */
public final class FileScorer {
    private final Score.Model model;
    private final RowForm form;
    private final Scorer scorer;

    /** @throws IllegalArgumentException where some credit file could not be scored; it names model and path */
    FileScorer(StoredModel stored) {
        var artefact = stored.model().artefact();
        FileModelChecks.require(artefact);
        this.model = new Score.Model(artefact.identity().id(), stored.sha256());
        this.form = RowForm.of(artefact);
        this.scorer = Scorer.of(stored.model());
    }

    public Score.Model model() {
        return model;
    }

    /** A feature that the file does not tell has no value in the row. */
    public Score score(Features features) {
        var draft = form.draft();
        features.values().forEach((feature, value) -> {
            if (form.has(feature.id())) {
                draft.number(feature.id(), value);
            }
        });
        var row = draft.row().orThrow();
        return switch (scorer.score(row)) {
            case Outcome.Scored scored -> score(scored, byCode(scorer.improvements(row)));
            case Outcome.NotScored none -> throw new IllegalStateException(model.id() + " refuses a credit file");
        };
    }

    /** The texts of a reason that the model gives. */
    public Optional<ReasonText> text(String reasonCode) {
        return scorer.text(reasonCode);
    }

    /** Two characteristics may be low for one reason, as where there is no history. */
    private static List<Reason> byCode(List<Improvement> improvements) {
        return improvements.stream()
                .collect(Collectors.groupingBy(
                        Improvement::code, LinkedHashMap::new, Collectors.summingInt(improvement ->
                                (int) improvement.points())))
                .entrySet()
                .stream()
                .filter(worth -> worth.getValue() >= 1)
                .map(worth -> new Reason(worth.getKey(), worth.getValue()))
                .sorted(Comparator.comparingInt(Reason::points).reversed())
                .toList();
    }

    private Score score(Outcome.Scored scored, List<Reason> improvements) {
        return new Score(
                model,
                (int) scored.score(),
                Grade.valueOf(scored.grade()),
                scored.reasons().stream()
                        .filter(reason -> reason.points() >= 1)
                        .map(reason -> new Reason(reason.code(), (int) reason.points()))
                        .toList(),
                improvements);
    }
}
