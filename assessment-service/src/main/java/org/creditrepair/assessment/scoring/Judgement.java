package org.creditrepair.assessment.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.creditrepair.assessment.explain.Improvement;
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
        return scored(score(logOdds), OptionalDouble.of(output.calibration().probability(logOdds)), reasons);
    }

    /** Of a model that tells points: its odds, where it has any, are those of the score, and it has no calibration. */
    Outcome ofScore(double score, List<Reason> reasons) {
        var odds = output.scale().odds();
        var probability = odds.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(output.calibration().probability(odds.get().logOdds(score)));
        return scored(score, probability, reasons);
    }

    /** Points of the score for one unit of a model's log odds. */
    double pointsOfLogOdds() {
        return output.scale().odds().orElseThrow().factor()
                * output.calibration().stretch();
    }

    /**
     * What the score as it is served rises by when the log odds do, in points that a double holds exactly as written.
     */
    double gain(double from, double to) {
        var scale = output.scale();
        return scale.points(scale.units(score(to)) - scale.units(score(from)));
    }

    /** What is worth most first; ties in the order of declaration. */
    static List<Improvement> ranked(List<Improvement> improvements) {
        return improvements.stream()
                .sorted(Comparator.comparingDouble(Improvement::points).reversed())
                .toList();
    }

    private double score(double logOdds) {
        var odds = output.scale().odds().orElseThrow();
        return output.scale().shown(odds.score(output.calibration().logOdds(logOdds)));
    }

    private Outcome scored(double score, OptionalDouble probability, List<Reason> reasons) {
        var masterScale = output.masterScale();
        var basis = masterScale.basis() == MasterScale.Basis.SCORE ? score : probability.orElseThrow();
        return new Outcome.Scored(score, probability, masterScale.grade(basis), reasons);
    }
}
