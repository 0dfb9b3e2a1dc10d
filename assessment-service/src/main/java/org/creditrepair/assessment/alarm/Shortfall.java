package org.creditrepair.assessment.alarm;

import java.util.Objects;

/**
 * What there is too little of.
 *
 * @param field such as {@code actual.bads}, the bads of the sample that is named so, or {@code leastExpected}
 * @param has how much there is
 * @param needs how much the rule asks for; more than {@code has}
 */
public record Shortfall(String field, double has, double needs) {

    public Shortfall {
        Objects.requireNonNull(field, "field is missing");
        if (!(has < needs)) {
            throw new IllegalArgumentException(field + " is not short: " + has + " of " + needs);
        }
    }
}
