package org.creditrepair.assessment.model;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A number that enters a logistic model as it is: {@code coefficient * value} is added to the log odds of good.
 *
 * @param feature id of a feature with a value in every row
 * @param reference its mean in the reference population, against which reasons are counted
 * @param aim what a party that changes it can reach; absent where nothing can be reached
 */
public record LinearTerm(String feature, double coefficient, double reference, OptionalDouble aim, ReasonText reason) {
    public LinearTerm {
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(reason, "reason");
    }
}
