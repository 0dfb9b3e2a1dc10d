package org.creditrepair.notification.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditrepair.notification.contact.Words;
import org.creditrepair.notification.facts.LegalBasis;
import org.creditrepair.notification.rule.BasisRule;
import org.creditrepair.notification.rule.RuleOrigin;
import org.creditrepair.notification.rulepack.Rules;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;

/** Whether there is a legal basis for the purpose on record, and the party has not opted out. */
record ConsentCheck(Question question) {

    List<RuleOutcome> outcomes(Rules rules) {
        var outcomes = new ArrayList<>(bases(rules));
        outcomes.addAll(new OptOutCheck(question).outcomes(rules));
        return outcomes;
    }

    private List<RuleOutcome> bases(Rules rules) {
        var purpose = question.contact().matter().purpose();
        var found = rules.of(BasisRule.class).stream()
                .filter(rule -> rule.purposes().contains(purpose))
                .map(this::basis)
                .toList();
        return found.isEmpty()
                ? List.of(outcome(
                        HouseRules.LEGAL_BASIS,
                        Effect.SUPPRESS,
                        Finding.of("basis.no-rule", Input.of("purpose", purpose.id()))))
                : found;
    }

    private RuleOutcome basis(BasisRule rule) {
        var purpose = Input.of("purpose", question.contact().matter().purpose().id());
        if (rule.anyOf().isEmpty()) {
            return outcome(rule.origin(), Effect.SEND, Finding.of("basis.not-needed", purpose));
        }
        return onRecord(rule)
                .map(basis -> Finding.of("basis.on-record", purpose, Input.of("basis", Words.write(basis.kind()))))
                .map(finding -> outcome(rule.origin(), Effect.SEND, finding))
                .orElseGet(() ->
                        outcome(rule.origin(), Effect.SUPPRESS, Finding.of("basis.missing", purpose, accepted(rule))));
    }

    private Optional<LegalBasis> onRecord(BasisRule rule) {
        var days = question.days(question.at());
        return question.party().permissions().bases().stream()
                .filter(basis -> basis.purpose() == question.contact().matter().purpose())
                .filter(basis -> rule.anyOf().contains(basis.kind()))
                .filter(basis -> days.stream().allMatch(basis.period()::contains))
                .findFirst();
    }

    private static Input accepted(BasisRule rule) {
        return Input.of(
                "accepted", rule.anyOf().stream().sorted().map(Words::write).collect(Collectors.joining(" ")));
    }

    private static RuleOutcome outcome(RuleOrigin rule, Effect effect, Finding finding) {
        return new RuleOutcome(rule, Ground.CONSENT, effect, finding);
    }
}
