package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.privacy.anonymity.Patients.criteria;
import static org.creditrepair.privacy.anonymity.Patients.release;
import static org.creditrepair.privacy.anonymity.Patients.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditrepair.privacy.anonymity.Result.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be generalised is refused by field and value, and never by a cell. */
class RefusedGeneralisationsTest {

    @Test
    void what_cannot_be_reached_is_refused() {
        assertThat(release(criteria(8, 1, "1", "0.5")))
                .isEqualTo(Result.refused(Reason.UNREACHABLE, "criteria", "k=8 l=1 t=1 suppression limit 0.5"));
        assertThat(release(criteria(2, 3, "1", "1")))
                .isEqualTo(Result.refused(Reason.UNREACHABLE, "criteria", "k=2 l=3 t=1 suppression limit 1"));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.5", "1"})
    void a_class_greater_than_the_table_is_refused_whatever_may_be_left_out(String suppressionLimit) {
        assertThat(release(criteria(8, 1, "1", suppressionLimit)))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE));
        assertThat(release(criteria(7, 1, "1", suppressionLimit))).isInstanceOf(Result.Accepted.class);
    }

    /** One of one row has nobody to hide among, and is as close to the whole as can be. */
    @Test
    void a_table_of_one_row_is_released_to_those_who_ask_for_no_more() {
        var table = MeasurementTest.table(List.of("q;s", "x;A"));
        var generaliser = new Generaliser(table, Roles.of(List.of("q"), List.of("s")), Map.of("q", values("x;*")));

        assertThat(generaliser.release(criteria(1, 1, "0", "1"))).isInstanceOf(Result.Accepted.class);
        assertThat(generaliser.release(criteria(2, 1, "1", "1")))
                .isEqualTo(Result.refused(Reason.UNREACHABLE, "criteria", "k=2 l=1 t=1 suppression limit 1"));
        assertThat(generaliser.release(criteria(1, 2, "1", "1")))
                .isEqualTo(Result.refused(Reason.UNREACHABLE, "criteria", "k=1 l=2 t=1 suppression limit 1"));
    }

    @Test
    void without_a_quasi_identifier_there_is_nothing_to_generalise() {
        var generaliser =
                new Generaliser(Patients.TABLE, Roles.of(List.of(), List.of("ailment")), Patients.HIERARCHIES);

        assertThat(generaliser.release(criteria(1, 1, "1", "1")))
                .isEqualTo(Result.refused(Reason.EMPTY, "quasiIdentifiers", 0));
    }

    @Test
    void a_quasi_identifier_without_hierarchy_is_refused() {
        var hierarchies = new HashMap<>(Patients.HIERARCHIES);
        hierarchies.remove("gender");

        assertThat(new Generaliser(Patients.TABLE, Patients.ROLES, hierarchies).release(criteria(2, 1, "1", "0")))
                .isEqualTo(Result.refused(Reason.NO_HIERARCHY, "hierarchies", "gender"));
    }

    @Test
    void a_value_without_place_is_refused_by_column_and_row() {
        var hierarchies = new HashMap<>(Patients.HIERARCHIES);
        hierarchies.put("age", values("34;*\n45;*\n70;*"));

        assertThat(new Generaliser(Patients.TABLE, Patients.ROLES, hierarchies).release(criteria(2, 1, "1", "0")))
                .isEqualTo(Result.refused(Reason.UNKNOWN_VALUE, "age", "row 3"));
    }

    @Test
    void diversity_and_closeness_need_a_sensitive_column() {
        var generaliser = new Generaliser(
                Patients.TABLE, Roles.of(Patients.ROLES.quasiIdentifiers(), List.of()), Patients.HIERARCHIES);

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
        var generaliser = new Generaliser(Patients.TABLE, Roles.of(List.of("size"), List.of()), Patients.HIERARCHIES);

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

    private static Generaliser columnsOfThreeLevels(int columns) {
        var names = IntStream.range(0, columns).mapToObj(i -> "q" + i).toList();
        var table = Table.of(names, List.of(names.stream().map(name -> "a").toList()));
        var hierarchies = names.stream().collect(Collectors.toMap(name -> name, name -> values("a;b;*")));
        return new Generaliser(table.orThrow(), Roles.of(names, List.of()), hierarchies);
    }
}
