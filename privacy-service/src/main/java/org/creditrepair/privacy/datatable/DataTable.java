package org.creditrepair.privacy.datatable;

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
 * @param name of the file, for messages
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
     * @param path fixed path in the class path, such as {@code /identifier/regions.txt}; UTF-8
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
     * The rows in their order, each made by {@code reading}.
     *
     * @param columns names in their order
     * @param reading makes a value of a row; an {@link IllegalArgumentException} in it makes the table unreadable
     * @throws UnreadableTable at the first line that cannot be read
     */
    public <T> List<T> rows(List<String> columns, Function<Row, T> reading) {
        var rows = new ArrayList<T>();
        var isHead = true;
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = cells(line);
            if (isHead) {
                isHead = false;
                require(cells.equals(columns), number, "must have the columns " + columns);
            } else {
                require(cells.size() == columns.size(), number, "must have " + columns.size() + " cells");
                rows.add(read(new Row(columns, cells), number, reading));
            }
        }
        require(!isHead, number, "has no line");
        return List.copyOf(rows);
    }

    private <T> T read(Row row, int number, Function<Row, T> reading) {
        try {
            return reading.apply(row);
        } catch (IllegalArgumentException broken) {
            throw new UnreadableTable(name, number, broken.getMessage());
        }
    }

    private void require(boolean holds, int number, String message) {
        if (!holds) {
            throw new UnreadableTable(name, number, message);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split(SEPARATOR, -1)).map(String::strip).toList();
    }
}
