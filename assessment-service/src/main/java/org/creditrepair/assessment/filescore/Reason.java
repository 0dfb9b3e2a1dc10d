package org.creditrepair.assessment.filescore;

/**
 * Why a score is not higher.
 *
 * @param code stable reason code
 * @param points points lost against the best attribute, at least 1
 */
public record Reason(String code, int points) {
    public Reason {
        if (code.isBlank() || points < 1) {
            throw new IllegalArgumentException(
                    "a reason needs a code and at least one lost point: " + code + " " + points);
        }
    }
}
