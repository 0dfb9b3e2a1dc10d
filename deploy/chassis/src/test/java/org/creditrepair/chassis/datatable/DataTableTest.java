package org.creditrepair.chassis.datatable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.creditrepair.chassis.datatable.Reading.Unreadable;
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
                .isEqualTo(new Reading.Read<>(List.of(
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
        2024-02-29 | 2024-03-31 | 0.24 | 3 | 7 | low |  ; rates.txt line 2            ; 2024-02-29 | 2024-03-31 | 0.24 | 3 | 7 | low |
        2024-02-29 | 2024-03-31 | 0.24 | 3 | 7          ; rates.txt line 2            ; 2024-02-29 | 2024-03-31 | 0.24 | 3 | 7
        2024-02-29 | 2024-03-31 | 0.24 | 9 | 7 | high   ; rates.txt line 2            ; count is above most
        """)
    void what_cannot_be_read_is_named_by_file_line_and_column(String row, String place, String value) {
        assertThat(read(HEAD + row)).isEqualTo(new Unreadable<>(place, value));
    }

    @Test
    void other_columns_are_refused() {
        assertThat(read("# head\nfrom | rate\n"))
                .isEqualTo(new Unreadable<>("rates.txt line 2 columns", "from | rate"));
    }

    @Test
    void a_table_without_a_head_is_refused() {
        assertThat(read("# nothing\n")).isEqualTo(new Unreadable<>("rates.txt", "no line"));
    }

    @Test
    void a_column_may_hold_a_constant_of_several_words() {
        var read = new DataTable("timings.txt", "unit\nhalf-days\n")
                .rows(List.of("unit"), row -> row.constant("unit", ChronoUnit.class));

        assertThat(read).isEqualTo(new Reading.Read<>(List.of(ChronoUnit.HALF_DAYS)));
    }

    @Test
    void a_text_and_a_value_of_one_s_own_may_be_missing() {
        var table = new DataTable("t", "name|size\n|\na|x-3\n");

        assertThat(table.rows(List.of("name", "size"), row -> row.textIfAny("name")))
                .isEqualTo(new Reading.Read<>(List.of(Optional.empty(), Optional.of("a"))));
        assertThat(table.rows(List.of("name", "size"), row -> row.valueIfAny("size", String::length)))
                .isEqualTo(new Reading.Read<>(List.of(Optional.empty(), Optional.of(3))));
        assertThat(table.rows(List.of("name", "size"), row -> row.valueIfAny("size", Integer::decode)))
                .isEqualTo(new Unreadable<>("t line 3 size", "x-3"));
        assertThat(table.rows(List.of("name", "size"), row -> row.text("name")))
                .isEqualTo(new Unreadable<>("t line 2 name", ""));
    }

    @Test
    void a_value_of_one_s_own_may_be_a_time_that_is_none() {
        var read = new DataTable("t", "at\n25:00\n").rows(List.of("at"), row -> row.valueIfAny("at", LocalTime::parse));

        assertThat(read).isEqualTo(new Unreadable<>("t line 2 at", "25:00"));
    }

    @Test
    void a_bug_in_what_reads_a_cell_is_no_unreadable_cell() {
        var table = new DataTable("t", "name\na\n");

        assertThatThrownBy(() -> table.rows(
                        List.of("name"),
                        row -> row.valueIfAny("name", text -> {
                            throw new NullPointerException("a bug");
                        })))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a bug");
        assertThatThrownBy(() -> table.rows(List.of("name"), row -> row.valueIfAny("name", text -> text.charAt(3))))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_decimal_may_be_missing_and_is_read_where_it_is_not() {
        var table = new DataTable("t", "rate\n \n0.24\n");

        assertThat(new DataTable("t", "rate|unit\n|day\n0.24|day\n")
                        .rows(List.of("rate", "unit"), row -> row.decimalIfAny("rate")))
                .isEqualTo(new Reading.Read<>(List.of(Optional.empty(), Optional.of(new BigDecimal("0.24")))));
        assertThat(table.rows(List.of("rate"), row -> row.decimal("rate")))
                .isEqualTo(new Reading.Read<>(List.of(new BigDecimal("0.24"))));
    }

    @Test
    void a_row_that_is_refused_without_a_reason_is_named_by_its_line() {
        var read = new DataTable("t", "name\na\n").rows(List.of("name"), row -> {
            throw new IllegalArgumentException();
        });

        assertThat(read).isEqualTo(new Unreadable<>("t line 2", "null"));
    }

    @Test
    void what_cannot_be_read_is_told_in_a_sentence() {
        assertThat(new Unreadable<>("caps.txt line 2 rate", "24 %").text())
                .isEqualTo("caps.txt line 2 rate cannot be read: 24 %");
        assertThat(new Unreadable<>("caps.txt line 2 rate", "").text())
                .isEqualTo("caps.txt line 2 rate cannot be read: it is empty");
    }

    @Test
    void a_table_of_the_product_that_cannot_be_read_is_a_bug() {
        assertThat(new Reading.Read<>(List.of("a")).orThrow()).containsExactly("a");
        assertThatThrownBy(() -> new Unreadable<>("caps.txt", "no line").orThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("caps.txt cannot be read: no line");
    }

    @Test
    void a_table_is_shipped_by_the_module_of_a_class() {
        var shipped = DataTable.shipped(DataTableTest.class, "/datatable/cities.txt");

        assertThat(shipped.name()).isEqualTo("/datatable/cities.txt");
        assertThat(shipped.rows(List.of("city"), row -> row.text("city")).orThrow())
                .containsExactly("北京", "上海");
        assertThatThrownBy(() -> DataTable.shipped(DataTableTest.class, "/no/such/table.txt"))
                .hasMessage("not shipped: /no/such/table.txt");
    }

    @Test
    void a_table_has_a_name_and_a_text() {
        assertThatThrownBy(() -> new DataTable(null, "")).hasMessage("name is missing");
        assertThatThrownBy(() -> new DataTable("t", null)).hasMessage("text is missing");
        assertThatThrownBy(() -> new Unreadable<>(null, "")).hasMessage("place is missing");
        assertThatThrownBy(() -> new Unreadable<>("t", null)).hasMessage("value is missing");
    }

    private static Reading<Entry> read(String text) {
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
