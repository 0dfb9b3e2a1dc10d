package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.privacy.anonymity.Patients.criteria;
import static org.creditrepair.privacy.anonymity.Patients.levels;
import static org.creditrepair.privacy.anonymity.Patients.released;
import static org.creditrepair.privacy.anonymity.Patients.values;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneraliserTest {

    /**
     * Worked out by hand. 5/9 is the mean of 1/3, 1 and 1/3; in 11/21, six rows lose 4/3 of three cells and one all
     * three. In 17/21, four rows lose two cells and three all three, as they also do at 2 0 3, which is higher.
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
     * One class is near, the others are not, and going up spoils the near one: x with y is 3 to 1 where the whole is 1
     * to 1. A search that took closeness for monotone would not look below.
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
}
