package org.creditrepair.assessment.artefact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Identity;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.modelcheck.CheckedModel;

/** Reads the document of a model. Whatever the bytes are, the answer is a model or its defects. */
public final class ArtefactReader {
    private ArtefactReader() {}

    /**
     * Reads a model by its name.
     *
     * @param sha256 the name: one changed byte and the document is another one
     */
    public static Checked<StoredModel> read(byte[] document, String sha256) {
        var actual = StoredModel.sha256(document);
        return actual.equals(sha256)
                ? read(document)
                : Checked.refused("$", "has the SHA-256 " + actual + ", which is not its name");
    }

    /** Reads a model whose name is not known yet. */
    public static Checked<StoredModel> read(byte[] document) {
        return Json.parse(document)
                .then(ArtefactReader::artefact)
                .then(CheckedModel::of)
                .then(model -> stored(model, document));
    }

    /** What reads the same and is written otherwise would have two names. */
    private static Checked<StoredModel> stored(CheckedModel model, byte[] document) {
        var canonical = ArtefactWriter.bytes(model.artefact());
        var difference = Arrays.mismatch(canonical, document);
        return difference < 0
                ? Checked.of(new StoredModel(model, canonical))
                : Checked.refused("$", "is not in canonical form (RFC 8785) from byte " + difference + " on");
    }

    private static Checked<ModelArtefact> artefact(JsonNode node) {
        if (!node.isObject()) {
            return Checked.refused("$", "must be an object");
        }
        var defects = new Defects();
        var root = new JsonCursor(node, "$", defects);
        if (!root.text("form").equals(ModelArtefact.FORM)) {
            root.defect("form", "must be " + ModelArtefact.FORM);
            return new Checked.Refused<>(defects.found());
        }
        var artefact = new ModelArtefact(
                identity(root.object("identity")),
                root.list("features", ArtefactReader::feature),
                ScoringReader.scoring(root.object("scoring")),
                OutputReader.output(root.object("output")),
                EvidenceReader.evidence(root.object("evidence")));
        root.done();
        return defects.isEmpty() ? Checked.of(artefact) : new Checked.Refused<>(defects.found());
    }

    private static Identity identity(JsonCursor json) {
        var identity = new Identity(
                json.text("id"),
                json.text("description"),
                origin(json.object("origin")),
                approval(json.object("approval")));
        json.done();
        return identity;
    }

    private static Identity.Origin origin(JsonCursor json) {
        var origin =
                switch (json.text("type")) {
                    case "expert" -> new Identity.Origin.Expert();
                    case "fitted" -> new Identity.Origin.Fitted(trainingData(json.object("trainingData")));
                    default -> {
                        json.defect("type", "is unknown");
                        yield new Identity.Origin.Expert();
                    }
                };
        json.done();
        return origin;
    }

    private static Identity.TrainingData trainingData(JsonCursor json) {
        var data = new Identity.TrainingData(
                json.text("name"), json.text("sha256"), json.count("rows"), json.count("bads"));
        json.done();
        return data;
    }

    private static Identity.Approval approval(JsonCursor json) {
        var approval = new Identity.Approval(json.text("approver"), date(json, "approvedOn"));
        json.done();
        return approval;
    }

    private static LocalDate date(JsonCursor json, String name) {
        try {
            return LocalDate.parse(json.text(name));
        } catch (DateTimeException unreadable) {
            json.defect(name, "must be a date such as 2024-12-31");
            return LocalDate.EPOCH;
        }
    }

    private static Feature feature(JsonCursor json) {
        var feature = new Feature(
                json.text("id"),
                values(json.object("values")),
                missing(json.object("missing")),
                json.truth("protected"),
                json.truth("changeable"));
        json.done();
        return feature;
    }

    private static Feature.Values values(JsonCursor json) {
        var values =
                switch (json.text("type")) {
                    case "numeric" -> new Feature.Values.Numeric(json.text("unit"));
                    case "whole" -> new Feature.Values.Whole(json.text("unit"));
                    case "categorical" ->
                        new Feature.Values.Categorical(
                                json.texts("levels"), json.constant("other", Feature.OtherLevel.values()));
                    default -> {
                        json.defect("type", "is unknown");
                        yield new Feature.Values.Numeric("");
                    }
                };
        json.done();
        return values;
    }

    private static Feature.Missing missing(JsonCursor json) {
        var missing =
                switch (json.text("policy")) {
                    case "own-value" -> new Feature.Missing.OwnValue();
                    case "impute" -> new Feature.Missing.Impute(json.number("value"));
                    case "refuse" -> new Feature.Missing.Refuse();
                    default -> {
                        json.defect("policy", "is unknown");
                        yield new Feature.Missing.Refuse();
                    }
                };
        json.done();
        return missing;
    }
}
