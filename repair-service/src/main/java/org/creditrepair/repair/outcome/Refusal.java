package org.creditrepair.repair.outcome;

import java.util.Objects;

/**
 * Why something was not done; no exception, because the caller may well ask for it.
 *
 * @param field what was wrong, as the caller names it, such as {@code payment.amount} or {@code instalments[2].number}
 * @param value the value that was given, as text
 * @param reason a sentence part that completes "value of field ..."
 */
public record Refusal(String field, String value, String reason) {

    public Refusal {
        Objects.requireNonNull(field, "field is missing");
        Objects.requireNonNull(value, "value is missing");
        Objects.requireNonNull(reason, "reason is missing");
    }

    @Override
    public String toString() {
        return field + " " + reason + ": " + value;
    }
}
