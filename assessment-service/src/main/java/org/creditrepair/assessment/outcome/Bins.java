package org.creditrepair.assessment.outcome;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * The bins of a score or a characteristic.
 *
 * @param bins with distinct labels; where order matters, the riskiest stands first
 */
public record Bins(List<Bin> bins) {

    public Bins {
        bins = List.copyOf(bins);
        if (bins.isEmpty()) {
            throw new IllegalArgumentException("bins are missing");
        }
        if (bins.stream().map(Bin::label).distinct().count() != bins.size()) {
            throw new IllegalArgumentException("two bins have one label");
        }
    }

    /**
     * @param goods and
     * @param bads one for each label, finite and not negative; weights where cases are weighted
     * @return refused where lengths differ, a label comes twice, a number is no weight, or where there are no goods
     *     or no bads at all
     */
    public static Result<Bins> of(List<String> labels, double[] goods, double[] bads) {
        return Result.unless(
                Checks.first(
                        () -> Checks.distinct("labels", labels),
                        () -> Checks.length("goods", goods.length, labels.size()),
                        () -> Checks.length("bads", bads.length, labels.size()),
                        () -> Checks.weights("goods", goods),
                        () -> Checks.weights("bads", bads),
                        () -> Checks.when(isNothing(goods), Reason.TOO_FEW, "goods", 0),
                        () -> Checks.when(isNothing(bads), Reason.TOO_FEW, "bads", 0)),
                () -> new Bins(IntStream.range(0, labels.size())
                        .mapToObj(i -> new Bin(labels.get(i), goods[i], bads[i]))
                        .toList()));
    }

    /** Added in the order of the bins. */
    public double goods() {
        return total(Bin::goods);
    }

    /** Added in the order of the bins. */
    public double bads() {
        return total(Bin::bads);
    }

    private double total(ToDoubleFunction<Bin> weight) {
        var total = 0.0;
        for (var bin : bins) {
            total += weight.applyAsDouble(bin);
        }
        return total;
    }

    private static boolean isNothing(double... weights) {
        for (var weight : weights) {
            if (weight > 0) {
                return false;
            }
        }
        return true;
    }
}
