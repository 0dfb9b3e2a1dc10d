package org.creditrepair.assessment.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.assessment.model.Evidence.ScoreShare;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.Values;

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
        evidence(artefact.evidence());
        new OutputChecks(artefact, defects, texts).check();
        new ScoringChecks(artefact, defects, texts).check();
    }

    private void identity(Identity identity) {
        texts.id(identity.id(), "$.identity.id");
        texts.text(identity.description(), "$.identity.description");
        texts.text(identity.approval().approver(), "$.identity.approval.approver");
        identity.trainingData().ifPresent(data -> {
            var path = "$.identity.trainingData";
            texts.text(data.name(), path + ".name");
            defects.require(
                    SHA_256.matcher(data.sha256()).matches(), path + ".sha256", "must be 64 hexadecimal digits");
            defects.require(data.rows() > 0, path + ".rows", "must be above zero");
            defects.require(data.bads() >= 0 && data.bads() <= data.rows(), path + ".bads", "must be 0 to the rows");
        });
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

    private void evidence(Evidence evidence) {
        scores(evidence.scores());
        for (var i = 0; i < evidence.measures().size(); i++) {
            measure(evidence.measures().get(i), "$.evidence.measures[" + i + "]");
        }
    }

    private void scores(List<ScoreShare> scores) {
        var sum = 0.0;
        for (var i = 0; i < scores.size(); i++) {
            var path = "$.evidence.scores[" + i + "]";
            var score = scores.get(i);
            defects.require(Double.isFinite(score.from()), path + ".from", "is not finite");
            defects.require(
                    i == 0 || score.from() > scores.get(i - 1).from(), path + ".from", "must be above the one before");
            defects.require(score.share() >= 0 && score.share() <= 1, path + ".share", "must be 0 to 1");
            sum += score.share();
        }
        defects.require(scores.isEmpty() || isOne(sum), "$.evidence.scores", "the shares do not add up to 1");
    }

    private void measure(Measure measure, String path) {
        texts.id(measure.name(), path + ".name");
        texts.id(measure.sample(), path + ".sample");
        defects.require(Double.isFinite(measure.value()), path + ".value", "is not finite");
        defects.require(measure.lower() <= measure.value(), path + ".lower", "is above the value");
        defects.require(measure.upper() >= measure.value(), path + ".upper", "is below the value");
        defects.require(Double.isFinite(measure.lower()), path + ".lower", "is not finite");
        defects.require(Double.isFinite(measure.upper()), path + ".upper", "is not finite");
    }

    /** Shares are written with some decimals, so their sum misses 1 by a little. */
    static boolean isOne(double sum) {
        return StrictMath.abs(sum - 1) <= 1e-6;
    }
}
