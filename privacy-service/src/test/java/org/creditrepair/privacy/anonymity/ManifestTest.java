package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.privacy.anonymity.Patients.criteria;
import static org.creditrepair.privacy.anonymity.Patients.released;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

    @Test
    void a_manifest_tells_everything_but_a_cell() {
        var text = released(criteria(2, 1, "1", "0.15")).manifest().text();

        assertThat(text.lines())
                .containsExactly(
                        "column age: quasi-identifier, level 1 of 2, hierarchy version 2026-11",
                        "column gender: quasi-identifier, level 0 of 1, hierarchy version 2026-11",
                        "column zipcode: quasi-identifier, level 3 of 5, hierarchy version 2026-11",
                        "column ailment: sensitive",
                        "column visit: kept",
                        "criteria: k=2 l=1 t=1 suppression limit 0.15",
                        "rows: 7 in, 6 out, 1 suppressed",
                        "loss: 0.523810",
                        "distance from input of ailment: 0.571429",
                        "before: k=1 classes=7",
                        "before highest risk: 1.000000",
                        "before rows at highest risk: 7",
                        "before average risk: 1.000000",
                        "before uniqueness: 1.000000",
                        "before l of ailment: 1",
                        "before t of ailment: 0.571429",
                        "after: k=2 classes=3",
                        "after highest risk: 0.500000",
                        "after rows at highest risk: 6",
                        "after average risk: 0.500000",
                        "after uniqueness: 0.000000",
                        "after l of ailment: 1",
                        "after t of ailment: 0.500000",
                        "statement: " + Manifest.STATEMENT_EN.replace("\n", " "),
                        "声明: " + Manifest.STATEMENT_ZH_CN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ailment|ailment",
                "客户 级别|客户 级别",
                "😀|😀",
                "\"x\nafter: k=9\"|x\\u{a}after\\u{3a} k=9",
                "\"x\r\"|x\\u{d}",
                "x\u2028y\u2029|x\\u{2028}y\\u{2029}",
                "x\u202Ey|x\\u{202e}y",
                "x y\u00A0z|x y\\u{a0}z",
                "x\u3164|x\\u{3164}",
                "x\uD83D|x\\u{d83d}",
                "x\\u{a}|x\\u{5c}u{a}",
            })
    void no_name_of_a_column_passes_for_another_fact(String name, String printed) {
        var table = Table.of(List.of("q", name), List.of(List.of("a", "1"), List.of("a", "2")))
                .orThrow();
        var hierarchies = Map.of("q", Patients.values("a;*"));

        var text = new Generaliser(table, Roles.of(List.of("q"), List.of(name)), hierarchies)
                .release(criteria(2, 1, "1", "0"))
                .orThrow()
                .manifest()
                .text();

        assertThat(text.lines())
                .hasSize(22)
                .contains(
                        "column " + printed + ": sensitive",
                        "distance from input of " + printed + ": 0.000000",
                        "before l of " + printed + ": 2",
                        "after t of " + printed + ": 0.000000");
    }

    @Test
    void figures_of_sensitive_columns_keep_the_order_of_the_roles() {
        var sensitive = List.of("f", "b", "e", "a", "d", "c");
        var table = Table.of(
                        List.of("q", "a", "b", "c", "d", "e", "f"), List.of(List.of("1", "1", "1", "1", "1", "1", "1")))
                .orThrow();
        var hierarchies = Map.of("q", Patients.values("1;*"));

        var manifest = new Generaliser(table, Roles.of(List.of("q"), sensitive), hierarchies)
                .release(criteria(1, 1, "1", "0"))
                .orThrow()
                .manifest();

        assertThat(manifest.distanceFromInput().keySet()).containsExactlyElementsOf(sensitive);
        assertThat(manifest.before().l().keySet()).containsExactlyElementsOf(sensitive);
        assertThat(manifest.after().t().keySet()).containsExactlyElementsOf(sensitive);
        assertThat(manifest.text().lines().filter(line -> line.startsWith("after l of ")))
                .isEqualTo(sensitive.stream()
                        .map(column -> "after l of " + column + ": 1")
                        .toList());
    }

    @Test
    void a_manifest_holds_no_digest_from_which_the_values_of_a_hierarchy_could_be_tried() {
        var text = released(criteria(2, 1, "1", "0.15")).manifest().text();

        assertThat(text).doesNotContainPattern("[0-9a-f]{16}").doesNotContain("sha");
    }
}
