package org.creditrepair.assessment.modelcheck;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.Evidence.BinShare;
import org.creditrepair.assessment.model.Evidence.FeatureShares;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.assessment.model.Evidence.ScoreShare;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.Identity.Origin;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Scoring;

/** Checks what is told of a model's population and performance: of a fitted model nothing may be left out. */
final class EvidenceChecks {
    private static final String PATH = "$.evidence";
    private static final List<String> OBLIGATORY = List.of("auc", "gini", "ks", "brier");
    private static final double SLACK = 1e-9;

    private final ModelArtefact artefact;
    private final Evidence evidence;
    private final Defects defects;
    private final Texts texts;

    EvidenceChecks(ModelArtefact artefact, Defects defects, Texts texts) {
        this.artefact = artefact;
        this.evidence = artefact.evidence();
        this.defects = defects;
        this.texts = texts;
    }

    void check() {
        scores(evidence.scores());
        features(evidence.features());
        measures(evidence.measures());
        if (artefact.identity().origin() instanceof Origin.Fitted) {
            obligatory();
        }
    }

    private void obligatory() {
        defects.require(!evidence.scores().isEmpty(), PATH + ".scores", "is empty, and the model was fitted");
        for (var name : OBLIGATORY) {
            defects.require(
                    evidence.measures().stream()
                            .anyMatch(measure -> measure.name().equals(name)),
                    PATH + ".measures",
                    "has no " + name + ", and the model was fitted");
        }
        var described = evidence.features().stream().map(FeatureShares::feature).toList();
        for (var feature : withoutBins()) {
            defects.require(
                    described.contains(feature),
                    PATH + ".features",
                    "leaves out \"" + feature + "\", and the model was fitted");
        }
    }

    /** The features that a model reads by no bins of its own. */
    private List<String> withoutBins() {
        return switch (artefact.scoring()) {
            case Scoring.Scorecard card -> List.of();
            case Scoring.Logistic logistic ->
                logistic.terms().stream().map(LinearTerm::feature).toList();
            case Scoring.Trees trees ->
                trees.groups().stream()
                        .map(FeatureGroup::features)
                        .flatMap(List::stream)
                        .toList();
        };
    }

    private void scores(List<ScoreShare> scores) {
        var scale = artefact.output().scale();
        var sum = 0.0;
        for (var i = 0; i < scores.size(); i++) {
            var path = PATH + ".scores[" + i + "]";
            var score = scores.get(i);
            defects.require(
                    score.from() >= scale.lowest() && score.from() <= scale.highest(),
                    path + ".from",
                    "is no score of the scale");
            defects.require(
                    i == 0 || score.from() > scores.get(i - 1).from(), path + ".from", "must be above the one before");
            defects.require(score.share() >= 0 && score.share() <= 1, path + ".share", "must be 0 to 1");
            sum += score.share();
        }
        defects.require(scores.isEmpty() || Limits.isOne(sum), PATH + ".scores", "the shares do not add up to 1");
    }

    private void features(List<FeatureShares> features) {
        var bins = new BinChecks(defects);
        var known = new HashSet<String>();
        var open = withoutBins();
        for (var i = 0; i < features.size(); i++) {
            var path = PATH + ".features[" + i + "]";
            var described = features.get(i);
            var position = artefact.position(described.feature());
            defects.require(known.add(described.feature()), path + ".feature", "comes twice");
            defects.require(
                    open.contains(described.feature()), path + ".feature", "is not read, or has bins of its own");
            if (position >= 0) {
                bins.check(
                        artefact.features().get(position),
                        described.bins().stream().map(BinShare::bin).toList(),
                        path + ".bins");
            }
            var shares = described.bins().stream()
                    .map(bin -> OptionalDouble.of(bin.share()))
                    .toList();
            bins.shares(shares, true, path + ".bins");
        }
    }

    private void measures(List<Measure> measures) {
        var known = new HashSet<String>();
        for (var i = 0; i < measures.size(); i++) {
            var path = PATH + ".measures[" + i + "]";
            var measure = measures.get(i);
            texts.id(measure.name(), path + ".name");
            texts.id(measure.sample(), path + ".sample");
            defects.require(known.add(measure.name() + "\n" + measure.sample()), path, "comes twice");
            band(measure, path);
            gini(measure, path);
        }
    }

    private void band(Measure measure, String path) {
        var least = measure.name().equals("gini") ? -1 : 0;
        var isBounded = OBLIGATORY.contains(measure.name());
        defects.require(Double.isFinite(measure.value()), path + ".value", "is not finite");
        defects.require(measure.lower() <= measure.value(), path + ".lower", "is above the value");
        defects.require(measure.upper() >= measure.value(), path + ".upper", "is below the value");
        defects.require(
                Double.isFinite(measure.lower()) && (!isBounded || measure.lower() >= least),
                path + ".lower",
                "is less than there can be");
        defects.require(
                Double.isFinite(measure.upper()) && (!isBounded || measure.upper() <= 1),
                path + ".upper",
                "is more than there can be");
    }

    /** By definition. */
    private void gini(Measure gini, String path) {
        if (gini.name().equals("gini")) {
            evidence.measures().stream()
                    .filter(measure ->
                            measure.name().equals("auc") && measure.sample().equals(gini.sample()))
                    .forEach(area -> defects.require(
                            StrictMath.abs(2 * area.value() - 1 - gini.value()) <= SLACK,
                            path + ".value",
                            "is not twice the auc less one"));
        }
    }
}
