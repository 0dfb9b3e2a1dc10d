package org.creditrepair.assessment.separation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditrepair.assessment.outcome.Bins;
import org.creditrepair.assessment.result.Result;

/** Whatever numbers come in, what goes out is a refusal or a figure within its bounds. */
class AnyInputPropertiesTest {

    @Property(tries = 500)
    void of_bins(@ForAll("numbers") double[] goods, @ForAll("numbers") double[] bads, @ForAll double smoothing) {
        var labels =
                IntStream.range(0, goods.length).mapToObj(Integer::toString).toList();

        var bins = Bins.of(labels, goods, bads);

        bounded(bins.then(AreaUnderCurve::of).map(AreaUnderCurve::value), 1);
        bounded(bins.then(KolmogorovSmirnov::of).map(KolmogorovSmirnov::value), 1);
        bounded(bins.then(known -> InformationValue.of(known, smoothing)).map(InformationValue::value), 1e3);
    }

    @Property(tries = 500)
    void of_scores(
            @ForAll("numbers") double[] scores, @ForAll("outcomes") boolean[] bad, @ForAll Orientation orientation) {
        var sample = ScoredSample.of(scores, bad, orientation);

        bounded(sample.map(AreaUnderCurve::of).map(AreaUnderCurve::value), 1);
        bounded(sample.map(KolmogorovSmirnov::of).map(KolmogorovSmirnov::value), 1);
        bounded(sample.then(known -> AreaComparison.of(known, known)).map(AreaComparison::pValue), 1);
    }

    @Property(tries = 500)
    void of_probabilities(@ForAll("numbers") double[] probabilities, @ForAll double threshold) {
        bounded(ExpectedPerformance.of(probabilities, threshold).map(ExpectedPerformance::area), 1);
    }

    /**
     * No figure is a difference, so none is below 0. Above, six bins make at most 32 roundings of 2^-53 each: less than
     * 1e-14.
     */
    private static void bounded(Result<Double> figure, double most) {
        figure.map(value -> assertThat(value).isBetween(0.0, most + 1e-14));
    }

    @Provide
    Arbitrary<double[]> numbers() {
        var usual = Arbitraries.doubles().between(0, 1);
        var odd = Arbitraries.of(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                -0.0,
                1e-12,
                1e15);
        var harmless = Arbitraries.of(0.0, -0.0, 1.0, 1e-12, 1e15, Double.MIN_VALUE, 0.5);
        return Arbitraries.oneOf(
                usual.array(double[].class).ofSize(6),
                harmless.array(double[].class).ofSize(6),
                Arbitraries.oneOf(usual, odd).array(double[].class).ofMaxSize(6));
    }

    @Provide
    Arbitrary<boolean[]> outcomes() {
        return Arbitraries.of(true, false).array(boolean[].class).ofSize(6);
    }
}
