package org.creditrepair.notification.notice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.notification.sentence.Sentences;
import org.creditrepair.notification.verdict.Effect;

/**
 * Why a notice waits or has not reached its party, as people read it. What a rule said is kept with the notice; the
 * sentences of failures are data: {@code failure-texts/zh-CN.properties} and {@code failure-texts/en.properties}.
 */
final class ReasonTexts {
    private static final String CHINESE = "zh-CN";
    private static final String ENGLISH = "en";
    private static final Map<String, Sentences> FAILURES = Map.of(
            CHINESE, Sentences.read("/failure-texts", CHINESE), ENGLISH, Sentences.read("/failure-texts", ENGLISH));

    /** Two laws may have rules of one name. What was kept before the one that decided was marked is told by its outcome. */
    private static final Comparator<KeptRule> DECIDED_FIRST = Comparator.<KeptRule, Boolean>comparing(
                    rule -> rule.decided() == null)
            .thenComparing(rule -> rule.outcome().equals(Effect.SEND.id()));

    private ReasonTexts() {}

    /**
     * The reason by language; empty where it is neither a rule that was asked nor a known failure.
     *
     * @param reason name of a rule or class of a failure
     */
    static Map<String, String> of(String reason, List<KeptRule> rules) {
        var texts = new LinkedHashMap<String, String>();
        for (var language : List.of(CHINESE, ENGLISH)) {
            said(reason, rules, language)
                    .or(() -> failure(reason, language))
                    .ifPresent(text -> texts.put(language, text));
        }
        return texts;
    }

    private static Optional<String> said(String reason, List<KeptRule> rules, String language) {
        return rules.stream()
                .filter(rule -> rule.rule().equals(reason))
                .min(DECIDED_FIRST)
                .map(rule -> language.equals(CHINESE) && rule.detailChinese() != null
                        ? rule.detailChinese()
                        : rule.detail());
    }

    private static Optional<String> failure(String reason, String language) {
        var sentences = FAILURES.get(language);
        return sentences.knows(reason) ? Optional.of(sentences.say(reason, Map.of())) : Optional.empty();
    }
}
