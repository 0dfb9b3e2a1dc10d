package org.creditrepair.notification.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.creditrepair.notification.gate.RuleOutcome;

/**
 * What one rule said, as it is kept with the notice.
 *
 * @param outcome {@code send}, {@code defer} or {@code suppress}
 */
@RegisterForReflection
record KeptRule(String rule, String outcome, String detail) {

    static KeptRule of(RuleOutcome outcome) {
        return new KeptRule(outcome.rule(), outcome.effect().id(), outcome.detail());
    }
}
