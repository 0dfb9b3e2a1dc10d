package org.creditrepair.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Wording WORDING = new Wording("t/1", "About your plan", "{name}: {amount} by {first-due}.");

    @Test
    void every_placeholder_is_filled_with_the_value_as_it_is() {
        var rendered = WORDING.render(Map.of("name", "{amount} $1 \\", "amount", "1.00", "first-due", "today"));

        assertThat(rendered.subject()).isEqualTo("About your plan");
        assertThat(rendered.body()).isEqualTo("{amount} $1 \\: 1.00 by today.");
    }

    @Test
    void a_value_that_is_missing_is_named() {
        assertThat(WORDING.missing(Set.of("name"))).containsExactly("amount", "first-due");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDING.render(Map.of("name", "A")))
                .withMessage("t/1 lacks [amount, first-due]");
    }

    @Test
    void a_subject_with_a_placeholder_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording("t/1", "You owe {amount}", "body"));
    }

    @Test
    void a_rendered_text_shows_nothing_of_its_body() {
        assertThat(new Wording.Rendered("Subject", "private").toString()).doesNotContain("private");
    }

    @ParameterizedTest(name = "{0} {1} in {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY | 1234567.50 CNY | zh-CN | 人民币1,234,567.50元",
                "MONEY | 0.05 CNY | zh-CN | 人民币0.05元",
                "MONEY | 1234.50 USD | zh-CN | USD 1,234.50",
                "MONEY | 1234.50 CNY | en | CNY 1,234.50",
                "DATE | 2021-01-05 | zh-CN | 2021年1月5日",
                "DATE | 2021-12-31 | en | 31 December 2021",
                "TEXT | 12 | zh-CN | 12",
                "TEXT | 12 | en | 12"
            })
    void a_value_is_written_as_its_reader_expects(ValueKind kind, String kept, String language, String written) {
        assertThat(kind.write(kept, language)).isEqualTo(written);
    }
}
