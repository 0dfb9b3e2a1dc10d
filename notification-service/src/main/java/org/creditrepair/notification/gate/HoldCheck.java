package org.creditrepair.notification.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.contact.Words;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.rule.HoldRule;
import org.creditrepair.notification.rule.LocationRule;
import org.creditrepair.notification.rule.RuleOrigin;
import org.creditrepair.notification.rulepack.Rules;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;

/** Whether a hold rests the contact. A hold of which no rule says what it stops, stops everything. */
final class HoldCheck {
    private final Question question;
    private final Set<LocalDate> days;

    HoldCheck(Question question) {
        this.question = question;
        this.days = question.days(question.at());
    }

    List<RuleOutcome> outcomes(Rules rules) {
        var enquiries = question.isEnquiryOfThirdParty(rules) ? rules.of(LocationRule.class) : List.<LocationRule>of();
        var holdRules = new ArrayList<>(rules.of(HoldRule.class));
        holdRules.sort(Comparator.comparing(HoldRule::type));
        var outcomes = new ArrayList<RuleOutcome>();
        for (var rule : holdRules) {
            if (rule.stops(question.contact())) {
                outcomes.add(outcome(rule, enquiries));
            }
        }
        withoutRule(holdRules)
                .ifPresent(hold ->
                        outcomes.add(outcome(HouseRules.HOLD, Effect.SUPPRESS, describe("hold.without-rule", hold))));
        return outcomes;
    }

    private RuleOutcome outcome(HoldRule rule, List<LocationRule> enquiries) {
        var active = active(rule.type());
        if (active.isEmpty()) {
            return outcome(rule.origin(), Effect.SEND, Finding.of("hold.none", type(rule.type())));
        }
        return isSpared(rule, enquiries)
                ? outcome(rule.origin(), Effect.SEND, describe("hold.spared", active.get()))
                : outcome(rule.origin(), Effect.SUPPRESS, describe("hold.active", active.get()));
    }

    private boolean isSpared(HoldRule rule, List<LocationRule> enquiries) {
        return rule.spares().contains(question.contact().destination().role())
                || enquiries.stream().anyMatch(enquiry -> enquiry.despite().contains(rule.type()));
    }

    private Optional<Hold> withoutRule(List<HoldRule> rules) {
        return question.party().holds().holds().stream()
                .map(Hold::type)
                .filter(type -> rules.stream().noneMatch(rule -> rule.type() == type))
                .flatMap(type -> active(type).stream())
                .findFirst();
    }

    private Optional<Hold> active(HoldType type) {
        return question.party()
                .holds()
                .active(type, days, question.contact().matter().debts());
    }

    private static Finding describe(String key, Hold hold) {
        return Finding.of(key, type(hold.type()), Input.of("period", hold.period()));
    }

    private static Input type(HoldType type) {
        return Input.of("hold", Words.write(type));
    }

    private static RuleOutcome outcome(RuleOrigin rule, Effect effect, Finding finding) {
        return new RuleOutcome(rule, Ground.HOLD, effect, finding);
    }
}
