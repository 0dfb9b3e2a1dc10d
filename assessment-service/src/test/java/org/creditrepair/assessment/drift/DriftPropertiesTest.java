package org.creditrepair.assessment.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DriftPropertiesTest {
    private static final int BINS = 6;

    @Property(tries = 300)
    void a_sample_has_not_moved_from_itself(@ForAll("populations") Population population) {
        assertThat(index(population, population)).isZero();
        for (var definition : Divergence.values()) {
            assertThat(definition.between(population, population).orThrow()).isZero();
        }
    }

    @Property(tries = 300)
    void it_is_as_far_there_as_back(@ForAll("populations") Population first, @ForAll("populations") Population second) {
        assertThat(index(first, second))
                .isEqualTo(index(second, first), within(1e-12))
                .isGreaterThanOrEqualTo(0);
        for (var definition : Divergence.values()) {
            var there = definition.between(first, second).orThrow();
            assertThat(there)
                    .isEqualTo(definition.between(second, first).orThrow(), within(1e-9))
                    .isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 300)
    void divergences_keep_their_bounds(
            @ForAll("populations") Population first, @ForAll("populations") Population second) {
        var hellinger = Divergence.HELLINGER_DISTANCE.between(first, second).orThrow();
        var nats =
                Divergence.JENSEN_SHANNON_DIVERGENCE_NATS.between(first, second).orThrow();
        var bits =
                Divergence.JENSEN_SHANNON_DIVERGENCE_BITS.between(first, second).orThrow();
        var distance =
                Divergence.JENSEN_SHANNON_DISTANCE_BITS.between(first, second).orThrow();

        assertThat(nats).isLessThanOrEqualTo(Math.log(2));
        assertThat(bits).isEqualTo(nats / Math.log(2), within(1e-12));
        assertThat(distance * distance).isEqualTo(bits, within(1e-12));
        // Hellinger^2 ln 2 <= Jensen-Shannon, and that is at most Hellinger^2 times 1 nat
        assertThat(nats).isGreaterThanOrEqualTo(hellinger * hellinger * Math.log(2) - 1e-12);
        assertThat(nats).isLessThanOrEqualTo(hellinger * hellinger + 1e-12);
    }

    @Property(tries = 300)
    void concentration_lies_between_even_and_all_in_one(@ForAll("populations") Population population) {
        var concentration = Concentration.of(population);

        assertThat(concentration.index()).isBetween(1.0 / BINS - 1e-12, 1.0);
        assertThat(concentration.normalised().orElseThrow()).isBetween(0.0, 1.0);
    }

    /** Shares that are a rounding apart: no figure comes out below zero, and none is mistaken for a shift. */
    @Property(tries = 500)
    void populations_that_are_almost_alike_are_almost_nothing_apart(
            @ForAll("populations") Population population, @ForAll @IntRange(max = 5) int bin) {
        var weights = IntStream.range(0, BINS)
                .mapToDouble(i -> population.weight(i) * (i == bin ? 1 + 1e-12 : 1))
                .toArray();
        var other = Population.of(population.labels(), weights).orThrow();

        assertThat(index(population, other)).isBetween(0.0, 1e-20);
        for (var definition : Divergence.values()) {
            assertThat(definition.between(population, other).orThrow()).isBetween(0.0, 1e-10);
        }
    }

    /** A sum over bins: the contribution of each is never negative, and to split a bin never brings two nearer. */
    @Property(tries = 300)
    void coarser_bins_show_less(@ForAll("populations") Population first, @ForAll("populations") Population second) {
        for (var definition : Divergence.values()) {
            assertThat(definition.between(merged(first), merged(second)).orThrow())
                    .isLessThanOrEqualTo(definition.between(first, second).orThrow() + 1e-7);
        }
    }

    private static Population merged(Population population) {
        var weights = IntStream.range(1, BINS).mapToDouble(population::weight).toArray();
        weights[0] += population.weight(0);
        return Population.of(population.labels().subList(1, BINS), weights).orThrow();
    }

    @Property(tries = 300)
    void normalised_concentration_is_what_is_above_even(@ForAll("populations") Population population) {
        var concentration = Concentration.of(population);

        assertThat(concentration.normalised().orElseThrow())
                .isEqualTo((concentration.index() - 1.0 / BINS) / (1 - 1.0 / BINS), within(1e-12));
    }

    @Property(tries = 300)
    void points_that_are_all_alike_do_not_shift_a_score(
            @ForAll("populations") Population first, @ForAll("populations") Population second) {
        assertThat(ScoreShift.of(first, second, 7, 7, 7, 7, 7, 7).orThrow().points())
                .isEqualTo(0, within(1e-12));
    }

    private static double index(Population expected, Population actual) {
        return StabilityIndex.of(expected, actual, StabilityIndex.ONE_IN_TEN_THOUSAND)
                .orThrow()
                .value();
    }

    @Provide
    Arbitrary<Population> populations() {
        var labels = IntStream.range(0, BINS).mapToObj(Integer::toString).toList();
        return Arbitraries.integers()
                .between(0, 1_000)
                .array(int[].class)
                .ofSize(BINS)
                .filter(counts -> IntStream.of(counts).sum() > 0)
                .map(counts -> Population.of(
                                labels, IntStream.of(counts).asDoubleStream().toArray())
                        .orThrow());
    }
}
