package org.creditrepair.training.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLinesTest {

    @Test
    void fields_are_cut_at_the_separator() {
        assertThat(rows("a,b\nc,d", ',')).containsExactly(row(1, "a", "b"), row(2, "c", "d"));
        assertThat(rows("a b\n", ' ')).containsExactly(row(1, "a", "b"));
    }

    @Test
    void a_field_may_be_empty_at_any_place() {
        assertThat(rows(",a,,\n,\n", ',')).containsExactly(row(1, "", "a", "", ""), row(2, "", ""));
        assertThat(rows("a,", ',')).containsExactly(row(1, "a", ""));
        assertThat(rows("\"\",x", ',')).containsExactly(row(1, "", "x"));
    }

    @Test
    void a_quoted_field_holds_separators_line_breaks_and_quotes() {
        assertThat(rows("\"a,\"\"b\"\"\nc\",d\ne,f", ',')).containsExactly(row(1, "a,\"b\"\nc", "d"), row(3, "e", "f"));
    }

    @Test
    void what_follows_a_closing_quote_belongs_to_the_field() {
        assertThat(rows("\"a\"b,c", ',')).containsExactly(row(1, "ab", "c"));
        assertThat(rows("a\"b\",c", ',')).containsExactly(row(1, "a\"b\"", "c"));
    }

    @Test
    void a_quote_that_is_never_closed_leaves_no_fields() {
        assertThat(rows("a,b\n\"c,d\ne", ',')).containsExactly(row(1, "a", "b"), new CsvLines.Row(2, List.of()));
    }

    @Test
    void lines_are_counted_whatever_ends_them() {
        assertThat(rows("a\r\nb\rc\n\n\r\nd", ',')).containsExactly(row(1, "a"), row(2, "b"), row(3, "c"), row(6, "d"));
    }

    @Test
    void nothing_has_no_rows() {
        assertThat(rows("", ',')).isEmpty();
        assertThat(rows("\n\r\n", ',')).isEmpty();
    }

    @Test
    void a_line_that_is_left_out_is_counted() {
        var lines = new CsvLines("\"x\na\n", ',');
        lines.skip();

        assertThat(lines.next()).contains(row(2, "a"));
        var end = new CsvLines("x", ',');
        end.skip();
        assertThat(end.next()).isEmpty();
    }

    private static CsvLines.Row row(int line, String... fields) {
        return new CsvLines.Row(line, List.of(fields));
    }

    private static List<CsvLines.Row> rows(String text, char separator) {
        var lines = new CsvLines(text, separator);
        var rows = new ArrayList<CsvLines.Row>();
        for (var row = lines.next(); row.isPresent(); row = lines.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
