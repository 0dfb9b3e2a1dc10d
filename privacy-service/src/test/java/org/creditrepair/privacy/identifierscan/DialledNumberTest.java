package org.creditrepair.privacy.identifierscan;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.LabelIndex;
import org.creditrepair.privacy.finding.Labels;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialledNumberTest {
    private static final Numerals NUMERALS = Numerals.shipped();
    private static final Labels LABELS = Labels.shipped();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`打86-139`, `86-139`",
                "`打+86-139`, `+86-139`",
                "`打+ - 86-139`, `+ - 86-139`",
                "`打+ -- 86-139`, `86-139`",
                "`打+(86)139`, `+(86)139`",
                "`打(+86)139`, `(+86)139`",
                "`打(86)139`, `(86)139`",
                "`打(86-139)`, `86-139`",
                "`打(010)888`, `(010)888`",
                "`打(010(888)`, `010(888`",
                "`打+0086-139`, `0086-139`",
                "`打+139`, `139`",
                "`打+ 87 139`, `87 139`"
            })
    void a_plus_or_a_bracket_may_belong_to_a_number(String text, String written) {
        var dialled = dialled(text);

        assertThat(dialled.written()).isEqualTo(written);
        assertThat(dialled.start()).isEqualTo(text.indexOf(written));
    }

    @Test
    void it_is_written_in_one_line_with_digits() {
        assertThat(dialled("幺三九\t①二-5").written()).isEqualTo("139 12-5");
        assertThat(dialled("139 0000\r\n1234").written()).isEqualTo("139 0000  1234");
    }

    /** All groups of a text. */
    private static DialledNumber dialled(String original) {
        var text = FoldedText.of(original);
        var groups = DigitGroups.of(text, NUMERALS);
        var window = new NumberWindow(groups);
        assertThat(window.startAt(0)).isTrue();
        for (var group = 1; group < groups.count(); group++) {
            assertThat(window.extend() || window.extendOverLine()).isTrue();
        }
        return DialledNumber.of(window, new SourceText(text, groups, LabelIndex.of(text, LABELS)));
    }
}
