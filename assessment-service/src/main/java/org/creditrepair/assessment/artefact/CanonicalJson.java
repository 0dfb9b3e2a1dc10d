package org.creditrepair.assessment.artefact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one form that a hash can be taken of: members in the order of their names' UTF-16 code units, no white
 * space, numbers as the shortest decimal of their double, UTF-8.
 *
 * <p>Source: RFC 8785, JSON Canonicalization Scheme.
 */
final class CanonicalJson {
    /** From this power of ten on, and below the other one, ECMAScript writes an exponent. */
    private static final int LONGEST_WHOLE = 21;

    private static final int LONGEST_FRACTION = -6;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** @param value maps with text keys, lists, texts, finite numbers and booleans */
    static byte[] bytes(Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Object value) {
        switch (value) {
            case Map<?, ?> map -> writeObject(map);
            case List<?> list -> writeArray(list);
            case String text -> writeText(text);
            case Boolean truth -> out.append(truth);
            case Number number -> out.append(number(number.doubleValue()));
            default -> throw new IllegalArgumentException("no JSON value: " + value.getClass());
        }
    }

    private void writeObject(Map<?, ?> map) {
        var separator = '{';
        for (var member : new TreeMap<>(map).entrySet()) {
            out.append(separator);
            writeText((String) member.getKey());
            out.append(':');
            write(member.getValue());
            separator = ',';
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private void writeArray(List<?> list) {
        out.append('[');
        for (var i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(list.get(i));
        }
        out.append(']');
    }

    private void writeText(String text) {
        out.append('"');
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> writeUnit((char) unit);
            }
        });
        out.append('"');
    }

    private void writeUnit(char unit) {
        if (unit < ' ') {
            out.append(String.format("\\u%04x", (int) unit));
        } else {
            out.append(unit);
        }
    }

    /** As ECMAScript's Number::toString. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no JSON number: " + value);
        }
        if (value == 0) {
            return "0";
        }
        var shortest = shortest(StrictMath.abs(value));
        var digits = shortest.unscaledValue().toString();
        var point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + placed(digits, point);
    }

    /** Java prefers two digits that are nearer to one that is enough; ECMAScript does not. */
    private static BigDecimal shortest(double value) {
        var decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        var one = decimal.round(new MathContext(1));
        return one.doubleValue() == value ? one.stripTrailingZeros() : decimal;
    }

    private static String placed(String digits, int point) {
        if (point > LONGEST_WHOLE || point <= LONGEST_FRACTION) {
            var rest = digits.substring(1);
            var exponent = point - 1;
            return digits.charAt(0) + (rest.isEmpty() ? "" : "." + rest) + "e" + (exponent < 0 ? "" : "+") + exponent;
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return digits + "0".repeat(point - digits.length());
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }
}
