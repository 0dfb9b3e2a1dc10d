package org.creditrepair.notification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    private static final Folding FOLDING = Folding.standard().orElseThrow();

    @ParameterizedTest(name = "\"{0}\" in \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "will sue | we will sue you | true",
                "will sue | we will, sue you | false",
                "will sue | we will. Sue you | false",
                "will sue | we will pursue you | false",
                "will sue | we will suet | false",
                "will sue | goodwill sue | false",
                "sue* | sued | true",
                "sue* | ensue | false",
                "~(sue|take (you )?to court) you~ | we sue you | true",
                "~(sue|take (you )?to court) you~ | we take you to court you | true",
                "take (you )?to court | take to court | true",
                "take (you )?to court | take you to court | true",
                "take (you )?to court | take them to court | false",
                "will .. court | will see you in court | false",
                "will .. court | will see a court | true",
                "will .. court | will, a court | false",
                "will ... court | will see you, in court | true",
                "will ... court | will see. A court | false",
                "will ... court | will be there to tell all of it to the court | false",
                "will .... court | will be there to tell all of it to the court | true",
                "will .... court | will be there! The court | false",
                "# hours | 24 hours | true",
                "# hours | 1,000.5 hours | true",
                "# hours | some hours | false",
                "# ?yuan | 24yuan | true",
                "# yuan | 24yuan | false",
                "yuan | ayuan | false",
                "arrested | arrest-ed | true",
                "arrested | arrest--ed | false",
                "no one | no-one | true",
                "owe | to-we | false",
                "拘留 | 拘，留 | true",
                "拘留 | 拘【】留 | true",
                "拘留 | 拘、 /留 | true",
                "拘留 | 拘【，】、留 | false",
                "拘留 | 拘a留 | false",
                "起诉您 | 我们起诉您 | true",
                "起诉您 | 起 诉 您 | true",
                "将..起诉 | 将立即起诉 | true",
                "将..起诉 | 将，起诉 | false",
                "将..起诉 | 将一二三四五六七八起诉 | true",
                "将..起诉 | 将一二三四五六七八九起诉 | false",
                "将...起诉 | 将，再说一遍，起诉 | true",
                "将...起诉 | 将来。起诉 | false",
                "(¥) ?# | ¥500 | true",
                "(¥) ?# | ¥ 500 | true",
                "won't pay | won’t pay | true",
                "a\\.b | a.b | true",
                "a\\.b | axb | false"
            })
    void a_phrase_is_found_where_its_words_stand(String phrase, String text, boolean isFound) {
        assertThat(Phrase.of(phrase).find(FOLDING.fold(text)).findAny().isPresent())
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(a", "a)", "*", "a.", "?", "\\"})
    void what_is_no_phrase_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of(text)).withMessage("not a phrase: " + text);
    }

    @Test
    void a_phrase_is_written_as_it_is_read() {
        assertThat(Phrase.of("will .. (sue|take)")).hasToString("will .. (sue|take)");
    }

    @ParameterizedTest(name = "\"{0}\" with \"{1}\": {2}")
    @CsvSource({
        "This is {sender}, A.B. (Office), true",
        "This is a.b. (office), A.B. (Office), true",
        "This is a.b. office, A.B. (Office), false",
        "This is axb. (office), A.B. (Office), false",
        "这里是信用修復服務中心, 信用修复服务中心, true",
        "我们是信用修复中心.联系您, 信用修复中心., true",
        "这里是·信用修复中心。, ·信用修复中心·, true",
        "信用修复中心*您好, *信用修复中心 *, true",
        "信用修复中心您好, 信用修复中心., true",
        "信用修复您好, 信用修复中心., false",
        "我们是*，您好, *, true",
        "我们是，您好, *, false",
        "This is office+1@example.org, office+1@example.org, true"
    })
    void a_placeholder_is_what_stands_for_it(String text, String sender, boolean isFound) {
        assertThat(Phrase.of("{sender}").isIn(FOLDING.fold(text), Map.of("sender", sender), FOLDING))
                .isEqualTo(isFound);
    }

    @Test
    void a_placeholder_without_a_value_stands_for_itself() {
        var phrase = Phrase.of("write to {contact}");

        assertThat(phrase.isIn(FOLDING.fold("Write to {contact}."), Map.of(), FOLDING))
                .isTrue();
        assertThat(phrase.isIn(FOLDING.fold("Write to us."), Map.of(), FOLDING)).isFalse();
    }
}
