package org.creditrepair.assessment.artefact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.creditrepair.assessment.checked.Defects;

/** Lines {@code key=value} of a text file, each with its number; what is missing or no number becomes a defect. */
final class TextBlock {
    private record Line(int number, String value) {}

    private final int firstLine;
    private final Defects defects;
    private final Map<String, Line> lines = new HashMap<>();

    /** @param firstLine what is told where a line is missing */
    TextBlock(int firstLine, Defects defects) {
        this.firstLine = firstLine;
        this.defects = defects;
    }

    /** A line without a value is a key as well. */
    void add(String line, int number) {
        var end = line.indexOf('=');
        var key = end < 0 ? line : line.substring(0, end);
        var value = end < 0 ? "" : line.substring(end + 1);
        if (lines.putIfAbsent(key, new Line(number, value)) != null) {
            defects.add("line " + number, key + " comes twice");
        }
    }

    boolean has(String key) {
        return lines.containsKey(key);
    }

    void defect(String key, String message) {
        var number = has(key) ? lines.get(key).number() : firstLine;
        defects.add("line " + number, key + " " + message);
    }

    String text(String key) {
        if (!has(key)) {
            defect(key, "is missing");
            return "";
        }
        return lines.get(key).value();
    }

    int whole(String key) {
        var value = Numbers.whole(text(key));
        if (value.isEmpty()) {
            defect(key, "must be a whole number");
        }
        return value.orElse(0);
    }

    void expect(String key, String expected) {
        if (!text(key).equals(expected)) {
            defect(key, "must be " + expected);
        }
    }

    /** @param size how many there must be */
    List<Integer> wholes(String key, int size) {
        return values(key, size, word -> boxed(Numbers.whole(word)));
    }

    /** Words of 32 bits without a sign. */
    List<Long> words(String key, int size) {
        return values(key, size, word -> {
            var value = Numbers.decimal(word);
            return value.isPresent() && value.getAsDouble() >= 0 && value.getAsDouble() <= 0xFFFF_FFFFL
                    ? (long) value.getAsDouble()
                    : null;
        });
    }

    List<Double> numbers(String key, int size) {
        return values(key, size, word -> boxed(Numbers.decimal(word)));
    }

    /** Numbers among which an infinite one is told as the greatest or the least that there is. */
    List<Double> limits(String key, int size) {
        return values(key, size, word -> switch (word) {
            case "inf" -> Double.MAX_VALUE;
            case "-inf" -> -Double.MAX_VALUE;
            default -> boxed(Numbers.decimal(word));
        });
    }

    private <T> List<T> values(String key, int size, Function<String, T> reading) {
        var text = text(key);
        var words = text.isEmpty() ? new String[0] : text.split(" ", size + 2);
        if (words.length != size) {
            defect(key, "must be " + size + " numbers");
            return List.of();
        }
        var values = new ArrayList<T>(size);
        for (var word : words) {
            var value = reading.apply(word);
            if (value == null) {
                defect(key, "has what is no number");
                return List.of();
            }
            values.add(value);
        }
        return values;
    }

    private static Integer boxed(OptionalInt value) {
        return value.isPresent() ? (Integer) value.getAsInt() : null;
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
