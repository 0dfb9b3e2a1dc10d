package org.creditrepair.assessment.modelcheck;

import java.util.HashSet;
import java.util.List;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Calibration.Isotonic.Knot;
import org.creditrepair.assessment.scale.GradeBand;
import org.creditrepair.assessment.scale.MasterScale;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scale.Scale;

/** Checks what a model tells: scale, calibration, grades and the choice of reasons. */
final class OutputChecks {
    private static final int MOST_REASONS = 4;

    private final ModelArtefact artefact;
    private final Output output;
    private final Defects defects;
    private final Texts texts;

    OutputChecks(ModelArtefact artefact, Defects defects, Texts texts) {
        this.artefact = artefact;
        this.output = artefact.output();
        this.defects = defects;
        this.texts = texts;
    }

    void check() {
        scale(output.scale());
        calibration(output.calibration());
        grades(output.masterScale());
        var limit = output.reasons().limit();
        defects.require(limit >= 1 && limit <= MOST_REASONS, "$.output.reasons.limit", "must be 1 to " + MOST_REASONS);
        baseline(output.reasons().baseline());
    }

    private void scale(Scale scale) {
        var path = "$.output.scale";
        if (scale.decimals() < 0 || scale.decimals() > Scale.MOST_DECIMALS) {
            defects.add(path + ".decimals", "must be 0 to " + Scale.MOST_DECIMALS);
            return;
        }
        defects.require(
                scale.isExact(scale.lowest()), path + ".lowest", "has too many digits or is beyond a million units");
        defects.require(
                scale.isExact(scale.highest()), path + ".highest", "has too many digits or is beyond a million units");
        defects.require(scale.lowest() < scale.highest(), path + ".highest", "must be above the lowest");
        scale.odds().ifPresent(odds -> odds(odds, path + ".odds"));
        defects.require(
                scale.odds().isPresent() || artefact.scoring() instanceof Scoring.Scorecard,
                path + ".odds",
                "only a scorecard does without");
    }

    private void odds(OddsScale odds, String path) {
        defects.require(
                Limits.isPositive(odds.pointsToDouble()),
                path + ".pointsToDouble",
                "must be above zero and within a million");
        defects.require(Limits.isWithin(odds.baseScore()), path + ".baseScore", "is not within a million");
        defects.require(
                Limits.isPositive(odds.baseOdds()), path + ".baseOdds", "must be above zero and within a million");
    }

    private void calibration(Calibration calibration) {
        var path = "$.output.calibration";
        defects.require(
                output.scale().odds().isPresent() || calibration instanceof Calibration.None,
                path,
                "without odds there is nothing to calibrate");
        defects.require(
                !(artefact.scoring() instanceof Scoring.Scorecard) || calibration instanceof Calibration.None,
                path + ".type",
                "a card is calibrated by its scale, so that score and odds have one formula");
        switch (calibration) {
            case Calibration.None none -> {}
            case Calibration.Platt(var slope, var intercept) -> {
                defects.require(Limits.isPositive(slope), path + ".slope", "must be above zero and within a million");
                defects.require(Limits.isWithin(intercept), path + ".intercept", "is not within a million");
            }
            case Calibration.Isotonic(var knots) -> knots(knots, path + ".knots");
        }
    }

    private void knots(List<Knot> knots, String path) {
        defects.require(!knots.isEmpty(), path, "is empty");
        for (var i = 0; i < knots.size(); i++) {
            var at = path + "[" + i + "]";
            var knot = knots.get(i);
            defects.require(Limits.isWithin(knot.logOdds()), at + ".logOdds", "is not within a million");
            defects.require(
                    knot.probability() > 0 && knot.probability() < 1, at + ".probability", "must be between 0 and 1");
            if (i > 0) {
                var before = knots.get(i - 1);
                defects.require(knot.logOdds() > before.logOdds(), at + ".logOdds", "must be above the one before");
                defects.require(
                        knot.probability() <= before.probability(), at + ".probability", "is above the one before");
            }
        }
    }

    private void grades(MasterScale masterScale) {
        var path = "$.output.masterScale";
        var isByScore = masterScale.basis() == MasterScale.Basis.SCORE;
        defects.require(isByScore || output.scale().odds().isPresent(), path + ".basis", "without odds there is none");
        var bands = masterScale.bands();
        if (bands.isEmpty()) {
            defects.add(path + ".bands", "is empty");
            return;
        }
        defects.require(
                bands.getFirst().from() == (isByScore ? output.scale().lowest() : 0),
                path + ".bands[0].from",
                "is not the lowest there is");
        defects.require(
                bands.getLast().to() == (isByScore ? output.scale().highest() : 1),
                path + ".bands[" + (bands.size() - 1) + "].to",
                "is not the highest there is");
        bands(bands, path + ".bands");
    }

    private void bands(List<GradeBand> bands, String path) {
        var grades = new HashSet<String>();
        for (var i = 0; i < bands.size(); i++) {
            var at = path + "[" + i + "]";
            var band = bands.get(i);
            texts.id(band.grade(), at + ".grade");
            defects.require(grades.add(band.grade()), at + ".grade", "comes twice");
            defects.require(band.from() < band.to(), at + ".to", "must be above its beginning");
            defects.require(
                    i == 0 || bands.get(i - 1).to() == band.from(), at + ".from", "is not where the one before ends");
        }
    }

    private void baseline(Baseline baseline) {
        var path = "$.output.reasons.baseline";
        switch (artefact.scoring()) {
            case Scoring.Scorecard card ->
                defects.require(
                        baseline != Baseline.NEUTRAL || card.intercept().isPresent(),
                        path,
                        "points by judgement have no neutral value");
            case Scoring.Logistic logistic ->
                defects.require(
                        baseline != Baseline.BEST_BIN || logistic.terms().isEmpty(), path, "a term has no best bin");
            case Scoring.Trees trees ->
                defects.require(baseline == Baseline.POPULATION_MEAN, path, "trees are held against their mean");
        }
    }
}
