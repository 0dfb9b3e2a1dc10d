package org.creditrepair.assessment.artefact;

import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.scale.GradeBand;
import org.creditrepair.assessment.scale.MasterScale;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.scale.Scale;

/** Reads what a model tells of a row. */
final class OutputReader {
    private OutputReader() {}

    static Output output(JsonCursor json) {
        var output = new Output(
                scale(json.object("scale")),
                calibration(json.object("calibration")),
                masterScale(json.object("masterScale")),
                reasons(json.object("reasons")));
        json.done();
        return output;
    }

    static Closure closure(JsonCursor json) {
        var closure = Names.closure(json.text("closure"));
        if (closure.isEmpty()) {
            json.defect("closure", "must be " + Names.LEFT_CLOSED + " or " + Names.RIGHT_CLOSED);
        }
        return closure.orElse(Closure.LEFT_CLOSED);
    }

    private static Scale scale(JsonCursor json) {
        var scale = new Scale(
                json.integer("decimals"),
                json.constant("rounding", Rounding.values()),
                json.number("lowest"),
                json.number("highest"),
                json.optional("odds", OutputReader::odds));
        json.done();
        return scale;
    }

    private static OddsScale odds(JsonCursor json) {
        var odds = new OddsScale(json.number("pointsToDouble"), json.number("baseScore"), json.number("baseOdds"));
        json.done();
        return odds;
    }

    private static Calibration calibration(JsonCursor json) {
        var calibration =
                switch (json.text("type")) {
                    case "none" -> new Calibration.None();
                    case "platt" -> new Calibration.Platt(json.number("slope"), json.number("intercept"));
                    case "isotonic" -> new Calibration.Isotonic(json.list("knots", OutputReader::knot));
                    default -> {
                        json.defect("type", "is unknown");
                        yield new Calibration.None();
                    }
                };
        json.done();
        return calibration;
    }

    private static Calibration.Isotonic.Knot knot(JsonCursor json) {
        var knot = new Calibration.Isotonic.Knot(json.number("logOdds"), json.number("probability"));
        json.done();
        return knot;
    }

    private static MasterScale masterScale(JsonCursor json) {
        var masterScale = new MasterScale(
                json.constant("basis", MasterScale.Basis.values()),
                closure(json),
                json.list("bands", OutputReader::band));
        json.done();
        return masterScale;
    }

    private static GradeBand band(JsonCursor json) {
        var band = new GradeBand(json.text("grade"), json.number("from"), json.number("to"));
        json.done();
        return band;
    }

    private static Output.ReasonPolicy reasons(JsonCursor json) {
        var reasons =
                new Output.ReasonPolicy(json.constant("baseline", Output.Baseline.values()), json.integer("limit"));
        json.done();
        return reasons;
    }
}
