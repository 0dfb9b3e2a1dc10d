package org.creditrepair.assessment.artefact;

import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Counts;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.model.Smoothing;
import org.creditrepair.assessment.model.Weight;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.Precision;
import org.creditrepair.assessment.tree.TreeNodes;

/** Reads how a model scores. */
final class ScoringReader {
    private ScoringReader() {}

    static Scoring scoring(JsonCursor json) {
        var scoring =
                switch (json.text("type")) {
                    case "scorecard" -> card(json);
                    case "logistic" -> logistic(json);
                    case "trees" -> trees(json);
                    default -> {
                        json.defect("type", "is unknown");
                        yield trees(json.silent());
                    }
                };
        json.done();
        return scoring;
    }

    private static Scoring card(JsonCursor json) {
        return new Scoring.Scorecard(
                json.number("basePoints"),
                json.optionalNumber("intercept"),
                json.list("characteristics", ScoringReader::characteristic));
    }

    private static Scoring logistic(JsonCursor json) {
        return new Scoring.Logistic(
                json.number("intercept"),
                json.list("characteristics", ScoringReader::characteristic),
                json.list("terms", ScoringReader::term));
    }

    private static Scoring trees(JsonCursor json) {
        return new Scoring.Trees(
                json.constant("target", Scoring.Target.values()),
                forest(json.object("forest")),
                json.list("groups", ScoringReader::group));
    }

    private static Characteristic characteristic(JsonCursor json) {
        var characteristic = new Characteristic(
                json.text("feature"),
                OutputReader.closure(json),
                json.optional("weight", ScoringReader::weight),
                reason(json.object("reason")),
                json.list("attributes", ScoringReader::attribute));
        json.done();
        return characteristic;
    }

    private static Weight weight(JsonCursor json) {
        var weight = new Weight(json.number("coefficient"), json.number("shift"), smoothing(json.object("smoothing")));
        json.done();
        return weight;
    }

    private static Smoothing smoothing(JsonCursor json) {
        var smoothing = new Smoothing(json.constant("method", Smoothing.Method.values()), json.number("amount"));
        json.done();
        return smoothing;
    }

    private static Counts counts(JsonCursor json) {
        var counts = new Counts(json.number("goods"), json.number("bads"));
        json.done();
        return counts;
    }

    private static Attribute attribute(JsonCursor json) {
        var attribute = new Attribute(
                bin(json.object("bin")),
                json.optional("counts", ScoringReader::counts),
                json.optionalNumber("woe"),
                json.optionalNumber("points"),
                json.optionalNumber("share"),
                json.truth("aim"),
                json.optional("reason", ScoringReader::reason));
        json.done();
        return attribute;
    }

    static Bin bin(JsonCursor json) {
        var bin =
                switch (json.text("type")) {
                    case "interval" ->
                        new Bin.Interval(
                                json.optionalNumber("from").orElse(Double.NEGATIVE_INFINITY),
                                json.optionalNumber("to").orElse(Double.POSITIVE_INFINITY));
                    case "spike" -> new Bin.Spike(json.numbers("values"));
                    case "special" -> new Bin.Special(json.numbers("codes"));
                    case "levels" -> new Bin.Levels(json.texts("levels"));
                    case "other" -> new Bin.Other();
                    case "missing" -> new Bin.Missing();
                    default -> {
                        json.defect("type", "is unknown");
                        yield new Bin.Missing();
                    }
                };
        json.done();
        return bin;
    }

    private static LinearTerm term(JsonCursor json) {
        var term = new LinearTerm(
                json.text("feature"),
                json.number("coefficient"),
                json.number("reference"),
                json.optionalNumber("aim"),
                reason(json.object("reason")));
        json.done();
        return term;
    }

    private static FeatureGroup group(JsonCursor json) {
        var group = new FeatureGroup(
                json.text("id"), json.texts("features"), reason(json.object("reason")), json.numberLists("aims"));
        json.done();
        return group;
    }

    private static ReasonText reason(JsonCursor json) {
        var reason = new ReasonText(json.text("code"), json.text("zh-CN"), json.text("en"));
        json.done();
        return reason;
    }

    private static Forest forest(JsonCursor json) {
        var forest = new Forest(
                json.constant("precision", Precision.values()),
                json.number("base"),
                json.truth("average"),
                json.number("sigmoid"),
                json.list("trees", ScoringReader::tree));
        json.done();
        return forest;
    }

    private static TreeNodes tree(JsonCursor json) {
        var tree = new TreeNodes(
                json.integers("left"),
                json.integers("right"),
                json.integers("feature"),
                json.numbers("threshold"),
                json.integers("decision"),
                json.numbers("value"),
                json.numbers("cover"),
                json.lists("categories"));
        json.done();
        return tree;
    }
}
