package org.creditrepair.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditrepair.notification.ServiceTest;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.lint.Circumstances;
import org.creditrepair.notification.lint.Folding;
import org.creditrepair.notification.lint.LintRuleFile;
import org.creditrepair.notification.lint.Linter;
import org.creditrepair.notification.lint.NoticeParts;
import org.creditrepair.notification.lint.Occasion;
import org.creditrepair.notification.wording.Wording;
import org.creditrepair.notification.wording.Wordings;
import org.junit.jupiter.api.Test;

/** Every notice that may be caused has a lawful text on each of its channels and in each language. */
@QuarkusTest
class NoticeWordingTest extends ServiceTest {
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");
    private static final LocalDate EARLY = LocalDate.parse("2019-01-01");

    private static final Linter LINTER =
            new Linter(LintRuleFile.standard().orElseThrow(), Folding.standard().orElseThrow());

    @Inject
    Wordings wordings;

    @Test
    void every_notice_has_a_text_that_its_event_fills() {
        forEachText((type, channel, wording) -> {
            var available = new HashSet<>(List.of("sender", "contact"));
            type.parameters().forEach(parameter -> available.add(parameter.name()));
            if (channel == Channel.EMAIL) {
                available.add("name");
            }
            assertThat(wording.missing(available)).as(wording.stamp()).isEmpty();
        });
    }

    @Test
    void no_rule_about_texts_finds_anything_in_any_text() {
        forEachText((type, channel, wording) -> {
            var language = wording.body().contains("异议") ? "zh-CN" : "en";
            var now = new Circumstances(
                    Set.of("CN"),
                    language,
                    type.purpose().id(),
                    channel.id(),
                    "collector",
                    Occasion.FIRST,
                    EARLY,
                    Map.of());

            assertThat(LINTER.lint(NoticeParts.of(wording.subject(), wording.body()), now))
                    .as(wording.stamp() + " " + language)
                    .isEmpty();
        });
    }

    @Test
    void every_text_has_a_subject_line_without_placeholder() {
        forEachText((type, channel, wording) ->
                assertThat(wording.subject()).isNotBlank().doesNotContain("{"));
    }

    @Test
    void an_in_app_text_names_nobody() {
        forEachText((type, channel, wording) -> {
            if (channel == Channel.IN_APP) {
                assertThat(wording.body()).doesNotContain("{name}", "{obligation}");
            }
        });
    }

    @Test
    void there_is_no_text_before_the_first_version_or_in_another_language() {
        assertThat(wordings.find("case-opened", "frame-email-repair", "en", EARLY.minusDays(1)))
                .isEmpty();
        assertThat(wordings.find("case-opened", "frame-email-repair", "fr", EARLY))
                .isEmpty();
        assertThat(wordings.find("case-opened", "frame-email-security", "en", EARLY))
                .isEmpty();
    }

    private interface Check {
        void accept(NoticeType type, Channel channel, Wording wording);
    }

    private void forEachText(Check check) {
        for (var type : NoticeCatalogue.all()) {
            for (var channel : type.channels()) {
                for (var language : LANGUAGES) {
                    var frame = "frame-" + channel.id() + "-" + type.purpose().id();
                    var wording = wordings.find(type.template(), frame, language, EARLY);
                    assertThat(wording)
                            .as(type.template() + " " + channel + " " + language)
                            .isPresent();
                    check.accept(type, channel, wording.get());
                }
            }
        }
    }
}
