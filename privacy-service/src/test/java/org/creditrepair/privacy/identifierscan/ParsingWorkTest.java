package org.creditrepair.privacy.identifierscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.LabelIndex;
import org.creditrepair.privacy.finding.Labels;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To parse is the dearest step: a text of digits one by one, of which every window is looked at, is parsed seldom. */
class ParsingWorkTest {
    private static final Numerals NUMERALS = Numerals.shipped();
    private static final Labels LABELS = Labels.shipped();
    private static final int LENGTH = 4_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0-0-",
                "0 0 ",
                "0-",
                "0 ",
                "0.",
                "0(",
                "(0",
                "00-",
                "01-",
                "010-",
                "86-",
                "8-6-",
                "0十",
                "0-1-",
                "010 ",
                "021-6-",
                "0571-8-8-",
                "1-3-",
                "13-9-",
                "9-1-",
                "1 9 9 0 ",
                "0-2-1-",
                "0-2-0-2-",
                "0-1-0-8-8-8-8-",
                "0-5-7-1-",
                "8-6-1-0-",
                "8-6-0-1-0-",
                "+8-6-1-0-",
                "+8-6-1-3-9-",
                "0-0-8-6-1-0-",
                "0转",
                "0-1-0转8-",
                "0-1-0-8-8-8-8-6-6-6-6转0-1-",
                "1 3 9 0 0 0 0 1 2 3 4 ",
                "1 ",
                "5-",
                "9-",
                "9-0-",
                "6 2 2 2 0 ",
                "零-一-",
                "0零",
                "1 1 0 1 0 1 1 9 9 0 0 3 0 7 "
            })
    void no_text_is_parsed_more_often_than_it_has_characters(String pattern) {
        assertThat(parsings(pattern.repeat(LENGTH / pattern.length()))).isLessThanOrEqualTo(LENGTH);
    }

    @Test
    void what_begins_with_no_area_code_is_not_parsed() {
        assertThat(parsings("0-".repeat(LENGTH))).isZero();
        assertThat(parsings("0009-1234567")).isZero();
        assertThat(parsings("10-88886666")).isZero();
        assertThat(parsings("010-88886666")).isOne();
    }

    private static int parsings(String original) {
        var count = new AtomicInteger();
        var scanner = new NumberScanner(NumberContext.shipped(), (kind, written) -> {
            count.incrementAndGet();
            return kind.parse(written);
        });
        var text = FoldedText.of(original);
        scanner.scan(
                new SourceText(text, DigitGroups.of(text, NUMERALS), LabelIndex.of(text, LABELS)), candidate -> {});
        return count.get();
    }
}
