package org.creditrepair.chassis.datatable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table as text. Empty lines and lines that start with {@code #} are skipped; the first other line names the
 * columns; cells are separated by {@code |} and stripped. The names of the columns and their order are fixed.
 *
 * @param name of the file, for what cannot be read
 * @param text its content
 */
public record DataTable(String name, String text) {
    private static final String SEPARATOR = "\\|";

    public DataTable {
        Objects.requireNonNull(name, "name is missing");
        Objects.requireNonNull(text, "text is missing");
    }

    /**
     * A table that is shipped with a service.
     *
     * @param owner a class of the module that ships it
     * @param path fixed path in the class path, such as {@code /ratecap/caps.txt}; UTF-8
     */
    public static DataTable shipped(Class<?> owner, String path) {
        try (var in = owner.getResourceAsStream(path)) {
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
     * @param reading makes a value of a row; an {@link IllegalArgumentException} in it makes the row unreadable
     * @return unreadable at the first line that cannot be read
     */
    public <T> Reading<T> rows(List<String> columns, Function<Row, T> reading) {
        var lines = lines().toList();
        if (lines.isEmpty()) {
            return new Reading.Unreadable<>(name, "no line");
        }
        var head = lines.getFirst();
        if (!cells(head.text()).equals(columns)) {
            return new Reading.Unreadable<>(head.place(name) + " columns", head.text());
        }
        var rows = new ArrayList<T>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = cells(line.text());
            if (cells.size() != columns.size()) {
                return new Reading.Unreadable<>(line.place(name), line.text());
            }
            try {
                rows.add(reading.apply(new Row(columns, cells)));
            } catch (UnreadableCell unreadable) {
                return new Reading.Unreadable<>(line.place(name) + " " + unreadable.column(), unreadable.value());
            } catch (IllegalArgumentException broken) {
                return new Reading.Unreadable<>(line.place(name), String.valueOf(broken.getMessage()));
            }
        }
        return new Reading.Read<>(rows);
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
