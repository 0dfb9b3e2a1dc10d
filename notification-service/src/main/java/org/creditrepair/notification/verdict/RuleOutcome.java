package org.creditrepair.notification.verdict;

import java.util.Objects;
import org.creditrepair.notification.rule.RuleOrigin;

/**
 * What one rule said.
 *
 * @param rule its id and version, jurisdiction, citation, days in force and confidence
 */
public record RuleOutcome(RuleOrigin rule, Ground ground, Effect effect, Finding finding) {

    public RuleOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(finding, "finding");
    }

    /** The name of the rule in its pack, such as {@code quiet-hours}. */
    public String name() {
        return rule.id().name();
    }
}
