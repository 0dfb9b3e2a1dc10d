package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditrepair.privacy.anonymity.Result.Reason;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasurementTest {

    @ParameterizedTest
    @MethodSource("published")
    void a_table_is_measured_as_its_definitions_say(List<String> block) {
        var roles = Roles.of(cells(block.get(1)), cells(block.get(2)));

        var measurement =
                Measurement.of(table(block.subList(4, block.size())), roles).orThrow();

        assertThat(described(measurement)).isEqualTo(block.get(3));
    }

    /** Labels of so many columns make more combinations than 64 bits can tell apart: 2^70. */
    @Test
    void rows_that_differ_in_the_first_or_last_of_seventy_columns_alone_are_apart() {
        var columns = IntStream.range(0, 70).mapToObj(i -> "q" + i).toList();
        var same = Collections.nCopies(69, "a");
        var rows = List.of(
                joined(List.of("a"), same),
                joined(List.of("b"), same),
                joined(same, List.of("b")),
                Collections.nCopies(70, "b"),
                Collections.nCopies(70, "a"));

        var measured = Measurement.of(Table.of(columns, rows).orThrow(), Roles.of(columns, List.of()))
                .orThrow();

        assertThat(measured.classes()).isEqualTo(4);
        assertThat(measured.uniqueRows()).isEqualTo(3);
    }

    private static List<String> joined(List<String> first, List<String> last) {
        return Stream.concat(first.stream(), last.stream()).toList();
    }

    @Test
    void several_sensitive_columns_are_judged_one_by_one() {
        var table = table(List.of("q;s;u", "a;x;1", "a;x;2", "b;x;1", "b;y;1"));

        var measurement =
                Measurement.of(table, Roles.of(List.of("q"), List.of("s", "u"))).orThrow();

        assertThat(measurement.l()).isEqualTo(Map.of("s", 1, "u", 1));
        assertThat(measurement.t()).isEqualTo(Map.of("s", new Ratio(1, 4), "u", new Ratio(1, 4)));
        assertThat(measurement.uniqueness()).isEqualTo(Ratio.ZERO);
        assertThat(measurement.averageClassSize()).isEqualTo(new Ratio(2, 1));
    }

    @Test
    void a_column_that_is_no_quasi_identifier_tells_nobody_apart() {
        var table = table(List.of("q;name", "a;1", "a;2"));

        assertThat(Measurement.of(table, Roles.of(List.of("q"), List.of()))
                        .orThrow()
                        .k())
                .isEqualTo(2);
    }

    /** 70,000 values in each of four columns are more than one key of 64 bits can hold. */
    @Test
    void many_values_in_many_columns_are_told_apart() {
        var rows = IntStream.range(0, 70_000)
                .mapToObj(row -> List.of("a" + row, "b" + row * 3, "c" + row * 7, "d" + row / 2 * 2, "e" + row % 2))
                .toList();
        var table = Table.of(List.of("a", "b", "c", "d", "e"), rows).orThrow();

        assertThat(Measurement.of(table, Roles.of(List.of("a", "b", "c", "d"), List.of()))
                        .orThrow()
                        .classes())
                .isEqualTo(70_000);
        assertThat(Measurement.of(table, Roles.of(List.of("d"), List.of("e"))).orThrow())
                .isEqualTo(new Measurement(70_000, 35_000, 2, Map.of("e", 2), Map.of("e", Ratio.ZERO), 0, 70_000));
        assertThat(Measurement.of(table, Roles.of(List.of("d", "e", "d"), List.of()))
                        .map(Measurement::k))
                .isEqualTo(Result.refused(Reason.COMES_TWICE, "roles", "d"));
    }

    @Test
    void roles_that_do_not_fit_are_refused() {
        var table = table(List.of("q;s", "a;x"));

        assertThat(Measurement.of(table, Roles.of(List.of(), List.of("s"))))
                .isEqualTo(Result.refused(Reason.EMPTY, "quasiIdentifiers", 0));
        assertThat(Measurement.of(table, Roles.of(List.of("r"), List.of("s"))))
                .isEqualTo(Result.refused(Reason.UNKNOWN_COLUMN, "roles", "r"));
        assertThat(Measurement.of(table, Roles.of(List.of("q"), List.of("t"))))
                .isEqualTo(Result.refused(Reason.UNKNOWN_COLUMN, "roles", "t"));
        assertThat(Measurement.of(table, Roles.of(List.of("q"), List.of("q"))))
                .isEqualTo(Result.refused(Reason.COMES_TWICE, "roles", "q"));
        assertThat(Measurement.of(table, Roles.of(List.of("q"), List.of("s")).keeping("s")))
                .isEqualTo(Result.refused(Reason.COMES_TWICE, "roles", "s"));
        assertThat(Measurement.of(table, Roles.of(List.of("q"), List.of("s")).keeping("z")))
                .isEqualTo(Result.refused(Reason.UNKNOWN_COLUMN, "roles", "z"));
    }

    static Stream<Named<List<String>>> published() {
        try (var file = MeasurementTest.class.getResourceAsStream("/anonymity/measurements.txt")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n"))
                    .filter(block -> block.startsWith("=="))
                    .map(block -> block.lines().toList())
                    .map(block -> Named.of(block.getFirst(), block));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line names the columns. */
    static Table table(List<String> lines) {
        var rows = lines.stream().map(line -> List.of(line.split(";", -1))).toList();
        return Table.of(rows.getFirst(), rows.subList(1, rows.size())).orThrow();
    }

    private static List<String> cells(String line) {
        var cells = List.of(line.split(";"));
        return cells.subList(1, cells.size());
    }

    private static String described(Measurement measured) {
        return "expect;k=" + measured.k() + ";classes=" + measured.classes() + ";l="
                + measured.l().values().iterator().next() + ";t="
                + measured.t().values().iterator().next() + ";unique=" + measured.uniqueRows() + ";risky="
                + measured.rowsAtHighestRisk() + ";average=" + measured.averageRisk() + ";highest="
                + measured.highestRisk();
    }
}
