package org.creditrepair.notification.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final String FOLDER = "/sentence-texts";

    @Test
    void a_sentence_is_filled_with_its_values_as_they_are() {
        assertThat(Sentences.read(FOLDER, "en").say("greeting", Map.of("time", "evening", "name", "$1 \\ {time}")))
                .isEqualTo("Good evening, $1 \\ {time}");
    }

    @Test
    void words_that_are_known_are_said_in_the_language_one_by_one() {
        assertThat(Sentences.read(FOLDER, "en").say("greeting", Map.of("time", "day", "name", "day")))
                .isEqualTo("Good afternoon, day");
        assertThat(Sentences.read(FOLDER, "zh-CN").say("greeting", Map.of("time", "day", "name", "a of b")))
                .isEqualTo("a 之 b，下午好");
    }

    @Test
    void every_kind_of_chinese_is_chinese_and_everything_else_english() {
        assertThat(Sentences.isChinese("zh")).isTrue();
        assertThat(Sentences.isChinese("zh-Hant-TW")).isTrue();
        assertThat(Sentences.isChinese("fr")).isFalse();
        assertThat(Sentences.isChinese("zhx")).isFalse();
        assertThat(Sentences.read(FOLDER, "zh-Hant-TW").say("greeting", Map.of("time", 7, "name", 8)))
                .isEqualTo("8，7好");
        assertThat(Sentences.read(FOLDER, "fr").say("greeting", Map.of("time", 7, "name", 8)))
                .isEqualTo("Good 7, 8");
    }

    @Test
    void it_is_told_which_sentences_there_are() {
        var sentences = Sentences.read(FOLDER, "en");

        assertThat(sentences.knows("greeting")).isTrue();
        assertThat(sentences.knows("farewell")).isFalse();
    }

    @Test
    void a_sentence_or_a_value_that_is_not_there_is_a_defect() {
        var sentences = Sentences.read(FOLDER, "en");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentences.say("farewell", Map.of()))
                .withMessage("no sentence farewell");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentences.say("greeting", Map.of("time", "day")))
                .withMessage("no value of name");
    }
}
