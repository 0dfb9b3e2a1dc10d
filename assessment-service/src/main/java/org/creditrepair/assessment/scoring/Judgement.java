package org.creditrepair.assessment.scoring;

import java.util.List;
import java.util.OptionalDouble;
import org.creditrepair.assessment.explain.Reason;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.scale.MasterScale;

/** From log odds or points to score, probability and grade, the same way for every kind of model. */
final class Judgement {
    private final Output output;

    Judgement(Output output) {
        this.output = output;
    }

    /** Of a model that tells log odds; its output has odds. */
    Outcome ofLogOdds(double logOdds, List<Reason> reasons) {
        var odds = output.scale().odds().orElseThrow();
        var calibrated = output.calibration().logOdds(logOdds);
        var score = output.scale().shown(odds.score(calibrated));
        return scored(score, OptionalDouble.of(output.calibration().probability(logOdds)), reasons);
    }

    /** Of a model that tells points: its odds, where it has any, are those of the score. */
    Outcome ofScore(double score, List<Reason> reasons) {
        var odds = output.scale().odds();
        var probability = odds.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(output.calibration().probability(odds.get().logOdds(score)));
        return scored(score, probability, reasons);
    }

    /** Points of the score for one unit of a model's log odds. */
    double pointsOfLogOdds() {
        return output.scale().odds().orElseThrow().factor() * output.calibration().stretch();
    }

    private Outcome scored(double score, OptionalDouble probability, List<Reason> reasons) {
        var masterScale = output.masterScale();
        var basis = masterScale.basis() == MasterScale.Basis.SCORE ? score : probability.orElseThrow();
        return new Outcome.Scored(score, probability, masterScale.grade(basis), reasons);
    }
}
