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
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.lint.Circumstances;
import org.creditrepair.notification.lint.Finding;
import org.creditrepair.notification.lint.Folding;
import org.creditrepair.notification.lint.LintRuleFile;
import org.creditrepair.notification.lint.Linter;
import org.creditrepair.notification.lint.NoticeParts;
import org.creditrepair.notification.lint.Occasion;
import org.creditrepair.notification.wording.Reader;
import org.creditrepair.notification.wording.Wording;
import org.creditrepair.notification.wording.Wordings;
import org.junit.jupiter.api.Test;

/** Every notice that may be caused has a lawful text on each of its channels and in each language. */
@QuarkusTest
class NoticeWordingTest extends ServiceTest {
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");
    private static final LocalDate EARLY = LocalDate.parse("2019-01-01");

    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");

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
        forEachText((type, channel, wording) -> assertThat(lint(type, channel, wording, "CN"))
                .as(wording.stamp())
                .isEmpty());
    }

    @Test
    void a_reader_in_the_united_states_is_told_that_a_debt_collector_writes() {
        for (var jurisdiction : List.of("US", "US-MA", "US-NY-NYC")) {
            forEachText(jurisdiction, (type, channel, wording) -> {
                assertThat(lint(type, channel, wording, jurisdiction))
                        .as(wording.stamp())
                        .isEmpty();
                if (type.purpose() == Purpose.COLLECTION) {
                    assertThat(wording.stamp()).endsWith("/1-US");
                    assertThat(wording.body()).containsAnyOf("debt collector", "债务催收人");
                }
            });
        }
    }

    @Test
    void a_reader_elsewhere_is_not_told_so() {
        for (var jurisdiction : List.of("CN", "GB", "USX")) {
            forEachText(
                    jurisdiction,
                    (type, channel, wording) ->
                            assertThat(wording.body()).as(wording.stamp()).doesNotContain("debt collector", "债务催收人"));
        }
    }

    @Test
    void the_text_for_everybody_would_not_do_in_the_united_states() {
        forEachText((type, channel, wording) -> {
            if (type.purpose() == Purpose.COLLECTION) {
                assertThat(lint(type, channel, wording, "US"))
                        .as(wording.stamp())
                        .filteredOn(Finding::blocks)
                        .extracting(Finding::ruleId)
                        .contains("mini-miranda-collector", "mini-miranda-purpose", "mini-miranda-information");
            }
        });
    }

    private static List<Finding> lint(NoticeType type, Channel channel, Wording wording, String jurisdiction) {
        var language = wording.body().contains("异议") ? "zh-CN" : "en";
        var now = new Circumstances(
                Set.of(jurisdiction),
                language,
                type.purpose().id(),
                channel.id(),
                "collector",
                Occasion.FIRST,
                TODAY,
                Map.of());
        return LINTER.lint(NoticeParts.of(wording.subject(), wording.body()), now);
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
        assertThat(wordings.find(
                        "case-opened", "frame-email-repair", new Reader("en", Set.of("CN")), EARLY.minusDays(1)))
                .isEmpty();
        assertThat(wordings.find("case-opened", "frame-email-repair", new Reader("fr", Set.of("CN")), EARLY))
                .isEmpty();
        assertThat(wordings.find("case-opened", "frame-email-security", new Reader("en", Set.of("CN")), EARLY))
                .isEmpty();
    }

    private interface Check {
        void accept(NoticeType type, Channel channel, Wording wording);
    }

    private void forEachText(Check check) {
        forEachText("CN", check);
    }

    private void forEachText(String jurisdiction, Check check) {
        for (var type : NoticeCatalogue.all()) {
            for (var channel : type.channels()) {
                for (var language : LANGUAGES) {
                    var frame = "frame-" + channel.id() + "-" + type.purpose().id();
                    var wording =
                            wordings.find(type.template(), frame, new Reader(language, Set.of(jurisdiction)), EARLY);
                    assertThat(wording)
                            .as(type.template() + " " + channel + " " + language)
                            .isPresent();
                    check.accept(type, channel, wording.get());
                }
            }
        }
    }
}
