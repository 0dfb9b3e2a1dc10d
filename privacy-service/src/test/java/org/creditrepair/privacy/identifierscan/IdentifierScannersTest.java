package org.creditrepair.privacy.identifierscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.ScanTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierScannersTest {
    private static final List<ScanTable> TABLES = Stream.of(
                    "candidates", "persons-and-cards", "neighbours", "fixed-lines", "plates", "emails", "ip-addresses")
            .map(name -> new ScanTable("/identifierscan/" + name + ".txt"))
            .toList();

    @ParameterizedTest
    @MethodSource("candidates")
    void a_text_has_these_candidates(String text, String expected) {
        assertThat(TABLES.getFirst().candidates(text, IdentifierScanners.shipped()))
                .isEqualTo(expected);
    }

    static Stream<Arguments> candidates() {
        return TABLES.stream().flatMap(ScanTable::rows);
    }

    @Test
    void the_tables_are_of_a_size_that_says_something() {
        assertThat(candidates()).hasSizeGreaterThan(430);
    }
}
