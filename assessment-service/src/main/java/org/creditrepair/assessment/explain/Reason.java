package org.creditrepair.assessment.explain;

import java.util.Objects;

/**
 * Why a score is not higher.
 *
 * @param code stable reason code
 * @param points of the score that were lost against the baseline of the model, above zero
 */
public record Reason(String code, double points) {
    public Reason {
        Objects.requireNonNull(code, "code");
        if (!(points > 0)) {
            throw new IllegalArgumentException("a reason has lost points: " + code + " " + points);
        }
    }
}
