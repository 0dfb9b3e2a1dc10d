package org.creditrepair.notification.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creditrepair.notification.contact.Words;
import org.creditrepair.notification.rule.RuleOrigin;
import org.creditrepair.notification.rulepack.RuleBook;
import org.creditrepair.notification.rulepack.RulePack;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;

/** Whether anybody knows which rules apply: who is not known with law, time and language is not contacted. */
record CoverageCheck(Question question) {

    List<RuleOutcome> outcomes(RuleBook book) {
        return List.of(party(), policy(book));
    }

    private RuleOutcome party() {
        var missing = missing();
        return missing.isEmpty()
                ? outcome(HouseRules.PARTY_KNOWN, Effect.SEND, Finding.of("party.known"))
                : outcome(
                        HouseRules.PARTY_KNOWN,
                        Effect.SUPPRESS,
                        Finding.of("party.unknown", Input.of("unknown", String.join(" ", missing))));
    }

    private List<String> missing() {
        var profile = question.party().profile();
        var missing = new ArrayList<String>();
        if (profile.jurisdictions().isEmpty()) {
            missing.add("jurisdiction");
        }
        if (profile.zones().isEmpty()) {
            missing.add("zone");
        }
        if (profile.language().isEmpty()) {
            missing.add("language");
        }
        return missing;
    }

    private RuleOutcome policy(RuleBook book) {
        var actor = question.contact().sender().actor();
        var days = question.days(question.at());
        var jurisdictions = new TreeSet<>(question.party().profile().jurisdictions());
        var uncovered = jurisdictions.stream()
                .filter(jurisdiction -> book.covering(jurisdiction, actor, days).isEmpty())
                .toList();
        if (jurisdictions.isEmpty() || !uncovered.isEmpty()) {
            return outcome(
                    HouseRules.POLICY_KNOWN,
                    Effect.SUPPRESS,
                    Finding.of(
                            "policy.uncovered",
                            Input.of("jurisdictions", String.join(" ", uncovered)),
                            Input.of("actor", Words.write(actor))));
        }
        var packs = jurisdictions.stream()
                .flatMap(jurisdiction -> book.covering(jurisdiction, actor, days).stream())
                .map(RulePack::stamp)
                .distinct()
                .collect(Collectors.joining(" "));
        return outcome(HouseRules.POLICY_KNOWN, Effect.SEND, Finding.of("policy.covered", Input.of("packs", packs)));
    }

    private static RuleOutcome outcome(RuleOrigin rule, Effect effect, Finding finding) {
        return new RuleOutcome(rule, Ground.COVERAGE, effect, finding);
    }
}
