package org.creditrepair.privacy.personscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.personscan.TableCells.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"})
    void each_of_these_ends_a_line(String lineEnd) {
        assertThat(pairs(String.join(lineEnd, "A,B", "x,y", "z,w"))).containsExactly("A=x", "B=y", "A=z", "B=w");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\r", "\r\n\r\n", "\n\r"})
    void an_empty_line_ends_a_table(String lineEnds) {
        assertThat(pairs("A,B" + lineEnds + "x,y")).isEmpty();
    }

    @Test
    void headings_that_ask_for_nothing_are_renewed_by_one_that_asks() {
        assertThat(pairs("A,B\nx,y\nASK,C\nz,w")).containsExactly("A=x", "B=y", "ASK=z", "C=w");
    }

    @Test
    void headings_that_ask_are_renewed_where_all_of_them_stand_over_one_that_asks() {
        assertThat(pairs("ASK,B\nASK,C\nz,w")).containsExactly("ASK=z", "C=w");
        assertThat(pairs("ASK,B\nx,ASK\nz,w")).containsExactly("ASK=x", "B=ASK", "ASK=z", "B=w");
        assertThat(pairs("ASK,ASK\nx,ASK\nz,w")).containsExactly("ASK=x", "ASK=ASK", "ASK=z", "ASK=w");
    }

    @Test
    void a_heading_is_without_the_signs_and_the_aside_around_it() {
        assertThat(pairs("'A' (one),*B:\n'x',y")).containsExactly("A=x", "B=y");
        assertThat(pairs("A,B\nx,y\n*ASK[one]*,C\nz*,w")).containsExactly("A=x", "B=y", "ASK=z*", "C=w");
    }

    private static List<String> pairs(String table) {
        var text = FoldedText.of(table);
        var pairs = new ArrayList<String>();
        TableCells.visit(
                text,
                heading -> "ASK".equals(slice(text, heading)),
                (heading, value) -> pairs.add(slice(text, heading) + "=" + slice(text, value)));
        return pairs;
    }

    private static String slice(FoldedText text, Cell cell) {
        return text.slice(cell.start(), cell.end());
    }
}
