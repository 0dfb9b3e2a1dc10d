package org.creditrepair.training.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LogisticRegressionPropertiesTest {

    @Property(tries = 100)
    void slopes_scale_against_their_columns(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        var sample = Sample.of(seed, 200, 2);
        var scaled = new double[][] {sample.columns[0].clone(), sample.columns[1]};
        for (var row = 0; row < scaled[0].length; row++) {
            scaled[0][row] *= factor;
        }

        if (LogisticRegression.fit(sample.columns, sample.outcomes, 0) instanceof Fit.Estimate plain
                && LogisticRegression.fit(scaled, sample.outcomes, 0) instanceof Fit.Estimate other) {
            var slope = plain.slopes().getFirst();
            assertThat(other.slopes().getFirst().value() * factor).isCloseTo(slope.value(), within(1e-5));
            assertThat(other.slopes().getFirst().z()).isCloseTo(slope.z(), within(1e-4));
            assertThat(other.deviance()).isCloseTo(plain.deviance(), within(1e-6));
        }
    }

    @Property(tries = 100)
    void other_outcomes_turn_every_sign(@ForAll long seed) {
        var sample = Sample.of(seed, 150, 3);
        var turned = new boolean[sample.outcomes.length];
        for (var row = 0; row < turned.length; row++) {
            turned[row] = !sample.outcomes[row];
        }

        if (LogisticRegression.fit(sample.columns, sample.outcomes, 1) instanceof Fit.Estimate plain
                && LogisticRegression.fit(sample.columns, turned, 1) instanceof Fit.Estimate other) {
            for (var i = 0; i < 3; i++) {
                assertThat(other.slopes().get(i).value())
                        .isCloseTo(-plain.slopes().get(i).value(), within(1e-6));
            }
        }
    }

    @Property(tries = 200)
    void whatever_comes_there_is_an_answer(@ForAll double[] column, @ForAll boolean[] outcomes, @ForAll double ridge) {
        assertThat(LogisticRegression.fit(new double[][] {column}, outcomes, ridge))
                .isNotNull();
    }

    @Property(tries = 50)
    void expected_events_are_those_that_came(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int width) {
        var sample = Sample.of(seed, 120, width);
        if (LogisticRegression.fit(sample.columns, sample.outcomes, 2) instanceof Fit.Estimate fit) {
            var expected = 0.0;
            var came = 0;
            for (var row = 0; row < sample.outcomes.length; row++) {
                var logOdds = fit.intercept().value();
                for (var i = 0; i < width; i++) {
                    logOdds += fit.slopes().get(i).value() * sample.columns[i][row];
                }
                expected += 1 / (1 + Math.exp(-logOdds));
                came += sample.outcomes[row] ? 1 : 0;
            }
            assertThat(expected).isCloseTo(came, within(1e-4));
        }
    }

    private record Sample(double[][] columns, boolean[] outcomes) {
        static Sample of(long seed, int rows, int width) {
            var random = new SplittableRandom(seed);
            var columns = new double[width][rows];
            var outcomes = new boolean[rows];
            for (var row = 0; row < rows; row++) {
                var logOdds = -0.5;
                for (var i = 0; i < width; i++) {
                    columns[i][row] = random.nextDouble(-2, 2);
                    logOdds += columns[i][row] * (i + 1) / 3;
                }
                outcomes[row] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
            }
            return new Sample(columns, outcomes);
        }
    }
}
