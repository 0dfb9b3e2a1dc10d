package org.creditrepair.notification.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.rule.Confidence;
import org.creditrepair.notification.rule.RuleId;
import org.creditrepair.notification.rule.RuleOrigin;
import org.junit.jupiter.api.Test;

class VerdictTextTest {
    private static final RuleOrigin RULE = new RuleOrigin(
            new RuleId("us", 4, "calls-per-debt"),
            "US",
            "12 CFR 1006.14(b)(2)",
            EffectivePeriod.since(LocalDate.of(2021, 11, 30)),
            Confidence.LOW);
    private static final RuleOutcome REACHED = new RuleOutcome(
            RULE,
            Ground.CAP,
            Effect.SUPPRESS,
            Finding.of("count.reached", Input.of("count", 7), Input.of("limit", 7), new Input("window", "7 days")));
    private static final RuleOutcome WAITING = new RuleOutcome(
            RULE,
            Ground.QUIET_HOURS,
            Effect.DEFER,
            Finding.of("hours.deferring", new Input("hours", "21:00-08:00"), new Input("zones", "America/New_York")));

    @Test
    void a_verdict_is_read_in_english() {
        var text = VerdictText.in("en").render(Verdict.of(List.of(REACHED, WAITING), Optional.of(Instant.EPOCH)));

        assertThat(text.lines())
                .containsExactly(
                        "Do not send: 7 in 7 days already, at most 7",
                        "[suppress] us.calls-per-debt/4: 7 in 7 days already, at most 7 (12 CFR 1006.14(b)(2);"
                                + " confidence low)",
                        "[defer] us.calls-per-debt/4: Within 21:00-08:00 in America/New_York: waits (12 CFR"
                                + " 1006.14(b)(2); confidence low)");
    }

    @Test
    void a_verdict_is_read_in_chinese() {
        var text = VerdictText.in("zh-CN").render(Verdict.of(List.of(REACHED), Optional.empty()));

        assertThat(text.lines())
                .containsExactly(
                        "不发送：7 天内已有 7 次，上限 7 次",
                        "【不发送】us.calls-per-debt/4：7 天内已有 7 次，上限 7 次（12 CFR 1006.14(b)(2)；可信度：低，须由运营方确认）");
    }

    @Test
    void a_deferral_says_until_when_and_a_send_says_so() {
        var deferral = Verdict.of(List.of(WAITING), Optional.of(Instant.parse("2026-03-08T12:00:00Z")));

        assertThat(VerdictText.in("en").summary(deferral))
                .isEqualTo("Wait until 2026-03-08T12:00:00Z: Within 21:00-08:00 in America/New_York: waits");
        assertThat(VerdictText.in("zh-Hant-TW").summary(deferral)).startsWith("推迟至 2026-03-08T12:00:00Z");
        assertThat(VerdictText.in("fr").summary(Verdict.of(List.of(), Optional.empty())))
                .isEqualTo("Send.");
    }

    @Test
    void words_are_written_in_the_language_one_by_one() {
        var finding = Finding.of(
                "basis.missing", new Input("purpose", "collection"), new Input("accepted", "consent contract"));

        assertThat(VerdictText.in("zh").explain(finding)).isEqualTo("“催收”没有登记合法性基础，须具备其一：同意 合同");
        assertThat(VerdictText.in("en").explain(finding))
                .isEqualTo("No legal basis of collection on record; needed is one of: consent contract");
    }

    @Test
    void a_sentence_or_an_input_that_is_not_there_is_a_defect() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerdictText.in("en").explain(Finding.of("nothing.like-this")))
                .withMessageContaining("nothing.like-this");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerdictText.in("en").explain(Finding.of("count.reached")))
                .withMessageContaining("count");
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_inputs() throws IOException {
        var english = sentences("en");
        var chinese = sentences("zh-CN");

        assertThat(keys(chinese)).isEqualTo(keys(english));
        for (var key : keys(english)) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    private static TreeSet<String> keys(Properties sentences) {
        var keys = new TreeSet<>(sentences.stringPropertyNames());
        keys.removeIf(key -> key.startsWith("value."));
        return keys;
    }

    private static TreeSet<String> placeholders(String sentence) {
        var names = new TreeSet<String>();
        Pattern.compile("\\{([^}]+)}").matcher(sentence).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static Properties sentences(String language) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                VerdictTextTest.class.getResourceAsStream("/verdict-texts/" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
