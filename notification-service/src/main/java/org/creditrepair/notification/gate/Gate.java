package org.creditrepair.notification.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The gate that every contact passes. The same facts give the same verdict. Doubt never sends: what is not known
 * suppresses.
 */
public final class Gate {

    private Gate() {}

    /**
     * Asks every rule. One that suppresses outweighs any that defers; among equals the first in the order of the rules
     * gives the reason.
     *
     * @param rules the numbers in force for the party; empty where there are none
     */
    public static Verdict decide(
            Contact contact, PartyFacts party, ContactHistory history, Optional<ContactRules> rules) {
        var question = new Question(contact, party, history, rules);
        var outcomes =
                Arrays.stream(Rule.values()).map(rule -> rule.check(question)).toList();
        var suppressing = first(outcomes, Effect.SUPPRESS);
        if (suppressing.isPresent()) {
            return new Verdict.Suppress(suppressing.get().rule(), outcomes);
        }
        var deferring = first(outcomes, Effect.DEFER);
        if (deferring.isPresent()) {
            return new Verdict.DeferUntil(
                    question.earliest().orElseThrow(), deferring.get().rule(), outcomes);
        }
        return new Verdict.Send(outcomes);
    }

    private static Optional<RuleOutcome> first(List<RuleOutcome> outcomes, Effect effect) {
        return outcomes.stream().filter(outcome -> outcome.effect() == effect).findFirst();
    }
}
