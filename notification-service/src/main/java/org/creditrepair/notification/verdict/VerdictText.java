package org.creditrepair.notification.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creditrepair.notification.sentence.Sentences;

/**
 * Verdicts as people read them, in Chinese or English. The sentences are data: {@code verdict-texts/zh-CN.properties} and
 * {@code verdict-texts/en.properties}.
 */
public final class VerdictText {
    private static final String FOLDER = "/verdict-texts";
    private static final VerdictText CHINESE = new VerdictText(Sentences.read(FOLDER, "zh-CN"));
    private static final VerdictText ENGLISH = new VerdictText(Sentences.read(FOLDER, "en"));

    private final Sentences sentences;

    private VerdictText(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param language BCP 47 tag; every kind of Chinese is written as {@code zh-CN}, everything else in English */
    public static VerdictText in(String language) {
        return Sentences.isChinese(language) ? CHINESE : ENGLISH;
    }

    /** The decision, then a line for every rule: what it said, its citation, how sure we are of it, its version. */
    public String render(Verdict verdict) {
        var lines = new ArrayList<String>();
        lines.add(summary(verdict));
        verdict.outcomes().forEach(outcome -> lines.add(line(outcome)));
        return String.join("\n", lines);
    }

    /** The decision and its reason. */
    public String summary(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Send send -> sentence("verdict.send", List.of());
            case Verdict.DeferUntil defer ->
                sentence(
                        "verdict.defer",
                        List.of(
                                Input.of("until", defer.until()),
                                new Input("reason", explain(defer.decidedBy().finding()))));
            case Verdict.Suppress suppress ->
                sentence(
                        "verdict.suppress",
                        List.of(new Input("reason", explain(suppress.decidedBy().finding()))));
        };
    }

    /** What a rule found, without its citation. */
    public String explain(Finding finding) {
        return sentence(finding.key(), finding.inputs());
    }

    private String line(RuleOutcome outcome) {
        var rule = outcome.rule();
        return sentence(
                "verdict.rule",
                List.of(
                        new Input("effect", outcome.effect().id()),
                        new Input("rule", rule.id().stamp()),
                        new Input("finding", explain(outcome.finding())),
                        new Input("authority", rule.authority()),
                        new Input("confidence", rule.confidence().name().toLowerCase(Locale.ROOT))));
    }

    private String sentence(String key, List<Input> inputs) {
        return sentences.say(key, inputs.stream().collect(Collectors.toMap(Input::name, Input::value)));
    }
}
