package org.creditrepair.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTextsTest {
    private static final KeptRule CONSENT = new KeptRule("consent", "suppress", "No basis", "没有依据");
    private static final KeptRule OLD = new KeptRule("freshness", "suppress", "Too old", null);

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
