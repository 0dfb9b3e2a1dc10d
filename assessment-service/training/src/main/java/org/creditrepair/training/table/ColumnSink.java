package org.creditrepair.training.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.training.profile.Column;
import org.creditrepair.training.profile.Column.Type;
import org.creditrepair.training.profile.Column.Use;

/** Takes the texts of one column, row by row. */
final class ColumnSink {
    /** How no value is often written. */
    private static final Set<String> NO_VALUES = Set.of("", "na", "n/a", "nan", "null", "none", "nil", "?", "-", ".");

    private final Column column;
    private final List<String> missing;
    private final Map<String, Integer> codes = new HashMap<>();
    private double[] values = new double[1024];
    private int size;

    ColumnSink(Column column, List<String> missing) {
        this.column = column;
        this.missing = missing;
        if (column.type() instanceof Type.Category(var levels)) {
            levels.forEach(level -> codes.put(level, codes.size()));
        }
    }

    String name() {
        return column.name();
    }

    Use use() {
        return column.use();
    }

    boolean isDate() {
        return column.type() instanceof Type.Date;
    }

    /** Takes the text of a row, or tells what is wrong with it. */
    Optional<String> take(String text) {
        if (missing.contains(text)) {
            add(Double.NaN);
            return column.use() == Use.TARGET || column.use() == Use.TIME
                    ? Optional.of("has no value and needs one")
                    : Optional.empty();
        }
        if (column.target().isPresent()) {
            return outcome(text, column.target().get());
        }
        return switch (column.type()) {
            case Type.Number(var isWhole) -> number(text, isWhole);
            case Type.Category(var levels) -> level(text, levels);
            case Type.Date date -> date(text);
            case Type.Text ignored -> Optional.empty();
        };
    }

    private Optional<String> outcome(String text, Column.Target target) {
        var isBad = target.bad().contains(text);
        add(isBad ? 1 : 0);
        return isBad || target.good().contains(text)
                ? Optional.empty()
                : Optional.of("is neither bad nor good: " + shown(text));
    }

    private Optional<String> number(String text, boolean isWhole) {
        try {
            var value = new BigDecimal(text.strip()).doubleValue();
            add(value + 0.0);
            return Double.isFinite(value) && (!isWhole || value == StrictMath.rint(value))
                    ? Optional.empty()
                    : Optional.of("must be a " + (isWhole ? "whole" : "finite") + " number: " + shown(text));
        } catch (NumberFormatException unreadable) {
            add(Double.NaN);
            return Optional.of("must be a number: " + shown(text)
                    + (NO_VALUES.contains(text.strip().toLowerCase(Locale.ROOT))
                            ? " (where it stands for no value, the profile names it under data, missing)"
                            : ""));
        }
    }

    private Optional<String> level(String text, List<String> declared) {
        if (declared.isEmpty()) {
            codes.putIfAbsent(text, codes.size());
        }
        var code = codes.get(text);
        add(code == null ? Double.NaN : code);
        return code == null
                ? Optional.of("is a level that the profile does not name: " + shown(text))
                : Optional.empty();
    }

    private Optional<String> date(String text) {
        try {
            add(LocalDate.parse(text).toEpochDay());
            return Optional.empty();
        } catch (DateTimeException unreadable) {
            add(Double.NaN);
            return Optional.of("must be a date such as 2015-08-31: " + shown(text));
        }
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    private void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    double[] values() {
        return Arrays.copyOf(values, size);
    }

    /** The column; levels that were found are in the order of their texts, whatever came first. */
    Variable variable() {
        var isWhole = column.type() instanceof Type.Number(var whole) && whole;
        if (!(column.type() instanceof Type.Category(var declared))) {
            return new Variable(column.name(), List.of(), isWhole, column.candidate(), values());
        }
        var levels = new ArrayList<>(
                declared.isEmpty() ? codes.keySet().stream().sorted().toList() : declared);
        var positions = new double[codes.size()];
        codes.forEach((level, code) -> positions[code] = levels.indexOf(level));
        var recoded = Arrays.stream(values())
                .map(code -> Double.isNaN(code) ? code : positions[(int) code])
                .toArray();
        return new Variable(column.name(), levels, false, column.candidate(), recoded);
    }
}
