package org.creditrepair.notification.gate;

import org.creditrepair.notification.rule.Severity;
import org.creditrepair.notification.verdict.Effect;

/** What a rule does to a contact that it is against. */
final class Against {

    private Against() {}

    /** @param helpsToWait whether the rule will not be against the contact some time: what waits in vain is not made */
    static Effect of(Severity severity, boolean helpsToWait) {
        return switch (severity) {
            case BLOCK -> Effect.SUPPRESS;
            case DEFER -> helpsToWait ? Effect.DEFER : Effect.SUPPRESS;
            case FLAG -> Effect.FLAG;
        };
    }
}
