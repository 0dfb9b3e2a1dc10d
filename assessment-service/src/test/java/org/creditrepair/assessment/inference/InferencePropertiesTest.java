package org.creditrepair.assessment.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class InferencePropertiesTest {

    @Property(tries = 200)
    void an_interval_holds_the_share_and_stays_between_0_and_1(
            @ForAll("proportions") Proportion proportion, @ForAll ProportionInterval method) {
        var interval = method.of(proportion, 0.95).orThrow();

        assertThat(interval.contains(proportion.share().orElseThrow())).isTrue();
        assertThat(interval.lower()).isBetween(0.0, 1.0);
        assertThat(interval.upper()).isBetween(0.0, 1.0);
    }

    /** The narrowest level of the most trials leaves ends that are nearer than the accuracy of a quantile. */
    @Property(tries = 300)
    void an_interval_has_its_ends_in_order_whatever_the_level(
            @ForAll("anyProportions") Proportion proportion,
            @ForAll("levels") double level,
            @ForAll ProportionInterval method) {
        var interval = method.of(proportion, level).orThrow();

        assertThat(interval.lower()).isBetween(0.0, interval.upper());
        assertThat(interval.upper()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    void a_difference_can_be_had_whatever_the_level(
            @ForAll("anyProportions") Proportion first,
            @ForAll("anyProportions") Proportion second,
            @ForAll("levels") double level) {
        var pair = new TwoProportions(first, second);

        var one = ProportionDifference.of(pair, level).orThrow();
        var two = ProportionDifference.overStrata(List.of(pair, pair), level).orThrow();

        for (var result : List.of(one, two)) {
            assertThat(result.difference()).isBetween(-1.0, 1.0);
            assertThat(result.interval().lower()).isGreaterThanOrEqualTo(-1);
            assertThat(result.interval().upper()).isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 200)
    void the_failures_have_the_mirrored_interval(
            @ForAll("proportions") Proportion proportion, @ForAll ProportionInterval method) {
        var failures = new Proportion(proportion.of() - proportion.count(), proportion.of());

        var interval = method.of(proportion, 0.9).orThrow();
        var mirrored = method.of(failures, 0.9).orThrow();

        // a quantile is searched for until it is known to 1e-9 at least
        assertThat(interval.lower()).isEqualTo(1 - mirrored.upper(), within(1e-9));
        assertThat(interval.upper()).isEqualTo(1 - mirrored.lower(), within(1e-9));
    }

    @Property(tries = 200)
    void a_difference_lies_in_its_interval_and_turns_its_sign(
            @ForAll("pairs") @Size(min = 1, max = 5) List<TwoProportions> strata) {
        var turned = strata.stream()
                .map(pair -> new TwoProportions(pair.second(), pair.first()))
                .toList();

        var result = ProportionDifference.overStrata(strata, 0.95).orThrow();
        var back = ProportionDifference.overStrata(turned, 0.95).orThrow();

        assertThat(result.difference()).isBetween(-1.0, 1.0);
        assertThat(result.interval().lower()).isLessThanOrEqualTo(result.difference() + 1e-12);
        assertThat(result.interval().upper()).isGreaterThanOrEqualTo(result.difference() - 1e-12);
        assertThat(back.difference()).isEqualTo(-result.difference(), within(1e-12));
    }

    @Provide
    Arbitrary<Proportion> proportions() {
        return Arbitraries.longs()
                .between(1, 100_000)
                .flatMap(of -> Arbitraries.longs().between(0, of).map(count -> new Proportion(count, of)));
    }

    @Provide
    Arbitrary<Proportion> anyProportions() {
        return Arbitraries.oneOf(
                proportions(),
                Arbitraries.of(
                        new Proportion(0, Proportion.MOST),
                        new Proportion(1, Proportion.MOST),
                        new Proportion(Proportion.MOST / 2, Proportion.MOST),
                        new Proportion(Proportion.MOST - 1, Proportion.MOST),
                        new Proportion(Proportion.MOST, Proportion.MOST),
                        new Proportion(1, 1),
                        new Proportion(0, 1)));
    }

    @Provide
    Arbitrary<Double> levels() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0.01, 0.99),
                Arbitraries.of(Double.MIN_VALUE, 1e-300, 1e-16, 1e-9, 0.5, 0.95, 1 - 1e-9, Math.nextDown(1.0)));
    }

    @Provide
    Arbitrary<List<TwoProportions>> pairs() {
        return Combinators.combine(proportions(), proportions())
                .as(TwoProportions::new)
                .list();
    }
}
