package org.creditrepair.assessment.explain;

import java.util.Objects;

/**
 * What the party could change to raise its score.
 *
 * @param characteristic feature or group of features
 * @param code of the reason that says what is low
 * @param points that the change is worth, above zero
 */
public record Improvement(String characteristic, String code, double points) {
    public Improvement {
        Objects.requireNonNull(characteristic, "characteristic");
        Objects.requireNonNull(code, "code");
        if (!(points > 0)) {
            throw new IllegalArgumentException("an improvement is worth points: " + characteristic + " " + points);
        }
    }
}
