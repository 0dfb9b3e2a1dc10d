package org.creditrepair.notification.verdict;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Verdicts as people read them, in Chinese or English. The sentences are data: {@code verdict-texts/zh-CN.properties} and
 * {@code verdict-texts/en.properties}.
 */
public final class VerdictText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");
    private static final VerdictText CHINESE = read("zh-CN");
    private static final VerdictText ENGLISH = read("en");

    private final Map<String, String> sentences;

    private VerdictText(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    /** @param language BCP 47 tag; every kind of Chinese is written as {@code zh-CN}, everything else in English */
    public static VerdictText in(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("zh") ? CHINESE : ENGLISH;
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
        var values = inputs.stream().collect(Collectors.toMap(Input::name, Input::value));
        return PLACEHOLDER
                .matcher(known(key))
                .replaceAll(found -> Matcher.quoteReplacement(written(found.group(1), values.get(found.group(1)))));
    }

    /** Each word of a value as it is said in the language, where it is known how. */
    private String written(String name, String value) {
        if (value == null) {
            throw new IllegalArgumentException("no input " + name);
        }
        return Arrays.stream(value.split(" ", -1))
                .map(word -> sentences.getOrDefault("value." + name + "." + word, word))
                .collect(Collectors.joining(" "));
    }

    private String known(String key) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key);
        }
        return sentence;
    }

    private static VerdictText read(String language) {
        var path = "/verdict-texts/" + language + ".properties";
        try (var stream = VerdictText.class.getResourceAsStream(path);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return new VerdictText(properties.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            entry -> entry.getKey().toString(),
                            entry -> entry.getValue().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + path + " could not be read", e);
        }
    }
}
