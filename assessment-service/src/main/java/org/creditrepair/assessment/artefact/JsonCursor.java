package org.creditrepair.assessment.artefact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.creditrepair.assessment.checked.Defects;

/**
 * A place in a JSON document. What is not there or is of another type becomes a defect with its path, and something
 * harmless takes its place, so that one reading tells all defects; with any, nothing of the reading is used. A place
 * has one defect, and what is below it has none.
 */
final class JsonCursor {
    private static final long SAFE = 1L << 53;

    private final JsonNode node;
    private final String path;
    private final Defects defects;
    private final Set<String> read = new HashSet<>();

    JsonCursor(JsonNode node, String path, Defects defects) {
        this.node = node;
        this.path = path;
        this.defects = defects;
    }

    String path() {
        return path;
    }

    String path(String name) {
        return path + "." + name;
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** Adds a defect where the member has none yet. */
    void defect(String name, String message) {
        if (!defects.isAt(path(name))) {
            defects.add(path(name), message);
        }
    }

    /** The same place where nothing that is found is told, because the reason for it has been. */
    JsonCursor silent() {
        return new JsonCursor(MissingNode.getInstance(), path, new Defects());
    }

    /** A member that is an object. */
    JsonCursor object(String name) {
        var value = value(name);
        return expect(value.node.isObject(), name, "must be an object") ? value : value.silent();
    }

    <T> Optional<T> optional(String name, Function<JsonCursor, T> mapping) {
        return has(name) ? Optional.of(mapping.apply(object(name))) : Optional.empty();
    }

    /** A member that is a list of objects. */
    <T> List<T> list(String name, Function<JsonCursor, T> mapping) {
        return elements(name, element -> {
            if (!element.node.isObject()) {
                defects.add(element.path, "must be an object");
            }
            return mapping.apply(element.node.isObject() ? element : element.silent());
        });
    }

    List<String> texts(String name) {
        return elements(name, JsonCursor::asText);
    }

    List<Double> numbers(String name) {
        return elements(name, JsonCursor::asNumber);
    }

    List<Integer> integers(String name) {
        return elements(name, JsonCursor::asInteger);
    }

    List<List<Integer>> lists(String name) {
        return elements(name, element -> element.listOf(JsonCursor::asInteger));
    }

    List<List<Double>> numberLists(String name) {
        return elements(name, element -> element.listOf(JsonCursor::asNumber));
    }

    private <T> List<T> listOf(Function<JsonCursor, T> mapping) {
        var values = new ArrayList<T>();
        if (!node.isArray()) {
            defects.add(path, "must be a list");
        }
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            values.add(mapping.apply(new JsonCursor(node.get(i), path + "[" + i + "]", defects)));
        }
        return values;
    }

    String text(String name) {
        return value(name).asText();
    }

    double number(String name) {
        return value(name).asNumber();
    }

    OptionalDouble optionalNumber(String name) {
        return has(name) ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
    }

    int integer(String name) {
        return value(name).asInteger();
    }

    /** A whole number that a double holds exactly. */
    long count(String name) {
        var value = number(name);
        if (value != StrictMath.rint(value) || StrictMath.abs(value) > SAFE) {
            defect(name, "must be a whole number");
            return 0;
        }
        return (long) value;
    }

    boolean truth(String name) {
        var member = member(name);
        return expect(member.isBoolean(), name, "must be true or false") && member.booleanValue();
    }

    /** One of some constants, as {@link Names} writes them. */
    <E extends Enum<E>> E constant(String name, E[] constants) {
        var text = text(name);
        var constant = Names.constant(constants, text);
        if (constant.isEmpty()) {
            defect(name, "is unknown");
        }
        return constant.orElse(constants[0]);
    }

    /** Every member that nobody asked for is a defect. */
    void done() {
        node.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                defects.add(path(name), "is unknown");
            }
        });
    }

    /** A float32, or an infinite one. */
    float asLimit() {
        return isInfinite() ? (float) node.doubleValue() : asFloat();
    }

    private boolean isInfinite() {
        return node.isDouble() && Double.isInfinite(node.doubleValue());
    }

    float asFloat() {
        if (!isNumber() || !Float.isFinite(node.decimalValue().floatValue())) {
            defects.add(path, "must be a float32");
            return 0;
        }
        return node.decimalValue().floatValue();
    }

    /** As 0 or 1, or as a truth: both were written over the years. */
    boolean asFlag() {
        return node.isBoolean() ? node.booleanValue() : asInteger() != 0;
    }

    <T> List<T> elements(String name, Function<JsonCursor, T> mapping) {
        var member = member(name);
        var values = new ArrayList<T>();
        if (expect(member.isArray(), name, "must be a list")) {
            for (var i = 0; i < member.size(); i++) {
                values.add(mapping.apply(new JsonCursor(member.get(i), path(name) + "[" + i + "]", defects)));
            }
        }
        return values;
    }

    private String asText() {
        if (!node.isTextual()) {
            defects.add(path, node.isMissingNode() ? "is missing" : "must be a text");
        }
        return node.isTextual() ? node.textValue() : "";
    }

    private double asNumber() {
        if (!isNumber() || !Double.isFinite(node.doubleValue())) {
            defects.add(path, node.isMissingNode() ? "is missing" : "must be a finite number");
            return 0;
        }
        return node.doubleValue();
    }

    int asInteger() {
        var value = asNumber();
        if (value != (int) value) {
            defects.add(path, "must be a whole number of 32 bits");
            return 0;
        }
        return (int) value;
    }

    private JsonCursor value(String name) {
        return new JsonCursor(member(name), path(name), defects);
    }

    private JsonNode member(String name) {
        read.add(name);
        return node.path(name);
    }

    private boolean expect(boolean holds, String name, String message) {
        if (!holds) {
            defects.add(path(name), node.has(name) ? message : "is missing");
        }
        return holds;
    }

    /** Of all numbers only NaN and the infinite ones are read as doubles. */
    private boolean isNumber() {
        return node.isNumber() && !node.isDouble();
    }
}
