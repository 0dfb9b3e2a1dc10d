package org.creditrepair.assessment.modelcheck;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.Values;
import org.creditrepair.assessment.model.Identity.Origin;
import org.creditrepair.assessment.model.Identity.TrainingData;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;

/** Checks how a model scores: its characteristics and terms; trees have checks of their own. */
final class ScoringChecks {
    private static final String PATH = "$.scoring";

    private final ModelArtefact artefact;
    private final Defects defects;
    private final Texts texts;
    private final UsedFeatures used;
    private final Optional<TrainingData> data;

    ScoringChecks(ModelArtefact artefact, Defects defects, Texts texts) {
        this.artefact = artefact;
        this.defects = defects;
        this.texts = texts;
        this.used = new UsedFeatures(artefact, defects);
        this.data =
                artefact.identity().origin() instanceof Origin.Fitted(var rows) ? Optional.of(rows) : Optional.empty();
    }

    void check() {
        switch (artefact.scoring()) {
            case Scoring.Scorecard card -> card(card);
            case Scoring.Logistic logistic -> logistic(logistic);
            case Scoring.Trees trees -> new TreesChecks(artefact, defects, texts, used).check(trees, PATH);
        }
    }

    private void card(Scoring.Scorecard card) {
        defects.require(!card.characteristics().isEmpty(), PATH + ".characteristics", "is empty");
        characteristics(card.characteristics());
        new PointsChecks(artefact.output().scale(), data, defects).check(card);
    }

    private void logistic(Scoring.Logistic logistic) {
        defects.require(Limits.isWithin(logistic.intercept()), PATH + ".intercept", "is not within a million");
        defects.require(
                !logistic.characteristics().isEmpty() || !logistic.terms().isEmpty(),
                PATH + ".characteristics",
                "is empty");
        characteristics(logistic.characteristics());
        var weights = new WeightChecks(data, defects);
        for (var i = 0; i < logistic.characteristics().size(); i++) {
            weights.logistic(logistic.characteristics().get(i), PATH + ".characteristics[" + i + "]");
        }
        for (var i = 0; i < logistic.terms().size(); i++) {
            term(logistic.terms().get(i), PATH + ".terms[" + i + "]");
        }
    }

    private void characteristics(List<Characteristic> characteristics) {
        for (var i = 0; i < characteristics.size(); i++) {
            characteristic(characteristics.get(i), PATH + ".characteristics[" + i + "]");
        }
    }

    private void characteristic(Characteristic characteristic, String path) {
        var bins = new BinChecks(defects);
        var attributes = characteristic.attributes();
        texts.reason(characteristic.reason(), path + ".reason");
        for (var i = 0; i < attributes.size(); i++) {
            var at = path + ".attributes[" + i + "].reason";
            attributes.get(i).reason().ifPresent(reason -> texts.reason(reason, at));
        }
        used.feature(characteristic.feature(), path + ".feature")
                .ifPresent(feature -> bins.check(
                        feature, attributes.stream().map(Attribute::bin).toList(), path + ".attributes"));
        bins.shares(
                attributes.stream().map(Attribute::share).toList(),
                data.isPresent() || artefact.output().reasons().baseline() == Baseline.POPULATION_MEAN,
                path + ".attributes");
        aims(attributes, path + ".attributes");
    }

    /** What the others are held against has to be there, and nobody can aim at levels of which no name is known. */
    private void aims(List<Attribute> attributes, String path) {
        defects.require(attributes.stream().anyMatch(Attribute::isAim), path, "has nothing to aim at");
        for (var i = 0; i < attributes.size(); i++) {
            var attribute = attributes.get(i);
            defects.require(
                    !(attribute.isAim() && attribute.bin() instanceof Bin.Other),
                    path + "[" + i + "].aim",
                    "nobody aims at other levels");
        }
    }

    private void term(LinearTerm term, String path) {
        texts.reason(term.reason(), path + ".reason");
        defects.require(
                Limits.isWithin(term.coefficient()) && term.coefficient() != 0, path + ".coefficient", "is no weight");
        defects.require(Double.isFinite(term.reference()), path + ".reference", "is not finite");
        used.feature(term.feature(), path + ".feature").ifPresent(feature -> term(term, feature, path));
    }

    private void term(LinearTerm term, Feature feature, String path) {
        defects.require(!(feature.values() instanceof Values.Categorical), path + ".feature", "a term is of a number");
        defects.require(!(feature.missing() instanceof Missing.OwnValue), path + ".feature", "a term needs a value");
        term.aim().ifPresent(aim -> {
            defects.require(UsedFeatures.isOpen(feature), path + ".aim", "the party cannot change it");
            defects.require(UsedFeatures.isValue(feature, aim), path + ".aim", "is no value of the feature");
        });
    }
}
