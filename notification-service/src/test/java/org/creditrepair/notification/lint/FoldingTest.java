package org.creditrepair.notification.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    private static final Folding FOLDING = Folding.standard().orElseThrow();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '~',
            value = {
                "Hello|hello",
                "ＨＥＬＬＯ|hello",
                "héllö|hello",
                "he\u0301llo|hello",
                "hel\u200blo|hello",
                "hel\u00adlo|hello",
                "hel\ufeff\u2060lo|hello",
                "a\u0000b|ab",
                "hеllо|hello",
                "hel*lo|hello",
                "hel_lo|hello",
                "hel.lo|hel.lo",
                "it’s “so”|it's \"so\"",
                "two  \t spaces|two spaces",
                "no\u00a0break|no break",
                "拘 留|拘留",
                "拘\u3000留|拘留",
                "拘*留|拘留",
                "拘.-留|拘留",
                "拘，留|拘,留",
                "拘+留|拘留",
                "拘=留|拘留",
                "拘\u3164留|拘留",
                "拘\uffa0留|拘留",
                "拘\u2800留|拘留",
                "拘\u115f留|拘留",
                "拘\u1160留|拘留",
                "拘\ud83d\ude00留|拘留",
                "拘\ud83d\udc4d\ud83c\udffd\ufe0f留|拘留",
                "拘☠留|拘留",
                "拘\udb40\udc41留|拘留",
                "arr☠ested|arrested",
                "arr\u115fested|arrested",
                "to\u3164us|to us",
                "to\u2800us|to us",
                "☠ us|• us",
                "\ud83d\udc4d\ud83c\udffd|••",
                "\ud869\uded6|\ud869\uded6",
                "拘。留|拘。留",
                "起訴|起诉",
                "留 a|留 a",
                "a 留|a 留",
                "a r r e s t|arrest",
                "a-r-r-e-s-t|arrest",
                "w e  s u e|we sue",
                "w e s u|wesu",
                "a b c|a b c",
                "xa b c d|xa b c d",
                "a b c de|a b c de",
                "a b c d e!|abcde!",
                " leading|~ leading~"
            })
    void what_hides_a_phrase_is_taken_away(String text, String folded) {
        assertThat(FOLDING.fold(text).text()).isEqualTo(folded.replace("~", ""));
    }

    @Test
    void a_place_leads_back_to_the_original() {
        var folded = FOLDING.fold("Ｘ 拘 \u200b留 he\u0301");

        assertThat(folded.text()).isEqualTo("x 拘留 he");
        assertThat(folded.origin(new Span(2, 4))).isEqualTo(new Span(2, 6));
        assertThat(folded.origin(new Span(5, 7))).isEqualTo(new Span(7, 10));
    }

    @Test
    void stretches_that_were_spaced_out_are_known() {
        assertThat(FOLDING.fold("so a r r e s t, w e  s u e").spacedOut())
                .containsExactly(new Span(3, 9), new Span(11, 17));
        assertThat(FOLDING.fold("nothing of the kind").spacedOut()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[words a] | pairs = sue | 2 | pairs: not a word with its translation: sue",
                "[words a] | pairs = sue/ | 2 | pairs: not a word with its translation: sue/",
                "[words a] | pairs = /x | 2 | pairs: not a word with its translation: /x",
                "[words a] | pairs = a/b/c | 2 | pairs: not a word with its translation: a/b/c",
                "[words a] | other = ab | 2 | unknown key other",
                "[characters a] | pairs = abc | 2 | pairs: not a pair of characters: abc",
                "[characters a] | other = ab | 2 | unknown key other",
                "[letters a] | pairs = ab | 1 | unknown section [letters]"
            })
    void a_file_with_a_fault_is_refused(String head, String line, int number, String reason) {
        var reading = DataFile.parse("my.folding", head + "\n" + line).then(Folding::read);

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused<Folding>) reading).refusals()).contains(new Refusal("my.folding", number, reason));
    }

    @Test
    void later_sections_add_to_the_earlier_ones() {
        var folding = DataFile.parse("my.folding", "[characters a]\npairs = xa\n[characters b]\npairs = yb zc")
                .then(Folding::read)
                .orElseThrow();

        assertThat(List.of(folding.fold("xyz").text())).containsExactly("abc");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "我们会 sue you!|我们会起诉您!",
                "we will 起诉 you|我们会起诉您",
                "我们会sue you|我们会起诉您",
                "我们 will not sue you|我们不会起诉您",
                "我们会 pursue you|我们会 pursue您",
                "Pay. 我们会 pay|pay. 我们会还款",
                "您的 legal  action|您的法律行动"
            })
    void a_sentence_in_two_languages_is_also_read_in_chinese(String text, String reading) {
        var readings = FOLDING.readings(text);

        assertThat(readings).hasSize(2);
        assertThat(readings.getFirst()).isEqualTo(FOLDING.fold(text));
        assertThat(readings.getLast().text()).isEqualTo(reading);
        assertThat(readings.getLast().origins()).hasSize(reading.length());
    }

    @Test
    void a_sentence_in_one_language_is_read_once() {
        assertThat(FOLDING.readings("We will sue you. 您好。")).hasSize(1);
        assertThat(FOLDING.readings("我们会 ok")).hasSize(1);
        assertThat(DataFile.parse("my.folding", "[characters a]\npairs = xa")
                        .then(Folding::read)
                        .orElseThrow()
                        .readings("我们会 sue you"))
                .hasSize(1);
    }

    @Test
    void a_word_that_was_said_in_chinese_leads_back_to_where_it_stands() {
        var reading = FOLDING.readings("我们会 sue you").getLast();

        assertThat(reading.origin(new Span(2, 5))).isEqualTo(new Span(2, 7));
        assertThat(reading.origin(new Span(5, 6))).isEqualTo(new Span(8, 11));
    }
}
