package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HierarchyTest {
    private static final String ZIP =
            "version;1\n81667;8166*;816**;81***\n81675;8167*;816**;81***\n81925;8192*;819**;81***";
    private static final String AGES = "version;2026-11\nfrom;0\nto;117\nwidths;5;10;40;*";
    private static final String DATES =
            "version;A.b-1\nfrom;1921-01-01\nto;2021-01-01\nlevels;month;quarter;year;5 years;10 years;*";

    @Test
    void a_value_is_led_up_its_line_and_loses_what_its_labels_share() {
        var hierarchy = ValueHierarchy.read("zip", ZIP).orThrow();

        assertThat(hierarchy.levels()).isEqualTo(4);
        assertThat(path(hierarchy, "81667")).isEqualTo("81667 0|8166* 0|816** 500000000|81*** 1000000000");
        assertThat(path(hierarchy, "81925")).isEqualTo("81925 0|8192* 0|819** 0|81*** 1000000000");
        assertThat(hierarchy.path("81999")).isEmpty();
        assertThat(hierarchy.version()).isEqualTo("1");
    }

    /** Were it rounded, what loses as much could seem to lose more. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 7, 9, 11, 13, 16, 17, 19, 20, 21, 22, 1_000, 10_000})
    void the_loss_in_small_hierarchies_and_round_intervals_is_exact(int whole) {
        var hierarchy = NumberHierarchy.read("q", "version;1\nfrom;0\nto;" + whole + "\nwidths;1")
                .orThrow();

        assertThat(loss(hierarchy, "0") * whole).isEqualTo(Hierarchy.WHOLE_LOSS);
    }

    @Test
    void the_loss_in_another_is_rounded_half_up() {
        var hierarchy =
                NumberHierarchy.read("q", "version;1\nfrom;0\nto;29\nwidths;5").orThrow();

        assertThat(loss(hierarchy, "0")).isEqualTo(5_017_081_034L);
        assertThat(loss(hierarchy, "25")).isEqualTo(4_013_664_828L);
    }

    @Test
    void a_label_of_a_value_list_loses_what_it_hides() {
        var hierarchy = ValueHierarchy.read("q", "version;1\na;x\nb;x\nc;y\nd;y\ne;y\nf;z\ng;z")
                .orThrow();

        assertThat(path(hierarchy, "a")).isEqualTo("a 0|x 166666667");
        assertThat(path(hierarchy, "c")).isEqualTo("c 0|y 333333333");
    }

    @Test
    void a_column_of_one_value_has_nothing_to_lose() {
        var hierarchy = ValueHierarchy.read("q", "version;1\na;*").orThrow();

        assertThat(path(hierarchy, "a")).isEqualTo("a 0|* 0");
    }

    @Test
    void byte_order_marks_blanks_and_line_ends_of_other_systems_are_no_matter() {
        var hierarchy = ValueHierarchy.read("q", "\uFEFFversion;1\na ; x\r\n\r\nb; x\r\n")
                .orThrow();

        assertThat(path(hierarchy, "a")).isEqualTo("a 0|x 1000000000");
        assertThat(path(hierarchy, "b")).isEqualTo("b 0|x 1000000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "0: 0 0|[0, 5) 42735043|[0, 10) 85470085|[0, 40) 341880342|* 1000000000",
                "4.99: 4.99 0|[0, 5) 42735043|[0, 10) 85470085|[0, 40) 341880342|* 1000000000",
                "5: 5 0|[5, 10) 42735043|[0, 10) 85470085|[0, 40) 341880342|* 1000000000",
                "39: 39 0|[35, 40) 42735043|[30, 40) 85470085|[0, 40) 341880342|* 1000000000",
                "116: 116 0|[115, 117) 17094017|[110, 117) 59829060|[80, 117) 316239316|* 1000000000",
            })
    void a_number_falls_into_wider_and_wider_intervals(String number, String path) {
        var hierarchy = NumberHierarchy.read("age", AGES).orThrow();

        assertThat(path(hierarchy, number)).isEqualTo(path);
        assertThat(hierarchy.levels()).isEqualTo(5);
        assertThat(hierarchy.version()).isEqualTo("2026-11");
    }

    @Test
    void intervals_begin_at_the_first_number() {
        var hierarchy = NumberHierarchy.read("balance", "version;1\nfrom;-0.5\nto;2.5\nwidths;0.5;1.5")
                .orThrow();

        assertThat(path(hierarchy, "-0.25")).isEqualTo("-0.25 0|[-0.5, 0) 166666667|[-0.5, 1) 500000000");
        assertThat(path(hierarchy, "1")).isEqualTo("1 0|[1, 1.5) 166666667|[1, 2.5) 500000000");
    }

    @ParameterizedTest
    @CsvSource({"-1", "117", "' '", "x", "1e3", "1.", "99999999999999999999", "'12 '"})
    void what_is_no_number_of_the_domain_has_no_place(String text) {
        assertThat(NumberHierarchy.read("age", AGES).orThrow().path(text)).isEmpty();
    }

    /** The domain has 36,525 days. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "1984-02-29: 1984-02 793977|1984-Q1 2491444|1984 10020534|1980 to 1984 50020534|1980 to 1989 100013689",
                "1999-12-31: 1999-12 848734|1999-Q4 2518823|1999 9993155|1995 to 1999 49993155|1990 to 1999 99986311",
                "1921-01-01: 1921-01 848734|1921-Q1 2464066|1921 9993155|1920 to 1924 40000000|1920 to 1929 89993155",
                "2020-12-31: 2020-12 848734|2020-Q4 2518823|2020 10020534|2020 to 2024 10020534|2020 to 2029 10020534",
                "2000-07-01: 2000-07 848734|2000-Q3 2518823|2000 10020534|2000 to 2004 50020534|2000 to 2009 100013689",
            })
    void a_date_falls_into_longer_and_longer_periods(String date, String path) {
        var hierarchy = DateHierarchy.read("born", DATES).orThrow();

        assertThat(path(hierarchy, date)).isEqualTo(date + " 0|" + path + "|* 1000000000");
        assertThat(hierarchy.levels()).isEqualTo(7);
        assertThat(hierarchy.version()).isEqualTo("A.b-1");
    }

    @Test
    void a_period_has_the_same_label_in_every_locale() {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(path(DateHierarchy.read("born", DATES).orThrow(), "1984-02-29"))
                    .contains("|1984-02 ", "|1984-Q1 ", "|1984 ", "|1980 to 1984 ");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource({"1920-12-31", "2021-01-01", "1999-02-29", "1999-13-01", "99-01-01", "' '", "1999-01-01T00"})
    void what_is_no_date_of_the_domain_has_no_place(String text) {
        assertThat(DateHierarchy.read("born", DATES).orThrow().path(text)).isEmpty();
    }

    @Test
    void an_absent_number_or_date_stays_absent_up_to_the_whole_domain() {
        var ages = NumberHierarchy.read("age", AGES).orThrow();
        var dates = DateHierarchy.read("born", DATES).orThrow();

        assertThat(path(ages, "")).isEqualTo(" 0|absent 0|absent 0|absent 0|* 1000000000");
        assertThat(path(dates, "")).isEqualTo(" 0|absent 0|absent 0|absent 0|absent 0|absent 0|* 1000000000");
    }

    @Test
    void an_absent_value_of_a_list_of_values_has_to_be_listed() {
        assertThat(ValueHierarchy.read("zip", ZIP).orThrow().path("")).isEmpty();
        assertThat(path(ValueHierarchy.read("zip", ZIP + "\n;unknown;unknown;*").orThrow(), ""))
                .isEqualTo(" 0|unknown 0|unknown 0|* 0");
    }

    @Test
    void null_has_no_place_in_any_hierarchy() {
        assertThat(ValueHierarchy.read("zip", ZIP).orThrow().path(null)).isEmpty();
        assertThat(NumberHierarchy.read("age", AGES).orThrow().path(null)).isEmpty();
        assertThat(DateHierarchy.read("born", DATES).orThrow().path(null)).isEmpty();
    }

    private static long loss(Hierarchy hierarchy, String value) {
        return hierarchy.path(value).orElseThrow().getLast().loss();
    }

    /** Each label with its loss in billionths. */
    private static String path(Hierarchy hierarchy, String value) {
        return hierarchy.path(value).orElseThrow().stream()
                .map(step -> step.label() + " " + billionths(step.loss()))
                .collect(Collectors.joining("|"));
    }

    private static String billionths(long loss) {
        return BigDecimal.valueOf(loss)
                .movePointRight(9)
                .divide(BigDecimal.valueOf(Hierarchy.WHOLE_LOSS), 0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
