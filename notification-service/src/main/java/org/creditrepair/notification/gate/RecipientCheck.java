package org.creditrepair.notification.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.contact.Words;
import org.creditrepair.notification.rule.LocationRule;
import org.creditrepair.notification.rule.RecipientRule;
import org.creditrepair.notification.rule.Rule;
import org.creditrepair.notification.rulepack.Rules;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;

/** Whether the recipient is the party, or one whom the law counts as it; others may only be asked where the party is. */
record RecipientCheck(Question question) {
    private static final RecipientRule PARTY_ONLY = new RecipientRule(HouseRules.RECIPIENT, Set.of(), Set.of());

    List<RuleOutcome> outcomes(Rules rules) {
        var outcomes = new ArrayList<RuleOutcome>();
        var isRefused = !question.isLocationEnquiry() && question.isRefusedByRecipient(rules);
        rules.orElse(RecipientRule.class, PARTY_ONLY)
                .forEach(rule -> outcomes.add(isRefused ? refused(rule) : recipient(rule)));
        if (question.isLocationEnquiry()) {
            outcomes.addAll(enquiry(rules));
        }
        return outcomes;
    }

    private static RuleOutcome refused(RecipientRule rule) {
        return outcome(rule, Effect.SUPPRESS, Finding.of("location.refused"));
    }

    private RuleOutcome recipient(RecipientRule rule) {
        var destination = question.contact().destination();
        var role = destination.role();
        var input = Input.of("role", Words.write(role));
        if (role == RecipientRole.PARTY
                && !destination.person().equals(question.party().profile().person())) {
            return outcome(rule, Effect.SUPPRESS, Finding.of("recipient.mismatch", input));
        }
        if (rule.mayKnow(role)) {
            return outcome(rule, Effect.SEND, Finding.of("recipient.bound", input));
        }
        return question.isLocationEnquiry() && role != RecipientRole.UNKNOWN
                ? outcome(rule, Effect.SEND, Finding.of("recipient.asked", input))
                : outcome(rule, Effect.SUPPRESS, Finding.of("recipient.refused", input));
    }

    private List<RuleOutcome> enquiry(Rules all) {
        var rules = all.of(LocationRule.class);
        var isOfThirdParty = question.isEnquiryOfThirdParty(all);
        return rules.isEmpty()
                ? List.of(new RuleOutcome(
                        HouseRules.LOCATION_ENQUIRY, Ground.RECIPIENT, Effect.SUPPRESS, Finding.of("location.no-rule")))
                : rules.stream().map(rule -> enquiry(rule, isOfThirdParty)).toList();
    }

    private RuleOutcome enquiry(LocationRule rule, boolean isOfThirdParty) {
        var enquiry = new LocationEnquiry(question, rule, isOfThirdParty);
        return enquiry.objection()
                .map(objection -> outcome(rule, Effect.SUPPRESS, objection))
                .orElseGet(() -> outcome(rule, Effect.SEND, enquiry.asked("location.allowed")));
    }

    private static RuleOutcome outcome(Rule rule, Effect effect, Finding finding) {
        return new RuleOutcome(rule.origin(), Ground.RECIPIENT, effect, finding);
    }
}
