package org.creditrepair.notification.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.creditrepair.notification.intent.Observation;
import org.creditrepair.notification.rule.FreshnessRule;
import org.creditrepair.notification.rule.RuleOrigin;
import org.creditrepair.notification.rulepack.Rules;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;

/** Whether what will be said is complete and without fault, and its reason is still one. */
record ContentCheck(Question question) {

    List<RuleOutcome> outcomes(Rules rules) {
        var outcomes = new ArrayList<RuleOutcome>();
        outcomes.add(text());
        question.content()
                .observation()
                .ifPresent(observation -> rules.of(FreshnessRule.class).stream()
                        .filter(rule -> rule.purposes()
                                .contains(question.contact().matter().purpose()))
                        .forEach(rule -> outcomes.add(freshness(rule, observation))));
        return outcomes;
    }

    private RuleOutcome text() {
        var content = question.content();
        if (!content.missing().isEmpty()) {
            var missing = String.join(" ", new TreeSet<>(content.missing()));
            return outcome(
                    HouseRules.CONTENT, Effect.SUPPRESS, Finding.of("content.missing", Input.of("missing", missing)));
        }
        return content.faults().isEmpty()
                ? outcome(HouseRules.CONTENT, Effect.SEND, Finding.of("content.sound"))
                : outcome(
                        HouseRules.CONTENT,
                        Effect.SUPPRESS,
                        Finding.of("content.faults", Input.of("faults", String.join(" ", content.faults()))));
    }

    private RuleOutcome freshness(FreshnessRule rule, Observation observation) {
        var age = ageInDays(observation);
        var inputs = List.of(Input.of("age", age), Input.of("limit", rule.maxAgeDays()));
        if (!observation.isNewest()) {
            return outcome(rule.origin(), Effect.SUPPRESS, new Finding("freshness.overtaken", inputs));
        }
        return age > rule.maxAgeDays()
                ? outcome(rule.origin(), Effect.SUPPRESS, new Finding("freshness.stale", inputs))
                : outcome(rule.origin(), Effect.SEND, new Finding("freshness.fresh", inputs));
    }

    /** Days from the observation to the intended contact, in the zone where they are most. */
    private long ageInDays(Observation observation) {
        return question.days(question.at()).stream()
                .max(LocalDate::compareTo)
                .map(day -> ChronoUnit.DAYS.between(observation.observedOn(), day))
                .orElseThrow();
    }

    private static RuleOutcome outcome(RuleOrigin rule, Effect effect, Finding finding) {
        return new RuleOutcome(rule, Ground.CONTENT, effect, finding);
    }
}
