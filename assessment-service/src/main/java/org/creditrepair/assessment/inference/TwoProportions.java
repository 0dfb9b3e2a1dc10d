package org.creditrepair.assessment.inference;

import java.util.Objects;

/** One proportion beside another, such as the cured with a programme and the cured without. */
public record TwoProportions(Proportion first, Proportion second) {

    public TwoProportions {
        Objects.requireNonNull(first, "first is missing");
        Objects.requireNonNull(second, "second is missing");
    }

    boolean isComplete() {
        return first.of() > 0 && second.of() > 0;
    }

    double difference() {
        return first.value() - second.value();
    }

    /** Mantel-Haenszel weight: n1 n0 / (n1 + n0). */
    double weight() {
        return (double) first.of() * second.of() / (first.of() + second.of());
    }
}
