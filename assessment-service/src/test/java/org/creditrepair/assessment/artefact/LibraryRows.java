package org.creditrepair.assessment.artefact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Files of other libraries with what those libraries said of some rows:
 * {@code values;margin;SHAP value of each feature and the expectation}. The values are computed from a seed.
 */
record LibraryRows(byte[] model, List<Row> rows) {
    /** @param contributions empty where the library was not asked */
    record Row(double[] values, String margin, double[] contributions) {}

    static LibraryRows of(String model, String rows) {
        return new LibraryRows(
                bytes(model),
                new String(bytes(rows), StandardCharsets.UTF_8)
                        .lines()
                        .map(LibraryRows::row)
                        .toList());
    }

    static byte[] bytes(String name) {
        try (var stream = LibraryRows.class.getResourceAsStream("/artefact/" + name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        var parts = line.split(";", -1);
        return new Row(numbers(parts[0]), parts[1], parts[2].isEmpty() ? new double[0] : numbers(parts[2]));
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(",", -1))
                .mapToDouble(word -> word.isEmpty() ? Double.NaN : Double.parseDouble(word))
                .toArray();
    }
}
