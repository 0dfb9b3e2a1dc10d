package org.creditrepair.assessment.drift;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/** How many cases, or how much weight, each bin holds; immutable. */
public final class Population {
    private final List<String> labels;
    private final double[] weights;
    private final double total;

    private Population(List<String> labels, double[] weights) {
        this.labels = labels;
        this.weights = weights;
        this.total = sum(weights);
    }

    /**
     * @param labels of the bins, in their order
     * @param weights counts or weights, one for each label
     * @return refused where lengths differ, a label comes twice, one is no weight ({@code weights[i]}), or where there
     *     is nothing at all
     */
    public static Result<Population> of(List<String> labels, double... weights) {
        return Result.unless(
                Checks.first(
                        () -> Checks.length("weights", weights.length, labels.size()),
                        () -> Checks.distinct("labels", labels),
                        () -> Checks.weights("weights", weights),
                        () -> Checks.when(sum(weights) == 0, Reason.TOO_FEW, "weights", 0)),
                () -> new Population(List.copyOf(labels), weights.clone()));
    }

    public List<String> labels() {
        return labels;
    }

    /** How many bins there are, the empty ones among them. */
    public int size() {
        return weights.length;
    }

    /** What all bins hold together. */
    public double total() {
        return total;
    }

    /** What the i-th bin holds. */
    public double weight(int i) {
        return weights[i];
    }

    /** Share of the i-th bin, from 0 to 1. */
    public double share(int i) {
        return weights[i] / total;
    }

    /** The first label at which two populations part. */
    Optional<Refusal> partsFrom(Population other) {
        return Checks.length("labels", labels.size(), other.labels.size())
                .or(() -> IntStream.range(0, labels.size())
                        .filter(i -> !labels.get(i).equals(other.labels.get(i)))
                        .mapToObj(i -> new Refusal(Reason.UNKNOWN, "labels[" + i + "]", labels.get(i)))
                        .findFirst());
    }

    private static double sum(double... weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
