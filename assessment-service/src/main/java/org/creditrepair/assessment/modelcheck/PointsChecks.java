package org.creditrepair.assessment.modelcheck;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Identity.TrainingData;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.model.Weight;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scale.Scale;

/** Checks that points are exact, follow from the regression, and stay on the scale. */
final class PointsChecks {
    private static final String PATH = "$.scoring";
    private static final int MOST_CHARACTERISTICS = 1_000;

    /** What doubles lose on the way from a weight of evidence to points. */
    private static final double SLACK = 1e-9;

    private final Scale scale;
    private final Optional<TrainingData> data;
    private final Defects defects;
    private final WeightChecks weights;

    /** @param data absent where the points were set by judgement */
    PointsChecks(Scale scale, Optional<TrainingData> data, Defects defects) {
        this.scale = scale;
        this.data = data;
        this.defects = defects;
        this.weights = new WeightChecks(data, defects);
    }

    void check(Scoring.Scorecard card) {
        if (scale.decimals() < 0 || scale.decimals() > Scale.MOST_DECIMALS) {
            return; // that has been told, and no points can be read without it
        }
        var characteristics = card.characteristics();
        defects.require(
                characteristics.size() <= MOST_CHARACTERISTICS,
                PATH + ".characteristics",
                "must be at most " + MOST_CHARACTERISTICS);
        defects.require(
                scale.isExact(card.basePoints()),
                PATH + ".basePoints",
                "has too many digits or is beyond a million units");
        var isExact = exact(characteristics);
        defects.require(
                card.intercept().isPresent() || data.isEmpty(),
                PATH + ".intercept",
                "is missing, and the model was fitted");
        defects.require(
                card.intercept().isEmpty() || data.isPresent(), PATH + ".intercept", "points by judgement have none");
        if (card.intercept().isPresent()) {
            regression(card, card.intercept().getAsDouble());
        } else {
            for (var i = 0; i < characteristics.size(); i++) {
                weights.judgement(characteristics.get(i), path(i));
            }
        }
        if (isExact) {
            reach(card);
        }
    }

    private boolean exact(List<Characteristic> characteristics) {
        var isExact = true;
        for (var i = 0; i < characteristics.size(); i++) {
            var attributes = characteristics.get(i).attributes();
            for (var k = 0; k < attributes.size(); k++) {
                var points = attributes.get(k).points();
                var holds = points.isPresent() && scale.isExact(points.getAsDouble());
                defects.require(
                        holds,
                        path(i) + ".attributes[" + k + "].points",
                        "is missing or has too many digits or is beyond a million units");
                isExact &= holds;
            }
        }
        return isExact;
    }

    private void regression(Scoring.Scorecard card, double intercept) {
        defects.require(Limits.isWithin(intercept), PATH + ".intercept", "is not within a million");
        for (var i = 0; i < card.characteristics().size(); i++) {
            weights.regression(card.characteristics().get(i), path(i));
        }
        if (scale.odds().isEmpty()) {
            defects.add("$.output.scale.odds", "the points of a regression follow from them");
            return;
        }
        var odds = scale.odds().get();
        var shifts = 0.0;
        for (var i = 0; i < card.characteristics().size(); i++) {
            var characteristic = card.characteristics().get(i);
            if (characteristic.weight().isPresent()) {
                follow(characteristic, characteristic.weight().get(), odds, path(i));
                shifts += characteristic.weight().get().shift();
            }
        }
        follows(OptionalDouble.of(card.basePoints()), odds.score(intercept) - shifts, PATH + ".basePoints");
    }

    private void follow(Characteristic characteristic, Weight weight, OddsScale odds, String path) {
        for (var k = 0; k < characteristic.attributes().size(); k++) {
            var attribute = characteristic.attributes().get(k);
            if (attribute.woe().isPresent()) {
                var exact =
                        odds.factor() * weight.coefficient() * attribute.woe().getAsDouble() + weight.shift();
                follows(attribute.points(), exact, path + ".attributes[" + k + "].points");
            }
        }
    }

    private void follows(OptionalDouble points, double exact, String path) {
        var allowed = scale.unit() / 2 + SLACK * StrictMath.max(1, StrictMath.abs(exact));
        defects.require(
                points.isEmpty() || StrictMath.abs(points.getAsDouble() - exact) <= allowed,
                path,
                "does not follow from the regression, which says " + exact);
    }

    private void reach(Scoring.Scorecard card) {
        var lowest = card.basePoints();
        var highest = card.basePoints();
        for (var characteristic : card.characteristics()) {
            lowest += points(characteristic).min().orElse(0);
            highest += points(characteristic).max().orElse(0);
        }
        defects.require(lowest >= scale.lowest() - SLACK, "$.output.scale.lowest", "the points fall to " + lowest);
        defects.require(highest <= scale.highest() + SLACK, "$.output.scale.highest", "the points rise to " + highest);
    }

    private static DoubleStream points(Characteristic characteristic) {
        return characteristic.attributes().stream()
                .mapToDouble(attribute -> attribute.points().orElse(0));
    }

    private static String path(int characteristic) {
        return PATH + ".characteristics[" + characteristic + "]";
    }
}
