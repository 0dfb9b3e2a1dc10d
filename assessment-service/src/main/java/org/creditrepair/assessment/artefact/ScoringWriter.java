package org.creditrepair.assessment.artefact;

import static org.creditrepair.assessment.artefact.ArtefactWriter.list;

import java.util.HashMap;
import java.util.Map;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.model.Smoothing;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.TreeNodes;

/** Writes how a model scores. */
final class ScoringWriter {
    private ScoringWriter() {}

    static Map<String, Object> scoring(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Scorecard card -> card(card);
            case Scoring.Logistic(var intercept, var characteristics, var terms) ->
                Map.of(
                        "type",
                        "logistic",
                        "intercept",
                        intercept,
                        "characteristics",
                        list(characteristics, ScoringWriter::characteristic),
                        "terms",
                        list(terms, ScoringWriter::term));
            case Scoring.Trees(var target, var forest, var groups) ->
                Map.of(
                        "type", "trees",
                        "target", Names.of(target),
                        "forest", forest(forest),
                        "groups", list(groups, ScoringWriter::group));
        };
    }

    private static Map<String, Object> card(Scoring.Scorecard card) {
        var json = new HashMap<String, Object>(Map.of(
                "type", "scorecard",
                "basePoints", card.basePoints(),
                "characteristics", list(card.characteristics(), ScoringWriter::characteristic)));
        card.intercept().ifPresent(intercept -> json.put("intercept", intercept));
        return json;
    }

    private static Map<String, Object> characteristic(Characteristic characteristic) {
        var json = new HashMap<String, Object>(Map.of(
                "feature", characteristic.feature(),
                "closure", Names.of(characteristic.closure()),
                "reason", reason(characteristic.reason()),
                "attributes", list(characteristic.attributes(), ScoringWriter::attribute)));
        characteristic
                .weight()
                .ifPresent(weight -> json.put(
                        "weight",
                        Map.of(
                                "coefficient", weight.coefficient(),
                                "shift", weight.shift(),
                                "smoothing", smoothing(weight.smoothing()))));
        return json;
    }

    private static Map<String, Object> smoothing(Smoothing smoothing) {
        return Map.of("method", Names.of(smoothing.method()), "amount", smoothing.amount());
    }

    private static Map<String, Object> attribute(Attribute attribute) {
        var json = new HashMap<String, Object>();
        json.put("bin", bin(attribute.bin()));
        json.put("aim", attribute.isAim());
        attribute
                .counts()
                .ifPresent(counts -> json.put("counts", Map.of("goods", counts.goods(), "bads", counts.bads())));
        attribute.woe().ifPresent(woe -> json.put("woe", woe));
        attribute.points().ifPresent(points -> json.put("points", points));
        attribute.share().ifPresent(share -> json.put("share", share));
        attribute.reason().ifPresent(reason -> json.put("reason", reason(reason)));
        return json;
    }

    static Map<String, Object> bin(Bin bin) {
        return switch (bin) {
            case Bin.Interval(var from, var to) -> interval(from, to);
            case Bin.Spike(var values) -> Map.of("type", "spike", "values", values);
            case Bin.Special(var codes) -> Map.of("type", "special", "codes", codes);
            case Bin.Levels(var levels) -> Map.of("type", "levels", "levels", levels);
            case Bin.Other other -> Map.of("type", "other");
            case Bin.Missing missing -> Map.of("type", "missing");
        };
    }

    /** An end that is not there is not written. */
    private static Map<String, Object> interval(double from, double to) {
        var json = new HashMap<String, Object>(Map.of("type", "interval"));
        if (from != Double.NEGATIVE_INFINITY) {
            json.put("from", from);
        }
        if (to != Double.POSITIVE_INFINITY) {
            json.put("to", to);
        }
        return json;
    }

    private static Map<String, Object> term(LinearTerm term) {
        var json = new HashMap<String, Object>(Map.of(
                "feature", term.feature(),
                "coefficient", term.coefficient(),
                "reference", term.reference(),
                "reason", reason(term.reason())));
        term.aim().ifPresent(aim -> json.put("aim", aim));
        return json;
    }

    private static Map<String, Object> group(FeatureGroup group) {
        return Map.of(
                "id", group.id(),
                "features", group.features(),
                "reason", reason(group.reason()),
                "aims", group.aims());
    }

    private static Map<String, Object> reason(ReasonText reason) {
        return Map.of("code", reason.code(), "zh-CN", reason.chinese(), "en", reason.english());
    }

    private static Map<String, Object> forest(Forest forest) {
        return Map.of(
                "precision", Names.of(forest.precision()),
                "base", forest.base(),
                "average", forest.isAverage(),
                "sigmoid", forest.sigmoid(),
                "trees", list(forest.trees(), ScoringWriter::tree));
    }

    private static Map<String, Object> tree(TreeNodes tree) {
        return Map.of(
                "left", tree.left(),
                "right", tree.right(),
                "feature", tree.feature(),
                "threshold", tree.threshold(),
                "decision", tree.decision(),
                "value", tree.value(),
                "cover", tree.cover(),
                "categories", tree.categories());
    }
}
