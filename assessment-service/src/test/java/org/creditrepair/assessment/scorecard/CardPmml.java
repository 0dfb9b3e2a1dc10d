package org.creditrepair.assessment.scorecard;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Closure;

/** A card as a document of PMML 4.4, whose reasons are held against the population's mean as the card's own are. */
final class CardPmml {
    private static final int REASONS = 4;

    private final ModelArtefact artefact;
    private final Scoring.Scorecard card;

    private CardPmml(ModelArtefact artefact) {
        this.artefact = artefact;
        this.card = (Scoring.Scorecard) artefact.scoring();
    }

    static String of(ModelArtefact artefact) {
        return new CardPmml(artefact).document();
    }

    /** A row as PMML takes it: levels by their names, and null where nothing is known. */
    static Object[] row(ModelArtefact artefact, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> value(artefact.features().get(i), values[i]))
                .toArray();
    }

    private static Object value(Feature feature, double value) {
        if (Double.isNaN(value)) {
            return null;
        }
        return feature.values() instanceof Feature.Values.Categorical categorical
                ? value < categorical.levels().size() ? categorical.levels().get((int) value) : "not listed"
                : (Object) value;
    }

    private String document() {
        return """
                <PMML version="4.4" xmlns="http://www.dmg.org/PMML-4_4">
                <Header/>
                <DataDictionary>%s<DataField name="score" optype="continuous" dataType="double"/></DataDictionary>
                <Scorecard functionName="regression" useReasonCodes="true" reasonCodeAlgorithm="pointsBelow"
                    baselineMethod="mean" initialScore="%s">
                <MiningSchema><MiningField name="score" usageType="target"/>%s</MiningSchema>
                <Output><OutputField name="points" feature="predictedValue" optype="continuous" dataType="double"/>
                %s</Output>
                <Characteristics>%s</Characteristics>
                </Scorecard>
                </PMML>
                """.formatted(
                        joined(artefact.features(), CardPmml::field),
                        card.basePoints(),
                        joined(artefact.features(), feature -> "<MiningField name=\"" + feature.id() + "\"/>"),
                        IntStream.rangeClosed(1, REASONS)
                                .mapToObj(rank -> "<OutputField name=\"reason-%d\" feature=\"reasonCode\" rank=\"%d\" "
                                                .formatted(rank, rank)
                                        + "optype=\"categorical\" dataType=\"string\"/>")
                                .collect(Collectors.joining()),
                        joined(card.characteristics(), this::characteristic));
    }

    private static String field(Feature feature) {
        return feature.values() instanceof Feature.Values.Categorical
                ? "<DataField name=\"%s\" optype=\"categorical\" dataType=\"string\"/>".formatted(feature.id())
                : "<DataField name=\"%s\" optype=\"continuous\" dataType=\"double\"/>".formatted(feature.id());
    }

    /** The first attribute that holds is taken, so codes stand before intervals and whatever is not listed last. */
    private String characteristic(Characteristic characteristic) {
        var worth = characteristic.attributes().stream()
                .mapToDouble(attribute -> attribute.points().orElseThrow())
                .toArray();
        var mean = Baselines.mean(characteristic.attributes(), worth);
        var attributes = characteristic.attributes().stream()
                .sorted(Comparator.comparingInt(attribute -> precedence(attribute.bin())))
                .toList();
        return "<Characteristic name=\"%s\" reasonCode=\"%s\" baselineScore=\"%s\">%s</Characteristic>"
                .formatted(
                        characteristic.feature(),
                        characteristic.reason().code(),
                        artefact.output()
                                .scale()
                                .rounding()
                                .round(mean, artefact.output().scale().decimals()),
                        joined(attributes, attribute -> attribute(characteristic, attribute)));
    }

    private static int precedence(Bin bin) {
        return switch (bin) {
            case Bin.Missing _ -> 0;
            case Bin.Special _, Bin.Spike _ -> 1;
            case Bin.Interval _, Bin.Levels _ -> 2;
            case Bin.Other _ -> 3;
        };
    }

    private static String attribute(Characteristic characteristic, Attribute attribute) {
        return "<Attribute partialScore=\"%s\">%s</Attribute>"
                .formatted(attribute.points().orElseThrow(), predicate(characteristic, attribute.bin()));
    }

    private static String predicate(Characteristic characteristic, Bin bin) {
        var feature = characteristic.feature();
        return switch (bin) {
            case Bin.Missing _ -> "<SimplePredicate field=\"%s\" operator=\"isMissing\"/>".formatted(feature);
            case Bin.Special special -> isOneOf(feature, "real", special.codes());
            case Bin.Spike spike -> isOneOf(feature, "real", spike.values());
            case Bin.Levels levels -> isOneOf(feature, "string", levels.levels());
            case Bin.Interval interval -> isBetween(feature, characteristic.closure(), interval);
            case Bin.Other _ -> "<True/>";
        };
    }

    private static String isOneOf(String feature, String type, List<?> values) {
        return "<SimpleSetPredicate field=\"%s\" booleanOperator=\"isIn\"><Array type=\"%s\" n=\"%d\">%s</Array></SimpleSetPredicate>"
                .formatted(feature, type, values.size(), joined(values, value -> value + " "));
    }

    private static String isBetween(String feature, Closure closure, Bin.Interval interval) {
        var isLeft = closure == Closure.LEFT_CLOSED;
        var lower = compared(feature, isLeft ? "greaterOrEqual" : "greaterThan", interval.from());
        var upper = compared(feature, isLeft ? "lessThan" : "lessOrEqual", interval.to());
        return lower.isEmpty() || upper.isEmpty()
                ? lower + upper
                : "<CompoundPredicate booleanOperator=\"and\">" + lower + upper + "</CompoundPredicate>";
    }

    private static String compared(String feature, String operator, double edge) {
        return Double.isInfinite(edge)
                ? ""
                : "<SimplePredicate field=\"%s\" operator=\"%s\" value=\"%s\"/>".formatted(feature, operator, edge);
    }

    private static <T> String joined(List<? extends T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining());
    }
}
