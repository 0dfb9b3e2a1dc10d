package org.creditrepair.assessment.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DivergenceTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/drift/divergences.csv", useHeadersInDisplayName = true)
    void divergences_are_those_of_their_definition(Divergence definition, String first, String second, double value) {
        assertThat(definition
                        .between(StabilityIndexTest.population(first), StabilityIndexTest.population(second))
                        .orThrow())
                .isEqualTo(value, within(1e-10));
    }

    @ParameterizedTest
    @EnumSource
    void bins_have_to_be_the_same(Divergence definition) {
        var first = StabilityIndexTest.population("1 2");

        assertThat(Refusals.of(definition.between(first, StabilityIndexTest.population("1"))))
                .isEqualTo("LENGTHS_DIFFER labels 1");
        assertThat(Refusals.of(definition.between(
                        first, Population.of(List.of("1", "0"), 1, 1).orThrow())))
                .isEqualTo("UNKNOWN labels[0] 1");
    }

    /**
     * The example of the US Department of Justice: firms of 30, 30, 20 and 20 percent have an index of 2,600 points,
     * which is 0.26; normalised (0.26 - 0.25) / 0.75. One of four with all: 1; even: 1/4 and 0.
     */
    @ParameterizedTest
    @CsvSource({
        "30 30 20 20, 0.26, 0.0133333333333333",
        "10 0 0 0, 1, 1",
        "5 5 5 5, 0.25, 0",
        "50 50 0 0, 0.5, 0.3333333333333333"
    })
    void concentration_is_the_sum_of_squared_shares(String counts, double index, double normalised) {
        var concentration = Concentration.of(StabilityIndexTest.population(counts));

        assertThat(concentration.index()).isEqualTo(index, within(1e-12));
        assertThat(concentration.normalised().orElseThrow()).isEqualTo(normalised, within(1e-12));
    }

    @Test
    void one_group_is_neither_even_nor_uneven() {
        assertThat(Concentration.of(StabilityIndexTest.population("7")))
                .isEqualTo(new Concentration(1, Optional.empty()));
    }

    /**
     * 10^9 and 10^9 beside 10^9 + 1 and 10^9: shares are d = 1 / (2 (2 x 10^9 + 1)) apart; x = d and m = 1/2 in both
     * bins, so the divergence is (m x^2 + m x^2) / 2 = d^2 / 2 = 3.125e-20 up to its fourth power. Added up as
     * logarithms it is lost in rounding of 10^-17.
     */
    @Test
    void shares_that_are_almost_alike_are_a_little_apart() {
        var labels = List.of("a", "b");
        var first = Population.of(labels, 1e9, 1e9).orThrow();
        var second = Population.of(labels, 1e9 + 1, 1e9).orThrow();

        assertThat(Divergence.JENSEN_SHANNON_DIVERGENCE_NATS
                        .between(first, second)
                        .orThrow())
                .isEqualTo(3.125e-20, within(1e-25));
    }

    /** All in one bin beside all but 10^-27 of it in the other: ln 2, up to the small share. */
    @Test
    void a_share_that_is_as_good_as_none_is_none() {
        var labels = List.of("a", "b");
        var first = Population.of(labels, 1e15, 1e-12).orThrow();
        var second = Population.of(labels, 0, 1).orThrow();

        assertThat(Divergence.JENSEN_SHANNON_DIVERGENCE_BITS
                        .between(first, second)
                        .orThrow())
                .isEqualTo(1, within(1e-15));
        assertThat(Divergence.JENSEN_SHANNON_DIVERGENCE_NATS
                        .between(second, first)
                        .orThrow())
                .isEqualTo(Math.log(2), within(1e-15));
    }
}
