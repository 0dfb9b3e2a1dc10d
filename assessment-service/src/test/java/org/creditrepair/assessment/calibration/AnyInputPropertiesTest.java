package org.creditrepair.assessment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.assessment.calibration.HosmerLemeshow.Sample;
import org.creditrepair.assessment.inference.Proportion;

/** Whatever numbers come in, what goes out is a refusal or a figure within its bounds. */
class AnyInputPropertiesTest {

    @Property(tries = 500)
    void of_forecasts(
            @ForAll("probabilities") double[] probabilities,
            @ForAll("outcomes") boolean[] bad,
            @ForAll @IntRange(min = -1, max = 8) int groups,
            @ForAll Sample sample) {
        var forecasts = Forecasts.of(probabilities, bad);

        forecasts.then(known -> BrierScore.of(known, groups)).map(score -> assertThat(score.value()).isBetween(0.0, 1.0));
        forecasts
                .then(known -> HosmerLemeshow.of(known, groups, sample))
                .map(result -> {
                    assertThat(result.statistic()).isGreaterThanOrEqualTo(0);
                    return assertThat(result.pValue()).isBetween(0.0, 1.0);
                });
    }

    @Property(tries = 300)
    void of_grades(
            @ForAll("counts") long defaults,
            @ForAll("counts") long parties,
            @ForAll("probability") double probability,
            @ForAll("probability") double level) {
        GradeForecast.of("A", defaults, parties, probability)
                .then(forecast -> GradeBacktest.of(forecast, level))
                .map(test -> {
                    assertThat(test.pValue()).isBetween(0.0, 1.0);
                    assertThat(test.jeffreysPValue()).isBetween(0.0, 1.0);
                    assertThat(test.exact().lower()).isBetween(0.0, 1.0);
                    return assertThat(test.criticalDefaults()).isBetween(1L, parties + 1);
                });
    }

    @Provide
    Arbitrary<double[]> probabilities() {
        return probability().array(double[].class).ofSize(6);
    }

    @Provide
    Arbitrary<Double> probability() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 1),
                Arbitraries.of(0.0, -0.0, 1.0, Double.MIN_VALUE, 1e-300, 1 - 1e-16, 0.5),
                Arbitraries.doubles());
    }

    @Provide
    Arbitrary<Long> counts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 100),
                Arbitraries.of(-1L, 0L, 1L, Proportion.MOST - 1, Proportion.MOST, Long.MAX_VALUE));
    }

    @Provide
    Arbitrary<boolean[]> outcomes() {
        return Arbitraries.of(true, false).array(boolean[].class).ofSize(6);
    }
}
