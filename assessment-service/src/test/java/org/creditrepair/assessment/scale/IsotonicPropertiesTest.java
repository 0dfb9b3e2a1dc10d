package org.creditrepair.assessment.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.assessment.scale.PoolAdjacentViolators.Block;

class IsotonicPropertiesTest {
    @Property(tries = 300)
    void blocks_fall_lie_apart_and_keep_weight_and_mean(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int rows) {
        var sample = new Sample(seed, rows);

        var blocks = sample.blocks();

        for (var i = 1; i < blocks.size(); i++) {
            assertThat(blocks.get(i).value()).isLessThan(blocks.get(i - 1).value());
            assertThat(blocks.get(i).from()).isGreaterThan(blocks.get(i - 1).to());
        }
        assertThat(blocks.stream().mapToDouble(Block::weight).sum()).isCloseTo(sample.weight(), within(1e-9));
        assertThat(blocks.stream()
                        .mapToDouble(block -> block.weight() * block.value())
                        .sum())
                .isCloseTo(sample.sum(), within(1e-9));
    }

    /** No falling line of steps that is drawn at random lies nearer to the values. */
    @Property(tries = 300)
    void nothing_that_falls_lies_nearer(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int rows) {
        var sample = new Sample(seed, rows);
        var random = new SplittableRandom(seed + 1);
        var best = sample.distance(place -> sample.fitted(place));
        var high = random.nextDouble();
        var slope = random.nextDouble(0.2);
        var cut = random.nextInt(8);

        assertThat(best)
                .isLessThanOrEqualTo(sample.distance(place -> high - slope * place) + 1e-12)
                .isLessThanOrEqualTo(sample.distance(place -> place < cut ? high : high - slope) + 1e-12)
                .isLessThanOrEqualTo(
                        sample.distance(place -> sample.fitted(place) + (place < cut ? 0.01 : -0.01)) + 1e-12);
    }

    @Property(tries = 300)
    void a_fitted_calibration_never_rises_and_is_never_certain(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int rows) {
        var sample = new Sample(seed, rows);
        var bads = new boolean[rows];
        for (var i = 0; i < rows; i++) {
            bads[i] = sample.values[i] > 0.5;
        }

        var calibration = PoolAdjacentViolators.calibration(sample.places, bads, sample.weights, 0.001)
                .orThrow();

        var before = 1.0;
        for (var logOdds = -2.0; logOdds < 10; logOdds += 0.25) {
            var probability = calibration.probability(logOdds);
            assertThat(probability).isBetween(0.001, 0.999).isLessThanOrEqualTo(before);
            before = probability;
        }
    }

    private static final class Sample {
        private final double[] places;
        private final double[] values;
        private final double[] weights;

        Sample(long seed, int rows) {
            var random = new SplittableRandom(seed);
            places = random.ints(rows, 0, 8).asDoubleStream().toArray();
            values = random.doubles(rows).toArray();
            weights = random.doubles(rows, 0.1, 3).toArray();
        }

        List<Block> blocks() {
            return PoolAdjacentViolators.falling(places, values, weights).orThrow();
        }

        double fitted(double place) {
            return blocks().stream()
                    .filter(block -> block.from() <= place && place <= block.to())
                    .findFirst()
                    .orElseThrow()
                    .value();
        }

        double distance(DoubleUnaryOperator line) {
            var sum = 0.0;
            for (var i = 0; i < places.length; i++) {
                var miss = values[i] - line.applyAsDouble(places[i]);
                sum += weights[i] * miss * miss;
            }
            return sum;
        }

        double weight() {
            return Arrays.stream(weights).sum();
        }

        double sum() {
            var sum = 0.0;
            for (var i = 0; i < places.length; i++) {
                sum += weights[i] * values[i];
            }
            return sum;
        }
    }
}
