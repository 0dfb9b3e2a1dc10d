package org.creditrepair.assessment.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StabilityIndexTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/drift/stability.csv", useHeadersInDisplayName = true)
    void the_index_is_the_sum_of_what_each_bin_contributes(
            String name, String expected, String actual, double value, String contributions) {
        var index =
                StabilityIndex.of(population(expected), population(actual), 0).orThrow();

        assertThat(index.value()).as(name).isEqualTo(value, within(1e-9));
        var each = numbers(contributions);
        for (var i = 0; i < each.length; i++) {
            assertThat(index.rows().get(i).contribution()).isEqualTo(each[i], within(1e-8));
        }
        assertThat(index.expectedTotal())
                .isEqualTo(Arrays.stream(numbers(expected)).sum());
        assertThat(index.actualTotal()).isEqualTo(Arrays.stream(numbers(actual)).sum());
    }

    /** 0.0001 in place of 0, the other shares as they are: (0.0001 - 0.5) ln(0.0001 / 0.5) + 0.5 ln 2. */
    @Test
    void a_share_below_the_floor_is_raised_to_it() {
        var index = StabilityIndex.of(population("50 50"), population("0 100"), StabilityIndex.ONE_IN_TEN_THOUSAND)
                .orThrow();

        assertThat(index.rows().get(0)).satisfies(row -> {
            assertThat(row.label()).isEqualTo("0");
            assertThat(row.expectedShare()).isEqualTo(0.5);
            assertThat(row.actualShare()).isEqualTo(0.0001);
            assertThat(row.contribution()).isEqualTo(0.4999 * Math.log(5000), within(1e-12));
        });
        assertThat(index.value()).isEqualTo(0.4999 * Math.log(5000) + 0.5 * Math.log(2), within(1e-12));
        assertThat(index.floor()).isEqualTo(0.0001);
    }

    /** Ten bins, 1,000 and 500 cases: (1/1000 + 1/500) x 16.918978 = 0.050757. */
    @Test
    void chance_alone_moves_shares() {
        var index = StabilityIndex.of(
                        population("100 100 100 100 100 100 100 100 100 100"),
                        population("50 50 50 50 50 50 50 50 50 50"),
                        0)
                .orThrow();

        assertThat(index.byChance(0.95).orThrow()).isEqualTo(0.050756932813861344, within(1e-9));
        assertThat(Refusals.of(index.byChance(0))).isEqualTo("OUT_OF_RANGE level 0.0");
        var oneBin = StabilityIndex.of(population("5"), population("7"), 0).orThrow();
        assertThat(Refusals.of(oneBin.byChance(0.95))).isEqualTo("TOO_FEW rows 1");
    }

    /** Nothing can move in a bin in which there never was a case. */
    @ParameterizedTest
    @ValueSource(doubles = {0, StabilityIndex.ONE_IN_TEN_THOUSAND})
    void a_bin_that_is_empty_in_both_is_no_degree_of_freedom(double floor) {
        var two = StabilityIndex.of(population("30 70"), population("40 60"), floor)
                .orThrow();
        var three = StabilityIndex.of(population("30 0 70"), population("40 0 60"), floor)
                .orThrow();
        var one = StabilityIndex.of(population("0 5"), population("0 7"), floor).orThrow();

        assertThat(three.byChance(0.95)).isEqualTo(two.byChance(0.95));
        assertThat(Refusals.of(one.byChance(0.95))).isEqualTo("TOO_FEW rows 1");
    }

    @Test
    void a_bin_below_the_floor_is_not_empty() {
        var tenth = StabilityIndex.of(population("1 9 90"), population("1 9 90"), 0.1)
                .orThrow();

        assertThat(tenth.filled()).isEqualTo(3);
    }

    @Test
    void a_bin_that_is_empty_in_one_of_them_is_a_degree_of_freedom() {
        var floor = StabilityIndex.ONE_IN_TEN_THOUSAND;
        var all = StabilityIndex.of(population("30 10 60"), population("40 10 50"), floor)
                .orThrow();

        assertThat(StabilityIndex.of(population("30 0 70"), population("40 10 50"), floor)
                        .orThrow()
                        .byChance(0.95))
                .isEqualTo(all.byChance(0.95));
        assertThat(StabilityIndex.of(population("30 10 60"), population("40 0 60"), floor)
                        .orThrow()
                        .byChance(0.95))
                .isEqualTo(all.byChance(0.95));
    }

    @ParameterizedTest
    @CsvSource({
        "5 5, 5 0, 0, EMPTY_CELL actual[1] 0",
        "0 5, 5 5, 0, EMPTY_CELL expected[0] 0",
        "5 5, 5 5, NaN, NOT_FINITE floor NaN",
        "5 5, 5 5, -0.1, OUT_OF_RANGE floor -0.1",
        "5 5, 5 5, 1e-13, OUT_OF_RANGE floor 1.0E-13",
        "5 5, 5 5, 0.11, OUT_OF_RANGE floor 0.11",
        "5 5, 5 5 5, 0, LENGTHS_DIFFER labels 3",
        "5 5, 5 0, 1e-12, accepted",
        "5 5, 5 0, 0.1, accepted"
    })
    void what_has_no_logarithm_is_refused(String expected, String actual, double floor, String answer) {
        assertThat(Refusals.of(StabilityIndex.of(population(expected), population(actual), floor)))
                .isEqualTo(answer);
    }

    @Test
    void bins_are_compared_by_label() {
        var other = Population.of(List.of("0", "2"), 5, 5).orThrow();

        assertThat(Refusals.of(StabilityIndex.of(population("5 5"), other, 0))).isEqualTo("UNKNOWN labels[1] 2");
    }

    @Test
    void what_is_no_population_is_named() {
        assertThat(Refusals.of(Population.of(List.of("a", "b"), 1))).isEqualTo("LENGTHS_DIFFER weights 1");
        assertThat(Refusals.of(Population.of(List.of("a", "a"), 1, 1))).isEqualTo("COMES_TWICE labels a");
        assertThat(Refusals.of(Population.of(List.of("a", "b"), 1, -1))).isEqualTo("NEGATIVE weights[1] -1.0");
        assertThat(Refusals.of(Population.of(List.of("a", "b"), 0, 0))).isEqualTo("TOO_FEW weights 0");
        assertThat(Refusals.of(Population.of(List.of()))).isEqualTo("TOO_FEW weights 0");
    }

    @Test
    void a_population_does_not_change_with_the_array_that_it_was_made_of() {
        var weights = new double[] {1, 3};
        var population = Population.of(List.of("a", "b"), weights).orThrow();

        weights[0] = 100;

        assertThat(population.share(0)).isEqualTo(0.25);
        assertThat(population.total()).isEqualTo(4);
        assertThat(population.size()).isEqualTo(2);
        assertThat(population.labels()).containsExactly("a", "b");
    }

    /** Siddiqi's form: (0.30 - 0.20) x 10 + (0.70 - 0.80) x 35 = -2.5 points. */
    @Test
    void a_shift_is_counted_in_points() {
        var shift =
                ScoreShift.of(population("20 80"), population("30 70"), 10, 35).orThrow();

        assertThat(shift.points()).isEqualTo(-2.5, within(1e-12));
        assertThat(shift.rows().get(0).label()).isEqualTo("0");
        assertThat(shift.rows().get(0).expectedShare()).isEqualTo(0.2);
        assertThat(shift.rows().get(0).actualShare()).isEqualTo(0.3);
        assertThat(shift.rows().get(0).points()).isEqualTo(1, within(1e-12));
        assertThat(shift.rows().get(1).points()).isEqualTo(-3.5, within(1e-12));
    }

    @Test
    void a_shift_needs_points_for_every_attribute() {
        assertThat(Refusals.of(ScoreShift.of(population("1 1"), population("1 1"), 1)))
                .isEqualTo("LENGTHS_DIFFER points 1");
        assertThat(Refusals.of(ScoreShift.of(population("1 1"), population("1 1"), 1, Double.NaN)))
                .isEqualTo("NOT_FINITE points[1] NaN");
        assertThat(Refusals.of(ScoreShift.of(population("1 0"), population("0 1"), -1.7e308, 1.7e308)))
                .as("their difference is more than a double holds")
                .isEqualTo("OUT_OF_RANGE points[0] -1.7E308");
        assertThat(ScoreShift.of(population("1 0"), population("0 1"), -1e15, 1e15)
                        .orThrow()
                        .points())
                .isEqualTo(2e15);
        assertThat(Refusals.of(ScoreShift.of(population("1 1"), population("1 1 1"), 1, 2)))
                .isEqualTo("LENGTHS_DIFFER labels 3");
    }

    static Population population(String counts) {
        var weights = numbers(counts);
        var labels =
                IntStream.range(0, weights.length).mapToObj(Integer::toString).toList();
        return Population.of(labels, weights).orThrow();
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
