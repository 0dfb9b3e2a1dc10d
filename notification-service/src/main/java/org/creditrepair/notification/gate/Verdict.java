package org.creditrepair.notification.gate;

import java.time.Instant;
import java.util.List;

/** What the gate decided, with the outcome of every rule. */
public sealed interface Verdict {

    /** Every rule once, in the order in which they decide. */
    List<RuleOutcome> outcomes();

    /** The contact may be made now. */
    record Send(List<RuleOutcome> outcomes) implements Verdict {
        public Send {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * The contact may be made later.
     *
     * @param until the first moment at which it may be made
     * @param decidedBy the rule that decided
     */
    record DeferUntil(Instant until, String decidedBy, List<RuleOutcome> outcomes) implements Verdict {
        public DeferUntil {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * The contact is not made.
     *
     * @param decidedBy the first rule that suppressed it
     */
    record Suppress(String decidedBy, List<RuleOutcome> outcomes) implements Verdict {
        public Suppress {
            outcomes = List.copyOf(outcomes);
        }
    }
}
