package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.privacy.anonymity.Manifest.Generalisation;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedGeneralisationsTest {

    @ParameterizedTest
    @MethodSource("worked")
    void a_table_becomes_what_was_worked_out(List<String> block) {
        var gives = block.indexOf("gives");
        var hierarchies = block.subList(2, gives).stream()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(line -> line.split("=")[0], WorkedGeneralisationsTest::hierarchy));
        var table = MeasurementTest.table(block.subList(2 + hierarchies.size(), gives));
        var quasiIdentifiers = table.columns().subList(0, hierarchies.size());
        var roles = Roles.of(quasiIdentifiers, List.of(table.columns().getLast()));

        var result = new Generaliser(table, roles, hierarchies).release(criteria(block.get(1)));

        assertThat(described(result)).isEqualTo(block.subList(gives + 1, block.size()));
    }

    @Test
    void a_census_of_two_thousand_rows_is_released_as_asked() {
        var census = CensusLikeTable.of(2_000, 11);
        var criteria = criteria("5;2;0.4;0.05");

        var manifest = new Generaliser(census.table(), census.roles(), census.hierarchies())
                .release(criteria)
                .orThrow()
                .manifest();

        assertThat(manifest.before().k()).isEqualTo(1);
        assertThat(manifest.before().uniqueness()).isGreaterThan(new Ratio(9, 10));
        assertThat(manifest.after().k()).isGreaterThanOrEqualTo(5);
        assertThat(manifest.after().l().get("ailment")).isGreaterThanOrEqualTo(2);
        assertThat(manifest.distanceFromInput().get("ailment")).isLessThanOrEqualTo(new Ratio(2, 5));
        assertThat(manifest.suppressedRows()).isLessThanOrEqualTo(100);
        assertThat(manifest.after().highestRisk()).isLessThanOrEqualTo(new Ratio(1, 5));
        assertThat(manifest.after().averageRisk()).isLessThan(manifest.before().averageRisk());
        assertThat(manifest.loss()).isGreaterThan(Ratio.ZERO).isLessThan(new Ratio(1, 1));
    }

    static Stream<Named<List<String>>> worked() {
        try (var file = WorkedGeneralisationsTest.class.getResourceAsStream("/anonymity/generalisations.txt")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n"))
                    .filter(block -> block.startsWith("=="))
                    .map(block -> block.lines().toList())
                    .map(block -> Named.of(block.getFirst(), block));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hierarchy hierarchy(String line) {
        return ValueHierarchy.read("hierarchy", "version;1\n" + line.split("=")[1].replace('/', '\n'))
                .orThrow();
    }

    private static Criteria criteria(String line) {
        var cells = line.split(";");
        return Criteria.of(
                        Integer.parseInt(cells[0]),
                        Integer.parseInt(cells[1]),
                        new BigDecimal(cells[2]),
                        new BigDecimal(cells[3]))
                .orThrow();
    }

    private static List<String> described(Result<Release> result) {
        return switch (result) {
            case Result.Accepted<Release>(var release) -> described(release);
            case Result.Refused<Release>(var reason, var field, var value) ->
                List.of("refused " + reason + " " + field + " " + value);
        };
    }

    private static List<String> described(Release release) {
        var levels = release.manifest().columns().stream()
                .flatMap(column -> column.generalisation().stream())
                .map(Generalisation::level)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        var lines = new ArrayList<String>();
        lines.add(levels + " " + release.manifest().loss().toDecimal(6));
        release.table().rows().forEach(row -> lines.add(String.join(";", row)));
        return lines;
    }
}
