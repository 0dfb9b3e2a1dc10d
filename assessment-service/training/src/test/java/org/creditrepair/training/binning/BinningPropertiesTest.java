package org.creditrepair.training.binning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BinningPropertiesTest {
    private static final Limits LIMITS = new Limits(20, 6, 0.05, 3, 2);

    @Property(tries = 200)
    void evidence_follows_the_trend_and_every_bin_keeps_to_the_limits(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 400) int rows, @ForAll Trend trend) {
        var sample = Sample.of(seed, rows);
        var binner = new Binner(sample.bads, 1, LIMITS);
        var binning = binner.numbers(sample.values, trend, List.of());
        var binned = Binned.of(binning, sample.values, sample.bads, binner.evidence());

        var intervals = binning.edges().size() + 1;
        var steps = IntStream.range(1, intervals)
                .mapToDouble(i -> binned.woe().get(i) - binned.woe().get(i - 1))
                .boxed()
                .toList();
        assertThat(intervals).isLessThanOrEqualTo(LIMITS.mostBins());
        assertThat(binned.woe()).allMatch(Double::isFinite);
        switch (trend) {
            case UP -> assertThat(steps).allMatch(step -> step > 0);
            case DOWN -> assertThat(steps).allMatch(step -> step < 0);
            case AUTOMATIC ->
                assertThat(steps)
                        .satisfiesAnyOf(
                                all -> assertThat(all).allMatch(step -> step > 0),
                                all -> assertThat(all).allMatch(step -> step < 0));
            case NONE -> {}
        }
        if (intervals > 1) {
            assertThat(binned.counts().subList(0, intervals)).allSatisfy(bin -> {
                assertThat(bin.total()).isGreaterThanOrEqualTo((long) Math.ceil(0.05 * rows));
                assertThat(bin.goods()).isGreaterThanOrEqualTo(3);
                assertThat(bin.bads()).isGreaterThanOrEqualTo(3);
            });
        }
    }

    @Property(tries = 200)
    void every_value_falls_into_one_bin(@ForAll long seed, @ForAll double value) {
        var sample = Sample.of(seed, 60);
        var binning = new Binner(sample.bads, 1, LIMITS).numbers(sample.values, Trend.NONE, List.of());

        assertThat(binning.position(value)).isBetween(0, binning.bins().size() - 1);
    }

    @Property(tries = 100)
    void counts_add_up_to_the_rows(@ForAll long seed, @ForAll @IntRange(min = 2, max = 200) int rows) {
        var sample = Sample.of(seed, rows);
        var binner = new Binner(sample.bads, 5, LIMITS);
        var binning = binner.numbers(sample.values, Trend.AUTOMATIC, List.of());

        assertThat(binning.count(sample.values, sample.bads).stream().reduce(Counts.NONE, Counts::plus))
                .isEqualTo(binner.evidence().population());
    }

    @Property(tries = 100)
    void smoothing_draws_evidence_towards_zero(
            @ForAll @IntRange(max = 500) int goods,
            @ForAll @IntRange(max = 500) int bads,
            @ForAll @DoubleRange(min = 0.1, max = 100) double smoothing) {
        var population = new Counts(700, 600);
        var thin = new Evidence(population, smoothing).woe(new Counts(goods, bads));
        var thick = new Evidence(population, 2 * smoothing).woe(new Counts(goods, bads));

        assertThat(Math.abs(thick)).isLessThanOrEqualTo(Math.abs(thin) + 1e-12);
        assertThat(thin * thick).isGreaterThanOrEqualTo(-1e-12);
    }

    @Property(tries = 300)
    void an_edge_lies_between_its_values(@ForAll double first, @ForAll double second) {
        if (first != second && Double.isFinite(first) && Double.isFinite(second)) {
            var lower = Math.min(first, second);
            var upper = Math.max(first, second);

            assertThat(Edges.between(lower, upper)).isGreaterThan(lower).isLessThanOrEqualTo(upper);
        }
    }

    private record Sample(double[] values, boolean[] bads) {
        static Sample of(long seed, int rows) {
            var random = new SplittableRandom(seed);
            var values = new double[rows];
            var bads = new boolean[rows];
            for (var row = 0; row < rows; row++) {
                values[row] = random.nextInt(8) == 0 ? Double.NaN : random.nextInt(25);
                bads[row] = random.nextDouble() < 0.3 + (Double.isNaN(values[row]) ? 0 : values[row] / 50);
            }
            bads[0] = true;
            bads[rows - 1] = false;
            return new Sample(values, bads);
        }
    }
}
