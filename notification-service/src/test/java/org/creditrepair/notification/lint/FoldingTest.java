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
}
