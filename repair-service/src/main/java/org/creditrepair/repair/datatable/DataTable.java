package org.creditrepair.repair.datatable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * A table as text. Empty lines and lines that start with {@code #} are skipped; the first other line names the
 * columns; cells are separated by {@code |} and stripped. The names of the columns and their order are fixed.
 *
 * @param name of the file, for refusals
 * @param text its content
 */
public record DataTable(String name, String text) {
    private static final String SEPARATOR = "\\|";

    public DataTable {
        Objects.requireNonNull(name, "name is missing");
        Objects.requireNonNull(text, "text is missing");
    }

    /**
     * A table that is shipped with the service.
     *
     * @param path fixed path in the class path, such as {@code /ratecap/caps.txt}; UTF-8
     */
    public static DataTable shipped(String path) {
        try (var in = DataTable.class.getResourceAsStream(path)) {
            return new DataTable(
                    path,
                    new String(
                            Objects.requireNonNull(in, "not shipped: " + path).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The rows, each made by {@code reading}.
     *
     * @param columns names in their order
     * @param reading makes a value of a row; an {@link IllegalArgumentException} in it refuses the row
     * @return refused at the first line that cannot be read: field is file, line and column, value is what stands there
     */
    public <T> Result<List<T>> rows(List<String> columns, Function<Row, T> reading) {
        var lines = lines().toList();
        if (lines.isEmpty()) {
            return Result.refused(Reason.UNREADABLE, name, "no line");
        }
        var head = lines.getFirst();
        if (!cells(head.text()).equals(columns)) {
            return Result.refused(Reason.UNREADABLE, head.place(name) + " columns", head.text());
        }
        var rows = new ArrayList<T>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = cells(line.text());
            if (cells.size() != columns.size()) {
                return Result.refused(Reason.UNREADABLE, line.place(name), line.text());
            }
            try {
                rows.add(reading.apply(new Row(columns, cells)));
            } catch (UnreadableCell unreadable) {
                return Result.refused(
                        Reason.UNREADABLE, line.place(name) + " " + unreadable.column(), unreadable.value());
            } catch (IllegalArgumentException broken) {
                return Result.refused(Reason.UNREADABLE, line.place(name), broken.getMessage());
            }
        }
        return Result.of(List.copyOf(rows));
    }

    private Stream<Line> lines() {
        var lines = text.lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .map(i -> new Line(i + 1, lines.get(i)))
                .filter(line -> !line.text().isBlank() && !line.text().startsWith("#"));
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split(SEPARATOR, -1)).map(String::strip).toList();
    }

    private record Line(int number, String text) {

        String place(String file) {
            return file + " line " + number;
        }
    }
}
