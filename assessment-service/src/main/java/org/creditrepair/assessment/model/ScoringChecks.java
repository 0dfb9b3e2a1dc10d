package org.creditrepair.assessment.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.Values;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.ForestChecks;

/** Checks how a model scores: its characteristics, terms or trees. */
final class ScoringChecks {
    private static final String PATH = "$.scoring";

    private final ModelArtefact artefact;
    private final Defects defects;
    private final Texts texts;
    private final Set<String> used = new HashSet<>();

    ScoringChecks(ModelArtefact artefact, Defects defects, Texts texts) {
        this.artefact = artefact;
        this.defects = defects;
        this.texts = texts;
    }

    void check() {
        switch (artefact.scoring()) {
            case Scoring.Scorecard card -> card(card);
            case Scoring.Logistic logistic -> logistic(logistic);
            case Scoring.Trees trees -> trees(trees);
        }
    }

    private void card(Scoring.Scorecard card) {
        defects.require(!card.characteristics().isEmpty(), PATH + ".characteristics", "is empty");
        characteristics(card.characteristics());
        new PointsChecks(artefact.output().scale(), defects).check(card);
    }

    private void logistic(Scoring.Logistic logistic) {
        defects.require(Double.isFinite(logistic.intercept()), PATH + ".intercept", "is not finite");
        defects.require(
                !logistic.characteristics().isEmpty() || !logistic.terms().isEmpty(),
                PATH + ".characteristics",
                "is empty");
        characteristics(logistic.characteristics());
        var weights = new WeightChecks(defects);
        for (var i = 0; i < logistic.characteristics().size(); i++) {
            weights.logistic(logistic.characteristics().get(i), PATH + ".characteristics[" + i + "]");
        }
        for (var i = 0; i < logistic.terms().size(); i++) {
            term(logistic.terms().get(i), PATH + ".terms[" + i + "]");
        }
    }

    private void characteristics(List<Characteristic> characteristics) {
        var bins = new BinChecks(defects);
        var isMean = artefact.output().reasons().baseline() == Baseline.POPULATION_MEAN;
        for (var i = 0; i < characteristics.size(); i++) {
            var characteristic = characteristics.get(i);
            var path = PATH + ".characteristics[" + i + "]";
            texts.reason(characteristic.reason(), path + ".reason");
            for (var k = 0; k < characteristic.attributes().size(); k++) {
                var at = path + ".attributes[" + k + "].reason";
                characteristic.attributes().get(k).reason().ifPresent(reason -> texts.reason(reason, at));
            }
            if (isKnown(characteristic.feature(), path + ".feature")) {
                bins.check(artefact.features().get(artefact.position(characteristic.feature())), characteristic, path);
            }
            bins.shares(characteristic, isMean, path);
        }
    }

    private void term(LinearTerm term, String path) {
        texts.reason(term.reason(), path + ".reason");
        defects.require(
                Double.isFinite(term.coefficient()) && term.coefficient() != 0, path + ".coefficient", "is no weight");
        defects.require(Double.isFinite(term.reference()), path + ".reference", "is not finite");
        if (isKnown(term.feature(), path + ".feature")) {
            var feature = artefact.features().get(artefact.position(term.feature()));
            defects.require(
                    !(feature.values() instanceof Values.Categorical), path + ".feature", "a term is of a number");
            defects.require(
                    !(feature.missing() instanceof Missing.OwnValue), path + ".feature", "a term needs a value");
        }
    }

    private boolean isKnown(String feature, String path) {
        if (artefact.position(feature) < 0) {
            defects.add(path, "is an unknown feature");
            return false;
        }
        defects.require(used.add(feature), path, "is used twice");
        return true;
    }

    private void trees(Scoring.Trees trees) {
        new ForestChecks(defects, artefact.features().size()).check(trees.forest(), PATH + ".forest");
        groups(trees.groups());
        reads(trees.forest());
    }

    private void groups(List<FeatureGroup> groups) {
        var ids = new HashSet<String>();
        for (var i = 0; i < groups.size(); i++) {
            var path = PATH + ".groups[" + i + "]";
            var group = groups.get(i);
            texts.id(group.id(), path + ".id");
            defects.require(ids.add(group.id()), path + ".id", "comes twice");
            texts.reason(group.reason(), path + ".reason");
            defects.require(!group.features().isEmpty(), path + ".features", "is empty");
            for (var k = 0; k < group.features().size(); k++) {
                isKnown(group.features().get(k), path + ".features[" + k + "]");
            }
        }
    }

    /** Every feature that is read belongs to a group, and categories are decided on by categories only. */
    private void reads(Forest forest) {
        for (var t = 0; t < forest.trees().size(); t++) {
            var tree = forest.trees().get(t);
            for (var node = 0; node < tree.feature().size(); node++) {
                int position = tree.feature().get(node);
                if (position >= 0 && position < artefact.features().size()) {
                    var feature = artefact.features().get(position);
                    var path = PATH + ".forest.trees[" + t + "].feature[" + node + "]";
                    defects.require(used.contains(feature.id()), path, "is in no group");
                    var hasCategories = node < tree.categories().size()
                            && !tree.categories().get(node).isEmpty();
                    defects.require(
                            !hasCategories || feature.values() instanceof Values.Categorical,
                            path,
                            "categories of a number");
                }
            }
        }
    }
}
