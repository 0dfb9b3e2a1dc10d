package org.creditrepair.privacy.datatable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTableTest {
    private static final List<String> COLUMNS = List.of("name", "days", "since", "confidence");

    private record Read(String name, int days, Optional<LocalDate> since, Confidence confidence) {}

    private static List<Read> read(String text) {
        return new DataTable("t", text)
                .rows(
                        COLUMNS,
                        row -> new Read(
                                row.text("name"),
                                row.integer("days"),
                                row.dateIfAny("since"),
                                row.constant("confidence", Confidence.class)));
    }

    @Test
    void rows_are_read_in_their_order_past_comments_and_empty_lines() {
        var rows = read("# a table\n\nname | days | since | confidence\n a b |7| 2024-02-29 |high\n# no row\nc|-1||low\n");

        assertThat(rows)
                .containsExactly(
                        new Read("a b", 7, Optional.of(LocalDate.of(2024, 2, 29)), Confidence.HIGH),
                        new Read("c", -1, Optional.empty(), Confidence.LOW));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a|x||low; t line 2: days cannot be read: x",
                "a|||low; t line 2: days is missing",
                "a|1|2023-02-29|low; t line 2: since cannot be read: 2023-02-29",
                "a|1||sure; t line 2: confidence cannot be read: sure",
                "|1||low; t line 2: name is missing",
                "a|1|low; t line 2: must have 4 cells",
                "a|1||low|; t line 2: must have 4 cells",
            })
    void a_line_that_cannot_be_read_is_named_with_its_column(String line, String message) {
        assertThatThrownBy(() -> read("name|days|since|confidence\n" + line))
                .isInstanceOf(UnreadableTable.class)
                .hasMessage(message);
    }

    @Test
    void other_columns_are_refused() {
        assertThatThrownBy(() -> read("#\nname|days\n"))
                .hasMessage("t line 2: must have the columns [name, days, since, confidence]");
        assertThatThrownBy(() -> read("#\n")).hasMessage("t line 1: has no line");
    }

    @Test
    void an_optional_text_may_be_missing_and_a_date_may_not() {
        var table = new DataTable("t", "name|since\n|2024-01-01\na|\n");

        assertThat(table.rows(List.of("name", "since"), row -> row.textIfAny("name")))
                .containsExactly(Optional.empty(), Optional.of("a"));
        assertThatThrownBy(() -> table.rows(List.of("name", "since"), row -> row.date("since")))
                .hasMessage("t line 3: since is missing");
    }

    @Test
    void a_shipped_table_is_read_by_its_path() {
        assertThat(DataTable.shipped("/mask/cn.masks").name()).isEqualTo("/mask/cn.masks");
        assertThat(DataTable.shipped("/mask/cn.masks").text()).contains("姓");
        assertThatThrownBy(() -> DataTable.shipped("/none.txt")).hasMessage("not shipped: /none.txt");
    }

    @Test
    void a_table_has_a_name_and_a_text() {
        assertThatThrownBy(() -> new DataTable(null, "")).hasMessage("name is missing");
        assertThatThrownBy(() -> new DataTable("t", null)).hasMessage("text is missing");
    }
}
