package org.creditrepair.assessment.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.assessment.inference.Distributions;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * How far the shares of bins have moved: the sum of (actual - expected) ln(actual / expected). Over the bins of a score
 * it is the population stability index (PSI), over those of a characteristic the characteristic stability index (CSI)
 * (Siddiqi, Credit Risk Scorecards, 2006, chapter 9). It is symmetric and never negative: the divergence of
 * Jeffreys in nats.
 *
 * @param filled how many bins are not empty in both populations
 * @param value the sum of the contributions
 * @param floor below which a share was raised to the floor; shares are not scaled again
 * @param expectedTotal and
 * @param actualTotal cases, or weight, of the two populations
 */
public record StabilityIndex(
        List<Row> rows, long filled, double value, double floor, double expectedTotal, double actualTotal) {
    /** One case in ten thousand, the usual floor. */
    public static final double ONE_IN_TEN_THOUSAND = 0.0001;

    private static final double LEAST_FLOOR = 1e-12;
    private static final double MOST_FLOOR = 0.1;

    public StabilityIndex {
        rows = List.copyOf(rows);
    }

    /**
     * One bin.
     *
     * @param expectedShare after the floor
     * @param actualShare after the floor
     * @param contribution not negative
     */
    public record Row(String label, double expectedShare, double actualShare, double contribution) {}

    /**
     * @param expected as it was when the model was made
     * @param actual as it is now, in the same bins in the same order
     * @param floor 0, which leaves shares as they are, or from 1e-12 to 0.1
     * @return refused where bins differ ({@code labels[i]}), where the floor is none, and where it is 0 and a bin is
     *     empty in one population only ({@code expected[label]}, {@code actual[label]})
     */
    public static Result<StabilityIndex> of(Population expected, Population actual, double floor) {
        return Result.unless(
                Checks.first(
                        () -> Checks.finite("floor", floor),
                        () -> Checks.when(
                                floor != 0 && !(floor >= LEAST_FLOOR && floor <= MOST_FLOOR),
                                Reason.OUT_OF_RANGE,
                                "floor",
                                floor),
                        () -> actual.partsFrom(expected),
                        () -> floor > 0 ? Optional.empty() : firstEmpty(expected, actual)),
                () -> compute(expected, actual, floor));
    }

    /**
     * The index that chance alone exceeds with the probability 1 - {@code level} where both populations were drawn from
     * one: (1/n + 1/m) times the chi-square quantile with one degree of freedom less than there are bins that are
     * not empty in both (Yurdakul,
     * Statistical Properties of Population Stability Index, Western Michigan University, 2018). It has no meaning for
     * weights.
     *
     * @return refused where there is one such bin only, or the level is none
     */
    public Result<Double> byChance(double level) {
        return Result.unless(
                Checks.first(() -> Checks.level(level), () -> Checks.when(filled < 2, Reason.TOO_FEW, "rows", filled)),
                () -> (1 / expectedTotal + 1 / actualTotal) * Distributions.chiSquareQuantile(level, filled - 1.0));
    }

    private static StabilityIndex compute(Population expected, Population actual, double floor) {
        var rows = new ArrayList<Row>();
        var value = 0.0;
        for (var i = 0; i < expected.size(); i++) {
            var row =
                    row(expected.labels().get(i), Math.max(floor, expected.share(i)), Math.max(floor, actual.share(i)));
            rows.add(row);
            value += row.contribution();
        }
        var filled = IntStream.range(0, expected.size())
                .filter(i -> expected.share(i) > 0 || actual.share(i) > 0)
                .count();
        return new StabilityIndex(rows, filled, value, floor, expected.total(), actual.total());
    }

    private static Row row(String label, double expected, double actual) {
        var contribution = expected == actual ? 0 : (actual - expected) * StrictMath.log(actual / expected);
        return new Row(label, expected, actual, contribution);
    }

    private static Optional<Refusal> firstEmpty(Population expected, Population actual) {
        return IntStream.range(0, expected.size())
                .filter(i -> (expected.share(i) == 0) != (actual.share(i) == 0))
                .mapToObj(i -> new Refusal(
                        Reason.EMPTY_CELL,
                        (expected.share(i) == 0 ? "expected" : "actual") + "["
                                + expected.labels().get(i) + "]",
                        "0"))
                .findFirst();
    }
}
