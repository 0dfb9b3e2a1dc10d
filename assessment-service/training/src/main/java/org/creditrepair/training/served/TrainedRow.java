package org.creditrepair.training.served;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.creditrepair.assessment.explain.Reason;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scoring.Outcome;

/**
 * What a row says where it was trained, computed without the evaluators of the service: score, probability and grade
 * from the log odds, reasons by sorting what was lost under each code.
 */
final class TrainedRow {
    private final Output output;
    private final Map<String, Double> lost = new LinkedHashMap<>();

    TrainedRow(Output output) {
        this.output = output;
    }

    /** @param points below the baseline; what is not above zero is no loss */
    void lose(String code, double points) {
        if (points > 0) {
            lost.merge(code, points, Double::sum);
        }
    }

    Outcome.Scored ofScore(double score) {
        return scored(
                score, OddsScale.probability(output.scale().odds().orElseThrow().logOdds(score)));
    }

    /** @param logOdds of good, before calibration */
    Outcome.Scored ofLogOdds(double logOdds) {
        var scale = output.scale();
        var calibrated = output.calibration().logOdds(logOdds);
        var exact = scale.odds().orElseThrow().score(calibrated);
        var kept = StrictMath.min(scale.highest(), StrictMath.max(scale.lowest(), exact));
        return scored(
                scale.rounding().round(kept, scale.decimals()),
                output.calibration().probability(logOdds));
    }

    private Outcome.Scored scored(double score, double probability) {
        return new Outcome.Scored(score, OptionalDouble.of(probability), grade(probability), reasons());
    }

    /** Of the grades by probability, each closed on the left, the last one on both sides. */
    private String grade(double probability) {
        var bands = output.masterScale().bands();
        return bands.stream()
                .filter(band -> probability >= band.from() && probability < band.to())
                .findFirst()
                .orElse(bands.getLast())
                .grade();
    }

    private List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        lost.forEach((code, points) -> reasons.add(new Reason(code, points)));
        reasons.sort(Comparator.comparingDouble(Reason::points).reversed());
        return reasons.subList(
                0, StrictMath.min(reasons.size(), output.reasons().limit()));
    }
}
