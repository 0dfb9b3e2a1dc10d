package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creditrepair.privacy.anonymity.Hierarchy.Step;

/** What holds for every hierarchy that is accepted, and that none is ever answered with an exception. */
class HierarchyPropertiesTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    @Property
    void intervals_hold_their_number_and_coarsen_level_by_level(
            @ForAll @IntRange(min = -500, max = 500) int from,
            @ForAll @IntRange(min = 1, max = 5_000) int tenths,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 2, max = 5) Integer> factors,
            @ForAll @IntRange(max = 4_999) int one,
            @ForAll @IntRange(max = 4_999) int other) {
        var start = BigDecimal.valueOf(from, 1);
        var end = start.add(BigDecimal.valueOf(tenths, 1));
        var text = "version;1\nfrom;" + start + "\nto;" + end + "\nwidths;" + widths(factors);
        var hierarchy = NumberHierarchy.read("amount", text).orThrow();

        var first = path(hierarchy, start.add(BigDecimal.valueOf(one % tenths, 1)));
        var second = path(hierarchy, start.add(BigDecimal.valueOf(other % tenths, 1)));

        assertCoarsening(first, second);
        assertThat(first.subList(1, first.size()))
                .allSatisfy(step -> assertHolds(step, start.add(BigDecimal.valueOf(one % tenths, 1))));
    }

    @Property
    void periods_coarsen_level_by_level(
            @ForAll @IntRange(max = 60_000) int one,
            @ForAll @IntRange(max = 60_000) int other,
            @ForAll @IntRange(min = 1, max = 30) int years,
            @ForAll @IntRange(min = 2, max = 9) int factor) {
        var text = "version;1\nfrom;1899-12-30\nto;2070-01-01\nlevels;month;quarter;year;" + 2 * years + " years;"
                + 2 * years * factor + " years;*";
        var hierarchy = DateHierarchy.read("born", text).orThrow();

        var first = hierarchy.path(FIRST_DAY.plusDays(one).toString()).orElseThrow();
        var second = hierarchy.path(FIRST_DAY.plusDays(other).toString()).orElseThrow();

        assertCoarsening(first, second);
        assertThat(first.get(1).label()).isEqualTo(first.getFirst().label().substring(0, 7));
        assertThat(first.get(3).label()).isEqualTo(first.getFirst().label().substring(0, 4));
    }

    @Property
    void losses_of_all_values_under_a_label_add_up_to_it(
            @ForAll @IntRange(min = 2, max = 60) int values, @ForAll @IntRange(min = 1, max = 9) int width) {
        var text = new StringBuilder("version;1\n");
        for (var value = 0; value < values; value++) {
            text.append(value).append(";").append(value / width).append(";*\n");
        }
        var hierarchy = ValueHierarchy.read("q", text.toString()).orThrow();

        for (var value = 0; value < values; value++) {
            var path = hierarchy.path(Integer.toString(value)).orElseThrow();
            var under = Math.min(width, values - value / width * width);
            assertThat(path.get(0).loss()).isZero();
            var twice = 2 * Hierarchy.WHOLE_LOSS * (under - 1) / (values - 1);
            assertThat(path.get(1).loss()).isEqualTo((twice + 1) / 2);
            assertThat(path.get(2).loss()).isEqualTo(Hierarchy.WHOLE_LOSS);
        }
    }

    @Property(tries = 3_000)
    void any_text_is_read_or_refused(@ForAll("texts") String text, @ForAll("texts") String value) {
        for (var read : List.of(
                ValueHierarchy.read("q", text), NumberHierarchy.read("q", text), DateHierarchy.read("q", text))) {
            switch (read) {
                case Result.Accepted<Hierarchy>(var hierarchy) -> {
                    assertThat(text).contains(hierarchy.version());
                    hierarchy.path(value).ifPresent(path -> assertThat(path).hasSize(hierarchy.levels()));
                }
                case Result.Refused<Hierarchy> refused ->
                    assertThat(refused.field()).isEqualTo("q");
            }
        }
    }

    /** Pieces of all three kinds of text, put together at random. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "from",
                        "version",
                        "version;1\n",
                        "to",
                        "widths",
                        "levels",
                        ";",
                        ";",
                        ";",
                        "\n",
                        "\n",
                        "*",
                        "0",
                        "5",
                        "10",
                        "-",
                        ".",
                        "999",
                        "1990-01-01",
                        "2030-12-31",
                        "month",
                        "quarter",
                        "year",
                        "4 years",
                        "000 years",
                        "a",
                        "b",
                        "\uFEFF")
                .list()
                .ofMaxSize(24)
                .map(pieces -> String.join("", pieces));
    }

    private static String widths(List<Integer> factors) {
        var widths = new ArrayList<BigDecimal>();
        var width = new BigDecimal("0.3");
        for (var factor : factors) {
            widths.add(width);
            width = width.multiply(BigDecimal.valueOf(factor));
        }
        return widths.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(";"));
    }

    private static List<Step> path(Hierarchy hierarchy, BigDecimal number) {
        return hierarchy.path(number.toPlainString()).orElseThrow();
    }

    private static void assertHolds(Step step, BigDecimal number) {
        var ends = step.label().substring(1, step.label().length() - 1).split(", ");
        assertThat(number).isBetween(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
        assertThat(number).isNotEqualByComparingTo(ends[1]);
    }

    /** What is one at a level is one at the next, and no level loses less than the one before. */
    private static void assertCoarsening(List<Step> one, List<Step> other) {
        for (var level = 1; level < one.size(); level++) {
            assertThat(one.get(level).loss())
                    .isGreaterThanOrEqualTo(one.get(level - 1).loss());
            if (one.get(level - 1).equals(other.get(level - 1))) {
                assertThat(one.get(level)).isEqualTo(other.get(level));
            }
        }
    }
}
