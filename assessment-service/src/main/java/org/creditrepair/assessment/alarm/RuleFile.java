package org.creditrepair.assessment.alarm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/** A table of alarm rules as text. */
record RuleFile(String text) {
    private static final List<String> COLUMNS = List.of(
            "statistic",
            "worse",
            "watch",
            "alarm",
            "samples",
            "cases",
            "goods",
            "bads",
            "expected",
            "valid-from",
            "confidence",
            "source");

    static String shipped(String path) {
        try (var in = RuleFile.class.getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(in, "not shipped: " + path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Result<List<AlarmRule>> rules() {
        var lines = lines();
        if (lines.isEmpty()) {
            return Result.refused(Reason.UNREADABLE, "text", "no line");
        }
        var head = lines.getFirst();
        if (!head.cells().equals(COLUMNS)) {
            return Result.refused(Reason.UNREADABLE, head.place(), head.text());
        }
        var rules = Result.of(List.<AlarmRule>of());
        for (var line : lines.subList(1, lines.size())) {
            rules = rules.then(before -> read(line).then(rule -> joined(before, rule, line)));
        }
        return rules;
    }

    private List<Line> lines() {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Line(i + 1, lines.get(i)))
                .filter(line -> !line.text().isBlank() && !line.text().startsWith("#"))
                .toList();
    }

    private static Result<AlarmRule> read(Line line) {
        var cells = line.cells();
        if (cells.size() != COLUMNS.size()) {
            return Result.refused(Reason.UNREADABLE, line.place(), line.text());
        }
        try {
            return Result.of(rule(cells));
        } catch (UnreadableCell unreadable) {
            return Result.refused(Reason.UNREADABLE, line.place() + " " + unreadable.column, unreadable.value);
        } catch (IllegalArgumentException broken) {
            return Result.refused(Reason.UNREADABLE, line.place(), broken.getMessage());
        }
    }

    private static Result<List<AlarmRule>> joined(List<AlarmRule> rules, AlarmRule rule, Line line) {
        var day = rule.origin().validFrom();
        var isTwice = rules.stream()
                .filter(before -> before.statistic().equals(rule.statistic()))
                .anyMatch(before -> before.origin().validFrom().equals(day));
        return Result.unless(
                Checks.when(isTwice, Reason.COMES_TWICE, line.place(), rule.statistic() + " from " + day),
                () -> Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    private record Line(int number, String text) {

        String place() {
            return "line " + number;
        }

        List<String> cells() {
            return Stream.of(text.split("\\|", -1)).map(String::strip).toList();
        }
    }

    private static AlarmRule rule(List<String> cells) {
        return new AlarmRule(
                cells.get(0),
                new Thresholds(
                        constant(cells, 1, List.of(Thresholds.Worse.values())),
                        cell(cells, 2, Double::valueOf),
                        cell(cells, 3, Double::valueOf)),
                new Minimum(
                        cell(cells, 4, Integer::valueOf),
                        cell(cells, 5, Long::valueOf),
                        cell(cells, 6, Long::valueOf),
                        cell(cells, 7, Long::valueOf),
                        cell(cells, 8, Double::valueOf)),
                new AlarmRule.Origin(
                        cell(cells, 9, LocalDate::parse),
                        cells.get(11),
                        constant(cells, 10, List.of(AlarmRule.Confidence.values()))));
    }

    private static <T> T cell(List<String> cells, int column, Function<String, T> reading) {
        try {
            return reading.apply(cells.get(column));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            throw new UnreadableCell(column, cells.get(column), unreadable);
        }
    }

    private static <E extends Enum<E>> E constant(List<String> cells, int column, List<E> constants) {
        return constants.stream()
                .filter(constant -> constant.name().equalsIgnoreCase(cells.get(column)))
                .findFirst()
                .orElseThrow(() -> new UnreadableCell(column, cells.get(column), null));
    }

    private static final class UnreadableCell extends IllegalArgumentException {
        private static final long serialVersionUID = 1;
        private final String column;
        private final String value;

        UnreadableCell(int column, String value, Exception cause) {
            super(value, cause);
            this.column = COLUMNS.get(column);
            this.value = value;
        }
    }
}
