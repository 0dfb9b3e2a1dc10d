package org.creditrepair.repair.referencerate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRatesTest {
    private static final ReferenceRates PRIME = ReferenceRates.loanPrimeRate().orThrow();
    private static final String HEAD = "from | until | rate | source | confidence\n";

    @ParameterizedTest
    @CsvSource({
        "2019-08-20, 0.0425", "2019-09-19, 0.0425", "2019-09-20, 0.0420", "2019-11-20, 0.0415", "2020-02-20, 0.0405",
        "2020-04-20, 0.0385", "2020-08-20, 0.0385", "2021-12-19, 0.0385", "2021-12-20, 0.0380", "2022-01-20, 0.0370",
        "2022-08-22, 0.0365", "2023-06-20, 0.0355", "2023-08-21, 0.0345", "2024-05-20, 0.0345", "2024-07-21, 0.0345",
        "2024-07-22, 0.0335", "2024-10-21, 0.0310", "2025-05-20, 0.0300", "2025-12-31, 0.0300",
    })
    void the_newest_quote_of_the_day_holds_from_its_very_day(LocalDate date, BigDecimal rate) {
        assertThat(PRIME.on(date).orThrow().rate()).isEqualTo(rate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-08-19", "2026-01-01", "2030-01-01"})
    void a_day_without_a_known_value_is_refused(LocalDate date) {
        assertThat(PRIME.on(date)).isEqualTo(Result.refused(Reason.NO_VALUE_KNOWN, "lpr.1y", date));
    }

    @Test
    void a_quote_tells_its_source_and_confidence() {
        var quote = PRIME.on(LocalDate.of(2024, 6, 15)).orThrow();

        assertThat(quote.source()).contains("National Interbank Funding Center");
        assertThat(quote.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void a_day_in_a_gap_of_a_loaded_series_is_refused() {
        var rates = read(HEAD
                        + "2024-01-01 | 2024-01-31 | 0.03 | made up | low\n"
                        + "2024-03-01 | 2024-03-31 | 0.02 | made up | low\n")
                .orThrow();

        assertThat(rates.on(LocalDate.of(2024, 1, 31)).isAccepted()).isTrue();
        assertThat(rates.on(LocalDate.of(2024, 2, 1)))
                .isEqualTo(Result.refused(Reason.NO_VALUE_KNOWN, "made.up", "2024-02-01"));
        assertThat(rates.on(LocalDate.of(2024, 3, 1)).orThrow().rate()).isEqualTo("0.02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        2024-01-01 | 2023-12-31 | 0.03  | made up | low ; UNREADABLE ; made-up.txt line 2 ; until is before from: 2023-12-31
        2024-01-01 | 2024-01-31 | -0.01 | made up | low ; UNREADABLE ; made-up.txt line 2 ; rate is negative: -0.01
        2024-01-01 | 2024-01-31 | 0.03  |         | low ; UNREADABLE ; made-up.txt line 2 source ; ''
        """)
    void a_line_that_cannot_be_is_refused(String row, Reason reason, String field, String value) {
        assertThat(read(HEAD + row)).isEqualTo(Result.refused(reason, field, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-31", "2024-01-15", "2023-12-01"})
    void quotes_that_overlap_or_descend_are_refused(String second) {
        var text = HEAD + "2024-01-01 | 2024-01-31 | 0.03 | made up | low\n" + second
                + " | 2024-03-31 | 0.02 | made up | low\n";

        assertThat(read(text)).isEqualTo(Result.refused(Reason.OVERLAPS, "made-up.txt from", second));
    }

    @Test
    void quotes_given_by_hand_must_ascend_too() {
        var later = new Quote(
                LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), BigDecimal.ONE, "made up", Confidence.LOW);
        var earlier = new Quote(
                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1), BigDecimal.ZERO, "made up", Confidence.LOW);

        assertThat(new ReferenceRates("made.up", List.of(earlier, later)).quotes())
                .hasSize(2);
        assertThatThrownBy(() -> new ReferenceRates("made.up", List.of(later, earlier)))
                .hasMessage("quotes must ascend and not overlap: 2024-01-01");
    }

    private static Result<ReferenceRates> read(String text) {
        return ReferenceRates.read("made.up", new DataTable("made-up.txt", text));
    }
}
