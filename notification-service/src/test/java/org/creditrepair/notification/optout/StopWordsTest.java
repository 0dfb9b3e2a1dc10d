package org.creditrepair.notification.optout;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class StopWordsTest {
    private static final StopWords WORDS = StopWords.builtIn();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/optout/replies.csv", numLinesToSkip = 1)
    void a_reply_says(String message, Reply reply) {
        assertThat(WORDS.read(message)).isEqualTo(reply);
    }

    @Test
    void nothing_says_nothing() {
        assertThat(WORDS.read("")).isEqualTo(Reply.OTHER);
        assertThat(WORDS.read(" ?! ")).isEqualTo(Reply.OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[language en]; 2: missing key authority",
                "[words en]; 2: no such section: words",
                "version = 2; 2: key version occurs twice"
            })
    void a_file_that_cannot_be_read_is_refused(String line, String reason) {
        var reading = DataFile.parse("own.words", "version = 1\n" + line).then(StopWords::read);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.refusals().toString()).contains("own.words:" + reason));
    }

    @Test
    void an_empty_phrase_is_refused() {
        var reading = DataFile.parse("own.words", """
            version = 1
            [language en]
            authority = x
            whole = stop | | end
            within = stop it
            unclear = stop
            """).then(StopWords::read);

        assertThat(reading.toString()).contains("own.words:4: whole: a phrase is empty");
    }

    @Test
    void an_operator_may_bring_other_languages() {
        var words = DataFile.parse("own.words", """
            version = 1
            [language fr]
            authority = x
            whole = arrêt
            within = ne plus
            unclear = stop
            """).then(StopWords::read).orElseThrow();

        assertThat(words.read("ARRÊT !")).isEqualTo(Reply.STOP);
        assertThat(words.read("Ne plus m'écrire")).isEqualTo(Reply.STOP);
        assertThat(words.read("stop")).isEqualTo(Reply.UNCLEAR);
        assertThat(words.read("退订")).isEqualTo(Reply.OTHER);
    }

    @ParameterizedTest(name = "\"{0}\": \"{1}\"")
    @CsvSource({
        "STOP, stop",
        "'  S T O P ', s t o p",
        "Don’t, don t",
        "ＴＤ！, td",
        "【退订】, 退订",
        "TD谢谢, td 谢谢",
        "退订回T, 退订回 t",
        "请回复2或3, 请回复 2 或 3",
        "a1-b2, a1 b2",
        "'?!', ''"
    })
    void a_phrase_is_small_letters_and_digits(String text, String words) {
        assertThat(Phrase.of(text).words()).isEqualTo(words);
        assertThat(Phrase.of(text).isEmpty()).isEqualTo(words.isEmpty());
    }

    @ParameterizedTest(name = "\"{0}\" has \"{1}\": {2}")
    @CsvSource({
        "please stop now, stop, true",
        "stop, stop, true",
        "stopping, stop, false",
        "nonstop, stop, false",
        "do not text me, do not text, true",
        "do not textile, do not text, false",
        "请退订, 退订, true",
        "退 订, 退订, true",
        "退款, 退订, false"
    })
    void latin_words_are_found_whole_and_chinese_ones_anywhere(String text, String phrase, boolean isFound) {
        assertThat(Phrase.of(text).has(Phrase.of(phrase))).isEqualTo(isFound);
    }

    @ParameterizedTest(name = "\"{0}\" and \"{1}\": {2}")
    @CsvSource({"opt-out, optout, true", "OPT OUT, opt out, true", "opt in, opt out, false", "'', '', true"})
    void spaces_do_not_matter_for_a_whole_message(String one, String other, boolean isSame) {
        assertThat(Phrase.of(one).isSameAs(Phrase.of(other))).isEqualTo(isSame);
    }
}
