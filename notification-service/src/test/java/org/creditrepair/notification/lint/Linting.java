package org.creditrepair.notification.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that come along, asked about texts of a lender and of a collector. */
final class Linting {
    static final LocalDate DAY = LocalDate.parse("2026-06-01");
    static final List<LintRule> RULES = LintRuleFile.standard().orElseThrow();
    static final Folding FOLDING = Folding.standard().orElseThrow();
    static final Linter LINTER = new Linter(RULES, FOLDING);

    static final Map<String, String> SENDER = Map.of("sender", "Credit Repair Office", "contact", "office@example.org");

    private Linting() {}

    static Circumstances in(String jurisdiction, String language, String purpose) {
        return new Circumstances(
                Set.of(jurisdiction), language, purpose, "email", "creditor", Occasion.LATER, DAY, SENDER);
    }

    static List<String> ids(Kind kind, NoticeParts notice, Circumstances now) {
        return LINTER.lint(notice, now).stream()
                .filter(finding -> finding.rule().kind() == kind)
                .map(Finding::ruleId)
                .distinct()
                .toList();
    }
}
