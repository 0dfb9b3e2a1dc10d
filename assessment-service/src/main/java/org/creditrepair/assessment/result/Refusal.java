package org.creditrepair.assessment.result;

import java.util.Objects;

/**
 * Why a figure cannot be had.
 *
 * @param reason the rule that is broken
 * @param field name of what is wrong, such as {@code bads[3]}
 * @param value the value as it was given
 */
public record Refusal(Reason reason, String field, String value) {

    public Refusal {
        Objects.requireNonNull(reason, "reason is missing");
        Objects.requireNonNull(field, "field is missing");
        Objects.requireNonNull(value, "value is missing");
    }

    /** The rules that can be broken. */
    public enum Reason {
        NOT_FINITE("is no finite number"),
        NEGATIVE("must not be negative"),
        OUT_OF_RANGE("is out of range"),
        TOO_FEW("is too few"),
        TOO_MANY("is more than there can be"),
        LENGTHS_DIFFER("is another length than that of what it goes with"),
        COMES_TWICE("must not come twice"),
        MISSING("is missing"),
        UNKNOWN("is not known"),
        EMPTY_CELL("is an empty cell, for which the logarithm is not defined; state a smoothing or a floor"),
        NO_SPREAD("has no spread, so that nothing can be said of chance"),
        IMPOSSIBLE("cannot have happened under the prediction"),
        UNREADABLE("cannot be read");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    /** A sentence: field, value and rule. */
    @Override
    public String toString() {
        return field + " " + value + " " + reason.text;
    }
}
