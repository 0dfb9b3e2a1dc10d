package org.creditrepair.notification.optout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        "Don’t, dont",
        "Don´t, dont",
        "'''stop''', stop",
        "s​to­p, stop",
        "rock ''n roll, rock n roll",
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
    @CsvSource({
        "opt-out, optout, true",
        "stop stop, stop, true",
        "stop sto, stop, false",
        "st, stop, false",
        "'', stop, false",
        "stop, '', false",
        "OPT OUT, opt out, true",
        "opt in, opt out, false",
        "'', '', true"
    })
    void spaces_do_not_matter_for_a_whole_message(String one, String other, boolean isSame) {
        assertThat(Phrase.of(one).isSameAs(Phrase.of(other))).isEqualTo(isSame);
    }

    @ParameterizedTest(name = "\"{0}\": \"{1}\"")
    @CsvSource({
        "please stop, stop",
        "please please stop thank you please, stop",
        "pleased stop, pleased stop",
        "stop displease, stop displease",
        "please, ''",
        "stop please now, stop please now",
        "请停止, 停止",
        "停止谢谢, 停止",
        "请请, ''",
        "stop 请, stop"
    })
    void what_is_said_out_of_courtesy_is_left_away_at_both_ends(String text, String rest) {
        var courtesies = List.of(Phrase.of("please"), Phrase.of("thank you"), Phrase.of("请"), Phrase.of("谢谢"));

        assertThat(Phrase.of(text).without(courtesies).words()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"ab cde", "a", "ab ac"})
    void forms_are_pairs_of_which_the_first_occurs_once(String forms) {
        var reading =
                DataFile.parse("own.words", "version = 1\nforms = " + forms).then(StopWords::read);

        assertThat(reading.toString()).contains("own.words:2: forms: not a pair of characters that occurs once: ");
    }

    @Test
    void forms_hold_for_phrases_and_messages_and_courtesies_alike() {
        var words = DataFile.parse("own.words", """
            version = 1
            forms = 發发 謝谢
            courtesies = 謝
            [language zh]
            authority = x
            whole = 不發
            within = 別發
            unclear = 發
            """).then(StopWords::read).orElseThrow();

        assertThat(words.read("不发谢")).isEqualTo(Reply.STOP);
        assertThat(words.read("就別发了")).isEqualTo(Reply.STOP);
        assertThat(words.read("发")).isEqualTo(Reply.UNCLEAR);
    }
}
