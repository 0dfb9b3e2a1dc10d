package org.creditrepair.training.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.creditrepair.training.binning.NumberBinning.Single;
import org.creditrepair.training.binning.Trend;
import org.creditrepair.training.profile.Column.Target;
import org.creditrepair.training.profile.Column.Type;
import org.creditrepair.training.profile.Column.Use;

/** Reads the columns of a profile and what is derived from them. */
final class ColumnReader {
    private ColumnReader() {}

    static Column column(String name, YamlCursor yaml) {
        var use = yaml.constant("use", Use.class, Use.CANDIDATE);
        var isRead = use != Use.IGNORED && use != Use.AFTER_THE_FACT && use != Use.TARGET;
        var type = isRead ? type(yaml) : new Type.Text();
        if (use == Use.CANDIDATE && type instanceof Type.Date) {
            yaml.defect("type", "must be number, whole or category where a model may read it");
        }
        if (use == Use.INPUT && !(type instanceof Type.Number)) {
            yaml.defect("type", "must be number or whole where a derived column reads it");
        }
        var column = new Column(
                name,
                type,
                use,
                use == Use.CANDIDATE ? Optional.of(candidate(yaml, type instanceof Type.Number)) : Optional.empty(),
                use == Use.TARGET ? Optional.of(target(yaml)) : Optional.empty(),
                use == Use.PROTECTED && type instanceof Type.Number ? edges(yaml) : List.of());
        yaml.done();
        return column;
    }

    private static Type type(YamlCursor yaml) {
        return switch (yaml.text("type")) {
            case "number" -> new Type.Number(false);
            case "whole" -> new Type.Number(true);
            case "category" -> new Type.Category(yaml.texts("levels"));
            case "date" -> new Type.Date();
            default -> {
                yaml.defect("type", "must be number, whole, category or date");
                yield new Type.Number(false);
            }
        };
    }

    private static Target target(YamlCursor yaml) {
        var target = new Target(yaml.texts("bad"), yaml.texts("good"));
        if (target.bad().isEmpty() || target.good().isEmpty()) {
            yaml.defect("bad", "and good must name at least one value each");
        }
        if (target.bad().stream().anyMatch(target.good()::contains)) {
            yaml.defect("bad", "names a value that is also good");
        }
        return target;
    }

    static Derived derived(String name, YamlCursor yaml) {
        if (!yaml.has("operation")) {
            yaml.defect("operation", "is missing");
        }
        var operation = yaml.constant("operation", Operation.class, Operation.SUM);
        var inputs = yaml.texts("of");
        if (!operation.takes(inputs.size())) {
            yaml.defect("of", "does not name as many columns as the operation takes");
        }
        if (operation.hasBound() != yaml.has("bound")) {
            yaml.defect("bound", operation.hasBound() ? "is missing" : "means nothing to the operation");
        }
        var derived = new Derived(
                name,
                operation,
                inputs,
                yaml.number("bound", 0),
                yaml.number("floor", Double.NEGATIVE_INFINITY),
                yaml.has("reason") ? Optional.of(candidate(yaml, true)) : Optional.empty());
        yaml.done();
        return derived;
    }

    private static Candidate candidate(YamlCursor yaml, boolean isNumber) {
        if (isNumber) {
            return number(yaml);
        }
        return new Candidate(
                "",
                yaml.truth("changeable", false),
                yaml.constant("trend", Trend.class, Trend.NONE),
                List.of(),
                Optional.empty(),
                yaml.has("groups") ? Optional.of(BinsFile.groups(yaml)) : Optional.empty(),
                ReasonReader.reason(yaml.object("reason")),
                ReasonReader.reasons(yaml, false),
                ReasonReader.aims(yaml, List.of()));
    }

    private static Candidate number(YamlCursor yaml) {
        var singles = new ArrayList<>(singles(yaml, "specials", true));
        singles.addAll(singles(yaml, "spikes", false));
        var values =
                singles.stream().flatMap(single -> single.values().stream()).toList();
        if (new HashSet<>(values).size() != values.size()) {
            yaml.defect(yaml.has("specials") ? "specials" : "spikes", "have a value twice");
        }
        var edges = edges(yaml);
        return new Candidate(
                yaml.text("unit"),
                yaml.truth("changeable", false),
                yaml.constant("trend", Trend.class, Trend.AUTOMATIC),
                singles,
                yaml.has("edges") ? Optional.of(edges) : Optional.empty(),
                Optional.empty(),
                ReasonReader.reason(yaml.object("reason")),
                ReasonReader.reasons(yaml, true),
                ReasonReader.aims(yaml, singles));
    }

    static List<Double> edges(YamlCursor yaml) {
        var edges = yaml.numbers("edges");
        for (var i = 1; i < edges.size(); i++) {
            if (edges.get(i) <= edges.get(i - 1)) {
                yaml.defect("edges", "must rise");
            }
        }
        return edges;
    }

    private static List<Single> singles(YamlCursor yaml, String name, boolean isCode) {
        var lists = yaml.numberLists(name);
        if (lists.stream().anyMatch(List::isEmpty)) {
            yaml.defect(name, "have an empty list");
        }
        return lists.stream()
                .filter(values -> !values.isEmpty())
                // Adding zero makes the negative zero the other one, which it equals.
                .map(values ->
                        new Single(values.stream().map(value -> value + 0.0).toList(), isCode))
                .toList();
    }
}
