package org.creditrepair.notification.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks templates and rendered texts over by the rules that cover their circumstances. What is forbidden is looked for
 * in both languages, whatever the text is written in; what is required has to be there in the language of the text.
 * Same text, rules and circumstances: same findings.
 */
public final class Linter {
    private final List<LintRule> rules;
    private final Folding folding;

    public Linter(List<LintRule> rules, Folding folding) {
        this.rules = List.copyOf(rules);
        this.folding = folding;
    }

    public List<LintRule> rules() {
        return rules;
    }

    /** Every finding, in the order of the rules and then of the text. */
    public List<Finding> lint(NoticeParts notice, Circumstances now) {
        return rules.stream()
                .filter(rule -> rule.scope().covers(now))
                .flatMap(rule -> switch (rule.kind()) {
                    case FORBIDDEN -> forbidden(rule, notice);
                    case REQUIRED -> missing(rule, notice, now);
                })
                .toList();
    }

    private Stream<Finding> forbidden(LintRule rule, NoticeParts notice) {
        return rule.scope().parts().stream()
                .flatMap(part -> notice.part(part).stream()
                        .flatMap(text ->
                                matches(rule, text).stream().map(span -> new Finding(rule, part, Optional.of(span)))));
    }

    private List<Span> matches(LintRule rule, String text) {
        var readings = folding.readings(text);
        var spans = Stream.of(rule.chinese(), rule.english())
                .flatMap(phrases -> matches(phrases, readings))
                .sorted(Comparator.comparing(Span::start).thenComparing(Span::end))
                .toList();
        var apart = new ArrayList<Span>();
        for (var span : spans) {
            if (apart.isEmpty() || !apart.getLast().overlaps(span)) {
                apart.add(span);
            }
        }
        return apart;
    }

    private static Stream<Span> matches(LintRule.Phrases phrases, List<FoldedText> readings) {
        var matches = places(phrases.match(), readings);
        if (matches.isEmpty()) {
            return Stream.empty();
        }
        var excuses = places(phrases.unless(), readings);
        return matches.stream().filter(match -> excuses.stream().noneMatch(match::overlaps));
    }

    private static List<Span> places(List<Phrase> phrases, List<FoldedText> readings) {
        return readings.stream()
                .flatMap(folded ->
                        phrases.stream().flatMap(phrase -> phrase.find(folded)).map(folded::origin))
                .toList();
    }

    private Stream<Finding> missing(LintRule rule, NoticeParts notice, Circumstances now) {
        var phrases = now.isChinese() ? rule.chinese() : rule.english();
        var isThere = rule.scope().parts().stream()
                .flatMap(part -> notice.part(part).stream())
                .map(folding::fold)
                .anyMatch(
                        text -> phrases.match().stream().anyMatch(phrase -> phrase.isIn(text, now.values(), folding)));
        return isThere
                ? Stream.empty()
                : Stream.of(new Finding(rule, rule.scope().parts().getFirst(), Optional.empty()));
    }
}
