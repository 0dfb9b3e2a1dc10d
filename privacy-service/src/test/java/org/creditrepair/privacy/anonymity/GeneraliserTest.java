package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditrepair.privacy.anonymity.Manifest.Generalisation;
import org.creditrepair.privacy.anonymity.Result.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneraliserTest {
    /** The example of ARX's documentation (Example 1), with a name and an ailment beside it. */
    private static final Table PATIENTS = MeasurementTest.table(List.of(
            "name;age;gender;zipcode;ailment;visit",
            "n1;34;male;81667;flu;1",
            "n2;45;female;81675;flu;2",
            "n3;66;male;81925;gout;3",
            "n4;70;female;81931;flu;4",
            "n5;34;female;81931;gout;5",
            "n6;70;male;81931;gout;6",
            "n7;45;male;81931;flu;7"));

    private static final Map<String, Hierarchy> HIERARCHIES = Map.of(
            "age", values("34;<50;*\n45;<50;*\n66;>=50;*\n70;>=50;*"),
            "gender", values("male;*\nfemale;*"),
            "zipcode",
                    values("81667;8166*;816**;81***;8****;*\n81675;8167*;816**;81***;8****;*\n"
                            + "81925;8192*;819**;81***;8****;*\n81931;8193*;819**;81***;8****;*"));

    private static final Roles ROLES =
            Roles.of(List.of("age", "gender", "zipcode"), List.of("ailment")).keeping("visit");

    /**
     * Worked out by hand. 5/9 is the mean of 1/3, 1 and 1/3; in 11/21, six rows lose 4/3 of three cells and one all three. In
     * 17/21, four rows lose two cells and three all three, as they also do at 2 0 3, which is higher.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0 0 0, 0.000000, 0, 1",
        "2, 0, 1 1 2, 0.555556, 0, 2",
        "2, 0.142857, 1 1 2, 0.555556, 0, 2",
        "2, 0.142858, 1 0 3, 0.523810, 1, 2",
        "3, 0, 2 0 3, 0.666667, 0, 3",
        "3, 0.5, 2 0 3, 0.666667, 0, 3",
        "4, 0, 2 1 3, 1.000000, 0, 7",
        "4, 0.5, 2 1 0, 0.809524, 3, 4",
        "7, 0, 2 1 3, 1.000000, 0, 7",
    })
    void the_node_that_loses_least_is_found(
            int k, String suppressionLimit, String levels, String loss, int suppressed, int reached) {
        var manifest = released(criteria(k, 1, "1", suppressionLimit)).manifest();

        assertThat(levels(manifest)).isEqualTo(levels);
        assertThat(manifest.loss().toDecimal(6)).hasToString(loss);
        assertThat(manifest.suppressedRows()).isEqualTo(suppressed);
        assertThat(manifest.after().k()).isEqualTo(reached);
    }

    @Test
    void a_release_holds_what_was_named_and_sorted_rows() {
        var release = released(criteria(2, 1, "1", "0"));

        assertThat(release.table().columns()).containsExactly("age", "gender", "zipcode", "ailment", "visit");
        assertThat(release.table().rows())
                .containsExactly(
                        List.of("<50", "*", "816**", "flu", "1"),
                        List.of("<50", "*", "816**", "flu", "2"),
                        List.of("<50", "*", "819**", "flu", "7"),
                        List.of("<50", "*", "819**", "gout", "5"),
                        List.of(">=50", "*", "819**", "flu", "4"),
                        List.of(">=50", "*", "819**", "gout", "3"),
                        List.of(">=50", "*", "819**", "gout", "6"));
    }

    @Test
    void suppressed_rows_are_left_out() {
        var release = released(criteria(2, 1, "1", "0.2"));

        assertThat(release.table().rows()).hasSize(6).noneMatch(row -> row.contains("4"));
        assertThat(release.manifest().rowsIn()).isEqualTo(7);
        assertThat(release.manifest().rowsOut()).isEqualTo(6);
    }

    /** flu is 4 of 7; the class of 81667 and 81675 has nothing else: 1 - 4/7. */
    @Test
    void diversity_and_closeness_are_reached_by_going_higher() {
        var diverse = released(criteria(2, 2, "1", "0")).manifest();
        var close = released(criteria(2, 1, "0.42", "0")).manifest();

        assertThat(released(criteria(2, 1, "0.428572", "0")).manifest().distanceFromInput())
                .isEqualTo(Map.of("ailment", new Ratio(3, 7)));
        assertThat(levels(diverse)).isEqualTo("2 0 3");
        assertThat(diverse.after().l()).isEqualTo(Map.of("ailment", 2));
        assertThat(levels(close)).isEqualTo("2 0 3");
        assertThat(close.distanceFromInput()).isEqualTo(Map.of("ailment", new Ratio(2, 21)));
    }

    /**
     * One class is near, the others are not, and going up spoils the near one: x with y is 3 to 1 where the whole is 1 to
     * 1. A search that took closeness for monotone would not look below.
     */
    @Test
    void closeness_under_suppression_may_be_lost_on_the_way_up() {
        var table = MeasurementTest.table(List.of("q;s", "x;A", "x;B", "y;A", "y;A", "z;B", "z;B"));
        var generaliser = new Generaliser(
                table, Roles.of(List.of("q"), List.of("s")), Map.of("q", values("x;g;*\ny;g;*\nz;h;*")));

        var lowest = generaliser.release(criteria(2, 1, "0.1", "0.7")).orThrow();
        var highest = generaliser.release(criteria(2, 1, "0.1", "0.6")).orThrow();

        assertThat(levels(lowest.manifest())).isEqualTo("0");
        assertThat(lowest.table().rows()).containsExactly(List.of("x", "A"), List.of("x", "B"));
        assertThat(levels(highest.manifest())).isEqualTo("2");
        assertThat(highest.manifest().suppressedRows()).isZero();
    }

    @Test
    void closeness_is_judged_against_the_input_and_told_against_the_release() {
        var table = MeasurementTest.table(List.of("q;s", "x;A", "x;B", "y;A", "y;A", "y;A", "y;B", "z;B"));
        var generaliser = new Generaliser(table, Roles.of(List.of("q"), List.of("s")), Map.of("q", values("x\ny\nz")));

        var manifest = generaliser.release(criteria(2, 1, "1", "0.2")).orThrow().manifest();

        assertThat(manifest.suppressedRows()).isEqualTo(1);
        assertThat(manifest.distanceFromInput()).isEqualTo(Map.of("s", new Ratio(5, 28)));
        assertThat(manifest.after().t()).isEqualTo(Map.of("s", new Ratio(1, 6)));
    }

    @Test
    void what_cannot_be_reached_is_refused() {
        assertThat(release(criteria(8, 1, "1", "0.5")))
                .isEqualTo(Result.refused(Reason.UNREACHABLE, "criteria", "k=8 l=1 t=1 suppression limit 0.5"));
        assertThat(release(criteria(2, 3, "1", "1")))
                .isEqualTo(Result.refused(Reason.UNREACHABLE, "criteria", "k=2 l=3 t=1 suppression limit 1"));
    }

    @Test
    void a_quasi_identifier_without_hierarchy_is_refused() {
        var hierarchies = new HashMap<>(HIERARCHIES);
        hierarchies.remove("gender");

        assertThat(new Generaliser(PATIENTS, ROLES, hierarchies).release(criteria(2, 1, "1", "0")))
                .isEqualTo(Result.refused(Reason.NO_HIERARCHY, "hierarchies", "gender"));
    }

    @Test
    void a_value_without_place_is_refused_by_column_and_row() {
        var hierarchies = new HashMap<>(HIERARCHIES);
        hierarchies.put("age", values("34;*\n45;*\n70;*"));

        assertThat(new Generaliser(PATIENTS, ROLES, hierarchies).release(criteria(2, 1, "1", "0")))
                .isEqualTo(Result.refused(Reason.UNKNOWN_VALUE, "age", "row 3"));
    }

    @Test
    void diversity_and_closeness_need_a_sensitive_column() {
        var generaliser = new Generaliser(PATIENTS, Roles.of(ROLES.quasiIdentifiers(), List.of()), HIERARCHIES);

        assertThat(generaliser.release(criteria(2, 2, "1", "0")))
                .isEqualTo(
                        Result.refused(Reason.NEEDS_A_SENSITIVE_COLUMN, "criteria", "k=2 l=2 t=1 suppression limit 0"));
        assertThat(generaliser.release(criteria(2, 1, "0.999999", "0")))
                .isEqualTo(Result.refused(
                        Reason.NEEDS_A_SENSITIVE_COLUMN, "criteria", "k=2 l=1 t=0.999999 suppression limit 0"));
        assertThat(generaliser.release(criteria(2, 1, "1", "0"))).isInstanceOf(Result.Accepted.class);
    }

    @Test
    void roles_that_do_not_fit_are_refused() {
        var generaliser = new Generaliser(PATIENTS, Roles.of(List.of("size"), List.of()), HIERARCHIES);

        assertThat(generaliser.release(criteria(2, 1, "1", "0")))
                .isEqualTo(Result.refused(Reason.UNKNOWN_COLUMN, "roles", "size"));
    }

    @Test
    void more_combinations_than_can_be_searched_are_refused() {
        assertThat(columnsOfThreeLevels(14).release(criteria(1, 1, "1", "0")))
                .isEqualTo(Result.refused(Reason.TOO_LARGE, "hierarchies", 4_782_969));
        assertThat(columnsOfThreeLevels(60).release(criteria(1, 1, "1", "0")))
                .isEqualTo(Result.refused(Reason.TOO_LARGE, "hierarchies", Long.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 0, OUT_OF_RANGE, k, 0",
        "1, 0, 1, 0, OUT_OF_RANGE, l, 0",
        "1, 1, -0.01, 0, OUT_OF_RANGE, t, -0.01",
        "1, 1, 1.01, 0, OUT_OF_RANGE, t, 1.01",
        "1, 1, 0.1234567, 0, TOO_MANY_DECIMALS, t, 0.1234567",
        "1, 1, 1, -0.01, OUT_OF_RANGE, suppressionLimit, -0.01",
        "1, 1, 1, 1.01, OUT_OF_RANGE, suppressionLimit, 1.01",
        "1, 1, 1, 1E-999999999, TOO_MANY_DECIMALS, suppressionLimit, 1E-999999999",
    })
    void criteria_out_of_range_are_refused(
            int k, int l, BigDecimal t, BigDecimal limit, Reason reason, String field, String value) {
        assertThat(Criteria.of(k, l, t, limit)).isEqualTo(Result.refused(reason, field, value));
        assertThatThrownBy(() -> new Criteria(k, l, t, limit))
                .hasMessage("Refused[reason=" + reason + ", field=" + field + ", value=" + value + "]");
    }

    @Test
    void criteria_without_a_share_are_refused_by_its_name() {
        assertThat(Criteria.of(2, 1, null, BigDecimal.ZERO)).isEqualTo(Result.refused(Reason.MISSING, "t", "null"));
        assertThat(Criteria.of(2, 1, BigDecimal.ONE, null))
                .isEqualTo(Result.refused(Reason.MISSING, "suppressionLimit", "null"));
    }

    @Test
    void absent_numbers_and_dates_form_a_class_of_their_own() {
        var table = MeasurementTest.table(List.of("age;born", "1;2001-02-03", "3;2001-04-05", ";", ";"));
        var hierarchies = Map.of(
                "age",
                        NumberHierarchy.read("age", "version;1\nfrom;0\nto;8\nwidths;4;*")
                                .orThrow(),
                "born",
                        DateHierarchy.read("born", "version;1\nfrom;2000-01-01\nto;2010-01-01\nlevels;year;*")
                                .orThrow());

        var release = new Generaliser(table, Roles.of(List.of("age", "born"), List.of()), hierarchies)
                .release(criteria(2, 1, "1", "0"))
                .orThrow();

        assertThat(release.table().rows())
                .containsExactly(
                        List.of("[0, 4)", "2001"),
                        List.of("[0, 4)", "2001"),
                        List.of("absent", "absent"),
                        List.of("absent", "absent"));
    }

    @Test
    void one_absent_number_is_kept_where_the_whole_domain_is_released() {
        var table = MeasurementTest.table(List.of("age;s", "1;x", "7;x", ";y"));
        var ages = NumberHierarchy.read("age", "version;1\nfrom;0\nto;8\nwidths;4;*")
                .orThrow();

        var release = new Generaliser(table, Roles.of(List.of("age"), List.of("s")), Map.of("age", ages))
                .release(criteria(3, 1, "1", "0"))
                .orThrow();

        assertThat(release.table().rows()).containsExactly(List.of("*", "x"), List.of("*", "x"), List.of("*", "y"));
    }

    @Test
    void criteria_are_the_same_however_they_are_written() {
        assertThat(criteria(5, 1, "1.000000", "0.050")).isEqualTo(criteria(5, 1, "1", "0.05"));
        assertThat(Criteria.ofK(5, new BigDecimal("0.05")).orThrow()).isEqualTo(criteria(5, 1, "1", "0.05"));
    }

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

    @Test
    void a_manifest_holds_no_digest_from_which_the_values_of_a_hierarchy_could_be_tried() {
        var text = released(criteria(2, 1, "1", "0.15")).manifest().text();

        assertThat(text).doesNotContainPattern("[0-9a-f]{16}").doesNotContain("sha");
    }

    private static Generaliser columnsOfThreeLevels(int columns) {
        var names = IntStream.range(0, columns).mapToObj(i -> "q" + i).toList();
        var table = Table.of(names, List.of(names.stream().map(name -> "a").toList()));
        var hierarchies = names.stream().collect(Collectors.toMap(name -> name, name -> values("a;b;*")));
        return new Generaliser(table.orThrow(), Roles.of(names, List.of()), hierarchies);
    }

    private static Hierarchy values(String text) {
        return ValueHierarchy.read("hierarchy", "version;2026-11\n" + text).orThrow();
    }

    private static Result<Release> release(Criteria criteria) {
        return new Generaliser(PATIENTS, ROLES, HIERARCHIES).release(criteria);
    }

    private static Release released(Criteria criteria) {
        return release(criteria).orThrow();
    }

    private static Criteria criteria(int k, int l, String t, String suppressionLimit) {
        return Criteria.of(k, l, new BigDecimal(t), new BigDecimal(suppressionLimit))
                .orThrow();
    }

    private static String levels(Manifest manifest) {
        return manifest.columns().stream()
                .flatMap(column -> column.generalisation().stream())
                .map(Generalisation::level)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
