package org.creditrepair.repair.datatable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTableTest {
    private static final List<String> COLUMNS = List.of("from", "until", "rate", "count", "most", "confidence");
    private static final String HEAD = "from | until | rate | count | most | confidence\n";

    private record Entry(
            LocalDate from,
            Optional<LocalDate> until,
            BigDecimal rate,
            int count,
            Optional<Integer> most,
            Confidence confidence) {}

    @Test
    void rows_are_read_between_comments_and_empty_lines() {
        var text = "# a comment\n\n" + HEAD + "2024-02-29 |  | 0.24 | 3 | 7 | high\n# another\n"
                + "2024-03-01 | 2024-03-31 | 1 | -3 || low\n";

        assertThat(read(text))
                .isEqualTo(Result.of(List.of(
                        new Entry(
                                LocalDate.of(2024, 2, 29),
                                Optional.empty(),
                                new BigDecimal("0.24"),
                                3,
                                Optional.of(7),
                                Confidence.HIGH),
                        new Entry(
                                LocalDate.of(2024, 3, 1),
                                Optional.of(LocalDate.of(2024, 3, 31)),
                                BigDecimal.ONE,
                                -3,
                                Optional.empty(),
                                Confidence.LOW))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        2024-02-30 | 2024-03-31 | 0.24 | 3 | 7 | high   ; rates.txt line 2 from       ; 2024-02-30
                   | 2024-03-31 | 0.24 | 3 | 7 | high   ; rates.txt line 2 from       ; ''
        2024-02-29 | 31.03.2024 | 0.24 | 3 | 7 | high   ; rates.txt line 2 until      ; 31.03.2024
        2024-02-29 | 2024-03-31 | 24 % | 3 | 7 | high   ; rates.txt line 2 rate       ; 24 %
        2024-02-29 | 2024-03-31 | 0.24 | x | 7 | high   ; rates.txt line 2 count      ; x
        2024-02-29 | 2024-03-31 | 0.24 | 3 | y | high   ; rates.txt line 2 most       ; y
        2024-02-29 | 2024-03-31 | 0.24 | 3 | 7 | likely ; rates.txt line 2 confidence ; likely
        2024-02-29 | 2024-03-31 | 0.24 | 3 | 7          ; rates.txt line 2            ; 2024-02-29 | 2024-03-31 | 0.24 | 3 | 7
        2024-02-29 | 2024-03-31 | 0.24 | 9 | 7 | high   ; rates.txt line 2            ; count is above most
        """)
    void what_cannot_be_read_is_named_by_file_line_and_column(String row, String field, String value) {
        assertThat(read(HEAD + row)).isEqualTo(Result.refused(Reason.UNREADABLE, field, value));
    }

    @Test
    void other_columns_are_refused() {
        assertThat(read("# head\nfrom | rate\n"))
                .isEqualTo(Result.refused(Reason.UNREADABLE, "rates.txt line 2 columns", "from | rate"));
    }

    @Test
    void a_table_without_a_head_is_refused() {
        assertThat(read("# nothing\n")).isEqualTo(Result.refused(Reason.UNREADABLE, "rates.txt", "no line"));
    }

    @Test
    void a_column_may_hold_a_constant_of_several_words() {
        var read = new DataTable("timings.txt", "unit\nhalf-days\n")
                .rows(List.of("unit"), row -> row.constant("unit", ChronoUnit.class));

        assertThat(read).isEqualTo(Result.of(List.of(ChronoUnit.HALF_DAYS)));
    }

    @Test
    void a_table_that_is_not_shipped_is_a_bug() {
        assertThatThrownBy(() -> DataTable.shipped("/no/such/table.txt")).hasMessage("not shipped: /no/such/table.txt");
    }

    private static Result<List<Entry>> read(String text) {
        return new DataTable("rates.txt", text).rows(COLUMNS, DataTableTest::entry);
    }

    private static Entry entry(Row row) {
        var most = row.integerIfAny("most");
        if (most.isPresent() && row.integer("count") > most.get()) {
            throw new IllegalArgumentException("count is above most");
        }
        return new Entry(
                row.date("from"),
                row.dateIfAny("until"),
                row.decimal("rate"),
                row.integer("count"),
                most,
                row.constant("confidence", Confidence.class));
    }
}
