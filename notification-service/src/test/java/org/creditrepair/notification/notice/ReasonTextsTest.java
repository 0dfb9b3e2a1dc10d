package org.creditrepair.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.rule.Confidence;
import org.creditrepair.notification.rule.RuleId;
import org.creditrepair.notification.rule.RuleOrigin;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTextsTest {
    private static final KeptRule CONSENT = new KeptRule("consent", "suppress", "No basis", "没有依据", true);
    private static final KeptRule OLD = new KeptRule("freshness", "suppress", "Too old", null, null);

    @Test
    void the_rule_that_decided_says_why_in_both_languages() {
        assertThat(ReasonTexts.of("consent", List.of(OLD, CONSENT)))
                .containsExactly(entry("zh-CN", "没有依据"), entry("en", "No basis"));
    }

    @Test
    void what_was_kept_in_english_only_is_said_in_english() {
        assertThat(ReasonTexts.of("freshness", List.of(OLD, CONSENT)))
                .containsExactly(entry("zh-CN", "Too old"), entry("en", "Too old"));
    }

    @Test
    void of_two_laws_with_a_rule_of_one_name_the_one_that_decided_says_why() {
        var other = new KeptRule("quiet-hours", "send", "Outside of 22:00-07:00", "不在时段内", null);
        var later = new KeptRule("quiet-hours", "defer", "Within 22:00-06:00", "在后一时段内", null);
        var decided = new KeptRule("quiet-hours", "defer", "Within 21:00-08:00", "在时段内", true);

        assertThat(ReasonTexts.of("quiet-hours", List.of(other, later, decided)))
                .containsExactly(entry("zh-CN", "在时段内"), entry("en", "Within 21:00-08:00"));
        assertThat(ReasonTexts.of("quiet-hours", List.of(other, later)))
                .containsExactly(entry("zh-CN", "在后一时段内"), entry("en", "Within 22:00-06:00"));
    }

    @Test
    void only_the_outcome_that_decided_is_marked() {
        var chinese = outcome("cn", Effect.DEFER);
        var british = outcome("uk", Effect.SEND);

        assertThat(KeptRule.of(chinese, Optional.of(chinese)).decided()).isTrue();
        assertThat(KeptRule.of(british, Optional.of(chinese)).decided()).isNull();
        assertThat(KeptRule.of(british, Optional.empty()).decided()).isNull();
    }

    private static RuleOutcome outcome(String pack, Effect effect) {
        var rule = new RuleOrigin(
                new RuleId(pack, 1, "quiet-hours"),
                "CN",
                "authority",
                EffectivePeriod.since(LocalDate.EPOCH),
                Confidence.HIGH);
        return new RuleOutcome(
                rule,
                Ground.QUIET_HOURS,
                effect,
                Finding.of("hours.deferring", new Input("hours", "x"), new Input("zones", "y")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-address",
                "disclosure-refused",
                "disclosure-rejected",
                "privacy-service-unavailable",
                "recipient-refused",
                "mail-server-unavailable",
                "missing-placeholder",
                "missing-template",
                "unexpected"
            })
    void every_failure_of_a_hand_over_is_said_in_both_languages(String cause) {
        var texts = ReasonTexts.of(cause, List.of(CONSENT));

        assertThat(texts).containsOnlyKeys("zh-CN", "en");
        assertThat(texts.get("zh-CN")).matches(".*\\p{IsHan}.*");
        assertThat(texts.get("en")).matches("[\\p{ASCII}]{20,}");
    }

    @Test
    void a_reason_that_nobody_knows_has_no_text() {
        assertThat(ReasonTexts.of("something-else", List.of(CONSENT))).isEmpty();
    }
}
