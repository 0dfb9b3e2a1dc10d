package org.creditrepair.notification.gate;

import java.util.Objects;

/**
 * What one rule said.
 *
 * @param rule id of the rule
 * @param detail why, with the stamp of the policy rows used; no personal data
 */
public record RuleOutcome(String rule, Effect effect, String detail) {

    public RuleOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(detail, "detail");
    }
}
