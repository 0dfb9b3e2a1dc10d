package org.creditrepair.assessment.modelcheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.Values;
import org.creditrepair.assessment.model.Identity;
import org.creditrepair.assessment.model.Identity.Origin;
import org.creditrepair.assessment.model.Identity.TrainingData;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Scoring;

/** Checks a whole model; the parts have checks of their own. */
final class ModelChecks {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final ModelArtefact artefact;
    private final Defects defects;
    private final Texts texts;

    ModelChecks(ModelArtefact artefact, Defects defects) {
        this.artefact = artefact;
        this.defects = defects;
        this.texts = new Texts(defects);
    }

    void check() {
        identity(artefact.identity());
        features(artefact.features());
        new OutputChecks(artefact, defects, texts).check();
        new ScoringChecks(artefact, defects, texts).check();
        new EvidenceChecks(artefact, defects, texts).check();
    }

    private void identity(Identity identity) {
        texts.id(identity.id(), "$.identity.id");
        texts.text(identity.description(), "$.identity.description");
        texts.text(identity.approval().approver(), "$.identity.approval.approver");
        switch (identity.origin()) {
            case Origin.Expert expert ->
                defects.require(
                        artefact.scoring() instanceof Scoring.Scorecard,
                        "$.identity.origin.type",
                        "only points of a card are set by judgement");
            case Origin.Fitted(var data) -> trainingData(data, "$.identity.origin.trainingData");
        }
    }

    private void trainingData(TrainingData data, String path) {
        texts.text(data.name(), path + ".name");
        defects.require(SHA_256.matcher(data.sha256()).matches(), path + ".sha256", "must be 64 hexadecimal digits");
        defects.require(data.rows() > 1, path + ".rows", "must be above one");
        defects.require(
                data.bads() > 0 && data.bads() < data.rows(), path + ".bads", "must be above zero and below the rows");
    }

    private void features(List<Feature> features) {
        defects.require(!features.isEmpty(), "$.features", "is empty");
        var ids = new HashSet<String>();
        for (var i = 0; i < features.size(); i++) {
            var path = "$.features[" + i + "]";
            var feature = features.get(i);
            texts.id(feature.id(), path + ".id");
            requireNew(ids, feature.id(), path + ".id");
            switch (feature.values()) {
                case Values.Numeric(var unit) -> texts.id(unit, path + ".values.unit");
                case Values.Whole(var unit) -> texts.id(unit, path + ".values.unit");
                case Values.Categorical(var levels, var other) -> levels(levels, path + ".values.levels");
            }
            missing(feature, path + ".missing");
        }
    }

    private void levels(List<String> levels, String path) {
        defects.require(!levels.isEmpty(), path, "is empty");
        var known = new HashSet<String>();
        for (var i = 0; i < levels.size(); i++) {
            texts.id(levels.get(i), path + "[" + i + "]");
            requireNew(known, levels.get(i), path + "[" + i + "]");
        }
    }

    private void missing(Feature feature, String path) {
        if (feature.missing() instanceof Missing.Impute(var value)) {
            defects.require(Double.isFinite(value), path + ".value", "is not finite");
            defects.require(
                    !(feature.values() instanceof Values.Categorical), path + ".policy", "a level cannot be imputed");
            defects.require(
                    !(feature.values() instanceof Values.Whole) || value == StrictMath.rint(value),
                    path + ".value",
                    "must be a whole number");
        }
    }

    private void requireNew(Set<String> known, String id, String path) {
        defects.require(known.add(id), path, "comes twice");
    }
}
