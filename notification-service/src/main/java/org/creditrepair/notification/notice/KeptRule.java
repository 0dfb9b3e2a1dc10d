package org.creditrepair.notification.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.RuleOutcome;
import org.creditrepair.notification.verdict.VerdictText;

/**
 * What one rule said, as it is kept with the notice.
 *
 * @param outcome {@code send}, {@code defer} or {@code suppress}
 */
@RegisterForReflection
record KeptRule(String rule, String outcome, String detail) {
    private static final VerdictText TEXT = VerdictText.in("en");

    static KeptRule of(RuleOutcome outcome) {
        var effect = outcome.effect() == Effect.FLAG ? Effect.SEND : outcome.effect();
        var detail =
                TEXT.explain(outcome.finding()) + " (" + outcome.rule().id().stamp() + ")";
        return new KeptRule(outcome.name(), effect.id(), detail);
    }
}
