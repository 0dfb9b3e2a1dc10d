package org.creditrepair.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.explain.Deficits;
import org.creditrepair.assessment.explain.Improvement;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scorecard.Logistic;

/** Scores by a logistic model. */
final class LogisticScorer implements Scorer {
    private final int width;
    private final Logistic logistic;
    private final List<Feature> features;
    private final int limit;
    private final Judgement judgement;

    LogisticScorer(ModelArtefact artefact, Scoring.Logistic scoring) {
        this.width = artefact.features().size();
        this.logistic = Logistic.of(artefact, scoring);
        this.features = artefact.features();
        this.limit = artefact.output().reasons().limit();
        this.judgement = new Judgement(artefact.output());
    }

    @Override
    public Outcome score(double[] row) {
        RowForm.requireWidth(row, width);
        var logOdds = logistic.logOdds(row, 0);
        if (Double.isNaN(logOdds)) {
            return new Outcome.NotScored();
        }
        var deficits = new Deficits(logistic.book().size(), limit);
        for (var shortfall : logistic.shortfalls(row)) {
            if (!features.get(shortfall.feature()).isProtected()) {
                deficits.add(shortfall.code(), shortfall.deficit() * judgement.pointsOfLogOdds());
            }
        }
        return judgement.ofLogOdds(logOdds, deficits.reasons(logistic.book()));
    }

    @Override
    public List<Improvement> improvements(double[] row) {
        RowForm.requireWidth(row, width);
        var logOdds = logistic.logOdds(row, 0);
        if (Double.isNaN(logOdds)) {
            return List.of();
        }
        var improvements = new ArrayList<Improvement>();
        for (var shortfall : logistic.shortfalls(row)) {
            var feature = features.get(shortfall.feature());
            if (feature.isChangeable() && !feature.isProtected() && !Double.isNaN(shortfall.reached())) {
                var gain = judgement.gain(logOdds, shortfall.reached());
                if (gain > 0) {
                    improvements.add(
                            new Improvement(feature.id(), logistic.book().code(shortfall.code()), gain));
                }
            }
        }
        return Judgement.ranked(improvements);
    }

    @Override
    public Optional<ReasonText> text(String code) {
        return logistic.book().text(code);
    }
}
