package org.creditrepair.assessment.artefact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Identity;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.MasterScale;
import org.creditrepair.assessment.scale.Scale;

/** Writes a checked artefact; {@link ArtefactReader} is its other half. */
final class ArtefactWriter {
    private ArtefactWriter() {}

    static byte[] bytes(ModelArtefact artefact) {
        return CanonicalJson.bytes(Map.of(
                "form", ModelArtefact.FORM,
                "identity", identity(artefact.identity()),
                "features", list(artefact.features(), ArtefactWriter::feature),
                "scoring", ScoringWriter.scoring(artefact.scoring()),
                "output", output(artefact.output()),
                "evidence", EvidenceWriter.evidence(artefact.evidence())));
    }

    static <T> List<Object> list(List<T> values, Function<T, Object> mapping) {
        return values.stream().map(mapping).toList();
    }

    private static Map<String, Object> identity(Identity identity) {
        var approval = identity.approval();
        return Map.of(
                "id", identity.id(),
                "description", identity.description(),
                "origin", origin(identity.origin()),
                "approval",
                        Map.of(
                                "approver", approval.approver(),
                                "approvedOn", approval.approvedOn().toString()));
    }

    private static Map<String, Object> origin(Identity.Origin origin) {
        return switch (origin) {
            case Identity.Origin.Expert expert -> Map.of("type", "expert");
            case Identity.Origin.Fitted(var data) ->
                Map.of(
                        "type",
                        "fitted",
                        "trainingData",
                        Map.of("name", data.name(), "sha256", data.sha256(), "rows", data.rows(), "bads", data.bads()));
        };
    }

    private static Map<String, Object> feature(Feature feature) {
        return Map.of(
                "id", feature.id(),
                "values", values(feature.values()),
                "missing", missing(feature.missing()),
                "protected", feature.isProtected(),
                "changeable", feature.isChangeable());
    }

    private static Map<String, Object> values(Feature.Values values) {
        return switch (values) {
            case Feature.Values.Numeric(var unit) -> Map.of("type", "numeric", "unit", unit);
            case Feature.Values.Whole(var unit) -> Map.of("type", "whole", "unit", unit);
            case Feature.Values.Categorical(var levels, var other) ->
                Map.of("type", "categorical", "levels", levels, "other", Names.of(other));
        };
    }

    private static Map<String, Object> missing(Feature.Missing missing) {
        return switch (missing) {
            case Feature.Missing.OwnValue own -> Map.of("policy", "own-value");
            case Feature.Missing.Impute(var value) -> Map.of("policy", "impute", "value", value);
            case Feature.Missing.Refuse refuse -> Map.of("policy", "refuse");
        };
    }

    private static Map<String, Object> output(Output output) {
        var reasons = output.reasons();
        return Map.of(
                "scale", scale(output.scale()),
                "calibration", calibration(output.calibration()),
                "masterScale", masterScale(output.masterScale()),
                "reasons", Map.of("baseline", Names.of(reasons.baseline()), "limit", reasons.limit()));
    }

    private static Map<String, Object> scale(Scale scale) {
        var json = new HashMap<String, Object>(Map.of(
                "decimals", scale.decimals(),
                "rounding", Names.of(scale.rounding()),
                "lowest", scale.lowest(),
                "highest", scale.highest()));
        scale.odds()
                .ifPresent(odds -> json.put(
                        "odds",
                        Map.of(
                                "pointsToDouble", odds.pointsToDouble(),
                                "baseScore", odds.baseScore(),
                                "baseOdds", odds.baseOdds())));
        return json;
    }

    private static Map<String, Object> calibration(Calibration calibration) {
        return switch (calibration) {
            case Calibration.None none -> Map.of("type", "none");
            case Calibration.Platt(var slope, var intercept) ->
                Map.of("type", "platt", "slope", slope, "intercept", intercept);
            case Calibration.Isotonic(var knots) ->
                Map.of(
                        "type",
                        "isotonic",
                        "knots",
                        list(knots, knot -> Map.of("logOdds", knot.logOdds(), "probability", knot.probability())));
        };
    }

    private static Map<String, Object> masterScale(MasterScale masterScale) {
        return Map.of(
                "basis", Names.of(masterScale.basis()),
                "closure", Names.of(masterScale.closure()),
                "bands",
                        list(
                                masterScale.bands(),
                                band -> Map.of("grade", band.grade(), "from", band.from(), "to", band.to())));
    }
}
