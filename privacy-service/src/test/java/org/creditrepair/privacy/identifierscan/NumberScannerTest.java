package org.creditrepair.privacy.identifierscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.creditrepair.privacy.finding.ScanTable;
import org.creditrepair.privacy.finding.Scanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many groups of digits a text has, the last is read as the first; all else stands in the tables. */
class NumberScannerTest {
    private static final ScanTable TABLE = new ScanTable("/identifierscan/candidates.txt");
    private static final List<Scanner> SCANNERS = List.of(new NumberScanner(NumberContext.shipped()));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64, 65, 127, 128, 129})
    void every_number_of_a_list_is_found(int count) {
        assertThat(found("13900001234\n".repeat(count))).isEqualTo(each("mobile 13900001234 ()", count));
        assertThat(found("座机88886666\n".repeat(count))).isEqualTo(each("landline 88886666 (labelled odd)", count));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 40, 45, 46, 47, 52, 53, 54, 110, 117})
    void a_number_written_digit_by_digit_is_found_behind_any_other_digits(int others) {
        var before = "5，".repeat(others);

        assertThat(found(before + "1 3 9 0 0 0 0 1 2 3 4")).isEqualTo("mobile 1 3 9 0 0 0 0 1 2 3 4 ()");
        assertThat(found(before + "1-1-0-1-0-1-1-9-9-0-0-3-0-7-1-2-3-3"))
                .startsWith("national-id 1-1-0-1-0-1-1-9-9-0-0-3-0-7-1-2-3-3 (check-character)");
    }

    private static String each(String candidate, int count) {
        return String.join(" ; ", Collections.nCopies(count, candidate));
    }

    private static String found(String text) {
        return TABLE.candidates(text, SCANNERS);
    }
}
