package org.creditrepair.assessment.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever numbers come in, what goes out is a refusal or a figure within its bounds. */
class AnyInputPropertiesTest {
    private static final List<String> LABELS = List.of("a", "b", "c");

    @Property(tries = 500)
    void of_populations(
            @ForAll("weights") double[] first, @ForAll("weights") double[] second, @ForAll("floors") double floor) {
        var expected = Population.of(LABELS, first);
        var actual = Population.of(LABELS, second);

        expected.then(one -> actual.then(other -> StabilityIndex.of(one, other, floor)))
                .map(index -> assertThat(index.value()).isBetween(0.0, 1e3));
        for (var definition : Divergence.values()) {
            expected.then(one -> actual.then(other -> definition.between(one, other)))
                    .map(value -> assertThat(value).isBetween(0.0, 1.0));
        }
        expected.map(Concentration::of).map(one -> assertThat(one.index()).isBetween(0.33, 1.0));
    }

    @Property(tries = 500)
    void of_tables(@ForAll("weights") double[] first, @ForAll("weights") double[] second) {
        CramersV.of(new double[][] {first, second}).map(result -> {
            assertThat(result.value()).isBetween(0.0, 1.0);
            assertThat(result.pValue()).isBetween(0.0, 1.0);
            return assertThat(result.biasCorrected()).isBetween(0.0, 1.0);
        });
    }

    @Provide
    Arbitrary<double[]> weights() {
        return Arbitraries.oneOf(
                        Arbitraries.doubles().between(0, 1_000),
                        Arbitraries.of(0.0, -0.0, 1e-12, 1e15, 7.0),
                        Arbitraries.doubles())
                .array(double[].class)
                .ofSize(3);
    }

    @Provide
    Arbitrary<Double> floors() {
        return Arbitraries.oneOf(Arbitraries.of(0.0, 1e-12, 0.0001, 0.1), Arbitraries.doubles());
    }
}
