package org.creditrepair.assessment.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.explain.Reason;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Scale;
import org.creditrepair.assessment.scorecard.Scorecard;

/** Scores by a scorecard. */
final class ScorecardScorer implements Scorer {
    private final int width;
    private final Scorecard card;
    private final Scale scale;
    private final Judgement judgement;

    ScorecardScorer(ModelArtefact artefact, Scoring.Scorecard scoring) {
        this.width = artefact.features().size();
        this.card = Scorecard.of(artefact, scoring);
        this.scale = artefact.output().scale();
        this.judgement = new Judgement(artefact.output());
    }

    @Override
    public Outcome score(double[] row) {
        RowForm.requireWidth(row, width);
        var sheet = card.sheet(1);
        card.score(row, sheet);
        if (!sheet.isScored(0)) {
            return new Outcome.NotScored();
        }
        var reasons = IntStream.range(0, sheet.reasons(0))
                .mapToObj(rank -> new Reason(card.book().code(sheet.code(0, rank)), scale.points(sheet.lost(0, rank))))
                .toList();
        return judgement.ofScore(scale.points(sheet.units(0)), reasons);
    }

    @Override
    public List<Improvement> improvements(double[] row) {
        RowForm.requireWidth(row, width);
        return score(row) instanceof Outcome.Scored ? card.improvements(row) : List.of();
    }

    @Override
    public Optional<ReasonText> text(String code) {
        return card.book().text(code);
    }
}
