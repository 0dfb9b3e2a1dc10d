package org.creditrepair.privacy.addressscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.finding.ScanTable;
import org.creditrepair.privacy.finding.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AddressScannersTest {
    private static final ScanTable TABLE = new ScanTable("/addressscan/candidates.txt");
    private static final List<Scanner> SCANNERS = AddressScanners.shipped(Numerals.shipped());

    @ParameterizedTest
    @MethodSource("candidates")
    void a_text_has_these_candidates(String text, String expected) {
        assertThat(TABLE.candidates(text, SCANNERS)).isEqualTo(expected);
    }

    static Stream<Arguments> candidates() {
        return TABLE.rows();
    }

    @Test
    void the_table_is_of_a_size_that_says_something() {
        assertThat(candidates()).hasSizeGreaterThan(200);
    }
}
