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
}
