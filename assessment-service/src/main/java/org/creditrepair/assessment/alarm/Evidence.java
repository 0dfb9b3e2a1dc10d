package org.creditrepair.assessment.alarm;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.creditrepair.assessment.drift.Population;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * The data behind a figure, sample by sample.
 *
 * @param samples one, or the two that are compared
 * @param leastExpected least count to be expected in a cell of a table, where the figure comes from one
 */
public record Evidence(List<Sample> samples, OptionalDouble leastExpected) {

    public Evidence {
        samples = List.copyOf(samples);
        if (!isCount(leastExpected)) {
            throw new IllegalArgumentException("leastExpected is no count: " + leastExpected);
        }
    }

    /** Of figures that do not come from a table, such as an area under the curve. */
    public static Evidence of(Sample... samples) {
        return new Evidence(List.of(samples), OptionalDouble.empty());
    }

    /**
     * @param leastExpected finite, not negative
     * @return refused where it is none
     */
    public static Result<Evidence> of(List<Sample> samples, double leastExpected) {
        var least = OptionalDouble.of(leastExpected);
        return Result.unless(
                Checks.finite("leastExpected", leastExpected)
                        .or(() -> Checks.when(!isCount(least), Reason.NEGATIVE, "leastExpected", leastExpected)),
                () -> new Evidence(samples, least));
    }

    /**
     * Of two populations in the same bins, as for a stability index. Expected are the counts that both would have if
     * they came from one population: share of the bin in both together, times the size of the smaller. A bin that is
     * empty in both tells nothing and is left out. Weights are taken as counts, rounded down.
     *
     * @param actual in the same bins in the same order
     * @return refused where the numbers of bins differ
     */
    public static Result<Evidence> ofBins(Population expected, Population actual) {
        return Result.unless(
                Checks.length("actual", actual.size(), expected.size()),
                () -> new Evidence(
                        List.of(sample("expected", expected), sample("actual", actual)),
                        OptionalDouble.of(leastExpected(expected, actual))));
    }

    private static double leastExpected(Population expected, Population actual) {
        var both = expected.total() + actual.total();
        var smaller = Math.min(expected.total(), actual.total());
        return IntStream.range(0, expected.size())
                .mapToDouble(i -> expected.weight(i) + actual.weight(i))
                .filter(together -> together > 0)
                .map(together -> together / both * smaller)
                .min()
                .orElse(0);
    }

    private static Sample sample(String name, Population population) {
        return Sample.of(name, (long) population.total());
    }

    private static boolean isCount(OptionalDouble value) {
        return value.isEmpty() || (value.getAsDouble() >= 0 && Double.isFinite(value.getAsDouble()));
    }
}
