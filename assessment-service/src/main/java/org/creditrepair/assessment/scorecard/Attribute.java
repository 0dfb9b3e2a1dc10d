package org.creditrepair.assessment.scorecard;

/**
 * One bin of a characteristic.
 *
 * @param from the lowest value of the feature that falls into it; it ends where the next one begins
 * @param points what it adds to the score
 */
public record Attribute(int from, int points) {
    public Attribute {
        if (from < 0 || points < 0) {
            throw new IllegalArgumentException(
                    "an attribute begins at 0 or later and takes nothing away: " + from + " " + points);
        }
    }
}
