package org.creditrepair.notification.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.Severity;
import org.creditrepair.notification.rulepack.Rules;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;

/**
 * What each rule that counts says.
 *
 * @param earliest when the contact would be made; empty where it never may be
 */
record CapCheck(Caps caps, Optional<Instant> earliest) {

    /**
     * @param now rules in force when the contact is asked for: those that defer it are judged then
     * @param then rules in force when it would be made: the others are judged then
     */
    List<RuleOutcome> outcomes(Rules now, Rules then) {
        var at = caps.question().at();
        var outcomes = new ArrayList<RuleOutcome>();
        for (var rule : now.of(ContactRule.class)) {
            if (rule.severity() == Severity.DEFER && caps.applies(rule)) {
                outcomes.add(outcome(rule, at));
            }
        }
        for (var rule : then.of(ContactRule.class)) {
            if (rule.severity() != Severity.DEFER && caps.applies(rule)) {
                outcomes.add(outcome(rule, earliest.orElse(at)));
            }
        }
        return outcomes;
    }

    private RuleOutcome outcome(ContactRule rule, Instant moment) {
        if (!caps.question().areZonesKnown()) {
            return new RuleOutcome(rule.origin(), Ground.CAP, Effect.SUPPRESS, Finding.of("zone.unknown"));
        }
        return caps.exclusion(rule, moment)
                .map(key -> new RuleOutcome(rule.origin(), Ground.CAP, Effect.SEND, Finding.of(key)))
                .orElseGet(() -> counted(rule, moment));
    }

    private RuleOutcome counted(ContactRule rule, Instant moment) {
        var counting = rule.counting();
        var count = caps.count(rule, moment);
        var isWithin = count < counting.limit();
        return new RuleOutcome(
                rule.origin(),
                Ground.CAP,
                isWithin ? Effect.SEND : Against.of(rule.severity(), earliest.isPresent()),
                Finding.of(
                        isWithin ? "count.within" : "count.reached",
                        Input.of("count", count),
                        Input.of("limit", counting.limit()),
                        Input.of("window", counting.window())));
    }
}
