package org.creditrepair.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.creditrepair.notification.ServiceTest;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.wording.Wording;
import org.creditrepair.notification.wording.Wordings;
import org.junit.jupiter.api.Test;

/** Every notice that may be caused has a lawful text on each of its channels and in each language. */
@QuarkusTest
class NoticeWordingTest extends ServiceTest {
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");
    private static final LocalDate EARLY = LocalDate.parse("2019-01-01");

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
    void every_text_says_who_writes_and_where_to_stop_or_dispute() {
        forEachText((type, channel, wording) -> {
            assertThat(wording.body()).contains("{sender}", "{contact}");
            assertThat(wording.body()).containsAnyOf("异议", "wrong");
            assertThat(wording.body()).containsAnyOf("不希望", "其他方式", "no longer want", "another way");
        });
    }

    @Test
    void no_subject_line_tells_of_a_debt_an_amount_or_a_name() {
        forEachText((type, channel, wording) -> assertThat(wording.subject())
                .isNotBlank()
                .doesNotContain("{", "逾期", "欠", "还款", "催", "债", "元")
                .doesNotContainIgnoringCase("overdue", "debt", "owe", "pay", "due", "instal"));
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
